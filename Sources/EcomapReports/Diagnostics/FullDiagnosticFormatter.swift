import EcomapModel

/// Writes each diagnostic with its line of text and a caret run under the place.
///
/// ```
/// error[unknown-kind]: `univeristy` is not a kind of actor
///   --> Maps/a.yaml:12:11
///    |
/// 12 |     kind: univeristy
///    |           ^^^^^^^^^^
///   help: did you mean `university`?
/// ```
struct FullDiagnosticFormatter: DiagnosticFormatter {
  let style: TerminalStyle

  func write(_ diagnostics: [Diagnostic], source: SourceLines) -> String {
    diagnostics.map { write($0, source: source) }.joined(separator: "\n")
  }

  private func write(_ diagnostic: Diagnostic, source: SourceLines) -> String {
    let severity = diagnostic.severity
    let title = "\(severity.rawValue)[\(diagnostic.code.rawValue)]"
    // All excerpts of a diagnostic have their bars in one column.
    let lines = [diagnostic.location.line] + diagnostic.related.map(\.location.line)
    let gutter = String(lines.max() ?? 1).count

    var text = style.severity(severity, title) + style.bold(": \(harmless(diagnostic.headline))")
    text += "\n"
    text += excerpt(at: diagnostic.location, gutter: gutter, source: source) {
      style.severity(severity, String(repeating: "^", count: $0))
    }
    if let suggestion = diagnostic.suggestion {
      text += "  \(style.help("help:")) \(harmless(suggestion))\n"
    }
    for related in diagnostic.related {
      text += "  \(style.help("note:")) \(harmless(related.message))\n"
      text += excerpt(at: related.location, gutter: gutter, source: source) {
        style.frame(String(repeating: "-", count: $0))
      }
    }
    return text
  }

  private func excerpt(
    at location: SourceLocation, gutter: Int, source: SourceLines, mark: (Int) -> String
  ) -> String {
    let space = String(repeating: " ", count: gutter)
    var text = "\(space)\(style.frame("-->")) \(harmless(source.place(location)))\n"
    guard let line = source.line(of: location) else { return text }
    let excerpt = SourceExcerpt(
      of: line, column: Int(location.column), length: Int(location.length))
    let number = String(location.line)
    let padded = String(repeating: " ", count: gutter - number.count) + number
    let bar = style.frame("|")
    text += "\(space) \(bar)\n"
    text += "\(style.frame(padded)) \(bar)\(excerpt.text.isEmpty ? "" : " " + excerpt.text)\n"
    text += "\(space) \(bar) \(String(repeating: " ", count: excerpt.indent))"
    text += "\(mark(excerpt.width))\n"
    return text
  }
}
