/// How much a finding asks of its reader.
///
/// There are three because a reader can do three things with a finding: know it, look into it, or
/// act on it. None is called "error": that word belongs to the text of a map, and a finding says
/// something about the ecosystem or about what is recorded of it.
public enum Severity: String, CaseIterable, Sendable {
  /// Worth knowing.
  case notice
  /// To be looked into: data or a relationship are probably missing.
  case warning
  /// To be acted on: something that the region relies on or expects of itself does not hold.
  case serious
}

extension Severity: Comparable {
  /// Orders from what is worth knowing to what is to be acted on.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .notice: 0
    case .warning: 1
    case .serious: 2
    }
  }
}
