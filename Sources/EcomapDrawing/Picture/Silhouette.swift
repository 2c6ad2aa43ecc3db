internal import EcomapModel

/// The outline of a box and the edge of its tab: each family of kinds has its own.
///
/// It tells kinds apart without colour, in print and on a poor projector. All boxes keep the
/// same frame and differ at the corners and the tab only, so that a page stays calm.
struct Silhouette: Sendable, Hashable {
  /// How a corner is shaped.
  enum Corner: Sendable {
    case square
    case round
    case wide
    case cut
    case scoop
  }

  /// How the tab ends towards the name.
  enum TabEdge: Sendable {
    case straight
    case pointed
    case slanted
    case doubled
  }

  /// The corners, clockwise from the top left.
  let corners: [Corner]
  let tabEdge: TabEdge

  init(_ family: ActorKind.Family) {
    switch family {
    case .networks: self.init(.round)
    case .providers: self.init(.square)
    case .commissioners: self.init(.cut)
    case .research: self.init(.round, edge: .pointed)
    case .industry: self.init([.cut, .square, .cut, .square], edge: .slanted)
    case .thirdSector: self.init(.wide)
    case .national: self.init(.square, edge: .doubled)
    case .places: self.init(.scoop)
    case .programmes: self.init([.wide, .square, .wide, .square])
    case .innovations: self.init([.square, .cut, .square, .square])
    }
  }

  private init(_ corner: Corner, edge: TabEdge = .straight) {
    self.init([corner, corner, corner, corner], edge: edge)
  }

  private init(_ corners: [Corner], edge: TabEdge = .straight) {
    self.corners = corners
    tabEdge = edge
  }

  /// The outline of a box.
  func shape(in box: Rect, _ paint: Paint) -> Shape {
    if let corner = corners.first, corners.allSatisfy({ $0 == corner }) {
      switch corner {
      case .square: return .rect(box, radius: 0, paint)
      case .round, .wide: return .rect(box, radius: Self.reach(corner, in: box), paint)
      case .cut, .scoop: break
      }
    }
    return .path(Self.path(around: box, corners), paint)
  }

  /// The tab on the left of a box: its area, and the strokes of its edge.
  func tab(in box: Rect, width: Double) -> (area: [PathStep], edge: [PathStep]) {
    let right = box.x + width
    let (top, bottom) = (box.y, box.maxY)
    let edge: [Point] =
      switch tabEdge {
      case .straight, .doubled: [Point(x: right, y: top), Point(x: right, y: bottom)]
      case .slanted: [Point(x: right + 2.5, y: top), Point(x: right - 2.5, y: bottom)]
      case .pointed:
        [
          Point(x: right - 1.5, y: top), Point(x: right + 3, y: box.centre.y),
          Point(x: right - 1.5, y: bottom),
        ]
      }
    let strokes = [.move(edge[0])] + edge.dropFirst().map { PathStep.line($0) }
    var area = strokes
    area += Self.corner(corners[3], at: Point(x: box.x, y: bottom), in: box, turning: .left)
    area += Self.corner(corners[0], at: Point(x: box.x, y: top), in: box, turning: .up)
    return (area + [.close], strokes)
  }

  /// A second bar beside the tab, where the outline has one.
  func secondBar(in box: Rect, tabWidth: Double) -> Rect? {
    guard tabEdge == .doubled else { return nil }
    return Rect(x: box.x + tabWidth + 1.5, y: box.y, width: 2, height: box.height)
  }

  /// The width that the second bar takes beside the tab.
  var secondBarRoom: Double { tabEdge == .doubled ? 3.5 : 0 }

  /// The direction in which an outline runs towards a corner, clockwise.
  private enum Heading {
    case right
    case down
    case left
    case up

    var step: Point {
      switch self {
      case .right: Point(x: 1, y: 0)
      case .down: Point(x: 0, y: 1)
      case .left: Point(x: -1, y: 0)
      case .up: Point(x: 0, y: -1)
      }
    }

    var next: Heading {
      switch self {
      case .right: .down
      case .down: .left
      case .left: .up
      case .up: .right
      }
    }
  }

  private static func path(around box: Rect, _ corners: [Corner]) -> [PathStep] {
    let vertices: [(Corner, Point, Heading)] = [
      (corners[0], Point(x: box.x, y: box.y), .up),
      (corners[1], Point(x: box.maxX, y: box.y), .right),
      (corners[2], Point(x: box.maxX, y: box.maxY), .down),
      (corners[3], Point(x: box.x, y: box.maxY), .left),
    ]
    var steps = vertices.flatMap { corner($0.0, at: $0.1, in: box, turning: $0.2) }
    if case .line(let first) = steps[0] { steps[0] = .move(first) }
    return steps + [.close]
  }

  /// The strokes round a corner that an outline runs towards.
  private static func corner(
    _ corner: Corner, at vertex: Point, in box: Rect, turning heading: Heading
  ) -> [PathStep] {
    let reach = reach(corner, in: box)
    let (into, out) = (heading.step * reach, heading.next.step * reach)
    let (start, end) = (vertex - into, vertex + out)
    // A quarter circle as a cubic curve.
    let bend = 0.5523
    switch corner {
    case .square: return [.line(vertex)]
    case .cut: return [.line(start), .line(end)]
    case .round, .wide:
      return [.line(start), .curve(start + into * bend, end - out * bend, end)]
    case .scoop:
      return [.line(start), .curve(start + out * bend, end - into * bend, end)]
    }
  }

  /// How far a corner reaches along its sides.
  private static func reach(_ corner: Corner, in box: Rect) -> Double {
    let least = min(box.width, box.height)
    return switch corner {
    case .square: 0
    case .round: min(3.5, least * 0.25)
    case .wide: min(10, least * 0.26)
    case .cut: min(5, least * 0.22)
    case .scoop: min(5, least * 0.28)
    }
  }
}
