internal import Synchronization

/// What was done instead when layouts failed or were ended, each thing once.
public final class LayoutNotes: Sendable {
  private let notes = Mutex<[String]>([])

  /// Creates an empty list.
  public init() {}

  /// Adds a note unless it is there.
  func add(_ note: String) {
    notes.withLock { if !$0.contains(note) { $0.append(note) } }
  }

  /// The notes since the last time they were taken, in order.
  public func take() -> [String] {
    notes.withLock { notes in
      defer { notes = [] }
      return notes
    }
  }
}
