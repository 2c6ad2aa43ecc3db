import EcomapModel

/// A table of ties, one row each: the columns from, kind and to, then fields of a relationship.
struct TieTable {
  private(set) var ties: [TieDraft] = []
  private(set) var references: [ReferenceUse] = []
  private(set) var diagnostics = DiagnosticBag()

  private let columns = MapFields.relationship
  /// For each column of the table the field it holds; nil for one that is not known.
  private var fields: [FieldSpec?] = []
  /// The column of each field that the table has.
  private var positions: [String: Int] = [:]

  /// Reads a table's bytes and reports everything wrong with them.
  static func read(_ bytes: [UInt8], path: String, file: Int) -> TieTable {
    var table = TieTable()
    var encoding = EncodingChecker(file: file)
    guard encoding.check(bytes) else {
      table.diagnostics.add(contentsOf: encoding.diagnostics)
      return table
    }
    table.run(TableReader(bytes, path: path, file: file), path: path, file: file)
    return table
  }

  private mutating func run(_ reader: TableReader, path: String, file: Int) {
    var reader = reader
    let top = SourceLocation(file: file, line: 1, column: 1)
    guard let header = reader.nextRow() else {
      diagnostics.report(
        .tableShape, at: top, "the table is empty",
        suggestion: "the first row names the columns: from, kind, to")
      return
    }
    guard reader.openQuote != nil || readHeader(header, path: path) else { return }
    var checker = FieldChecker(YAMLDocument())
    while reader.openQuote == nil, let row = reader.nextRow() {
      // An open quotation mark swallows the rest of the table, so its row says nothing.
      if reader.openQuote == nil { readRow(row, number: reader.rowNumber, with: &checker) }
    }
    if let quote = reader.openQuote {
      diagnostics.report(
        .tableShape, at: quote, "this quotation mark is not closed",
        suggestion: "close it, or take it away")
    }
    diagnostics.add(contentsOf: checker.diagnostics)
    references = checker.references
  }

  private mutating func readHeader(_ header: [TableReader.Cell], path: String) -> Bool {
    if header.count == 1, let cell = header.first,
      cell.value.contains(where: { ",;\t".contains($0) })
    {
      let isCSV = path.lowercased().hasSuffix(".csv")
      diagnostics.report(
        .tableShape, at: cell.location,
        "the columns of a .\(isCSV ? "csv" : "tsv") file are divided by \(isCSV ? "commas" : "tabs")",
        suggestion: "save the table again, or give the file a name in .\(isCSV ? "tsv" : "csv")")
      return false
    }
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
      if let field, positions[field.name] == nil { positions[field.name] = fields.count }
      fields.append(field)
    }
    let missing = columns.fields.filter { field in
      field.requirement == .always && !fields.contains { $0?.name == field.name }
    }
    guard let first = header.first, !missing.isEmpty else { return true }
    diagnostics.report(
      .tableShape, at: first.location,
      "the table has no column \(missing.map { "`\($0.name)`" }.joined(separator: " and no column "))",
      suggestion:
        "the first row names the columns: from, kind, to, then any field of a relationship")
    return false
  }

  private mutating func readRow(
    _ row: [TableReader.Cell], number: Int, with checker: inout FieldChecker
  ) {
    guard let first = row.first else { return }
    if let extra = row.dropFirst(fields.count).first(where: { !$0.value.isEmpty }) {
      diagnostics.report(
        .tableShape, at: extra.location,
        "row \(number) has \(row.count) cells, and the table has \(fields.count) columns",
        suggestion: "put a cell that holds a comma, a semicolon or a tab in quotes")
      return
    }
    for (cell, field) in zip(row, fields) {
      if let field, !cell.value.isEmpty { check(cell, field, row: number, with: &checker) }
    }
    func cell(_ field: String) -> TableReader.Cell? {
      guard let position = positions[field], position < row.count else { return nil }
      return Self.parts(of: row[position]).isEmpty ? nil : row[position]
    }
    for field in columns.fields where field.requirement == .always && cell(field.name) == nil {
      let column = positions[field.name] ?? 0
      diagnostics.report(
        .tableValue, at: column < row.count ? row[column].location : first.location,
        "row \(number) has nothing in the column `\(field.name)`",
        suggestion: "fill the cell, or delete the row")
    }
    guard let from = cell("from"), let kind = cell("kind"), let to = cell("to") else { return }
    for target in Self.parts(of: to) {
      var tie = TieDraft(from: from, kind: kind, to: target, location: first.location)
      tie.strength = cell("strength").flatMap { Int($0.value) } ?? 1
      tie.start = cell("start").flatMap { PartialDate($0.value) }
      tie.end = cell("end").flatMap { PartialDate($0.value) }
      tie.endLocation = cell("end")?.location
      tie.status = cell("status").flatMap { Status(rawValue: $0.value) }
      tie.certainty = cell("certainty").flatMap { Certainty(rawValue: $0.value) } ?? .stated
      tie.frequency = cell("frequency")?.value
      tie.amount = cell("amount")?.value
      tie.note = cell("note")?.value
      tie.visibility = cell("visibility").flatMap { Visibility(rawValue: $0.value) } ?? .public
      tie.citations = cell("sources").map { Self.citations(in: $0).map(\.citation) } ?? []
      ties.append(tie)
    }
  }

  private mutating func check(
    _ cell: TableReader.Cell, _ field: FieldSpec, row: Int, with checker: inout FieldChecker
  ) {
    func place() -> String { "the column `\(field.name)` in row \(row)" }
    switch field.type {
    case .list(.citation):
      checker.checkCharacters(cell, at: place())
      for part in Self.citations(in: cell) {
        checker.refer(.source, Located(part.citation.source, at: part.location))
      }
    case .oneOrMany(let element):
      for part in Self.parts(of: cell) { checker.checkScalar(part, element, at: place()) }
    default: checker.checkScalar(cell, field.type, at: place())
    }
  }

  /// Several values in one cell are divided by `|`.
  private static func parts(of cell: TableReader.Cell) -> [TableReader.Cell] {
    let bar = UInt8(ascii: "|")
    guard cell.value.utf8.contains(bar) else { return cell.value.isEmpty ? [] : [cell] }
    let scalars = cell.value.unicodeScalars
    // With a quotation mark on either side the text begins one column on; where quotation marks
    // are doubled or lines break within the cell, the parts have the place of the whole.
    let margin = (Int(cell.location.length) - scalars.count) / 2
    let isPlain =
      (0...1).contains(margin) && Int(cell.location.length) == scalars.count + 2 * margin
    return scalars.split(separator: "|").compactMap { part in
      let head = part.drop { $0 == " " }
      let text = trimmed(Substring(head))
      guard !text.isEmpty else { return nil }
      let before = scalars.distance(from: scalars.startIndex, to: head.startIndex)
      return Located(
        text,
        at: isPlain
          ? SourceLocation(
            file: Int(cell.location.file), line: Int(cell.location.line),
            column: Int(cell.location.column) + margin + before, length: text.unicodeScalars.count)
          : cell.location)
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
        SourceLocation(
          file: Int(part.location.file), line: Int(part.location.line),
          column: Int(part.location.column),
          length: min(
            Int(part.location.length), part.value[..<colon].unicodeScalars.count))
      )
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let head = text.drop { $0 == " " }
    return String(head.reversed().drop { $0 == " " }.reversed())
  }
}
