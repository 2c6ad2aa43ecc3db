import EcomapModel

/// Writes diagnostics as one JSON value; columns count scalars from 1, and `endColumn` is the one
/// behind the last.
struct JSONDiagnosticFormatter: DiagnosticFormatter {
  /// How many more diagnostics there are than are listed.
  let unlisted: Int

  func write(_ diagnostics: [Diagnostic], source: SourceLines) -> String {
    let summary = DiagnosticSummary(diagnostics)
    let value: JSONText = [
      "ecomap": 1,
      "diagnostics": .array(diagnostics.map { json($0, source) }),
      "summary": [
        "errors": .integer(summary.errors), "warnings": .integer(summary.warnings),
        "unlisted": .integer(unlisted),
      ],
    ]
    return value.pretty
  }

  private func json(_ diagnostic: Diagnostic, _ source: SourceLines) -> JSONText {
    let head: [(String, JSONText)] = [
      ("code", .string(diagnostic.code.rawValue)),
      ("severity", .string(diagnostic.severity.rawValue)),
    ]
    let tail: [(String, JSONText)] = [
      ("headline", .string(diagnostic.headline)),
      ("suggestion", .optional(diagnostic.suggestion)),
      (
        "related",
        .array(
          diagnostic.related.map { related in
            .object(place(related.location, source) + [("message", .string(related.message))])
          })
      ),
    ]
    return .object(head + place(diagnostic.location, source) + tail)
  }

  private func place(
    _ location: SourceLocation, _ source: SourceLines
  ) -> [(String, JSONText)] {
    [
      ("file", .string(source.path(of: location))),
      ("line", .integer(Int(location.line))),
      ("column", .integer(Int(location.column))),
      ("endColumn", .integer(Int(location.column) + Int(location.length))),
    ]
  }
}
