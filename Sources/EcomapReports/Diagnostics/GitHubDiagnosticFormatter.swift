import EcomapModel

/// Writes each diagnostic as a workflow command that GitHub shows beside the line.
///
/// Reference: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>; what
/// is escaped follows the toolkit of GitHub Actions, `packages/core/src/command.ts`.
struct GitHubDiagnosticFormatter: DiagnosticFormatter {
  func write(_ diagnostics: [Diagnostic], source: SourceLines) -> String {
    diagnostics.map { diagnostic in
      let location = diagnostic.location
      let properties = [
        "file=\(Self.property(source.path(of: location)))",
        "line=\(location.line)",
        "col=\(location.column)",
        "endColumn=\(Int(location.column) + Int(location.length))",
        "title=\(Self.property(diagnostic.code.rawValue))",
      ]
      var message = harmless(diagnostic.headline)
      if let suggestion = diagnostic.suggestion { message += "; \(harmless(suggestion))" }
      for related in diagnostic.related {
        message += "\n\(harmless(related.message)): \(source.place(related.location))"
      }
      let command = "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))"
      return "\(command)::\(Self.data(message))\n"
    }.joined()
  }

  private static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  /// Goes by scalars: to Swift a carriage return and a line feed together are one character.
  private static func escaped(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if let code = table[scalar] { result += code } else { result.unicodeScalars.append(scalar) }
    }
  }
}
