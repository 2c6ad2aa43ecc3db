internal import EcomapGraph

/// A start in which boxes are as far apart as there are steps between them.
///
/// Majorisation of stress, after Gansner, E., Koren, Y. and North, S. (2005) Graph drawing by
/// stress majorization. *Graph Drawing 2004*, LNCS 3383, 239.
enum StressStart {
  private static let rounds = 60

  /// Centres that fill the areas; parts of the graph lie beside each other.
  static func centres(of problem: PlacementProblem, stream: UInt64) -> [Point] {
    let count = problem.sizes.count
    guard count > 1 else { return problem.start }
    var random = SeededRandom(seed: problem.seed, stream: stream)
    let side = Double(count).squareRoot()
    var points = (0..<count).map { _ in
      Point(x: random.unit() * side * 2, y: random.unit() * side)
    }
    let steps = distances(PlacementParts(problem))
    for _ in 0..<rounds {
      for node in 0..<count { points[node] = pulled(node, points, steps[node]) }
    }
    return spread(points, over: problem)
  }

  /// The place where a box is least at odds with its distances from all others.
  private static func pulled(_ node: Int, _ points: [Point], _ steps: [Double]) -> Point {
    var (sumX, sumY, weights) = (0.0, 0.0, 0.0)
    let own = points[node]
    for (other, step) in steps.enumerated() where other != node {
      let armX = own.x - points[other].x
      let armY = own.y - points[other].y
      let length = max((armX * armX + armY * armY).squareRoot(), 0.001)
      let weight = 1 / (step * step)
      sumX += weight * (points[other].x + armX * step / length)
      sumY += weight * (points[other].y + armY * step / length)
      weights += weight
    }
    return Point(x: sumX / weights, y: sumY / weights)
  }

  /// Steps between all boxes; between parts, as much as keeps them side by side.
  private static func distances(_ parts: PlacementParts) -> [[Double]] {
    let count = parts.neighbours.count
    var rows: [[Double]] = []
    for start in 0..<count {
      var steps = Array(repeating: -1.0, count: count)
      steps[start] = 0
      var order = [start]
      var next = 0
      while next < order.count {
        let node = order[next]
        next += 1
        for other in parts.neighbours[node] where steps[other] < 0 {
          steps[other] = steps[node] + 1
          order.append(other)
        }
      }
      rows.append(steps)
    }
    let radii = rows.map { ($0.max() ?? 0) / 2 }
    for first in 0..<count {
      for second in 0..<count where rows[first][second] < 0 {
        rows[first][second] = 1 + radii[first] + radii[second]
      }
    }
    return rows
  }

  /// Stretches points so that they span the area of each box.
  private static func spread(_ points: [Point], over problem: PlacementProblem) -> [Point] {
    let (across, down) = (points.map(\.x), points.map(\.y))
    guard let left = across.min(), let right = across.max(), let top = down.min(),
      let bottom = down.max()
    else { return points }
    return points.indices.map { node in
      guard !problem.isFixed[node], problem.slots[node] == nil else { return problem.start[node] }
      let range = CentreRange(area: problem.areas[node], size: problem.sizes[node])
      let shareX = (points[node].x - left) / max(right - left, 0.001)
      let shareY = (points[node].y - top) / max(bottom - top, 0.001)
      return Point(
        x: range.minX + shareX * (range.maxX - range.minX),
        y: range.minY + shareY * (range.maxY - range.minY))
    }
  }
}
