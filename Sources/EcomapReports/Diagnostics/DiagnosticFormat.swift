public import EcomapModel

/// The ways in which diagnostics can be written.
public enum DiagnosticFormat: String, CaseIterable, Sendable {
  /// For people: each with its line of text and a caret under the place.
  case full
  /// For people and editors: one line each.
  case concise
  /// For programs.
  case json
  /// For GitHub, which shows them beside the lines of a change.
  case github

  /// Writes diagnostics in the order given.
  ///
  /// Complexity: O(size of the files that are shown + diagnostics).
  ///
  /// - Parameters:
  ///   - diagnostics: what is wrong.
  ///   - files: the files that the locations speak of.
  ///   - unlisted: how many more there are than are listed; only JSON says it, beside the counts.
  ///   - inColour: whether to use terminal colours; only the full format has any.
  /// - Returns: lines that each end in a newline; nothing when there is nothing to say, except
  ///   for JSON, which is always a whole value.
  public func write(
    _ diagnostics: [Diagnostic], files: [SourceFile], unlisted: Int = 0, inColour: Bool = false
  ) -> String {
    let formatter: any DiagnosticFormatter =
      switch self {
      case .full: FullDiagnosticFormatter(style: TerminalStyle(isOn: inColour))
      case .concise: ConciseDiagnosticFormatter()
      case .json: JSONDiagnosticFormatter(unlisted: unlisted)
      case .github: GitHubDiagnosticFormatter()
      }
    let locations = diagnostics.flatMap { [$0.location] + $0.related.map(\.location) }
    let shown = self == .full ? Set(locations.map { Int($0.file) }) : []
    return formatter.write(diagnostics, source: SourceLines(files, linesOf: shown))
  }
}

/// Writes diagnostics in one way.
protocol DiagnosticFormatter {
  func write(_ diagnostics: [Diagnostic], source: SourceLines) -> String
}
