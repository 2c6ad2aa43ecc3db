import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct PictureTests {
  private let engine: GraphvizEngine

  init() throws {
    engine = try GraphvizEngine()
  }

  @Test(arguments: Scenes.allCases)
  func `no two boxes overlap and all stand on the page`(fixture: Scenes) throws {
    let picture = try fixture.picture()
    let frames = picture.groups.filter { $0.role == "actor" }.compactMap(Self.frame)
    #expect(frames.count == fixture.scene.nodes.count)
    for (index, frame) in frames.enumerated() {
      #expect(frame.x >= 0 && frame.maxX <= picture.width)
      #expect(frame.y >= 0 && frame.maxY <= picture.height)
      for other in frames[(index + 1)...] where frame.overlaps(other) {
        Issue.record("\(frame) overlaps \(other)")
      }
    }
  }

  @Test(arguments: Scenes.allCases)
  func `lines end at the borders of their boxes`(fixture: Scenes) throws {
    let picture = try fixture.picture()
    var boxes: [Int: Rect] = [:]
    for (node, box) in picture.boxes { boxes[node] = box }
    #expect(picture.routes.count == SceneLine.lines(of: fixture.scene).count)
    for (line, route) in picture.routes {
      let start = try #require(route.startTip ?? route.points.first)
      let end = try #require(route.endTip ?? route.points.last)
      for (node, point) in [(line.from, start), (line.to, end)] {
        let box = try #require(boxes[node])
        #expect(Self.distance(of: point, fromBorderOf: box) < 2.5, "\(line) at \(point)")
      }
    }
  }

  @Test(arguments: Scenes.allCases)
  func `text stays in its box and on the page`(fixture: Scenes) throws {
    let picture = try fixture.picture()
    for group in picture.groups {
      let frame =
        ["actor", "panel"].contains(group.role)
        ? Self.frame(group) : Rect(x: 0, y: 0, width: picture.width, height: picture.height)
      for case .text(let run) in group.shapes {
        let left = run.anchor == .middle ? run.origin.x - run.width / 2 : run.origin.x
        let bounds = try #require(frame)
        #expect(left >= bounds.x - 0.5 && left + run.width <= bounds.maxX + 0.5, "\(run.text)")
        #expect(
          run.origin.y - run.size * 0.72 >= bounds.y && run.origin.y <= bounds.maxY, "\(run.text)")
      }
    }
  }

  @Test func `the title of a narrow panel stays within it`() throws {
    let kind = try #require(ActorKind.builtIn.first)
    let tie = try #require(RelationshipKind.builtIn.first)
    let scene = Scene(
      title: "T",
      nodes: ["a", "b", "c", "d"].map {
        Scene.Node(id: $0, name: $0, kind: kind, isClass: $0 == "d")
      }, ties: [Scene.Tie(id: "t", from: 0, to: 1, kind: tie)])
    let picture = try Picture(of: scene, engine: engine)
    let panel = try #require(picture.groups.first { $0.role == "panel" })
    let frame = try #require(Self.frame(panel))
    var texts = 0
    for case .text(let run) in panel.shapes {
      texts += 1
      #expect(run.origin.x >= frame.x && run.origin.x + run.width <= frame.maxX, "\(run.text)")
    }
    #expect(texts == 2)
  }

  @Test func `where parts are small, lines do not run through other boxes`() throws {
    let picture = try Scenes.southWest.picture()
    for (line, route) in picture.routes {
      for (node, box) in picture.boxes where node != line.from && node != line.to {
        let inner = box.inset(by: 2)
        let crosses = Self.samples(of: route).contains {
          $0.x > inner.x && $0.x < inner.maxX && $0.y > inner.y && $0.y < inner.maxY
        }
        #expect(!crosses, "\(line.from)-\(line.to) runs through \(node)")
      }
    }
  }

  @Test func `a page comes near the proportion it is made for`() throws {
    let picture = try Scenes.southWest.picture()
    #expect((1.3...2.2).contains(picture.width / picture.height))
    var portrait = Scenes.southWest.scene
    portrait.proportion = 210.0 / 297
    let upright = try Picture(of: portrait, engine: engine)
    #expect(upright.width / upright.height < 1.1)
  }

  @Test(arguments: [10, 80, 1_500])
  func `a page of unconnected actors alone is no ribbon`(count: Int) throws {
    let nodes = (0..<count).map {
      Scene.Node(id: "a\($0)", name: "Integrated Care Board \($0)", kind: Scenes.kind("icb"))
    }
    let picture = try Picture(of: Scene(title: "Boards", nodes: nodes, ties: []), engine: engine)
    #expect((1.2...3).contains(picture.width / picture.height))
  }

  @Test func `ties that look the same are one line, others run side by side`() throws {
    let picture = try Picture(of: Scenes.tinyScene, engine: engine)
    #expect(picture.routes.count == 3)
    let funding = try #require(picture.routes.first { $0.line.ties == [1, 2] })
    #expect(funding.line.hasArrowAtFrom && funding.line.hasArrowAtTo)
    #expect(funding.line.strength == 3)
    #expect(funding.route.startTip != nil && funding.route.endTip != nil)
    let courses = Set(picture.routes.prefix(2).map(\.route.points))
    #expect(courses.count == 2)
  }

  @Test func `the words for those who do not see name the hubs and the unconnected`() throws {
    let picture = try Scenes.southWest.picture()
    #expect(picture.summary.contains("IEP Learning Collaboratives"))
    #expect(picture.summary.contains("No recorded ties"))
    #expect(picture.summary.contains("Exeter CVS"))
  }

  @Test func `a thousand actors are drawn in a few seconds`() throws {
    let scene = Scenes.random(nodes: 1_000, ties: 3_000)
    let time = try ContinuousClock().measure { _ = try Picture(of: scene, engine: engine).svg }
    #expect(time < .seconds(30), "a debug build; a release build takes under a second")
  }

  /// The frame of an actor's box: that of its first mark.
  private static func frame(_ group: Picture.Group) -> Rect? { group.shapes.first?.bounds }

  private static func distance(of point: Point, fromBorderOf box: Rect) -> Double {
    let across = max(box.x - point.x, point.x - box.maxX)
    let down = max(box.y - point.y, point.y - box.maxY)
    if across <= 0 && down <= 0 { return abs(max(across, down)) }
    return Point(x: max(across, 0), y: max(down, 0)).length
  }

  private static func samples(of route: PlacedGraph.Route) -> [Point] {
    var samples: [Point] = []
    var index = 0
    while index + 3 < route.points.count {
      let (a, b, c, d) = (
        route.points[index], route.points[index + 1], route.points[index + 2],
        route.points[index + 3]
      )
      for step in 0...12 {
        let t = Double(step) / 12
        let u = 1 - t
        samples.append(
          a * (u * u * u) + b * (3 * u * u * t) + c * (3 * u * t * t) + d * (t * t * t))
      }
      index += 3
    }
    return samples
  }
}
