internal import EcomapGraph

/// Divides a room into frames that stand in rows or in columns, so that those with many ties
/// between them are near each other and few of these ties cross.
struct FrameShelves: Sendable {
  /// What one frame needs.
  struct Item: Sendable {
    /// Its surface.
    let need: Double
    let least: Size
  }

  /// Ties between two frames.
  struct Link: Sendable {
    let from: Int
    let to: Int
    let count: Int
  }

  let items: [Item]
  let links: [Link]
  let size: Size
  let gap: Double
  /// Whether a frame of a size holds what it must.
  let fits: @Sendable (Int, Size) -> Bool

  /// How many other orders are tried from the start, and how far each is improved.
  private static let starts = 3
  private static let rounds = 8
  /// What a frame that is too small costs, against the length of the room for a tie.
  private static let misfit = 1_000.0

  /// The best frames found, in the order of the items; nil when some remain too small.
  func frames() -> [Rect]? {
    var random = SeededRandom(seed: 1)
    var best: (order: [Int], result: Result)?
    for start in 0..<Self.starts {
      var order = Array(items.indices)
      if start > 0 { order.shuffle(with: &random) }
      let found = improved(order)
      if best.map({ found.result.cost < $0.result.cost }) ?? true { best = found }
    }
    guard let best, best.result.cost < Self.misfit else { return nil }
    return best.result.frames
  }

  private struct Result {
    var frames: [Rect]
    var cost: Double
  }

  /// Changes places of two frames at a time as long as that helps.
  private func improved(_ start: [Int]) -> (order: [Int], result: Result) {
    var order = start
    var result = best(order)
    for _ in 0..<Self.rounds {
      let before = result.cost
      for first in order.indices {
        for second in order.indices.dropFirst(first + 1) {
          order.swapAt(first, second)
          let next = best(order)
          if next.cost < result.cost - 1e-9 {
            result = next
          } else {
            order.swapAt(first, second)
          }
        }
      }
      if result.cost >= before - 1e-9 { break }
    }
    return (order, result)
  }

  /// An order in the number of rows or columns that suits it best.
  private func best(_ order: [Int]) -> Result {
    var best = Result(frames: [], cost: .infinity)
    for count in 1...max(1, min(5, items.count)) {
      for isUpright in [false, true] {
        let frames = frames(order, lots: lots(order, count: count), isUpright: isUpright)
        let cost = cost(frames)
        if cost < best.cost { best = Result(frames: frames, cost: cost) }
      }
    }
    return best
  }

  /// The order cut into lots of about the same need.
  private func lots(_ order: [Int], count: Int) -> [[Int]] {
    let total = items.reduce(0) { $0 + $1.need }
    var lots: [[Int]] = Array(repeating: [], count: count)
    var sum = 0.0
    for index in order {
      let middle = sum + items[index].need / 2
      lots[min(Int(middle / total * Double(count)), count - 1)].append(index)
      sum += items[index].need
    }
    return lots.filter { !$0.isEmpty }
  }

  private func frames(_ order: [Int], lots: [[Int]], isUpright: Bool) -> [Rect] {
    let (long, deep) = isUpright ? (size.height, size.width) : (size.width, size.height)
    let depths = shares(
      of: deep, needs: lots.map { $0.reduce(0) { $0 + items[$1].need } },
      least: lots.map { $0.map { least($0, isUpright: !isUpright) }.max() ?? 0 })
    var frames = Array(repeating: Rect(x: 0, y: 0, width: 0, height: 0), count: items.count)
    var top = 0.0
    for (lot, depth) in zip(lots, depths) {
      let lengths = shares(
        of: long, needs: lot.map { items[$0].need },
        least: lot.map { least($0, isUpright: isUpright) })
      var left = 0.0
      for (index, length) in zip(lot, lengths) {
        frames[index] =
          isUpright
          ? Rect(x: top, y: left, width: depth, height: length)
          : Rect(x: left, y: top, width: length, height: depth)
        left += length + gap
      }
      top += depth + gap
    }
    return frames
  }

  /// The least length of a frame along the lot it stands in.
  private func least(_ index: Int, isUpright: Bool) -> Double {
    isUpright ? items[index].least.height : items[index].least.width
  }

  /// A length shared by need, after everybody has the least.
  private func shares(of length: Double, needs: [Double], least: [Double]) -> [Double] {
    let free = length - gap * Double(needs.count - 1)
    var shares = needs.map { _ in 0.0 }
    var open = Array(needs.indices)
    // Who would get less than the least gets just that, and the others share the rest.
    while !open.isEmpty {
      let taken = shares.indices.reduce(0) { $0 + (open.contains($1) ? 0 : shares[$1]) }
      let total = open.reduce(0) { $0 + needs[$1] }
      for index in open { shares[index] = max(free - taken, 0) * needs[index] / max(total, 1) }
      let poor = open.filter { shares[$0] < least[$0] }
      if poor.isEmpty || poor.count == open.count { break }
      for index in poor { shares[index] = least[index] }
      open.removeAll { poor.contains($0) }
    }
    return shares
  }

  private func cost(_ frames: [Rect]) -> Double {
    let diagonal = Point(x: size.width, y: size.height).length
    var cost = 0.0
    for (index, frame) in frames.enumerated() {
      if !fits(index, Size(width: frame.width, height: frame.height)) { cost += Self.misfit }
      // Upright or very flat frames make poor use of wide boxes.
      let ratio = frame.width / max(frame.height, 1)
      cost += 0.15 * max(1.1 / max(ratio, 0.01) - 1, ratio / 3.2 - 1, 0)
    }
    for link in links {
      let arm = frames[link.from].centre - frames[link.to].centre
      cost += Double(link.count) * arm.length / diagonal
    }
    for (index, link) in links.enumerated() {
      let line = PlacedSegment(frames[link.from].centre, frames[link.to].centre)
      for other in links.dropFirst(index + 1) {
        let second = PlacedSegment(frames[other.from].centre, frames[other.to].centre)
        if line.crosses(second) { cost += 0.1 * Double(min(link.count, other.count)) }
      }
    }
    return cost
  }
}

extension Array {
  /// Shuffles, the same way on every machine.
  fileprivate mutating func shuffle(with random: inout SeededRandom) {
    for index in indices.reversed() where index > 0 { swapAt(index, random.below(index + 1)) }
  }
}
