public import EcomapModel

/// How many diagnostics there are of each severity.
public struct DiagnosticSummary: Sendable, Equatable {
  /// How many errors there are.
  public let errors: Int
  /// How many warnings there are.
  public let warnings: Int
  /// How many more were found than are shown.
  public let dropped: Int

  /// Counts diagnostics.
  public init(_ diagnostics: [Diagnostic], dropped: Int = 0) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count - errors
    self.dropped = dropped
  }

  /// The counts in words, such as "2 errors and 1 warning", without a full stop.
  public var spoken: String {
    let parts = [(errors, "error"), (warnings, "warning")].compactMap { count, noun in
      count == 0 ? nil : count.counted(noun)
    }
    let words = parts.isEmpty ? "no errors" : parts.joined(separator: " and ")
    return dropped == 0 ? words : "\(words), and \(dropped) more that are not shown"
  }
}
