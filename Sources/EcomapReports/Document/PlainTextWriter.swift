/// Writes a report as plain text for a terminal, with names in backticks and lines that are wrapped.
public struct PlainTextWriter: Sendable {
  /// How many columns a line may have.
  public let width: Int

  /// Creates a writer.
  public init(width: Int = 80) { self.width = max(20, width) }

  /// The whole document, with a newline at the end.
  public func write(_ document: ReportDocument) -> String {
    let title = inline(document.title)
    let rule = String(repeating: "=", count: Self.columns(of: title))
    let sections = ["\(title)\n\(rule)"] + document.blocks.map(write)
    return sections.joined(separator: "\n\n") + "\n"
  }

  private func write(_ block: ReportDocument.Block) -> String {
    switch block {
    case .heading(_, let title): inline(title)
    case .paragraph(let passage): wrapped(inline(passage), first: "  ", rest: "  ")
    case .list(let items):
      items.map { wrapped(inline($0), first: "  - ", rest: "    ") }.joined(separator: "\n")
    case .numbered(let items):
      items.enumerated().map { number, item in
        let mark = "  \(number + 1). "
        let rest = String(repeating: " ", count: mark.count)
        return wrapped(inline(item), first: mark, rest: rest)
      }.joined(separator: "\n")
    case .table(let table): columns(table)
    case .example(let lines):
      lines.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "    " + harmless(String($0)) }.joined(separator: "\n")
    case .note(let note): wrapped(inline(note.words), first: "  ! ", rest: "    ")
    case .figure(let figure): wrapped("Picture: \(figure.path)", first: "  ", rest: "  ")
    case .finding(let card): write(card)
    }
  }

  private func write(_ card: FindingCard) -> String {
    let mark = card.rank.map { "  \($0). " } ?? "  - "
    let rest = String(repeating: " ", count: mark.count)
    var lines = [wrapped("\(card.label): \(inline(card.sentence))", first: mark, rest: rest)]
    for detail in card.details {
      let words = detail.words.map(inline).joined(separator: FindingCard.separator)
      lines.append(wrapped("\(detail.name): \(words)", first: rest, rest: rest + "  "))
    }
    return lines.joined(separator: "\n")
  }

  /// Cells below each other, each column as wide as its widest cell.
  private func columns(_ table: ReportDocument.Table) -> String {
    let rows = ([table.columns] + table.rows).map { $0.map(inline) }
    let widths = table.columns.indices.map { column in
      rows.map { Self.columns(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      var line = "  "
      for (column, (cell, width)) in zip(row, widths).enumerated() {
        let space = String(repeating: " ", count: width - Self.columns(of: cell))
        line += (table.numbers.contains(column) ? space + cell : cell + space) + "  "
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  private func wrapped(_ text: String, first: String, rest: String) -> String {
    var lines: [String] = []
    var line = first
    var used = first.count
    var isEmpty = true
    for word in text.split(separator: " ") {
      let needed = Self.columns(of: String(word))
      if !isEmpty, used + 1 + needed > width {
        lines.append(line)
        line = rest
        used = rest.count
        isEmpty = true
      }
      line += isEmpty ? word : " \(word)"
      used += isEmpty ? needed : needed + 1
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }

  private func inline(_ passage: Passage) -> String {
    passage.parts.map { part in
      switch part {
      case .text(let words): harmless(words)
      case .name(let words), .code(let words): "`\(harmless(words))`"
      case .link(let words, let address) where address == "mailto:\(words)": harmless(words)
      case .link(let words, let address): "\(harmless(words)) (\(harmless(address)))"
      case .file(let words, let path):
        path.hasPrefix("#") ? harmless(words) : "\(harmless(words)) (\(harmless(path)))"
      }
    }.joined()
  }

  private static func columns(of text: String) -> Int {
    text.reduce(0) { $0 + DisplayWidth.of($1) }
  }
}
