/// How wide the columns of a table are, as shares of the text's width.
///
/// Every column has room for its longest word. What is left goes to the columns that make rows
/// tall, so that the table becomes as short as it can.
struct ColumnShares {
  /// A share for each column in whole percent; together at most a hundred.
  let shares: [Int]
  /// Whether its words stay whole only in smaller letters.
  let isCrowded: Bool

  /// How many letters of a table fit on a line of A4, and how many of a crowded one.
  private static let lineLetters = 104
  private static let smallLineLetters = 124
  /// The room between columns, in letters.
  private static let gap = 3
  /// How many rows are looked at; more tell nothing new.
  private static let mostRows = 200

  init(of table: ReportDocument.Table) {
    let rows = table.rows.prefix(Self.mostRows).map { row in row.map { Self.longest($0) { [$0] } } }
    var least: [Int] = []
    var wanted: [Int] = []
    for (column, title) in table.columns.enumerated() {
      // A title is bold throughout, and its words are read first.
      let word = Self.longest(title) { $0.split(separator: " ") }
      let words = table.rows.map { row in
        Self.longest(row[column]) { $0.split(separator: " ") }
      }
      let needed = max(word + word / 6 + 1, words.max() ?? 0)
      least.append(min(needed + Self.gap, Self.lineLetters / 3))
      let whole = table.rows.map { Self.longest($0[column]) { [$0] } }.max() ?? 0
      wanted.append(max(least[column], Self.gap + max(whole, Self.longest(title) { [$0] })))
    }
    isCrowded = least.reduce(0, +) > Self.lineLetters
    shares = Self.shares(
      wanted: wanted, least: least, rows: rows,
      room: isCrowded ? Self.smallLineLetters : Self.lineLetters)
  }

  /// The letters of the longest part of a passage, with a little more for names, which are bold.
  private static func longest(_ passage: Passage, parts: (Substring) -> [Substring]) -> Int {
    let letters =
      parts(passage.plain[...]).map { $0.reduce(0) { $0 + DisplayWidth.of($1) } }.max() ?? 0
    let isBold = passage.parts.contains { if case .name = $0 { true } else { false } }
    return isBold ? letters + letters / 6 + 1 : letters
  }

  private static func shares(wanted: [Int], least: [Int], rows: [[Int]], room: Int) -> [Int] {
    let needed = least.reduce(0, +)
    if wanted.reduce(0, +) <= room { return wanted.map { $0 * 100 / room } }
    guard needed < room else { return least.map { max(1, $0 * 100 / needed) } }
    var widths = least
    for _ in needed..<room {
      let gains = gains(of: widths, rows: rows)
      guard let column = gains.indices.max(by: { (gains[$0], $1) < (gains[$1], $0) }) else { break }
      widths[column] += 1
    }
    var shares = widths.map { $0 * 100 / room }
    // What rounding took away.
    if let widest = shares.indices.max(by: { (shares[$0], $1) < (shares[$1], $0) }) {
      shares[widest] += 100 - shares.reduce(0, +)
    }
    return shares
  }

  /// By how much one more letter in each column would shorten the rows that it makes tall.
  private static func gains(of widths: [Int], rows: [[Int]]) -> [Double] {
    var gains = widths.map { _ in 0.0 }
    for row in rows {
      let heights = zip(row, widths).map { Double($0) / Double(max($1 - gap, 1)) }
      guard let tallest = heights.indices.max(by: { heights[$0] < heights[$1] }) else { continue }
      gains[tallest] += heights[tallest] / Double(widths[tallest])
    }
    return gains
  }
}
