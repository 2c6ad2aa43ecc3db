import CYaml

/// What libyaml stumbled over, said in plain words.
struct YAMLProblem {
  /// The line, counted from 1.
  let line: Int
  /// The column, counted from 1.
  let column: Int
  private let problem: String
  private let context: String

  init(_ state: yaml_parser_t) {
    let mark = state.problem_mark
    line = Int(mark.line) + 1
    column = Int(mark.column) + 1
    problem = state.problem.map { String(cString: $0) } ?? ""
    context = state.context.map { String(cString: $0) } ?? ""
  }

  /// The trouble in one line.
  var headline: String {
    switch problem {
    case "mapping values are not allowed in this context":
      "a colon stands where no key can be"
    case "could not find expected ':'":
      "a key without its colon"
    case "did not find expected key":
      context.contains("flow") ? "a comma or a closing `}` is missing" : "this line does not fit the lines above it"
    case "did not find expected '-' indicator":
      "this line does not fit the list above it"
    case "did not find expected ',' or ']'": "a comma or a closing `]` is missing"
    case "did not find expected ',' or '}'": "a comma or a closing `}` is missing"
    case "found unexpected end of stream": "the file ends before a quotation mark is closed"
    case "found character that cannot start any token":
      "a value cannot begin with this character"
    case "block sequence entries are not allowed in this context":
      "a list cannot begin here"
    case "did not find expected node content": "a value is missing here"
    case "found unknown escape character": "this escape after `\\` is not known"
    case "found undefined tag handle": "a word that begins with `!` is not known"
    case "did not find expected <document start>":
      "the text goes on after its structure has ended"
    case "": "the text is not well-formed YAML"
    default: "the text is not well-formed YAML: \(problem)"
    }
  }

  /// What to try, given the line it stands on.
  func suggestion(on line: String) -> String? {
    switch problem {
    case "mapping values are not allowed in this context":
      "put text that contains a colon in quotes, and check the indentation of this line"
    case "could not find expected ':'": "write `key: value`, with a space after the colon"
    case "did not find expected key" where context.contains("flow"),
      "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      "check the brackets and commas up to here"
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>",
      "block sequence entries are not allowed in this context":
      "give the lines that belong together the same number of spaces at their beginning"
    case "found unexpected end of stream":
      "close the quotation mark, or take it away"
    case "found character that cannot start any token", "found undefined tag handle":
      "put the text in quotes"
    case "found unknown escape character":
      "write `\\\\` for a backslash, or use single quotation marks"
    default: nil
    }
  }
}
