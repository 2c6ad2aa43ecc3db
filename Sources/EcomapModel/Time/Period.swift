/// When something began and ended, as far as is known.
public struct Period: Hashable, Sendable {
  /// When it began; nil when not known.
  public let start: PartialDate?
  /// The last date on which it still held; nil when it has not ended or the end is not known.
  public let end: PartialDate?

  /// Creates a period.
  public init(start: PartialDate? = nil, end: PartialDate? = nil) {
    self.start = start
    self.end = end
  }

  /// Whether it had ended before a date.
  ///
  /// An end of `2016` holds until the last day of 2016. With no date given, whatever has an end
  /// has ended.
  public func hasEnded(by date: PartialDate?) -> Bool {
    guard let end else { return false }
    guard let date else { return true }
    return end.lastDay < date.lastDay
  }

  /// Whether it has not begun by a date; with no date given, everything has begun.
  public func isAhead(of date: PartialDate?) -> Bool {
    guard let start, let date else { return false }
    return start.firstDay > date.lastDay
  }
}

/// How a map says that an actor or a tie stands.
public enum Status: String, CaseIterable, Sendable {
  /// It holds.
  case current
  /// It is decided on and has not begun.
  case planned
  /// Somebody has suggested it.
  case proposed
  /// It is over.
  case ended

  /// How something stands at a date.
  ///
  /// What is said to be current, or of which nothing is said, has ended past its end and is
  /// planned before its start. Planned and proposed count as stated until an end has passed. What
  /// is said to have ended, and when, is looked at by its dates before that end.
  public static func standing(
    stated: Status?, period: Period, asOf date: PartialDate?
  ) -> Status {
    switch stated {
    case .planned?, .proposed?:
      return date != nil && period.hasEnded(by: date) ? .ended : stated ?? .planned
    case .ended? where date == nil || period.end == nil: return .ended
    case .ended?, .current?, nil:
      if period.hasEnded(by: date) { return .ended }
      return period.isAhead(of: date) ? .planned : .current
    }
  }
}
