extension PlacedGraph.Route {
  /// The point at a share of the way from start to end, counted along straight chords.
  func point(at share: Double) -> Point {
    let corners = flattened
    let lengths = zip(corners, corners.dropFirst()).map { ($1 - $0).length }
    var rest = lengths.reduce(0, +) * share
    for (index, length) in lengths.enumerated() {
      if rest <= length, length > 0 {
        return corners[index] + (corners[index + 1] - corners[index]) * (rest / length)
      }
      rest -= length
    }
    return corners.last ?? Point(x: 0, y: 0)
  }

  /// The course as a chain of points, with the tips of its arrows.
  var flattened: [Point] {
    guard let first = points.first else { return [] }
    var chain = [startTip, first].compactMap(\.self)
    var index = 1
    while index + 2 < points.count {
      let (start, one, two, end) = (
        points[index - 1], points[index], points[index + 1], points[index + 2]
      )
      for step in 1...8 {
        let t = Double(step) / 8
        let u = 1 - t
        chain.append(
          start * (u * u * u) + one * (3 * u * u * t) + two * (3 * u * t * t) + end * (t * t * t))
      }
      index += 3
    }
    if let endTip { chain.append(endTip) }
    return chain
  }
}

extension PlacedGraph.Route {
  /// The course with all its points moved into a frame.
  func kept(within frame: Rect) -> PlacedGraph.Route {
    func kept(_ point: Point) -> Point {
      Point(
        x: min(max(point.x, frame.x), frame.maxX), y: min(max(point.y, frame.y), frame.maxY))
    }
    var route = self
    route.points = points.map(kept)
    return route
  }
}
