/// Reads workbooks of Excel (`.xlsx`, ECMA-376, in both its forms): each visible sheet is a table.
enum WorkbookReader {
  /// Whether a file is a zip archive, or of an Office program that is not read, so that people
  /// are told why.
  static func recognises(_ file: ForeignFile) -> Bool {
    file.bytes.starts(with: ArchiveShape.zip) || file.bytes.starts(with: ArchiveShape.compound)
  }

  /// Reads workbooks.
  static func read(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    var network = ForeignNetwork(.xlsx, tables: [])
    for file in files {
      let before = network.tables.count
      var package = try WorkbookPackage.open(file)
      for sheet in package.sheets {
        if let reason = reasonToSkip(sheet) {
          network.notes.append(
            ImportTrouble(reason, at: ForeignPlace(file.path, part: sheet.name, .row)))
          continue
        }
        let grid = try package.grid(of: sheet)
        if let about = AboutSheet(grid, name: sheet.name) {
          network.title = about.title
          network.summary = about.summary
          network.head = about.head
          continue
        }
        var reader = SheetTableReader(grid, path: file.path, sheet: sheet.name)
        if let table = reader.read() { network.tables.append(table) }
        network.notes += reader.notes
        network.troubles += reader.troubles
      }
      guard network.tables.count > before else {
        throw ImportTrouble(
          "no visible sheet of the workbook holds a table", at: ForeignPlace(file.path),
          suggestion: "a table has a row of headings, and a row for each actor or tie")
      }
    }
    return network
  }

  private static func reasonToSkip(_ sheet: WorkbookPackage.Sheet) -> String? {
    if sheet.isHidden { return "the sheet is hidden and was left aside" }
    switch sheet.kind {
    case .cells: return nil
    case .chart: return "the sheet is a chart and was left aside"
    case .other: return "the sheet holds no cells and was left aside"
    }
  }
}
