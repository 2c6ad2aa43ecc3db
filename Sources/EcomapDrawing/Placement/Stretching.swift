/// Spreads a placement evenly over its areas.
///
/// A line crosses the same lines however the plane is stretched, and boxes that keep their size
/// only get further from each other and from lines; so the room is used at no price but length.
struct Stretching {
  let problem: PlacementProblem
  /// How many times wider a placement may become: small ones should not be torn apart.
  static let most = 2.2

  /// The stretched centres, or those given where stretching would do harm.
  func stretched(_ centres: [Point]) -> [Point] {
    var best = centres
    var score = PlacementScore(of: problem, at: centres)
    for isAcross in [true, false] {
      let wider = stretched(best, isAcross: isAcross)
      let next = PlacementScore(of: problem, at: wider)
      if next.isNoWorse(than: score) { (best, score) = (wider, next) }
    }
    return best
  }

  private func stretched(_ centres: [Point], isAcross: Bool) -> [Point] {
    var result = centres
    var lots: [Rect: [Int]] = [:]
    for node in centres.indices { lots[problem.areas[node], default: []].append(node) }
    for (area, nodes) in lots {
      guard nodes.allSatisfy({ !problem.isFixed[$0] && problem.slots[$0] == nil }) else { continue }
      let middles = nodes.map { isAcross ? centres[$0].x : centres[$0].y }
      let halves = nodes.map {
        (isAcross ? problem.sizes[$0].width : problem.sizes[$0].height) / 2
      }
      let (low, high) = isAcross ? (area.x, area.maxX) : (area.y, area.maxY)
      let places = Self.spread(middles, halves: halves, low: low, high: high)
      for (node, place) in zip(nodes, places) {
        if isAcross { result[node].x = place } else { result[node].y = place }
      }
    }
    return result
  }

  /// Middles as far apart as the ends allow, in proportion, with the whole in the middle.
  static func spread(
    _ middles: [Double], halves: [Double], low: Double, high: Double
  ) -> [Double] {
    var factor = most
    for first in middles.indices {
      for second in middles.indices where middles[second] > middles[first] {
        let free = high - low - halves[first] - halves[second]
        factor = min(factor, free / (middles[second] - middles[first]))
      }
    }
    guard factor > 1 else { return middles }
    let wide = middles.map { $0 * factor }
    let left = zip(wide, halves).map { $0 - $1 }.min() ?? 0
    let right = zip(wide, halves).map { $0 + $1 }.max() ?? 0
    let shift = (low + high) / 2 - (left + right) / 2
    return wide.map { $0 + shift }
  }
}
