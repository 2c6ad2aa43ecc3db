extension PlacementField {
  /// What a box and its lines cost when the box is at a point, everything else being where it is.
  ///
  /// - Parameter limit: a cost beyond which the exact sum does not matter: it then stops early.
  func cost(of node: Int, at point: Point, limit: Double = .infinity) -> Double {
    var sum = crowding(of: node, at: point, limit: limit)
    guard sum <= limit else { return sum }
    sum += strain(of: node, at: point)
    guard sum <= limit else { return sum }
    sum += linesAcross(node, at: point)
    for position in incidentLines(of: node) {
      guard sum <= limit else { return sum }
      sum += faults(ofLine: incident[position], movedBy: node, to: point)
    }
    return sum
  }

  /// What every fault costs together; each is counted once for each box that shares in it, which
  /// is all the same when two placements are compared.
  var totalCost: Double {
    var sum = 0.0
    for node in 0..<boxCount { sum += cost(of: node, at: centre(of: node)) }
    return sum
  }

  /// Other boxes too near.
  private func crowding(of node: Int, at point: Point, limit: Double) -> Double {
    let own = bodies[node]
    var sum = 0.0
    let reachX = max(comfort.width, PlacementCost.minglingReach.width)
    let reachY = max(comfort.height, PlacementCost.minglingReach.height)
    for other in bodies.indices {
      let body = bodies[other]
      let gapX = abs(body.x - point.x) - body.halfWidth - own.halfWidth
      let gapY = abs(body.y - point.y) - body.halfHeight - own.halfHeight
      guard gapX < reachX, gapY < reachY, other != node else { continue }
      if gapX < -0.001, gapY < -0.001 {
        let depth = min(
          -gapX / (body.halfWidth + own.halfWidth), -gapY / (body.halfHeight + own.halfHeight))
        sum += firmness * (PlacementCost.overlap + PlacementCost.overlapDepth * depth)
        if sum > limit { return sum }
      } else {
        if gapX < comfort.width, gapY < comfort.height {
          let share = max(gapX / comfort.width, gapY / comfort.height, 0)
          sum += PlacementCost.crowding * (1 - share)
        }
        if body.part != own.part, body.part >= 0 {
          let reach = PlacementCost.minglingReach
          let share = max(gapX / reach.width, gapY / reach.height, 0)
          if share < 1 { sum += PlacementCost.mingling * (1 - share) }
        }
      }
    }
    return sum
  }

  /// Long lines of the box, and lines that leave a box in nearly the same direction.
  private func strain(of node: Int, at point: Point) -> Double {
    var sum = 0.0
    let lot = incidentLines(of: node)
    for position in lot {
      let line = incident[position]
      let other = neighbour(of: node, on: line)
      let arm = Point(x: bodies[other].x - point.x, y: bodies[other].y - point.y)
      sum += lines[line].weight * gap(node, other, arm) / PlacementCost.lengthUnit
      for later in position + 1..<max(lot.upperBound, position + 1) {
        let second = neighbour(of: node, on: incident[later])
        let secondArm = Point(x: bodies[second].x - point.x, y: bodies[second].y - point.y)
        sum += sharpness(arm, secondArm, at: node)
      }
      let back = Point(x: -arm.x, y: -arm.y)
      for place in incidentLines(of: other) where incident[place] != line {
        let third = neighbour(of: other, on: incident[place])
        let thirdArm = Point(
          x: bodies[third].x - bodies[other].x, y: bodies[third].y - bodies[other].y)
        sum += sharpness(back, thirdArm, at: other)
      }
    }
    return sum
  }

  /// The length of the line between the borders of two boxes.
  @inline(__always)
  private func gap(_ first: Int, _ second: Int, _ arm: Point) -> Double {
    let (spanX, spanY) = (abs(arm.x), abs(arm.y))
    let (from, to) = (bodies[first], bodies[second])
    let inFrom = min(from.boxWidth * spanY, from.boxHeight * spanX)
    let inTo = min(to.boxWidth * spanY, to.boxHeight * spanX)
    guard spanX * spanY > 0 else {
      let inside = spanX > 0 ? from.boxWidth + to.boxWidth : from.boxHeight + to.boxHeight
      return max(spanX + spanY - inside, 0)
    }
    let share = 1 - (inFrom + inTo) / (spanX * spanY)
    return max(share, 0) * (spanX * spanX + spanY * spanY).squareRoot()
  }

  @inline(__always)
  private func sharpness(_ first: Point, _ second: Point, at node: Int) -> Double {
    let along = first.x * second.x + first.y * second.y
    guard along > 0 else { return 0 }
    let across = first.x * second.y - first.y * second.x
    let lengths =
      (first.x * first.x + first.y * first.y) * (second.x * second.x + second.y * second.y)
    let least = sharpness[node] * lengths
    let square = across * across
    guard square < least else { return 0 }
    return PlacementCost.sharpAngle * (1 - square / least)
  }

  /// Lines of others that run through the box.
  private func linesAcross(_ node: Int, at point: Point) -> Double {
    let (width, height) = (bodies[node].lineWidth, bodies[node].lineHeight)
    var sum = 0.0
    for line in lines {
      let depth = line.segment.depth(
        inX: point.x, y: point.y, halfWidth: width, halfHeight: height)
      guard depth > 0, line.from != node, line.to != node else { continue }
      sum += firmness * PlacementCost.pass * (1 + depth / max(height, 1))
    }
    return sum
  }

  /// What a line of a moved box runs through and crosses.
  private func faults(ofLine line: Int, movedBy node: Int, to point: Point) -> Double {
    let end = neighbour(of: node, on: line)
    let segment = PlacedSegment(
      fromX: point.x, fromY: point.y, toX: bodies[end].x, toY: bodies[end].y)
    var sum = 0.0
    for other in bodies.indices {
      let body = bodies[other]
      let depth = segment.depth(
        inX: body.x, y: body.y, halfWidth: body.lineWidth, halfHeight: body.lineHeight)
      guard depth > 0, other != node, other != end else { continue }
      sum += firmness * PlacementCost.pass * (1 + depth / max(body.lineHeight, 1))
    }
    for other in lines where segment.crosses(other.segment) {
      if other.from == node || other.to == node || other.from == end || other.to == end {
        continue
      }
      let arm = other.segment
      let along = segment.armX * arm.armX + segment.armY * arm.armY
      let lengths =
        (segment.armX * segment.armX + segment.armY * segment.armY)
        * (arm.armX * arm.armX + arm.armY * arm.armY)
      sum += PlacementCost.crossing + PlacementCost.flatCrossing * along * along / lengths
    }
    return sum
  }
}
