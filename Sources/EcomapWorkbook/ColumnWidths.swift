/// How wide the columns of a table are, in the unit of Excel: digits of its usual letters.
struct ColumnWidths {
  /// The least and the most: under the one a heading is hard to read, past the other a line is.
  static let limits = 8.0...60.0

  /// How much of a page of A4 in landscape its letters may fill so that they are 7 points or more.
  static let printed = 230.0

  /// The width of each column.
  let widths: [Double]

  /// Fits columns to what they hold: nine rows of ten on one line, unless that is too wide.
  init(of table: SheetTable, places: [Int]) {
    widths = table.columns.indices.map { column in
      let lengths = table.rows.compactMap { row in
        row[column].map { Self.length(of: $0, places: places[column]) }
      }.sorted()
      let content = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) * 9 / 10]
      let heading = Self.heading(table.columns[column].heading)
      let width = Double(max(content, heading)) + 2
      return min(max(width, Self.limits.lowerBound), Self.limits.upperBound)
    }
  }

  /// How many columns, from the left, can be read on paper; at least one.
  var printable: Int {
    var room = Self.printed
    let count = widths.prefix { width in
      room -= width
      return room >= 0
    }.count
    return max(1, count)
  }

  /// A heading may take three lines; its longest word stays whole beside the arrow of the filter.
  private static func heading(_ words: String) -> Int {
    let longest = words.split(separator: " ").map(\.count).max() ?? 0
    return max(longest + 2, (words.count + 5) / 3)
  }

  private static func length(of cell: SheetTable.Cell, places: Int) -> Int {
    switch cell {
    case .text(let text):
      text.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
    case .integer(let value): grouped(String(value.magnitude).count)
    case .number(let value):
      value.isFinite ? grouped(String(Int(min(value.magnitude, 1e15))).count) + places + 2 : 0
    case .flag: 3
    case .day: 10
    }
  }

  private static func grouped(_ digits: Int) -> Int { digits + (digits - 1) / 3 }
}
