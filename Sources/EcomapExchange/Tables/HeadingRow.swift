/// Finds the row of headings of a table that may have a title above it.
enum HeadingRow {
  /// How many rows are looked at.
  static let sample = 50

  /// The index of the row of headings among the first rows of a sheet; nil when all are empty.
  ///
  /// It is the first with something in two cells or more; a row with less is a title when most
  /// rows have more, and so is one with two cells when fuller headings follow soon.
  static func index(in rows: [[String]]) -> Int? {
    let filled = rows.map { row in row.count { !$0.isEmpty } }
    guard let first = filled.firstIndex(where: { $0 > 0 }) else { return nil }
    guard filled.count(where: { $0 > 1 }) * 2 > filled.count(where: { $0 > 0 }),
      let wide = filled.firstIndex(where: { $0 > 1 })
    else { return first }
    let fuller = (wide..<rows.count).prefix(6).first { index in
      filled[index] > filled[wide] * 2 && areHeadings(rows[index])
    }
    return fuller ?? wide
  }

  /// Whether cells look like headings: short, not numbers, and none twice.
  static func areHeadings(_ cells: [String]) -> Bool {
    var seen: Set<String> = []
    for cell in cells where !cell.isEmpty {
      guard cell.utf8.count < 80, !cell.utf8.allSatisfy({ !$0.isLetterByte }),
        seen.insert(cell).inserted
      else { return false }
    }
    return true
  }
}

extension UInt8 {
  /// Whether it is a letter of ASCII or part of a character outside it.
  fileprivate var isLetterByte: Bool {
    self >= 0x80 || (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A
  }
}
