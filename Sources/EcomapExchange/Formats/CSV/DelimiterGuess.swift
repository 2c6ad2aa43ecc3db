import EcomapFormats

/// Finds out what stands between the cells of a table.
enum DelimiterGuess {
  /// What can stand between cells, the likelier first.
  private static let candidates = [",", ";", "\t", "|"].map { (text: Unicode.Scalar) in
    UInt8(ascii: text)
  }
  private static let bar = UInt8(ascii: "|")

  /// What can be seen of a text without reading all of it.
  private static let sample = (bytes: 1 << 16, rows: 100)

  /// How evenly a delimiter divides rows.
  private struct Score {
    /// The share of the rows that have the usual number of cells.
    let share: Double
    /// The usual number of cells.
    let cells: Int
  }

  /// The delimiter that divides most rows into the same number of cells, at least two; nil when
  /// there is none.
  ///
  /// Bars also stand between the values of one cell, so they divide cells only where they divide
  /// every row, the headings too, and nothing else does.
  static func delimiter(of bytes: [UInt8], from start: Int) -> UInt8? {
    let isWhole = bytes.count <= sample.bytes
    let sample = isWhole ? bytes : Array(bytes[..<sample.bytes])
    var best: (delimiter: UInt8, score: Score)?
    for delimiter in candidates {
      guard let score = score(delimiter, of: sample, from: start, isWhole: isWhole) else {
        continue
      }
      if delimiter == bar {
        if score.share == 1, best.map({ $0.score.share < 1 }) ?? true { return bar }
        continue
      }
      guard let leader = best?.score else {
        best = (delimiter, score)
        continue
      }
      if (score.share, score.cells) > (leader.share, leader.cells) { best = (delimiter, score) }
    }
    return best?.delimiter
  }

  private static func score(
    _ delimiter: UInt8, of sample: [UInt8], from start: Int, isWhole: Bool
  ) -> Score? {
    var rows = DelimitedRows(sample, from: start, delimiter: delimiter, mostCells: 20_000)
    var cells: [DelimitedRows.Cell] = []
    var counts: [Int] = []
    while counts.count < Self.sample.rows, rows.next(&cells) {
      // The last row of a part is cut.
      if !isWhole, rows.offset >= sample.count { break }
      if cells.contains(where: { !$0.range.isEmpty }) { counts.append(cells.count) }
    }
    var usual: (cells: Int, rows: Int)?
    for (cells, all) in Dictionary(grouping: counts, by: { $0 }).sorted(by: { $0.key < $1.key })
    where cells > 1 && all.count >= usual?.rows ?? 0 {
      usual = (cells, all.count)
    }
    return usual.map { Score(share: Double($0.rows) / Double(counts.count), cells: $0.cells) }
  }
}
