/// How wide the columns of a table are, in the unit of Excel: digits of its usual letters.
struct ColumnWidths {
  /// The least and the most: under the one a heading is hard to read, past the other a line is.
  static let limits = 8.0...60.0

  /// How much can stand side by side on a page of A4 in landscape in letters of 7 points or more.
  static let printed = 210.0

  /// The width of each column.
  let widths: [Double]

  /// Fits columns to what they hold: nine rows of ten on one line, unless that is too wide.
  init(of table: SheetTable, places: [Int]) {
    widths = table.columns.indices.map { column in
      let lengths = table.rows.compactMap { row in
        row[column].map { Self.length(of: $0, places: places[column]) }
      }.sorted()
      let content = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) * 9 / 10]
      let width = max(content + 1.5, Self.heading(table.columns[column].heading))
      return min(max(width, Self.limits.lowerBound), Self.limits.upperBound).rounded(.up)
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
  private static func heading(_ words: String) -> Double {
    // Bold letters are a tenth wider, and the arrow takes three units.
    let longest = words.split(separator: " ").map { TextSize.width(of: $0) }.max() ?? 0
    return max(longest * 1.1 + 4, TextSize.width(of: words) * 1.1 / 3 + 4)
  }

  private static func length(of cell: SheetTable.Cell, places: Int) -> Double {
    switch cell {
    case .text(let text):
      text.split(whereSeparator: \.isNewline).map { TextSize.width(of: $0) }.max() ?? 0
    case .integer(let value): grouped(String(value.magnitude).count)
    case .number(let value):
      value.isFinite
        ? grouped(String(Int(min(value.magnitude, 1e15))).count) + Double(places) + 2 : 0
    case .flag: 3
    case .day: 10
    }
  }

  /// The width of a whole number with commas.
  private static func grouped(_ digits: Int) -> Double { Double(digits + (digits - 1) / 3) }
}
