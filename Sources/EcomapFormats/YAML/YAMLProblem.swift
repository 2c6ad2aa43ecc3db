import CYaml

/// What libyaml stumbled over, said in plain words.
struct YAMLProblem {
  /// A place in the text, counted from 1.
  struct Place {
    let line: Int
    let column: Int

    fileprivate init(_ mark: yaml_mark_t) {
      line = Int(mark.line) + 1
      column = Int(mark.column) + 1
    }
  }

  /// Where libyaml noticed it.
  let noticed: Place
  /// Where the part of the text began that it was reading.
  private let began: Place
  private let problem: String
  private let context: String

  init(_ state: yaml_parser_t) {
    noticed = unsafe Place(state.problem_mark)
    began = unsafe Place(state.context_mark)
    problem = unsafe state.problem.map { unsafe String(cString: $0) } ?? ""
    context = unsafe state.context.map { unsafe String(cString: $0) } ?? ""
  }

  /// Where a person has to mend it: an open quotation mark or bracket rather than the far end.
  var place: Place {
    switch problem {
    case Self.endOfFile, Self.keyWithoutColon, Self.emptyName: began
    case Self.openList, Self.openFields: began.line < noticed.line ? began : noticed
    default: noticed
    }
  }

  /// Whether a key stands without its colon, so that the caret belongs under all of it.
  var isKeyWithoutColon: Bool { problem == Self.keyWithoutColon }

  /// libyaml's own limit on nesting, which its look-ahead can reach before ours.
  var isTooDeep: Bool { problem.hasPrefix("Maximum nesting level") }

  /// Whether a colon stands where the reader was still within a value.
  var isStrayColon: Bool { problem == Self.strayColon }

  /// Whether something stands where the next entry was expected.
  var isStrayText: Bool { problem == Self.noKey || problem == Self.noHyphen }

  private static let strayColon = "mapping values are not allowed in this context"
  private static let keyWithoutColon = "could not find expected ':'"
  private static let noKey = "did not find expected key"
  private static let noHyphen = "did not find expected '-' indicator"
  private static let openList = "did not find expected ',' or ']'"
  private static let openFields = "did not find expected ',' or '}'"
  private static let endOfFile = "found unexpected end of stream"
  private static let emptyName = "did not find expected alphabetic or numeric character"

  /// The trouble in one line.
  var headline: String {
    switch problem {
    case Self.strayColon: "a colon stands where no key can be"
    case Self.keyWithoutColon: "a key without its colon"
    case Self.noKey: "this line does not fit the lines above it"
    case Self.noHyphen: "this line does not fit the list above it"
    case Self.openList where place.line < noticed.line: "this `[` is not closed"
    case Self.openFields where place.line < noticed.line: "this `{` is not closed"
    case Self.openList: "a comma or a closing `]` is missing before this"
    case Self.openFields: "a comma or a closing `}` is missing before this"
    case Self.endOfFile: "this quotation mark is not closed"
    case Self.emptyName: "text that begins with `&` or `*` stands without quotes"
    case "found character that cannot start any token": "a value cannot begin with this character"
    case "block sequence entries are not allowed in this context":
      "a list cannot begin on this line"
    case "did not find expected node content": "a value is missing here"
    case "found unknown escape character": "this escape after `\\` is not known"
    case "found undefined tag handle": "text that begins with `!` stands without quotes"
    case "did not find expected <document start>":
      "this line does not fit the lines above it"
    case "": "the text is not well-formed YAML"
    default: "the text is not well-formed YAML: \(problem)"
    }
  }

  /// What to try.
  var suggestion: String? {
    switch problem {
    case Self.strayColon:
      "put text that contains a colon in quotes, and check the indentation of this line"
    case Self.keyWithoutColon: "write `key: value`, with a space after the colon"
    case Self.openList where place.line < noticed.line: "add the closing `]`"
    case Self.openFields where place.line < noticed.line: "add the closing `}`"
    case Self.openList, Self.openFields: "check the brackets and commas up to here"
    case Self.noKey, Self.noHyphen, "did not find expected <document start>",
      "block sequence entries are not allowed in this context":
      "give the lines that belong together the same number of spaces at their beginning"
    case Self.endOfFile: "close the quotation mark, or take it away"
    case "found character that cannot start any token", "found undefined tag handle",
      Self.emptyName:
      "put the text in quotes"
    case "found unknown escape character":
      "write `\\\\` for a backslash, or use single quotation marks"
    default: nil
    }
  }
}
