/// The headings of a sheet, which may take several rows with merged cells.
struct SheetHeadings {
  /// The rows that they take, counted from 0.
  let rows: ClosedRange<Int>
  /// For each column of the sheet its heading, or an empty text.
  let names: [String]
  /// What a person should know of how they were put together.
  let notes: [String]

  /// Puts headings together.
  ///
  /// - Parameters:
  ///   - heading: the row that looks like headings.
  ///   - texts: what stands in each row of the beginning of the sheet, by its number.
  ///   - merged: the merged cells of the sheet.
  init(_ heading: Int, texts: [Int: [String]], merged: [MergedCells]) {
    let rows = Self.rows(heading, texts, merged)
    let width = rows.map { texts[$0]?.count ?? 0 }.max() ?? 0
    var levels: [[String]] = []
    var notes: [String] = []
    for row in rows {
      var level = texts[row] ?? []
      level += [String](repeating: "", count: width - level.count)
      for cells in merged
      where cells.rows.lowerBound == row && cells.columns.count > 1
        && cells.columns.lowerBound < width
      {
        let group = level[cells.columns.lowerBound]
        guard !group.isEmpty else { continue }
        for column in cells.columns.clamped(to: 0...width - 1) { level[column] = group }
        let first = HeadedTable.letters(of: cells.columns.lowerBound)
        let last = HeadedTable.letters(of: cells.columns.upperBound)
        notes.append("the merged heading “\(group)” holds for the columns \(first) to \(last)")
      }
      levels.append(level)
    }
    let lowest = levels.last ?? []
    names = (0..<width).map { column in
      Self.name(levels.map { $0[column] }, among: lowest)
    }
    self.rows = rows
    self.notes = notes
  }

  /// The rows that headings take: those that merged cells tie together.
  private static func rows(
    _ heading: Int, _ texts: [Int: [String]], _ merged: [MergedCells]
  ) -> ClosedRange<Int> {
    let filled = texts[heading]?.count { !$0.isEmpty } ?? 0
    /// Whether a row has a heading over several columns, and not the title of all.
    func hasGroups(_ row: Int) -> Bool {
      merged.contains { cells in
        cells.rows == row...row && cells.columns.count > 1
          && cells.columns.count < max(filled, texts[row]?.count { !$0.isEmpty } ?? 0) + 1
          && texts[row]?.indices.contains(cells.columns.lowerBound) == true
      }
    }
    var first = heading
    var last = heading
    if heading > 0, texts[heading - 1]?.count(where: { !$0.isEmpty }) ?? 0 > 0,
      hasGroups(heading - 1)
    {
      first = heading - 1
    } else if hasGroups(heading), let below = texts[heading + 1],
      HeadingRow.areHeadings(below), Self.areUnderGroups(below, merged, heading)
    {
      last = heading + 1
    }
    // A heading that is as high as two or three rows.
    for cells in merged where cells.rows.lowerBound == first && cells.rows.count <= 3 {
      last = max(last, cells.rows.upperBound)
    }
    return first...last
  }

  /// Whether something stands under each merged heading of a row, and nothing beside them, since
  /// else the row below is one of the table.
  private static func areUnderGroups(
    _ below: [String], _ merged: [MergedCells], _ row: Int
  ) -> Bool {
    let groups = merged.filter { $0.rows == row...row && $0.columns.count > 1 }.map(\.columns)
    let filled = below.indices.filter { !below[$0].isEmpty }
    return !filled.isEmpty
      && filled.allSatisfy { column in groups.contains { $0.contains(column) } }
  }

  /// One heading of those of several rows: all of them, unless the last alone is one that is known
  /// and stands there once.
  private static func name(_ parts: [String], among lowest: [String]) -> String {
    var words: [String] = []
    for part in parts where !part.isEmpty && part != words.last { words.append(part) }
    let whole = words.joined(separator: " ")
    guard words.count > 1, let last = words.last, !isKnown(whole), isKnown(last),
      lowest.count(where: { $0 == last }) == 1
    else { return whole }
    return last
  }

  private static func isKnown(_ heading: String) -> Bool {
    ActorColumn(heading: heading) != nil || TieColumn(heading: heading) != nil
  }
}
