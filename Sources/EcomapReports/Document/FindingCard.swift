public import EcomapModel

/// Something that was found, as a report tells it: what, why it matters, what bears it out, what
/// to do, and a picture of it.
public struct FindingCard: Sendable, Equatable {
  /// The word for it, as in the report for other programs.
  public let id: String
  /// Its place in a ranking; nil when it is not ranked.
  public let rank: Int?
  /// How much it asks of its reader.
  public let severity: Severity
  /// What it is about in a few words.
  public let topic: String
  /// What was found.
  public let sentence: Passage
  /// Why it matters; nil when that is said of several findings together.
  public let why: Passage?
  /// What bears it out, each fact by its name.
  public let evidence: [Fact]
  /// Where that is known from.
  public let sources: [Passage]
  /// What could be done.
  public let suggestion: Passage?
  /// A picture of it.
  public let figure: Figure?

  /// What stands between several facts or sources on one line; a list within a fact has "; ".
  static let separator = " \u{B7} "

  /// A named fact in words.
  public struct Fact: Sendable, Equatable {
    /// What it is.
    public let name: String
    /// How it is.
    public let value: Passage
  }

  /// The severity as a reader is asked: to act, to look into it, to know.
  public var label: String { severity.asked }

  /// What belongs to it besides its sentence, in the order in which it is told, each by its name.
  var details: [(name: String, words: [Passage])] {
    var details: [(name: String, words: [Passage])] = []
    if let why { details.append(("Why it matters", [why])) }
    if !evidence.isEmpty {
      details.append(("Evidence", evidence.map { .text("\($0.name): ") + $0.value }))
    }
    if !sources.isEmpty { details.append(("Sources", sources)) }
    if let suggestion { details.append(("What to do", [suggestion])) }
    return details
  }
}

extension Severity {
  /// What it asks of a reader.
  var asked: String {
    switch self {
    case .serious: "To act on"
    case .warning: "To look into"
    case .notice: "To know"
    }
  }
}
