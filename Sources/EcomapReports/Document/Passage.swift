public import EcomapAnalysis

/// Words of a report, with names and links marked so that each format can write them its own way.
public struct Passage: Sendable, Equatable {
  /// A stretch of a passage.
  public enum Part: Sendable, Equatable {
    /// Ordinary words.
    case text(String)
    /// The name of an actor or another proper name.
    case name(String)
    /// A word as it is written in a map or on the command line.
    case code(String)
    /// Words that lead to an address.
    case link(String, address: String)
    /// Words that lead to another file of the same making, or to a heading: a path seen from the
    /// folder of the report, or `#` and the words of the heading.
    case file(String, path: String)
  }

  /// The stretches, in order.
  public let parts: [Part]

  /// Creates a passage from its stretches.
  public init(_ parts: [Part]) { self.parts = parts }

  /// Takes over a sentence of a finding.
  public init(_ sentence: Sentence) {
    parts = sentence.parts.map { part in
      switch part {
      case .text(let words): .text(words)
      case .name(let words): .name(words)
      }
    }
  }

  /// A passage of ordinary words.
  public static func text(_ words: String) -> Passage { Passage([.text(words)]) }

  /// A passage that is a name.
  public static func name(_ words: String) -> Passage { Passage([.name(words)]) }

  /// A passage that is a word as it is written in a map.
  public static func code(_ word: String) -> Passage { Passage([.code(word)]) }

  /// A passage of our own words in which backticks mark code, as in the descriptions of rules.
  public static func marked(_ words: String) -> Passage {
    let stretches = words.split(separator: "`", omittingEmptySubsequences: false)
    return Passage(
      stretches.enumerated().compactMap { offset, stretch in
        guard !stretch.isEmpty else { return nil }
        return offset.isMultiple(of: 2) ? .text(String(stretch)) : .code(String(stretch))
      })
  }

  /// Words that lead to another file of the same making.
  public static func file(_ words: String, path: String) -> Passage {
    Passage([.file(words, path: path)])
  }

  /// The words alone.
  public var plain: String {
    parts.map { part in
      switch part {
      case .text(let words), .name(let words), .code(let words), .link(let words, _),
        .file(let words, _):
        words
      }
    }.joined()
  }

  /// The words for a place that has little room: all of them when they are few, else their first
  /// sentence, which can mislead without the next.
  var inShort: Passage { plain.count <= Self.fewCharacters ? self : firstSentence }

  private static let fewCharacters = 220

  /// The words up to the end of their first sentence; a full stop within a name ends nothing.
  var firstSentence: Passage {
    var first: [Part] = []
    for part in Self.merged(parts) {
      if case .text(let words) = part, let end = words.endOfSentence {
        return Passage(first + [.text(String(words[...end]))])
      }
      first.append(part)
    }
    return Passage(first)
  }

  /// Stretches of ordinary words that follow each other as one.
  private static func merged(_ parts: [Part]) -> [Part] {
    parts.reduce(into: []) { merged, part in
      if case .text(let words) = part, case .text(let before)? = merged.last {
        merged[merged.count - 1] = .text(before + words)
      } else {
        merged.append(part)
      }
    }
  }

  /// Passages with something between them.
  static func joined(_ passages: [Passage], separator: String) -> Passage {
    Passage(
      passages.enumerated().flatMap { offset, passage in
        (offset == 0 ? [] : [Part.text(separator)]) + passage.parts
      })
  }

  /// Puts one passage behind another.
  public static func + (left: Passage, right: Passage) -> Passage {
    Passage(left.parts + right.parts)
  }
}

extension Passage: ExpressibleByStringInterpolation {
  /// Makes a passage of ordinary words.
  public init(stringLiteral value: String) { parts = [.text(value)] }

  /// Makes a passage from a literal with marked names.
  public init(stringInterpolation: Sentence.Interpolation) {
    self.init(Sentence(stringInterpolation: stringInterpolation))
  }
}

extension String {
  /// The sign at the end of a sentence that has another one behind it, or nil.
  ///
  /// Full stops within brackets and quotation marks, and behind abbreviations, end nothing.
  fileprivate var endOfSentence: Index? {
    var open = 0
    var isQuoted = false
    for index in indices {
      switch self[index] {
      case "(", "[", "“": open += 1
      case ")", "]", "”": open -= 1
      case "\"": isQuoted.toggle()
      case ".", "?", "!":
        let rest = self[self.index(after: index)...]
        let starts = rest.dropFirst().first.map { $0.isUppercase || $0.isNumber } ?? true
        let word = self[..<index].split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
        if open <= 0, !isQuoted, rest.first == " ", starts, !Self.abbreviations.contains(word) {
          return index
        }
      default: break
      }
    }
    return nil
  }

  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "vs", "St", "No", "Nos", "Dr", "Mr", "Mrs", "Ms", "Prof", "approx", "etc", "incl",
  ]
}
