/// A table of another program: rows of texts under headings, each with its place.
///
/// Whatever the format, its actors are the rows of one table and its ties those of another, so that
/// headings are matched and rows are judged in one way. A cell with several values has `|` between
/// them, and `\|` for a bar within one. All texts lie in one buffer, because a table of half a
/// million rows would otherwise be millions of little objects.
public struct ForeignTable: Sendable {
  /// What the rows are.
  public enum Content: Sendable {
    /// Each an actor.
    case actors
    /// Each a tie.
    case ties
    /// Not said; the headings have to tell.
    case unknown
  }

  /// The path of the file.
  public let path: String
  /// The sheet or list that it is.
  public let part: String?
  /// What rows are counted in.
  public let unit: ForeignPlace.Unit
  /// What the rows are.
  public let content: Content
  /// The headings; every one is there once.
  public let columns: [String]
  private let text: [UInt8]
  private let cells: [Cell]
  private let rows: [Row]

  /// A cell with something in it.
  fileprivate struct Cell {
    let column: UInt32
    let start: UInt32
    let end: UInt32
  }

  fileprivate struct Row {
    let number: UInt32
    let firstCell: UInt32
  }

  /// The number of rows, the headings not among them.
  public var count: Int { rows.count }

  /// The place of a row, or of a cell.
  public func place(_ row: Int, column: Int? = nil) -> ForeignPlace {
    ForeignPlace(
      path, part: part, unit, Int(rows[row].number), column: column.map { columns[$0] })
  }

  /// The text of a cell, or nil where there is none.
  ///
  /// Complexity: O(cells of the row).
  public func text(_ row: Int, _ column: Int) -> String? {
    utf8(row, column).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of the text of a cell, or nil where there is none.
  ///
  /// Complexity: O(cells of the row).
  public func utf8(_ row: Int, _ column: Int) -> ArraySlice<UInt8>? {
    for index in cellRange(of: row) where Int(cells[index].column) == column {
      return text[Int(cells[index].start)..<Int(cells[index].end)]
    }
    return nil
  }

  /// The columns in which a row has something, in the order in which it was said.
  public func columns(of row: Int) -> some RandomAccessCollection<Int> {
    cells[cellRange(of: row)].lazy.map { Int($0.column) }
  }

  private func cellRange(of row: Int) -> Range<Int> {
    Int(rows[row].firstCell)..<(row + 1 < rows.count ? Int(rows[row + 1].firstCell) : cells.count)
  }
}

extension ForeignTable {
  /// Makes a table row by row.
  public struct Builder: Sendable {
    private let path: String
    private let part: String?
    private let unit: ForeignPlace.Unit
    private let content: Content
    private var columns: [String] = []
    private var indices: [String: Int] = [:]
    private var text: [UInt8] = []
    private var cells: [Cell] = []
    private var rows: [Row] = []

    /// Begins a table.
    public init(
      path: String, part: String? = nil, unit: ForeignPlace.Unit, content: Content = .unknown
    ) {
      self.path = path
      self.part = part
      self.unit = unit
      self.content = content
    }

    /// The index of the column with a heading, made when there is none yet.
    public mutating func column(_ heading: String) -> Int {
      if let index = indices[heading] { return index }
      indices[heading] = columns.count
      columns.append(heading)
      return columns.count - 1
    }

    /// Begins the next row.
    ///
    /// - Parameter number: its number among rows, lines or entries, from 1.
    public mutating func beginRow(_ number: Int) {
      rows.append(Row(number: UInt32(clamping: number), firstCell: UInt32(cells.count)))
    }

    /// Adds the text of a cell to the row begun last; white space around it, an empty text and
    /// a second text for the same column are left out.
    ///
    /// - Returns: Whether it was taken: false for a second text for the column, or for one that
    ///   would make the table larger than 4 GB.
    @discardableResult
    public mutating func add(_ value: some Collection<UInt8>, to column: Int) -> Bool {
      let start = text.count
      text.append(contentsOf: value)
      return endCell(from: start, column)
    }

    /// Adds the text of a cell; likewise.
    @discardableResult
    public mutating func add(_ value: String, to column: Int) -> Bool {
      let start = text.count
      text.append(contentsOf: value.utf8)
      return endCell(from: start, column)
    }

    /// Adds several values as one text.
    @discardableResult
    public mutating func add(_ values: [String], to column: Int) -> Bool {
      add(CellList.joined(values), to: column)
    }

    private mutating func endCell(from start: Int, _ column: Int) -> Bool {
      var first = start
      var end = text.count
      while first < end, text[first].isWhite { first += 1 }
      while end > first, text[end - 1].isWhite { end -= 1 }
      guard end > first else {
        text.removeSubrange(start...)
        return true
      }
      let isTaken = rows.last.map { hasCell(column, in: $0) } ?? true
      guard !isTaken, end <= Int(UInt32.max) else {
        text.removeSubrange(start...)
        return false
      }
      if end < text.count { text.removeSubrange(end...) }
      cells.append(
        Cell(column: UInt32(column), start: UInt32(first), end: UInt32(end)))
      return true
    }

    private func hasCell(_ column: Int, in row: Row) -> Bool {
      // Most readers go through columns in order, so that wide rows need no search.
      guard let last = cells[Int(row.firstCell)...].last, Int(last.column) >= column else {
        return false
      }
      return cells[Int(row.firstCell)...].contains { Int($0.column) == column }
    }

    /// The table as it is now.
    public consuming func finish() -> ForeignTable {
      ForeignTable(
        path: path, part: part, unit: unit, content: content, columns: columns, text: text,
        cells: cells, rows: rows)
    }
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or a line end.
  var isWhite: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
