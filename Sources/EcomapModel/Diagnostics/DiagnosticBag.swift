/// Collects what is wrong with a map while it is read.
public struct DiagnosticBag: Sendable {
  /// How many errors and how many warnings are kept; more are only counted, so that a file of
  /// rubbish stays cheap.
  public static let limit = 1_000

  private var kept: [Diagnostic] = []
  private var keptErrors = 0
  private var seen: Set<Key> = []
  /// How many were found beyond the limit.
  public private(set) var dropped = 0
  /// Whether an error was found.
  public private(set) var hasErrors = false

  /// Creates an empty bag.
  public init() {}

  /// Adds a diagnostic, once for each place and wording.
  public mutating func add(_ diagnostic: Diagnostic) {
    let isError = diagnostic.severity == .error
    if isError { hasErrors = true }
    guard (isError ? keptErrors : kept.count - keptErrors) < Self.limit else {
      dropped += 1
      return
    }
    let key = Key(
      code: diagnostic.code, location: diagnostic.location, headline: diagnostic.headline)
    guard seen.insert(key).inserted else { return }
    kept.append(diagnostic)
    if isError { keptErrors += 1 }
  }

  /// Adds an error or a warning, as its code says.
  public mutating func report(
    _ code: DiagnosticCode, at location: SourceLocation, _ headline: String,
    suggestion: String? = nil, related: [Diagnostic.Related] = []
  ) {
    add(
      Diagnostic(code, at: location, headline, suggestion: suggestion, related: related))
  }

  /// Adds everything another bag holds.
  public mutating func add(contentsOf other: DiagnosticBag) {
    for diagnostic in other.kept { add(diagnostic) }
    dropped += other.dropped
    hasErrors = hasErrors || other.hasErrors
  }

  /// All diagnostics in the order of file and place.
  public var sorted: [Diagnostic] {
    kept.enumerated().sorted { left, right in
      left.element.location == right.element.location
        ? left.offset < right.offset : left.element.location < right.element.location
    }.map(\.element)
  }

  private struct Key: Hashable {
    let code: DiagnosticCode
    let location: SourceLocation
    let headline: String
  }
}
