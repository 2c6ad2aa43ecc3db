import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct PictureTests {
  @Test(arguments: Scenes.allCases)
  func `no two boxes overlap and all stand on the page`(fixture: Scenes) async throws {
    let picture = try await fixture.picture()
    #expect(picture.frames.count == fixture.scene.nodes.count)
    #expect(picture.faults == [])
  }

  @Test(arguments: Scenes.allCases)
  func `lines end at the borders of their boxes`(fixture: Scenes) async throws {
    let picture = try await fixture.picture()
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
  func `text stays in its box and on the page`(fixture: Scenes) async throws {
    let picture = try await fixture.picture()
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

  @Test func `the title of a narrow panel stays within it`() async throws {
    let kind = try #require(ActorKind.builtIn.first)
    let tie = try #require(RelationshipKind.builtIn.first)
    let scene = Scene(
      title: "T",
      nodes: ["a", "b", "c", "d"].map {
        Scene.Node(id: $0, name: $0, kind: kind, isClass: $0 == "d")
      }, ties: [Scene.Tie(id: "t", from: 0, to: 1, kind: tie)])
    let picture = try await Picture.drawn(scene)
    let panel = try #require(picture.groups.first { $0.role == "panel" })
    let frame = try #require(Self.frame(panel))
    var texts = 0
    for case .text(let run) in panel.shapes {
      texts += 1
      #expect(run.origin.x >= frame.x && run.origin.x + run.width <= frame.maxX, "\(run.text)")
    }
    #expect(texts > 1)
  }

  @Test func `where parts are small, lines do not run through other boxes`() async throws {
    let picture = try await Scenes.southWest.picture()
    for (line, route) in picture.routes {
      for (node, box) in picture.boxes where node != line.from && node != line.to {
        let inner = box.inset(by: 2)
        let crosses = route.flattened.contains {
          $0.x > inner.x && $0.x < inner.maxX && $0.y > inner.y && $0.y < inner.maxY
        }
        #expect(!crosses, "\(line.from)-\(line.to) runs through \(node)")
      }
    }
  }

  @Test(arguments: [
    (ViewDefinition.Page.slide, 960.0, 540.0), (.halfSlide, 480, 420), (.a4Landscape, 842, 595),
    (.a4Portrait, 595, 842),
  ])
  func `a page has exactly the size of its paper`(
    page: ViewDefinition.Page, width: Double, height: Double
  ) async throws {
    var scene = Scenes.tiny.scene
    scene.page = page
    let picture = try await Picture.drawn(scene)
    #expect(picture.width == width && picture.height == height)
  }

  @Test func `a page that grows keeps the proportion of a slide`() async throws {
    let picture = try await Scenes.southWest.picture()
    #expect(abs(picture.width / picture.height - 960 / 540) < 0.001)
  }

  @Test(arguments: [80, 1_500])
  func `a page of unconnected actors alone is no ribbon`(count: Int) async throws {
    let nodes = (0..<count).map {
      Scene.Node(id: "a\($0)", name: "Integrated Care Board \($0)", kind: Scenes.kind("icb"))
    }
    let picture = try await Picture.drawn(
      Scene(title: "Boards", nodes: nodes, ties: [], page: .fit))
    let frames = picture.groups.filter { $0.role == "actor" }.compactMap(Self.frame)
    let all = try #require(frames.first.map { frames.reduce($0) { $0.union($1) } })
    #expect(frames.count == count)
    #expect((0.7...5).contains(all.width / all.height))
  }

  @Test func `ties that look the same are one line, others run side by side`() async throws {
    let picture = try await Picture.drawn(Scenes.tinyScene)
    #expect(picture.routes.count == 3)
    let funding = try #require(picture.routes.first { $0.line.ties == [1, 2] })
    #expect(funding.line.hasArrowAtFrom && funding.line.hasArrowAtTo)
    #expect(funding.line.strength == 3)
    #expect(funding.route.startTip != nil && funding.route.endTip != nil)
    let courses = Set(picture.routes.prefix(2).map(\.route.points))
    #expect(courses.count == 2)
  }

  @Test func `the words for those who do not see name the hubs and the unconnected`() async throws {
    let picture = try await Scenes.southWest.picture()
    #expect(picture.summary.contains("IEP Learning Collaboratives"))
    #expect(picture.summary.contains("No recorded ties"))
    #expect(picture.summary.contains("Exeter CVS"))
  }

  /// The frame of an actor's box: that of its first mark.
  private static func frame(_ group: Picture.Group) -> Rect? { group.shapes.first?.bounds }

  private static func distance(of point: Point, fromBorderOf box: Rect) -> Double {
    let across = max(box.x - point.x, point.x - box.maxX)
    let down = max(box.y - point.y, point.y - box.maxY)
    if across <= 0 && down <= 0 { return abs(max(across, down)) }
    return Point(x: max(across, 0), y: max(down, 0)).length
  }
}
