import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct AtlasTests {
  private func atlas(
    _ scene: Scene, page: ViewDefinition.Page = .slide, makesSubmaps: Bool = true
  ) async throws -> Atlas {
    var scene = scene
    scene.page = page
    return try await Atlas(of: scene, engine: GraphvizEngine(), makesSubmaps: makesSubmaps)
  }

  /// Checks what holds for the sheets of every atlas.
  private func check(_ atlas: Atlas, of scene: Scene, least: Double) {
    let sheets = atlas.sheets
    for sheet in sheets {
      let name = "\(sheet.number) \(sheet.name)"
      #expect(sheet.picture.letterSizes.allSatisfy { $0 >= least }, "\(name)")
      #expect(sheet.picture.faults == [], "\(name)")
      #expect(
        sheet.members.map { scene.nodes[$0].id }
          == sheet.scene.nodes.prefix(sheet.members.count).map(\.id), "\(name)")
    }
    let leaves = sheets.filter { !$0.isOverview }.flatMap(\.members)
    #expect(leaves.sorted() == Array(scene.nodes.indices), "everybody once")
    #expect(Set(sheets.map(\.word)).count == sheets.count)
    #expect(Set(sheets.map(\.number)).count == sheets.count)
  }

  @Test(arguments: [Scenes.empty, .single, .tiny, .twoParts, .marked, .hostile])
  func `a map that fits its page is one picture`(fixture: Scenes) async throws {
    let atlas = try await atlas(fixture.scene)
    #expect(atlas.sheets.map(\.number) == [""])
    #expect(atlas.sheets.map(\.isOverview) == [false])
    #expect(atlas.notes == [])
    check(atlas, of: fixture.scene, least: 9)
  }

  @Test(arguments: [
    (ViewDefinition.Page.slide, 9.0), (.a4Landscape, 7), (.a4Portrait, 7), (.halfSlide, 9),
  ])
  func `a map too big for its page becomes an overview and submaps`(
    page: ViewDefinition.Page, least: Double
  ) async throws {
    let scene = Scenes.random(nodes: 130, ties: 190)
    let atlas = try await atlas(scene, page: page)
    #expect(atlas.sheets.first?.isOverview == true)
    #expect(atlas.sheets.count > 3)
    check(atlas, of: scene, least: least)
    let top = atlas.sheets.map(\.number).filter { !$0.contains(".") }.dropFirst()
    #expect(top.elementsEqual((1...top.count).map(String.init)))
  }

  @Test func `neighbours on other submaps stand in outline with the number of theirs`()
    async throws
  {
    let scene = Scenes.random(nodes: 130, ties: 190)
    let atlas = try await atlas(scene)
    var owner: [String: String] = [:]
    for sheet in atlas.sheets where !sheet.isOverview {
      for member in sheet.members { owner[scene.nodes[member].id] = sheet.number }
    }
    var seen = 0
    for sheet in atlas.sheets where !sheet.isOverview {
      for node in sheet.scene.nodes.dropFirst(sheet.members.count) {
        seen += 1
        let number = try #require(owner[node.id])
        let elsewhere = try #require(node.elsewhere)
        // A submap that was divided again is named by its overview.
        #expect(elsewhere == "map \(number)" || "map \(number)".hasPrefix(elsewhere + "."))
        #expect(node.prominence == 0 && node.marks.isEmpty)
      }
      #expect(sheet.scene.nodes.prefix(sheet.members.count).allSatisfy { $0.elsewhere == nil })
    }
    #expect(seen > 0)
  }

  @Test func `groups too big for a page of their own are divided again`() async throws {
    var scene = Scenes.random(nodes: 160, ties: 240)
    scene.groups = [
      Scene.Group(id: "even", name: "Even", members: (0..<80).map { 2 * $0 }),
      Scene.Group(id: "odd", name: "Odd", members: (0..<80).map { 2 * $0 + 1 }),
    ]
    let atlas = try await atlas(scene)
    check(atlas, of: scene, least: 9)
    for (number, name) in [("1", "Even"), ("2", "Odd")] {
      let sheet = try #require(atlas.sheets.first { $0.number == number })
      #expect(sheet.isOverview && sheet.name == name)
      let parts = atlas.sheets.filter { !$0.isOverview && $0.number.hasPrefix(number + ".") }
      #expect(parts.count > 1)
      #expect(parts.flatMap(\.members).sorted() == sheet.members.sorted())
    }
  }

  @Test func `positions of overviews and submaps are kept under their words`() async throws {
    var scene = Scenes.random(nodes: 90, ties: 120)
    scene.page = .slide
    let first = try await atlas(scene)
    let saved = Dictionary(
      first.sheets.map { ($0.word, $0.picture.layout) }, uniquingKeysWith: { one, _ in one })
    let again = try await Atlas(of: scene, engine: GraphvizEngine(), saved: saved)
    #expect(again.sheets.map(\.picture.svg) == first.sheets.map(\.picture.svg))
  }

  @Test func `without submaps there is the overview alone`() async throws {
    let atlas = try await atlas(Scenes.random(nodes: 130, ties: 190), makesSubmaps: false)
    #expect(atlas.sheets.map(\.isOverview) == [true])
  }

  @Test(.timeLimit(.minutes(30)), arguments: [1_000, 4_000])
  func `thousands of actors have an overview`(count: Int) async throws {
    let scene = Scenes.random(nodes: count, ties: 2 * count)
    let picture = try #require(try await atlas(scene, makesSubmaps: false).sheets.first).picture
    #expect(picture.faults == [])
    #expect(picture.letterSizes.allSatisfy { $0 >= 9 })
  }

  @Test func `submaps stop at a number, and a note says so`() async throws {
    var scene = Scenes.random(nodes: 6_000, ties: 0)
    scene.layout = .landscape
    let atlas = try await atlas(scene)
    #expect(atlas.sheets.count == Atlas.mostSubmaps + 1)
    #expect(atlas.notes.count == 1)
    #expect(atlas.notes.first?.contains("only the first 60 submaps of “Random”") == true)
  }

  @Test(arguments: [
    String(repeating: "Integrated care and innovation ", count: 7),
    String(repeating: "W", count: 200),
    String(repeating: "健", count: 200), String(repeating: "👩‍⚕️", count: 60),
    "رابطة الابتكار الصحي في جنوب غرب إنجلترا والمناطق المجاورة لها",
    "ארגון חדשנות בריאות", "\u{202E}reversed\u{202C}", "  ", "",
  ])
  func `a long or foreign name stays in its box`(name: String) async throws {
    for page in ViewDefinition.Page.allCases {
      var scene = Scene(
        title: name, nodes: [Scene.Node(id: "a", name: name, kind: Scenes.kind("ahsn"))], ties: [])
      scene.nodes.append(Scene.Node(id: "b", name: name, kind: Scenes.kind("ahsn")))
      let alone = try await atlas(scene, page: page)
      scene.ties = [Scene.Tie(id: "t", from: 0, to: 1, kind: Scenes.relationship("funds"))]
      let tied = try await atlas(scene, page: page)
      for atlas in [alone, tied] {
        #expect(atlas.sheets.count == 1, "\(page)")
        check(atlas, of: scene, least: Paper(page).leastLetters)
        let titles = atlas.sheets.flatMap(\.picture.groups).compactMap(\.title)
        #expect(titles.contains { $0.hasPrefix(name) }, "the whole name is in the tooltip")
      }
    }
  }

  @Test(.timeLimit(.minutes(30)))
  func `five thousand ties on one actor are legible`() async throws {
    var wheel = Scenes.random(nodes: 5_001, ties: 0)
    wheel.ties = (1...5_000).map {
      Scene.Tie(id: "t\($0)", from: 0, to: $0, kind: Scenes.relationship("funds"))
    }
    let overview = try #require(try await atlas(wheel, makesSubmaps: false).sheets.first).picture
    #expect(overview.faults == [])
    #expect(overview.letterSizes.allSatisfy { $0 >= 9 })
    var pair = Scenes.random(nodes: 2, ties: 0)
    pair.ties = (1...5_000).map {
      Scene.Tie(
        id: "t\($0)", from: 0, to: 1,
        kind: RelationshipKind.builtIn[$0 % RelationshipKind.builtIn.count])
    }
    let atlas = try await atlas(pair)
    #expect(atlas.sheets.count == 1)
    check(atlas, of: pair, least: 9)
  }
}
