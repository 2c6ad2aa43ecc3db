/// Words for people in which the names that come from a map are marked as such.
///
/// A name can hold anything, so whoever writes the sentence into a format must know where it
/// begins and ends: plain text puts it in backticks, Markdown makes it bold and escapes it.
public struct Sentence: Sendable, Equatable {
  /// A stretch of a sentence.
  public enum Part: Sendable, Equatable {
    /// Ordinary words. They too can come from a map and need escaping.
    case text(String)
    /// The name of an actor or another proper name.
    case name(String)
  }

  /// The stretches, in order.
  public let parts: [Part]

  /// Creates a sentence from its stretches.
  public init(_ parts: [Part]) { self.parts = parts }

  /// The sentence as plain text, with names in backticks.
  public var plain: String {
    written(text: { $0 }, name: { "`\($0)`" })
  }

  /// The sentence with its words and its names each written in a format's own way.
  public func written(text: (String) -> String, name: (String) -> String) -> String {
    parts.reduce(into: "") { sentence, part in
      switch part {
      case .text(let words): sentence += text(words)
      case .name(let words): sentence += name(words)
      }
    }
  }
}

extension Sentence: ExpressibleByStringInterpolation {
  /// Makes a sentence of ordinary words.
  public init(stringLiteral value: String) { parts = [.text(value)] }

  /// Makes a sentence from a literal with marked names.
  public init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

  /// Gathers the stretches of a sentence from a literal.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate(set) var parts: [Part] = []

    /// Begins with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds ordinary words.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }

    /// Adds ordinary words.
    public mutating func appendInterpolation(_ words: String) { appendLiteral(words) }

    /// Adds a number.
    public mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

    /// Adds a whole sentence.
    public mutating func appendInterpolation(_ sentence: Sentence) {
      parts += sentence.parts
    }

    /// Adds a name.
    public mutating func appendInterpolation(name: String) { parts.append(.name(name)) }

    /// Adds a list of names: "A, B and C", or "A, B, C and 4 more".
    public mutating func appendInterpolation(names: [String], atMost limit: Int = 5) {
      let shown = names.count <= limit + 1 ? names : Array(names.prefix(limit))
      let more = names.count - shown.count
      for (offset, name) in shown.enumerated() {
        if offset > 0 { appendLiteral(offset == shown.count - 1 && more == 0 ? " and " : ", ") }
        parts.append(.name(name))
      }
      if more > 0 { appendLiteral(" and \(more) more") }
    }
  }
}
