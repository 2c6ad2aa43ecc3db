import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct TablePlanTests {
  private static let slide = Room(
    size: Size(width: 900, height: 380), letters: 9, leastLetters: 9)

  /// Three hospitals, two universities and a charity; two hospitals work together and one of them
  /// with a university.
  private static let small: Scene = {
    let names = ["Exeter", "Truro", "Torbay", "Bristol", "Plymouth", "Mind"]
    let stages: [[Stage]] = [[.adoption], [.adoption, .diffusion], [], [.idea], [], []]
    let nodes = names.indices.map { index in
      Scene.Node(
        id: names[index].lowercased(), name: "\(names[index]) body",
        kind: Scenes.kind(index < 3 ? "nhs-trust" : "university"), stages: stages[index])
    }
    let kind = Scenes.relationship("works-with")
    return Scene(
      title: "Small", nodes: nodes,
      ties: [
        Scene.Tie(id: "a", from: 0, to: 1, kind: kind),
        Scene.Tie(id: "b", from: 1, to: 0, kind: Scenes.relationship("funds")),
        Scene.Tie(id: "c", from: 0, to: 3, kind: Scenes.relationship("funds")),
        Scene.Tie(id: "d", from: 2, to: 4, kind: kind, status: .planned),
      ],
      groups: [
        Scene.Group(id: "trusts", name: "Trusts", members: [0, 1, 2]),
        Scene.Group(id: "universities", name: "Universities", members: [3, 4]),
        Scene.Group(id: "charities", name: "Charities", members: [5]),
      ])
  }()

  private func words(_ id: String, in body: Body) throws -> [String] {
    let group = try #require((body.tiles + body.background).first { $0.id == id })
    return group.shapes.compactMap { if case .text(let run) = $0 { run.text } else { nil } }
  }

  @Test(arguments: [
    ("trusts-trusts", ["1", "of 3"]), ("trusts-universities", ["1", "of 6"]),
    ("universities-trusts", ["1", "of 6"]), ("trusts-charities", ["–"]),
    ("trusts-all", ["2", "pairs"]), ("universities-all", ["1", "pair"]),
  ])
  func `A matrix of groups counts pairs with a tie that holds against all pairs`(
    cell: String, expected: [String]
  ) throws {
    let body = try #require(GroupMatrixPlan(Self.small).body(in: Self.slide))
    #expect(try words("cell-\(cell)", in: body) == expected)
  }

  @Test func `A matrix of groups says in words what is missing`() {
    let words = GroupMatrixPlan(Self.small).words.joined(separator: " ")
    #expect(words.contains("1 of 3 possible pairs within Trusts has a tie."))
    #expect(words.contains("Trusts and Charities; within Universities"))
  }

  @Test func `Many groups become a few rows, with the smallest in one`() throws {
    var scene = Self.small
    scene.groups = (0..<20).map {
      Scene.Group(id: "g\($0)", name: "Group \($0)", members: $0 == 0 ? [0, 1, 2] : [$0 % 6])
    }
    let plan = GroupMatrixPlan(scene)
    #expect(plan.rows.count == 14)
    #expect(plan.rows.first?.name == "Group 0")
    #expect(plan.rows.last?.name == "7 smaller groups")
  }

  @Test func `A matrix has a cell where the actor of the row acts on that of the column`()
    async throws
  {
    var scene = Self.small
    scene.groups = []
    let body = try #require(await MatrixPlan(scene).body(in: Self.slide))
    #expect(try words("cell-exeter.truro", in: body) == ["W"])
    // Works together with it and funds it.
    #expect(try words("cell-truro.exeter", in: body).first?.hasPrefix("W") == true)
    #expect(try words("cell-exeter.bristol", in: body) == ["F"])
    #expect(!body.tiles.contains { $0.id == "cell-bristol.exeter" })
    #expect(!body.background.contains { $0.id == "actor-mind" })
    #expect(await MatrixPlan(scene).footnotes.joined().contains("1 actor without a recorded tie"))
  }

  @Test func `Ties that are to come are hollow in a matrix`() async throws {
    var scene = Self.small
    scene.groups = []
    let body = try #require(await MatrixPlan(scene).body(in: Self.slide))
    let group = try #require(body.tiles.first { $0.id == "cell-torbay.plymouth" })
    guard case .rect(_, _, let paint) = try #require(group.shapes.first) else {
      Issue.record("a cell begins with its frame")
      return
    }
    #expect(paint.fill == .white)
    #expect(paint.stroke?.dashes.isEmpty == false)
  }

  @Test(arguments: [
    ("trusts-6", ["2", "Exeter body", "Truro body"]), ("trusts-1", ["none"]),
    ("universities-2", ["1", "Bristol body"]), ("trusts-any", ["2 of 3 actors"]),
    ("all-6", ["2"]), ("all-any", ["3 of 6 actors"]),
  ])
  func `A table of coverage counts and names who serves a stage`(
    cell: String, expected: [String]
  ) throws {
    let body = try #require(CoveragePlan(Self.small).body(in: Self.slide))
    #expect(try words("cell-\(cell)", in: body) == expected)
  }

  @Test func `A table of coverage says how many say nothing`() {
    let notes = CoveragePlan(Self.small).footnotes.joined()
    #expect(notes.contains("3 of 6 actors state no stage"))
    #expect(notes.contains("not that nobody is there"))
  }

  @Test func `Areas are counted in those that hold them until there is no room`() throws {
    var scene = Self.small
    scene.groups = [
      Scene.Group(id: "west", name: "West", members: [0, 1, 2, 3, 4, 5]),
      Scene.Group(id: "devon", name: "Devon", members: [0, 2], depth: 1),
      Scene.Group(id: "cornwall", name: "Cornwall", members: [1], depth: 1),
    ]
    let roomy = try #require(CoveragePlan(scene).body(in: Self.slide))
    #expect(roomy.background.contains { $0.id == "row-devon" })
    let low = Room(size: Size(width: 900, height: 50), letters: 9, leastLetters: 9)
    let tight = try #require(CoveragePlan(scene).body(in: low))
    #expect(tight.background.contains { $0.id == "row-west" })
    #expect(!tight.background.contains { $0.id == "row-devon" })
  }

  /// Plans by name, for scenes that are much alike.
  private func plan(_ name: String, of scene: Scene) async -> any LayoutPlan {
    switch name {
    case "matrix": await MatrixPlan(scene)
    case "groups": GroupMatrixPlan(scene)
    case "coverage": CoveragePlan(scene)
    default: LandscapePlan(scene)
    }
  }

  @Test(arguments: ["matrix", "groups", "coverage", "landscape"])
  func `A room without space has no table`(name: String) async throws {
    let room = Room(size: Size(width: 60, height: 20), letters: 9, leastLetters: 9)
    #expect(try await plan(name, of: Self.small).body(in: room) == nil)
  }

  @Test(arguments: ["matrix", "groups", "coverage", "landscape"], [9.0, 11, 13])
  func `Nothing of a table lies outside its room`(name: String, letters: Double) async throws {
    var room = Self.slide
    room = Room(size: room.size, letters: letters, leastLetters: 9)
    var scene = Scenes.random(nodes: 30, ties: 40)
    scene.groups = (0..<5).map { group in
      Scene.Group(
        id: "g\(group)", name: "Group of a rather long name \(group)",
        members: scene.nodes.indices.filter { $0 % 5 == group })
    }
    guard let body = try await plan(name, of: scene).body(in: room) else { return }
    let frame = room.rect.inset(by: -1)
    for shape in (body.background + body.tiles + body.foreground).flatMap(\.shapes) {
      switch shape {
      case .rect(let rect, _, _):
        #expect(frame.union(rect) == frame, "\(rect)")
      case .text(let run):
        let left = run.anchor == .middle ? run.origin.x - run.width / 2 : run.origin.x
        let box = Rect(
          x: left, y: run.origin.y - 0.72 * run.size, width: run.width, height: 0.72 * run.size)
        #expect(frame.union(box) == frame, "\(run.text)")
        #expect(run.size >= 9)
      case .path: break
      }
    }
  }

  @Test(arguments: ["groups", "coverage", "matrix"])
  func `The words of a cell stay inside it`(name: String) async throws {
    let body = try #require(try await plan(name, of: Self.small).body(in: Self.slide))
    for group in body.tiles where group.id?.hasPrefix("cell-") == true {
      guard case .rect(let cell, _, _) = try #require(group.shapes.first) else { continue }
      for case .text(let run) in group.shapes {
        let left = run.anchor == .middle ? run.origin.x - run.width / 2 : run.origin.x
        #expect(left >= cell.x && left + run.width <= cell.maxX, "\(run.text)")
        #expect(run.origin.y <= cell.maxY && run.origin.y - 0.72 * run.size >= cell.y)
      }
    }
  }

  @Test func `A numbered picture lists every name under its kind, in order of numbers`() {
    var scene = Self.small
    scene.isNumbered = true
    let sections = LegendContents(scene, lines: []).sections.filter { $0.head != nil }
    let numbers = sections.flatMap(\.entries).compactMap { entry -> Int? in
      if case .number(let number, _) = entry { number } else { nil }
    }
    #expect(numbers == [1, 2, 3, 4, 5, 6])
    #expect(sections.map(\.title) == ["NHS trusts (3)", "Universities (3)"])
  }

  @Test func `A table of too many areas goes on over further pages`() async throws {
    var scene = Scenes.random(nodes: 60, ties: 10)
    scene.layout = .coverage
    scene.groups = (0..<70).map {
      Scene.Group(id: "area-\($0)", name: "Area \($0)", members: [$0 % 60])
    }
    let sheets = try await Atlas(of: scene, engine: GraphvizEngine()).sheets
    #expect(sheets.count > 1 && sheets.allSatisfy { !$0.isOverview })
    #expect(sheets.flatMap { $0.scene.groups.map(\.id) } == scene.groups.map(\.id))
    #expect(Set(sheets.map(\.word)).count == sheets.count)
  }

  @Test func `A matrix too big for its page becomes one of its communities, and one of each`()
    async throws
  {
    var scene = Scenes.random(nodes: 60, ties: 110)
    scene.layout = .matrix
    let sheets = try await Atlas(of: scene, engine: GraphvizEngine()).sheets
    let first = try #require(sheets.first)
    #expect(first.isOverview)
    #expect(first.picture.groups.contains { $0.id == "cell-1-1" })
    #expect(sheets.count > 2)
    #expect(sheets.dropFirst().flatMap(\.members).sorted() == Array(scene.nodes.indices))
  }

  @Test(arguments: PictureTheme.all.map(\.name))
  func `Words in cells stand out, and more is darker, in each theme`(name: String) throws {
    let theme = try #require(PictureTheme.named(name))
    let steps = (0..<5).map { theme.heatCell($0) }
    let looks =
      steps + [theme.emptyCell, theme.totalCell]
      + RelationshipKind.Family.allCases.flatMap { family in
        [SceneLine.Standing.current, .ahead, .ended].map { theme.tieCell(family, $0) }
      }
    for look in looks { #expect(Vision.contrast(look.ink, look.fill) >= 4.5) }
    for (light, dark) in zip(steps, steps.dropFirst()) {
      #expect(Vision.contrast(light.fill, .white) * 1.1 < Vision.contrast(dark.fill, .white))
    }
  }

  @Test func `Families of ties have letters of their own`() {
    let letters = RelationshipKind.Family.allCases.map(\.letter)
    #expect(Set(letters).count == letters.count)
  }
}
