import EcomapModel

/// A table of ties, one row each: the columns from, kind and to, then fields of a relationship.
struct TieTable {
  private(set) var ties: [TieDraft] = []
  private(set) var references: [ReferenceUse] = []
  private(set) var diagnostics = DiagnosticBag()

  /// What a column holds.
  private enum Column {
    /// A field of the format.
    case field(FieldSpec)
    /// A field of the map's own.
    case free(String)

    /// The word at its head.
    var heading: String {
      switch self {
      case .field(let spec): spec.name
      case .free(let name): Self.freePrefix + name
      }
    }

    static let freePrefix = MapFields.freeFields.name + "."
  }

  /// The fields that have a column each.
  private let specs = MapFields.relationship.fields.filter {
    $0.name != MapFields.freeFields.name
  }
  /// Columns whose cells can hold several values.
  private static let listColumns: Set = ["to", "sources"]

  /// What each column of the table holds; nil for one that is not known.
  private var columns: [Column?] = []
  /// Where the column with each heading is.
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
    var checker = FieldChecker(YAMLDocument())
    guard reader.openQuote != nil || readHeader(header, path: path, with: &checker) else {
      diagnostics.add(contentsOf: checker.diagnostics)
      return
    }
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

  private mutating func readHeader(
    _ header: [TableReader.Cell], path: String, with checker: inout FieldChecker
  ) -> Bool {
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
      let column = self.column(of: cell, with: &checker)
      if let column {
        if positions[column.heading] == nil {
          positions[column.heading] = columns.count
        } else {
          diagnostics.report(
            .duplicateKey, at: cell.location, "there are two columns `\(column.heading)`")
        }
      }
      columns.append(column)
    }
    let missing = specs.filter { $0.requirement == .always && positions[$0.name] == nil }
    guard let first = header.first, !missing.isEmpty else { return true }
    diagnostics.report(
      .tableShape, at: first.location,
      "the table has no column \(missing.map { "`\($0.name)`" }.joined(separator: " and no column "))",
      suggestion:
        "the first row names the columns: from, kind, to, then any field of a relationship")
    return false
  }

  /// What a cell of the first row announces; nil when nothing is known by its word.
  private mutating func column(
    of cell: TableReader.Cell, with checker: inout FieldChecker
  ) -> Column? {
    let word = cell.value.lowercased()
    if let spec = specs.first(where: { $0.name == word }) { return .field(spec) }
    if word.hasPrefix(Column.freePrefix), word != Column.freePrefix {
      let name = Self.trimmed(cell.value.dropFirst(Column.freePrefix.count))
      checker.checkScalar(
        Located(name, at: cell.location), .fieldName, at: "the heading `\(cell.value)`")
      return .free(name)
    }
    guard !cell.value.isEmpty else { return nil }
    let near = Suggestion.nearest(to: cell.value, among: specs.map(\.name))
    let names = specs.map { "`\($0.name)`" } + ["and `\(Column.freePrefix)NAME` for any other"]
    let isWholeTable = word == MapFields.freeFields.name || word == Column.freePrefix
    diagnostics.report(
      .tableShape, at: cell.location, "a table of ties has no column `\(cell.value)`",
      suggestion: isWholeTable
        ? "name a field of your own, such as `\(Column.freePrefix)Budget code`"
        : near.map { "did you mean `\($0)`?" }
          ?? "the columns are \(names.joined(separator: ", "))")
    return nil
  }

  private mutating func readRow(
    _ row: [TableReader.Cell], number: Int, with checker: inout FieldChecker
  ) {
    guard let first = row.first else { return }
    if let extra = row.dropFirst(columns.count).first(where: { !$0.value.isEmpty }) {
      diagnostics.report(
        .tableShape, at: extra.location,
        "row \(number) has \(row.count) cells, and the table has \(columns.count) columns",
        suggestion: "put a cell that holds a comma, a semicolon or a tab in quotes")
      return
    }
    for (cell, column) in zip(row, columns) {
      if let column, !cell.value.isEmpty { check(cell, column, row: number, with: &checker) }
    }
    func cell(_ field: String) -> TableReader.Cell? {
      guard let position = positions[field], position < row.count else { return nil }
      let isEmpty =
        Self.listColumns.contains(field)
        ? Self.parts(of: row[position]).isEmpty : row[position].value.isEmpty
      return isEmpty ? nil : row[position]
    }
    for field in specs where field.requirement == .always && cell(field.name) == nil {
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
      tie.fields = freeFields(of: row)
      tie.visibility = cell("visibility").flatMap { Visibility(rawValue: $0.value) } ?? .public
      tie.citations = cell("sources").map { Self.citations(in: $0).map(\.citation) } ?? []
      ties.append(tie)
    }
  }

  private func freeFields(of row: [TableReader.Cell]) -> [FreeField] {
    zip(row, columns).compactMap { cell, column in
      guard case .free(let name)? = column, !cell.value.isEmpty else { return nil }
      return FreeField(name: name, value: cell.value)
    }
  }

  private mutating func check(
    _ cell: TableReader.Cell, _ column: Column, row: Int, with checker: inout FieldChecker
  ) {
    func place() -> String { "the column `\(column.heading)` in row \(row)" }
    guard case .field(let field) = column else {
      checker.checkScalar(cell, .markable, at: place())
      return
    }
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
}
