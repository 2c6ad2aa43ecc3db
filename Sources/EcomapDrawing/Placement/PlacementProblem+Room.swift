extension PlacementProblem {
  /// How much of the areas boxes may need before trying is in vain.
  private static let fullest = 0.9

  /// Whether the boxes can hardly fit, so that smaller letters should be tried at once.
  var isHopeless: Bool {
    for (size, area) in zip(sizes, areas)
    where size.width > area.width + 0.01 || size.height > area.height + 0.01 {
      return true
    }
    return fill > Self.fullest
  }

  /// The share of the areas that the boxes need with their clearance.
  var fill: Double {
    let needed = sizes.reduce(0) {
      $0 + ($1.width + clearance.width) * ($1.height + clearance.height)
    }
    return needed / max(freeArea, 1)
  }

  /// The surface of all areas together less the obstacles, each area with half a clearance round
  /// it, as boxes need no distance from its border.
  private var freeArea: Double {
    let rooms = Set(areas).map {
      Rect(
        x: $0.x - clearance.width / 2, y: $0.y - clearance.height / 2,
        width: $0.width + clearance.width, height: $0.height + clearance.height)
    }
    // Between two borders that follow each other, every strip is either in or out.
    let columns = Set((rooms + obstacles).flatMap { [$0.x, $0.maxX] }).sorted()
    let rows = Set((rooms + obstacles).flatMap { [$0.y, $0.maxY] }).sorted()
    var surface = 0.0
    for (left, right) in zip(columns, columns.dropFirst()) {
      for (top, bottom) in zip(rows, rows.dropFirst()) {
        let cell = Rect(x: left, y: top, width: right - left, height: bottom - top)
        if rooms.contains(where: cell.overlaps), !obstacles.contains(where: cell.overlaps) {
          surface += cell.width * cell.height
        }
      }
    }
    return surface
  }
}
