import EcomapModel
import Testing

@testable import EcomapDrawing

/// Every layout with ties keeps its promises about where boxes stand.
@Suite struct PlanTests {
  // Little is tried: what is promised here holds for any placement, not for the best alone.
  private static let slide = Room(
    size: Size(width: 910, height: 390), letters: 9, leastLetters: 9, effort: 0.02)
  private static let tall = Room(
    size: Size(width: 551, height: 560), letters: 7, leastLetters: 7, effort: 0.02)

  /// Twenty actors of three levels and three groups: a hub, steps from it, a pair apart, and some
  /// without ties.
  private static let scene: Scene = {
    let levels: [Level] = [.national, .regional, .regional, .local, .local, .local]
    let nodes = (0..<20).map { index in
      Scene.Node(
        id: "actor-\(index)", name: "Organisation number \(index)",
        kind: ActorKind.builtIn[index % 7], level: levels[index % levels.count])
    }
    let ends = (1..<7).map { ($0, 0) } + (7..<13).map { ($0, $0 - 6) } + [(13, 14)]
    let ties = ends.enumerated().map { index, ends in
      Scene.Tie(
        id: "tie-\(index)", from: ends.0, to: ends.1, kind: RelationshipKind.builtIn[index % 5])
    }
    let groups = ["North", "Middle", "South"].enumerated().map { offset, name in
      Scene.Group(
        id: name.lowercased(), name: name,
        members: (0..<20).filter { $0 / 3 % 3 == offset })
    }
    return Scene(title: "Plans", nodes: nodes, ties: ties, groups: groups, focus: 0)
  }()

  private static func scene(_ layout: ViewDefinition.Layout, hasFocus: Bool = true) -> Scene {
    var scene = scene
    scene.layout = layout
    if !hasFocus { scene.focus = nil }
    if layout == .rings || layout == .bands { scene.groups = [] }
    return scene.dressed
  }

  private static func body(of scene: Scene, in room: Room) async throws -> Body? {
    let lines = SceneLine.lines(of: scene)
    return try await scene.plan(lines: lines, engine: try GraphvizEngine()).body(in: room)
  }

  private static let layouts: [ViewDefinition.Layout] = [.bands, .groups, .rings, .focus]

  @Test(arguments: layouts, [slide, tall])
  func `boxes keep apart, stay in the room and are all there`(
    layout: ViewDefinition.Layout, room: Room
  ) async throws {
    let scene = Self.scene(layout)
    let body = try #require(try await Self.body(of: scene, in: room))
    let tied = Set(scene.ties.flatMap { [$0.from, $0.to] })
    #expect(Set(body.boxes.map(\.node)) == tied)
    #expect(body.boxes.count == tied.count)
    #expect(body.routes.count == SceneLine.lines(of: scene).count)
    for (index, entry) in body.boxes.enumerated() {
      #expect(entry.box.x >= -0.1 && entry.box.y >= -0.1)
      #expect(entry.box.maxX <= room.size.width + 0.1)
      #expect(entry.box.maxY <= room.size.height + 0.1)
      for other in body.boxes.dropFirst(index + 1) {
        #expect(!entry.box.overlaps(other.box), "\(entry.node) and \(other.node)")
      }
    }
  }

  @Test(arguments: layouts, [slide, tall])
  func `the picture uses most of the room`(
    layout: ViewDefinition.Layout, room: Room
  ) async throws {
    let body = try #require(try await Self.body(of: Self.scene(layout), in: room))
    let extent = try #require(Self.extent(of: body))
    #expect(extent.width >= 0.7 * room.size.width)
    #expect(extent.height >= 0.7 * room.size.height)
  }

  @Test(arguments: layouts)
  func `the same scene gives the same places`(layout: ViewDefinition.Layout) async throws {
    let first = try #require(try await Self.body(of: Self.scene(layout), in: Self.slide))
    let second = try #require(try await Self.body(of: Self.scene(layout), in: Self.slide))
    #expect(first.boxes.map(\.box) == second.boxes.map(\.box))
    #expect(first.centres == second.centres)
  }

  @Test(arguments: layouts)
  func `what cannot fit is said not to`(layout: ViewDefinition.Layout) async throws {
    let scene = Self.scene(layout)
    let room = Room(size: Size(width: 200, height: 90), letters: 9, leastLetters: 9)
    #expect(try await Self.body(of: scene, in: room) == nil)
  }

  @Test(arguments: layouts)
  func `places that are kept stay`(layout: ViewDefinition.Layout) async throws {
    let scene = Self.scene(layout)
    let body = try #require(try await Self.body(of: scene, in: Self.slide))
    var centres = body.centres
    for (node, box) in body.boxes { centres[scene.nodes[node].id] = box.centre }
    var room = Self.slide
    room.saved = SavedLayout(letters: 9, division: body.division, centres: centres)
    room.division = body.division
    let again = try #require(try await Self.body(of: scene, in: room))
    #expect(again.boxes.map(\.node) == body.boxes.map(\.node))
    for (old, new) in zip(body.boxes, again.boxes) {
      #expect((old.box.centre - new.box.centre).length < 0.2)
    }
  }

  @Test(arguments: [slide, tall])
  func `bands stand in the order of levels, each box in its own`(room: Room) async throws {
    let scene = Self.scene(.bands)
    let body = try #require(try await Self.body(of: scene, in: room))
    let levels: [Level] = [.national, .regional, .local]
    let frames = try #require(Self.frames(levels.map(\.rawValue), of: body))
    for (upper, lower) in zip(frames, frames.dropFirst()) { #expect(upper.maxY < lower.y) }
    for (node, box) in body.boxes {
      let band = try #require(levels.firstIndex(of: scene.nodes[node].level))
      #expect(frames[band].union(box) == frames[band])
    }
  }

  @Test(arguments: [slide, tall])
  func `each box is in the frame of its group`(room: Room) async throws {
    let scene = Self.scene(.groups)
    let body = try #require(try await Self.body(of: scene, in: room))
    let frames = try #require(Self.frames(scene.groups.map(\.id), of: body))
    for (index, frame) in frames.enumerated() {
      for other in frames.dropFirst(index + 1) { #expect(!frame.overlaps(other)) }
    }
    for (node, box) in body.boxes {
      let group = try #require(scene.groups.firstIndex { $0.members.contains(node) })
      #expect(frames[group].union(box) == frames[group])
    }
  }

  @Test(arguments: [slide, tall])
  func `rings by level have the local one inmost`(room: Room) async throws {
    let scene = Self.scene(.rings, hasFocus: false)
    let body = try #require(try await Self.body(of: scene, in: room))
    let levels: [Level] = [.local, .regional, .national]
    let frames = try #require(Self.frames(levels.map(\.rawValue), of: body))
    let isFull = body.division.hasSuffix("full")
    for (node, box) in body.boxes {
      let ring = try #require(levels.firstIndex(of: scene.nodes[node].level))
      let zone = RingZone(
        centre: frames[ring].centre, outer: frames[ring].half,
        inner: ring == 0 ? nil : frames[ring - 1].half, isFull: isFull)
      #expect(zone.holds(box.centre, half: box.half), "\(node)")
    }
  }

  @Test(arguments: [ViewDefinition.Layout.focus, .rings], [slide, tall])
  func `the focus is in the middle, and large`(
    layout: ViewDefinition.Layout, room: Room
  ) async throws {
    let scene = Self.scene(layout)
    let body = try #require(try await Self.body(of: scene, in: room))
    let focus = try #require(body.boxes.first { $0.node == 0 }).box
    let others = try #require(Self.union(body.boxes.map(\.box)))
    // Rings draw together on the side where most ties are.
    let share = layout == .rings ? 0.25 : 0.15
    #expect(abs(focus.centre.x - others.centre.x) < share * others.width)
    #expect(abs(focus.centre.y - others.centre.y) < share * others.height)
    #expect(body.faces[0]?.fontSize ?? 0 > room.letters)
  }

  @Test func `nearer steps stand in nearer rings`() async throws {
    let scene = Self.scene(.rings)
    let body = try #require(try await Self.body(of: scene, in: Self.slide))
    let steps = RadialStart(
      nodeCount: scene.nodes.count, lines: SceneLine.lines(of: scene), focus: 0
    ).steps
    let names = ["middle", "step-1", "step-2", "not-reached"]
    let frames = try #require(Self.frames(names, of: body))
    let isFull = body.division.hasSuffix("full")
    for (node, box) in body.boxes {
      let ring = steps[node] ?? names.count - 1
      let zone = RingZone(
        centre: frames[ring].centre, outer: frames[ring].half,
        inner: ring == 0 ? nil : frames[ring - 1].half, isFull: isFull)
      #expect(zone.holds(box.centre, half: box.half), "\(node)")
    }
  }

  @Test func `a focus layout without a focus is a network`() async throws {
    let scene = Self.scene(.focus, hasFocus: false)
    let plan = try await scene.plan(lines: SceneLine.lines(of: scene), engine: try GraphvizEngine())
    #expect(plan is NetworkPlan)
  }

  /// The rectangle round boxes, frames, rings and panels.
  private static func extent(of body: Body) -> Rect? {
    let shapes = (body.background + body.tiles).flatMap(\.shapes)
    return union(body.boxes.map(\.box) + shapes.compactMap(outline))
  }

  private static func outline(of shape: Shape) -> Rect? {
    switch shape {
    case .rect(let rect, _, _): return rect
    case .text: return nil
    case .path(let steps, _):
      let points = steps.compactMap { step -> Point? in
        switch step {
        case .move(let point), .line(let point), .curve(_, _, let point): point
        case .close: nil
        }
      }
      return union(points.map { Rect(centre: $0, size: .zero) })
    }
  }

  private static func union(_ rects: [Rect]) -> Rect? {
    rects.first.map { rects.reduce($0) { $0.union($1) } }
  }

  private static func frames(_ ids: [String], of body: Body) -> [Rect]? {
    KeptFrames.frames(ids, in: SavedLayout(letters: 9, division: "", centres: body.centres))
  }
}

extension Rect {
  fileprivate var half: Size { Size(width: width / 2, height: height / 2) }
}
