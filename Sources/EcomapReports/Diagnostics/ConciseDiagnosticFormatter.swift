import EcomapModel

/// Writes each diagnostic on one line: `path:line:column: error[code]: headline; help`.
struct ConciseDiagnosticFormatter: DiagnosticFormatter {
  func write(_ diagnostics: [Diagnostic], source: SourceLines) -> String {
    diagnostics.map { diagnostic in
      let help = diagnostic.suggestion.map { "; \(harmless($0))" } ?? ""
      return """
        \(harmless(source.place(diagnostic.location))): \
        \(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]: \
        \(harmless(diagnostic.headline))\(help)

        """
    }.joined()
  }
}
