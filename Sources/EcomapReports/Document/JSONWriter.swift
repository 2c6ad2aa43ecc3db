import EcomapModel

/// Writes a report as JSON: its blocks in order, words without marks.
public struct JSONWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The whole document, with a newline at the end.
  public func write(_ document: ReportDocument) -> String {
    var members: [(String, JSONText)] = [
      ("ecomap", 1), ("title", .string(document.title.plain)),
      ("blocks", .array(document.blocks.map(json))),
    ]
    if document.isInternal { members.insert(("internal", true), at: 1) }
    return JSONText.object(members).pretty
  }

  private func json(_ block: ReportDocument.Block) -> JSONText {
    switch block {
    case .heading(let level, let title):
      ["heading": .string(title.plain), "level": .integer(level)]
    case .paragraph(let passage): ["paragraph": .string(passage.plain)]
    case .list(let items): ["list": .strings(items.map(\.plain))]
    case .numbered(let items): ["numbered": .strings(items.map(\.plain))]
    case .example(let lines): ["example": .string(lines)]
    case .note(let note):
      ["note": .string(note.words.plain), "tone": .string(note.tone.rawValue)]
    case .figure(let figure): ["figure": json(figure)]
    case .finding(let card): ["finding": json(card)]
    case .table(let table):
      [
        "table": [
          "caption": .optional(table.caption?.plain),
          "columns": .strings(table.columns.map(\.plain)),
          "rows": .array(table.rows.map { .strings($0.map(\.plain)) }),
        ]
      ]
    }
  }

  private func json(_ figure: Figure) -> JSONText {
    [
      "path": .string(figure.path), "alternative": .string(figure.alternative),
      "caption": .string(figure.caption.plain),
    ]
  }

  private func json(_ card: FindingCard) -> JSONText {
    [
      "id": .string(card.id), "rank": card.rank.map { .integer($0) } ?? .null,
      "topic": .string(card.topic), "severity": .string(card.severity.rawValue),
      "sentence": .string(card.sentence.plain),
      "details": .object(card.details.map { ($0.name, .strings($0.words.map(\.plain))) }),
      "figure": card.figure.map(json) ?? .null,
    ]
  }
}
