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
    case .table(let table): write(table)
    case .note(let note):
      (note.tone == .warning ? "> **Please note:** " : "> ") + inline(note.words)
    case .figure(let figure): write(figure)
    case .finding(let card): write(card)
    }
  }

  private func write(_ table: ReportDocument.Table) -> String {
    let rule = table.columns.indices.map { table.numbers.contains($0) ? "---:" : "---" }
    let lines = [row(table.columns), "| \(rule.joined(separator: " | ")) |"] + table.rows.map(row)
    return lines.joined(separator: "\n")
  }

  private func write(_ figure: Figure) -> String {
    let alternative = MarkdownText.escaped(figure.alternative)
    let picture = "![\(alternative)](\(PagePath.target(figure.path)))"
    let caption = inline(figure.caption)
    return caption.isEmpty ? picture : "\(picture)\n\n*\(caption)*"
  }

  /// A finding as an item of a list whose details stand indented beneath it.
  private func write(_ card: FindingCard) -> String {
    let mark = card.rank.map { "\($0). " } ?? "- "
    let indent = String(repeating: " ", count: mark.count)
    var lines = ["\(mark)**\(card.label):** \(inline(card.sentence))"]
    for detail in card.details {
      let words = detail.words.map(inline)
      if words.count == 1 {
        lines.append("\(indent)- *\(detail.name):* \(words[0])")
      } else {
        lines.append("\(indent)- *\(detail.name):*")
        lines += words.map { "\(indent)  - \(MarkdownText.escapedAtStart($0))" }
      }
    }
    let text = lines.joined(separator: "\n")
    guard let figure = card.figure else { return text }
    let picture = write(figure).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
    return "\(text)\n\n\(picture)"
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
      case .file(let words, let path):
        return "[\(MarkdownText.escaped(words))](\(PagePath.target(path)))"
      }
    }.joined()
  }
}
