/// Sorts a rough start into full rows, the densest there is: where boxes hardly fit, this is legal.
enum RowStart {
  /// The boxes that share an area, in rows from top to bottom; others stay where they are.
  static func centres(of problem: PlacementProblem, from start: [Point]) -> [Point] {
    var centres = start
    var lots: [Rect: [Int]] = [:]
    for node in start.indices where !problem.isFixed[node] && problem.slots[node] == nil {
      lots[problem.areas[node], default: []].append(node)
    }
    // Each lot is on its own, so the order of the dictionary does not matter.
    for (area, nodes) in lots { arrange(nodes, in: area, problem, &centres) }
    return centres
  }

  private static func arrange(
    _ nodes: [Int], in area: Rect, _ problem: PlacementProblem, _ centres: inout [Point]
  ) {
    let clearance = problem.clearance
    let needed = nodes.reduce(0) { $0 + problem.sizes[$1].width + clearance.width }
    let order = nodes.sorted { (centres[$0].y, $0) < (centres[$1].y, $1) }
    // As few rows as hold them, or one more when boxes of several widths do not come out even.
    let least = max(Int((needed / (area.width + clearance.width)).rounded(.up)), 1)
    for count in [least, least + 1] {
      let rows = rows(of: order, count: count, share: needed / Double(count), problem)
        .map { row in row.sorted { (centres[$0].x, $0) < (centres[$1].x, $1) } }
      let isNarrow = rows.allSatisfy { row in
        row.reduce(-clearance.width) { $0 + problem.sizes[$1].width + clearance.width }
          <= area.width
      }
      guard isNarrow || count > least else { continue }
      place(rows, in: area, problem, &centres)
      return
    }
  }

  private static func rows(
    of order: [Int], count: Int, share: Double, _ problem: PlacementProblem
  ) -> [[Int]] {
    var rows: [[Int]] = Array(repeating: [], count: count)
    var sum = 0.0
    for node in order {
      let width = problem.sizes[node].width + problem.clearance.width
      rows[min(Int((sum + width / 2) / share), count - 1)].append(node)
      sum += width
    }
    return rows
  }

  private static func place(
    _ rows: [[Int]], in area: Rect, _ problem: PlacementProblem, _ centres: inout [Point]
  ) {
    let heights = rows.map { row in row.map { problem.sizes[$0].height }.max() ?? 0 }
    let spareY = area.height - heights.reduce(0, +)
    let gapY = rows.count > 1 ? spareY / Double(rows.count - 1) : 0
    var top = rows.count > 1 ? area.y : area.y + spareY / 2
    for (row, height) in zip(rows, heights) {
      let spareX = area.width - row.reduce(0) { $0 + problem.sizes[$1].width }
      let gapX = row.count > 1 ? spareX / Double(row.count - 1) : 0
      var left = row.count > 1 ? area.x : area.x + spareX / 2
      for node in row {
        let width = problem.sizes[node].width
        centres[node] = Point(x: left + width / 2, y: top + height / 2)
        left += width + gapX
      }
      top += height + gapY
    }
  }
}
