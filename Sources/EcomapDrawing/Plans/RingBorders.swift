/// Divides a room into rings, each as wide as its actors need.
struct RingBorders: Sendable {
  /// What one ring needs, from the middle outwards.
  struct Need: Sendable {
    /// The surface of its boxes with the free border round them.
    let covered: Double
    /// The width of the widest box and the height of the tallest.
    let largest: Size
    /// The size of its heading; nil for the actor in the middle.
    let heading: Size?
  }

  let needs: [Need]
  let frame: Rect
  let letters: Double
  let isFull: Bool

  /// How much of a ring its boxes may cover: less than of a rectangle, as its borders are bent.
  private static let mostCovered = 0.62
  private var padding: Double { 0.3 * letters }

  /// The borders from the middle outwards; nil when the rings do not fit.
  func shapes() -> [RingShape]? {
    guard let least = leastSteps() else { return nil }
    let sum = total(least)
    let spare = Size(
      width: frame.width / 2 - sum.width, height: frame.height / 2 - sum.height)
    // What is left over goes where boxes are closest; an actor in the middle needs no more.
    var weights = needs.map { $0.heading == nil ? 0.0 : 1.0 }
    var shapes = self.shapes(least, spare: spare, weights: weights)
    for _ in 0..<60 {
      let crowding = self.crowding(shapes)
      for index in weights.indices { weights[index] *= crowding[index].squareRoot() }
      shapes = self.shapes(least, spare: spare, weights: weights)
    }
    let isEnough = crowding(shapes).allSatisfy { $0 <= 1 }
    return isEnough ? shapes : nil
  }

  /// The shapes when what is left over is shared by weight.
  private func shapes(_ least: [Size], spare: Size, weights: [Double]) -> [RingShape] {
    let sum = weights.reduce(0, +)
    var half = Size.zero
    return zip(least, weights).map { step, weight in
      let share = sum > 0 ? weight / sum : 1 / Double(weights.count)
      half.width += step.width + spare.width * share
      half.height += step.height + spare.height * share
      return RingShape(centre: frame.centre, half: half, isFull: isFull)
    }
  }

  /// What each ring needs of its surface; more than 1 is too much.
  private func crowding(_ shapes: [RingShape]) -> [Double] {
    let fullness = RingShape.fullness(isFull: isFull)
    var inside = 0.0
    return zip(needs, shapes).map { need, shape in
      let surface = 4 * shape.half.width * shape.half.height * fullness
      defer { inside = surface }
      guard let heading = need.heading else { return 0 }
      let needed = need.covered / Self.mostCovered + 2 * heading.width * heading.height
      return needed / max(surface - inside, 1)
    }
  }

  /// How much further out than the one before each border must be at least.
  ///
  /// The boxes of a ring may all stand at its sides, if these are wide enough for the widest, or
  /// else the ring is high enough for the tallest all the way round.
  private func leastSteps() -> [Size]? {
    var steps = needs.indices.map { step($0, hasWideSides: true) }
    for index in needs.indices.sorted(by: { (steps[$1].width, $0) < (steps[$0].width, $1) }) {
      if total(steps).width <= frame.width / 2 { break }
      steps[index] = step(index, hasWideSides: false)
    }
    let sum = total(steps)
    return sum.width <= frame.width / 2 && sum.height <= frame.height / 2 ? steps : nil
  }

  private func total(_ steps: [Size]) -> Size {
    steps.reduce(Size.zero) { Size(width: $0.width + $1.width, height: $0.height + $1.height) }
  }

  private func step(_ index: Int, hasWideSides: Bool) -> Size {
    let need = needs[index]
    let (wide, high) = (need.largest.width + 3 * padding, need.largest.height + 3 * padding)
    guard let heading = need.heading else {
      let rounding = RingShape.rounding(isFull: isFull) / 2
      return Size(width: wide * rounding, height: high * rounding)
    }
    // The inmost ring is a disc, with its boxes across the middle.
    if index == 0 { return Size(width: 0.7 * wide, height: 0.6 * high + heading.height) }
    let low = max(min(high, 3.4 * letters + 3 * padding), heading.height + 3 * padding)
    return hasWideSides
      ? Size(width: wide, height: low)
      : Size(width: 4 * letters, height: max(high, low))
  }

  /// Where the boxes of each ring may be.
  func zones(_ shapes: [RingShape]) -> [RingZone] {
    shapes.indices.map { index in
      RingZone(
        centre: frame.centre, outer: shapes[index].half.grown(by: -padding),
        inner: index == 0 ? nil : shapes[index - 1].half.grown(by: padding), isFull: isFull)
    }
  }

  /// Where the heading of each ring stands: at the top, in the middle.
  func headings(_ shapes: [RingShape]) -> [Rect?] {
    zip(needs, shapes).map { need, shape in
      need.heading.map { size in
        Rect(
          x: frame.centre.x - size.width / 2,
          y: frame.centre.y - shape.rise(ofWidth: size.width) + padding, width: size.width,
          height: size.height)
      }
    }
  }
}

extension Size {
  fileprivate func grown(by amount: Double) -> Size {
    Size(width: max(width + amount, 0), height: max(height + amount, 0))
  }
}
