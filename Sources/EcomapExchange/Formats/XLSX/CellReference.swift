/// The place of a cell on a sheet, both numbers counted from 0.
struct CellReference: Hashable {
  /// The rows and columns that Excel has.
  static let limits = (rows: 1_048_576, columns: 16_384)

  let row: Int
  let column: Int

  /// Creates a place.
  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads a place such as `AB12`; nil for anything else, or a place that no sheet has.
  init?(_ text: some Sequence<UInt8>) {
    var column = 0
    var row = 0
    for byte in text {
      let letter = byte & 0xDF
      if row == 0, (0x41...0x5A).contains(letter) {
        column = column * 26 + Int(letter - 0x40)
      } else if (0x30...0x39).contains(byte), column > 0 {
        row = row * 10 + Int(byte - 0x30)
      } else if byte != UInt8(ascii: "$") {
        return nil
      }
      guard column <= Self.limits.columns, row <= Self.limits.rows else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }
}

/// Cells that are one to the eye.
struct MergedCells {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// Reads a range such as `A1:C2`; nil for a single cell or anything else.
  init?(_ text: ArraySlice<UInt8>) {
    let ends = text.split(separator: UInt8(ascii: ":"))
    guard ends.count == 2, let first = CellReference(ends[0]), let last = CellReference(ends[1]),
      first.row <= last.row, first.column <= last.column, first != last
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}
