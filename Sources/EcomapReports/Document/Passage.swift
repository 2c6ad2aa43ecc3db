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

  /// The words alone, without any mark.
  public var plain: String {
    parts.map { part in
      switch part {
      case .text(let words), .name(let words), .code(let words), .link(let words, _): words
      }
    }.joined()
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
