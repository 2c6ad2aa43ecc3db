import EcomapModel

/// Writes a report as Markdown (CommonMark with tables).
public struct MarkdownWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The whole document, with a newline at the end.
  public func write(_ document: ReportDocument) -> String {
    var sections = ["# \(inline(document.title))"]
    sections += document.blocks.map(write)
    return sections.joined(separator: "\n\n") + "\n"
  }

  private func write(_ block: ReportDocument.Block) -> String {
    switch block {
    case .heading(let level, let title):
      String(repeating: "#", count: min(max(level, 2), 6)) + " " + inline(title)
    case .paragraph(let passage):
      MarkdownText.escapedAtStart(inline(passage))
    case .list(let items):
      items.map { "- " + MarkdownText.escapedAtStart(inline($0)) }.joined(separator: "\n")
    case .numbered(let items):
      items.enumerated().map { "\($0 + 1). " + MarkdownText.escapedAtStart(inline($1)) }
        .joined(separator: "\n")
    case .example(let lines): "```yaml\n\(lines)\n```"
    case .table(let table):
      ([row(table.columns), row(table.columns.map { _ in "---" })] + table.rows.map(row))
        .joined(separator: "\n")
    }
  }

  private func row(_ cells: [Passage]) -> String {
    "| " + cells.map(inline).joined(separator: " | ") + " |"
  }

  private func inline(_ passage: Passage) -> String {
    passage.parts.map { part in
      switch part {
      case .text(let words): return MarkdownText.escaped(words)
      case .name(let words):
        let name = MarkdownText.escaped(words)
        // Marks with nothing between them would be read as a line or as asterisks.
        return name.isEmpty ? "" : "**\(MarkdownText.trimmed(name))**"
      case .code(let word): return "`\(word.filter { $0 != "`" && !$0.isNewline })`"
      case .link(let words, let address):
        guard let target = MarkdownText.address(address) else {
          return MarkdownText.escaped(words)
        }
        return "[\(MarkdownText.escaped(words))](\(target))"
      }
    }.joined()
  }
}
