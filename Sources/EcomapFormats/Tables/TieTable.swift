import EcomapModel

/// A table of ties, one row each: the columns from, kind and to, then fields of a relationship.
struct TieTable {
  private(set) var ties: [TieDraft] = []
  private(set) var references: [ReferenceUse] = []
  private(set) var diagnostics = DiagnosticBag()

  private let columns = MapFields.relationship
  /// For each column of the table the field it holds; nil for one that is not known.
  private var fields: [FieldSpec?] = []

  /// Reads a table's bytes and reports everything wrong with them.
  static func read(_ bytes: [UInt8], path: String, file: Int) -> TieTable {
    var table = TieTable()
    var encoding = EncodingChecker(file: file)
    guard encoding.check(bytes) else {
      table.diagnostics.add(contentsOf: encoding.diagnostics)
      return table
    }
    table.run(TableReader(bytes, path: path, file: file), file: file)
    return table
  }

  private mutating func run(_ reader: TableReader, file: Int) {
    var reader = reader
    let top = SourceLocation(file: file, line: 1, column: 1)
    guard let header = reader.nextRow() else {
      diagnostics.report(
        .tableShape, at: top, "the table is empty",
        suggestion: "the first row names the columns: from, kind, to")
      return
    }
    guard readHeader(header) else { return }
    var checker = FieldChecker(YAMLDocument())
    var number = 1
    while let row = reader.nextRow() {
      number += 1
      readRow(row, number: number, with: &checker)
    }
    if let quote = reader.openQuote {
      diagnostics.report(
        .tableShape, at: quote, "a quotation mark is opened here and never closed")
    }
    diagnostics.add(contentsOf: checker.diagnostics)
    references = checker.references
  }

  private mutating func readHeader(_ header: [TableReader.Cell]) -> Bool {
    for cell in header {
      let name = cell.value.lowercased()
      let field = columns.fields.first { $0.name == name }
      if let field, fields.contains(where: { $0?.name == field.name }) {
        diagnostics.report(
          .duplicateKey, at: cell.location, "there are two columns `\(name)`")
      } else if field == nil, !cell.value.isEmpty {
        let near = Suggestion.nearest(to: cell.value, among: columns.fields.map(\.name))
        diagnostics.report(
          .tableShape, at: cell.location, "a table of ties has no column `\(cell.value)`",
          suggestion: near.map { "did you mean `\($0)`?" }
            ?? "the columns are \(columns.fields.map { "`\($0.name)`" }.joined(separator: ", "))")
      }
      fields.append(field)
    }
    let missing = columns.fields.filter { field in
      field.requirement == .always && !fields.contains { $0?.name == field.name }
    }
    guard let first = header.first, !missing.isEmpty else { return true }
    diagnostics.report(
      .tableShape, at: first.location,
      "the table has no column \(missing.map { "`\($0.name)`" }.joined(separator: " and no column "))",
      suggestion: "the first row names the columns: from, kind, to, then any field of a relationship")
    return false
  }

  private mutating func readRow(
    _ row: [TableReader.Cell], number: Int, with checker: inout FieldChecker
  ) {
    guard let first = row.first else { return }
    guard row.count <= fields.count else {
      diagnostics.report(
        .tableShape, at: row[fields.count].location,
        "row \(number) has \(row.count) cells, and the table has \(fields.count) columns")
      return
    }
    var cells: [String: TableReader.Cell] = [:]
    for (cell, field) in zip(row, fields) {
      guard let field, !cell.value.isEmpty else { continue }
      cells[field.name] = cell
      check(cell, field, row: number, with: &checker)
    }
    for field in columns.fields where field.requirement == .always && cells[field.name] == nil {
      let column = fields.firstIndex { $0?.name == field.name } ?? 0
      diagnostics.report(
        .tableValue, at: column < row.count ? row[column].location : first.location,
        "row \(number) has nothing in the column `\(field.name)`")
      return
    }
    guard let from = cells["from"], let kind = cells["kind"], let to = cells["to"] else { return }
    for target in Self.parts(of: to) {
      var tie = TieDraft(from: from, kind: kind, to: target, location: first.location)
      tie.strength = cells["strength"].flatMap { Int($0.value) } ?? 1
      tie.start = cells["start"].flatMap { PartialDate($0.value) }
      tie.end = cells["end"].flatMap { PartialDate($0.value) }
      tie.endLocation = cells["end"]?.location
      tie.status = cells["status"].flatMap { Status(rawValue: $0.value) }
      tie.certainty = cells["certainty"].flatMap { Certainty(rawValue: $0.value) } ?? .stated
      tie.frequency = cells["frequency"]?.value
      tie.amount = cells["amount"]?.value
      tie.note = cells["note"]?.value
      tie.citations = cells["sources"].map { Self.citations(in: $0).map(\.citation) } ?? []
      ties.append(tie)
    }
  }

  private mutating func check(
    _ cell: TableReader.Cell, _ field: FieldSpec, row: Int, with checker: inout FieldChecker
  ) {
    let place = "the column `\(field.name)` in row \(row)"
    switch field.type {
    case .list(.citation):
      for part in Self.citations(in: cell) {
        checker.refer(.source, Located(part.citation.source, at: part.location))
      }
    case .oneOrMany(let element):
      for part in Self.parts(of: cell) { checker.checkScalar(part, element, at: place) }
    default: checker.checkScalar(cell, field.type, at: place)
    }
  }

  /// Several values in one cell are divided by `|`.
  private static func parts(of cell: TableReader.Cell) -> [TableReader.Cell] {
    guard cell.value.contains("|") else { return [cell] }
    return cell.value.split(separator: "|").map { trimmed($0) }.filter { !$0.isEmpty }.map {
      Located($0, at: cell.location)
    }
  }

  private static func citations(
    in cell: TableReader.Cell
  ) -> [(citation: Citation, location: SourceLocation)] {
    parts(of: cell).map { part in
      guard let colon = part.value.firstIndex(of: ":") else {
        return (Citation(source: part.value, locator: nil), part.location)
      }
      let locator = trimmed(part.value[part.value.index(after: colon)...])
      return (
        Citation(
          source: trimmed(part.value[..<colon]), locator: locator.isEmpty ? nil : locator),
        part.location
      )
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let head = text.drop { $0 == " " }
    return String(head.reversed().drop { $0 == " " }.reversed())
  }
}
