@testable import EcomapDrawing

extension Shape {
  /// The upright rectangle around a mark.
  var bounds: Rect? {
    switch self {
    case .rect(let rect, _, _): return rect
    case .path(let steps, _):
      var points: [Point] = []
      for step in steps {
        switch step {
        case .move(let point), .line(let point): points.append(point)
        case .curve(let first, let second, let end):
          let route = PlacedGraph.Route(points: [points.last ?? first, first, second, end])
          points += route.flattened.dropFirst()
        case .close: break
        }
      }
      guard let first = points.first else { return nil }
      return points.reduce(Rect(x: first.x, y: first.y, width: 0, height: 0)) {
        $0.union(Rect(x: $1.x, y: $1.y, width: 0, height: 0))
      }
    case .text(let run):
      let left = run.anchor == .middle ? run.origin.x - run.width / 2 : run.origin.x
      return Rect(
        x: left, y: run.origin.y - run.size * 0.72, width: run.width, height: run.size * 0.72)
    }
  }

  /// What a mark is filled with; nil for text.
  var fill: Colour? {
    switch self {
    case .rect(_, _, let paint), .path(_, let paint): paint.fill
    case .text: nil
    }
  }
}

extension Rect {
  /// Whether it lies in another, but for rounding.
  func isWithin(_ other: Rect) -> Bool {
    x >= other.x - 0.01 && y >= other.y - 0.01 && maxX <= other.maxX + 0.01
      && maxY <= other.maxY + 0.01
  }
}
