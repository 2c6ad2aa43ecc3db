/// The cells of a sheet as they stand on it, in one buffer.
struct SheetGrid {
  /// A cell with something in it.
  struct Cell {
    let row: UInt32
    let column: UInt32
    let start: UInt32
    let end: UInt32
  }

  /// What is wrong with a cell, whose heading is not known yet.
  struct Trouble {
    let cell: CellReference
    let problem: String
    let value: String?
    let suggestion: String?
  }

  private var text: [UInt8] = []
  /// The cells, row by row.
  private(set) var cells: [Cell] = []
  /// What is merged.
  var merged: [MergedCells] = []
  /// The rows that are hidden.
  var hiddenRows: Set<Int> = []
  /// The columns that are hidden.
  var hiddenColumns: [ClosedRange<Int>] = []
  /// What is wrong with single cells, the first of them.
  private(set) var troubles: [Trouble] = []
  private var isSorted = true

  /// Adds the text of a cell; an empty one is left out.
  ///
  /// - Returns: False when the texts of the sheet would be larger than 4 GB.
  mutating func add(_ value: ArraySlice<UInt8>, at place: CellReference) -> Bool {
    guard !value.allSatisfy({ $0 <= 0x20 }) else { return true }
    guard text.count + value.count <= Int(UInt32.max) else { return false }
    let start = UInt32(text.count)
    text += value
    if let last = cells.last,
      (Int(last.row), Int(last.column)) >= (place.row, place.column)
    {
      isSorted = false
    }
    cells.append(
      Cell(
        row: UInt32(place.row), column: UInt32(place.column), start: start,
        end: UInt32(text.count)))
    return true
  }

  /// Adds what is wrong with a cell.
  mutating func report(
    _ problem: String, at cell: CellReference, value: String? = nil, suggestion: String? = nil
  ) {
    // One more than are told, so that it is known whether there are more.
    guard troubles.count <= ImportLimits.troubles else { return }
    troubles.append(
      Trouble(cell: cell, problem: problem, value: value, suggestion: suggestion))
  }

  /// Puts cells in order; files may have them in any.
  mutating func sort() {
    guard !isSorted else { return }
    // By their places in the file where two have the same place on the sheet.
    cells.sort { ($0.row, $0.column, $0.start) < ($1.row, $1.column, $1.start) }
    isSorted = true
  }

  /// The text of a cell.
  func text(of cell: Cell) -> ArraySlice<UInt8> { text[Int(cell.start)..<Int(cell.end)] }

  /// The ranges of ``cells`` that lie in one row each.
  func rows(from first: Int = 0) -> some Sequence<Range<Int>> {
    sequence(state: first) { (next: inout Int) -> Range<Int>? in
      guard next < cells.count else { return nil }
      let start = next
      while next < cells.count, cells[next].row == cells[start].row { next += 1 }
      return start..<next
    }
  }
}
