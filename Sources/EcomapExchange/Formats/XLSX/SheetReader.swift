/// Reads the cells of a sheet.
struct SheetReader: ~Copyable {
  /// What a workbook has for all its sheets.
  struct Shared {
    var strings = SharedStrings()
    var formats = CellFormats()
    var is1904 = false
  }

  /// Element and attribute names.
  private enum Name: String, CaseIterable {
    case row, c, f, v, t, r, s, `is`, rPh, mergeCell, ref, col, hidden, min, max
  }

  private let file: ForeignFile
  private let part: String
  private let shared: Shared
  private var reader: XMLReader<Name>
  private var grid = SheetGrid()
  private var place = CellReference(row: -1, column: -1)

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - file: the part of the workbook that holds it, under the path of the workbook.
  ///   - part: the name of the sheet.
  static func read(
    _ file: ForeignFile, part: String, shared: Shared
  ) throws(ImportTrouble) -> SheetGrid {
    var reader = SheetReader(file: file, part: part, shared: shared)
    return try reader.run()
  }

  private init(file: ForeignFile, part: String, shared: Shared) {
    self.file = file
    self.part = part
    self.shared = shared
    reader = XMLReader(file, part: part)
  }

  private mutating func run() throws(ImportTrouble) -> SheetGrid {
    while let event = try reader.read() {
      switch event {
      case .start(.row): beginRow()
      case .start(.c): try readCell()
      case .start(.col):
        if isHidden, let first = number(.min), let last = number(.max), first <= last {
          grid.hiddenColumns.append(first - 1...last - 1)
        }
      case .start(.mergeCell):
        if let cells = reader.attribute(.ref).flatMap({ MergedCells($0) }) {
          grid.merged.append(cells)
        }
      default: break
      }
    }
    grid.sort()
    return grid
  }

  private var isHidden: Bool { ["1", "true"].contains(reader.string(.hidden) ?? "") }

  private func number(_ name: Name) -> Int? {
    reader.string(name).flatMap { Int($0) }
  }

  /// A row or a cell that does not say where it stands comes next to the last.
  private mutating func beginRow() {
    place = CellReference(row: number(.r).map { $0 - 1 } ?? place.row + 1, column: -1)
    if isHidden { grid.hiddenRows.insert(place.row) }
  }

  private mutating func readCell() throws(ImportTrouble) {
    place =
      reader.attribute(.r).flatMap { CellReference($0) }
      ?? CellReference(row: place.row, column: place.column + 1)
    guard (0..<CellReference.limits.rows).contains(place.row),
      place.column < CellReference.limits.columns
    else {
      throw ImportTrouble(
        "a cell stands where no sheet has one", at: reader.place(),
        suggestion: "open the workbook in Excel or LibreOffice and save it again")
    }
    let type = reader.string(.t) ?? "n"
    let style = number(.s) ?? 0
    var value: [UInt8]?
    var words: [UInt8] = []
    var formula: String?
    var depth = 1
    while depth > 0, let event = try reader.read() {
      switch event {
      case .start(.rPh): try reader.skip()
      case .start(.f): formula = String(decoding: try reader.content(), as: UTF8.self)
      case .start(.v): value = try reader.content()
      case .start(.t): words += try reader.content()
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .instruction: break
      }
    }
    try take(
      CellValue(type: type, style: style, value: value, words: words, formula: formula))
  }

  private mutating func take(_ cell: CellValue) throws(ImportTrouble) {
    let text: ArraySlice<UInt8>
    switch cell.text(shared) {
    case .text(let found): text = found
    case .nothing: return
    case .trouble(let problem, let value, let suggestion, let instead):
      grid.report(problem, at: place, value: value, suggestion: suggestion)
      text = instead
    }
    guard grid.add(text, at: place) else {
      throw ImportTrouble(
        "the texts of the sheet are larger than 4 GB", at: ForeignPlace(file.path, part: part))
    }
  }
}
