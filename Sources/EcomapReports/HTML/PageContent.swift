import EcomapModel

/// What the templates of a web page are filled with.
struct PageContent {
  private let document: ReportDocument
  private var anchors: Set<String> = ["content", "contents"]
  private var pictures = 0
  private var tables = 0
  /// The words of the last heading, which name a table that has no caption of its own.
  private var lastHeading = ""

  init(_ document: ReportDocument) { self.document = document }

  /// The values by the names that the templates use.
  mutating func content() -> [String: Any] {
    lastHeading = document.title.plain
    let blocks = document.blocks.map { self.content(of: $0) }
    let entries = zip(document.blocks, blocks).compactMap { block, made -> [String: Any]? in
      guard case .heading(2, let title) = block,
        let heading = made["heading"] as? [String: Any], let anchor = heading["anchor"]
      else { return nil }
      return ["anchor": anchor, "words": HTMLText.escaped(title.plain)]
    }
    var page: [String: Any] = [
      "title": document.title.plain, "style": HTMLTemplates.style,
      "layout": document.layout.rawValue,
      // Not "heading": a block that has none would take it from the page.
      "pageHeading": HTMLText.inline(document.title),
      "isBriefing": document.layout == .briefing, "blocks": blocks,
    ]
    if document.isInternal { page["runningWarning"] = ReportDocument.runningWarning }
    if document.layout == .report, entries.count > 2 { page["contents"] = ["entries": entries] }
    return page
  }

  private mutating func content(of block: ReportDocument.Block) -> [String: Any] {
    switch block {
    case .heading(let level, let title):
      lastHeading = title.plain
      return [
        "heading": [
          "level": min(max(level, 2), 6), "anchor": anchor(title.plain),
          "words": HTMLText.inline(title),
        ] as [String: Any]
      ]
    case .paragraph(let passage): return ["paragraph": HTMLText.inline(passage)]
    case .list(let items): return ["list": ["items": items.map(HTMLText.inline)]]
    case .numbered(let items): return ["numbered": ["items": items.map(HTMLText.inline)]]
    case .example(let lines): return ["example": lines]
    case .note(let note):
      return ["note": ["tone": note.tone.rawValue, "words": HTMLText.inline(note.words)]]
    case .figure(let figure): return ["figure": content(of: figure)]
    case .finding(let card): return ["finding": content(of: card)]
    case .table(let table): return ["table": content(of: table)]
    }
  }

  private mutating func content(of figure: Figure) -> [String: Any] {
    pictures += 1
    // In a narrow window it scrolls in a box of its own, which keys must get into and so has a name.
    var content: [String: Any] = [
      "name": figure.alternative,
      "picture": InlineSVG.markup(figure.svg, prefix: "picture-\(pictures)-"),
    ]
    if !figure.caption.parts.isEmpty { content["caption"] = HTMLText.inline(figure.caption) }
    return content
  }

  private mutating func content(of card: FindingCard) -> [String: Any] {
    var content: [String: Any] = [
      "severity": card.severity.rawValue, "label": card.label,
      "anchor": anchor("finding \(card.id)"), "sentence": HTMLText.inline(card.sentence),
      "hasDetails": !card.details.isEmpty,
      "details": card.details.map { detail -> [String: Any] in
        ["name": detail.name, "words": detail.words.map(HTMLText.inline)]
      },
    ]
    if let rank = card.rank { content["rank"] = "\(rank)" }
    if let figure = card.figure { content["figure"] = self.content(of: figure) }
    return content
  }

  private mutating func content(of table: ReportDocument.Table) -> [String: Any] {
    tables += 1
    let shades = Shades(of: table)
    // What becomes of it in a narrow window: shades are read side by side, words are not.
    let stacks = table.shaded.isEmpty && table.columns.count > 2
    var content: [String: Any] = [
      "anchor": anchor("table \(tables)"),
      "caption": table.caption.map(HTMLText.inline) ?? HTMLText.escaped(lastHeading),
      "isShown": table.caption != nil,
      "columns": table.columns.enumerated().map { column, title -> [String: Any] in
        cell(title, class: shades.headClass(column))
      },
      "rows": table.rows.enumerated().map { number, row -> [String: Any] in
        [
          "head": row.first.map(HTMLText.inline) ?? "",
          "cells": row.enumerated().dropFirst().map { column, passage in
            cell(
              passage, class: shades.cellClass(column, row: number, passage),
              under: stacks ? table.columns[column].plain : "")
          },
        ]
      },
    ]
    if stacks { content["narrow"] = "stacks" }
    if !table.shaded.isEmpty { content["narrow"] = "scrolls" }
    return content
  }

  private func cell(
    _ passage: Passage, class name: String?, under title: String = ""
  ) -> [String: Any] {
    var cell: [String: Any] = ["words": HTMLText.inline(passage)]
    if !title.isEmpty { cell["columnName"] = HTMLText.escaped(title) }
    if let name { cell["class"] = name }
    return cell
  }

  /// A word for a place in the page that no other place has.
  private mutating func anchor(_ words: String) -> String {
    let word = PagePath.anchor(words)
    let base = word.isEmpty ? "part" : word
    var candidate = base
    var number = 1
    while !anchors.insert(candidate).inserted {
      number += 1
      candidate = "\(base)-\(number)"
    }
    return candidate
  }
}
