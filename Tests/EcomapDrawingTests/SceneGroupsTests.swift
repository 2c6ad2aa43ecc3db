import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct SceneGroupsTests {
  private static let place = SourceLocation(file: 0, line: 1, column: 1)

  private func actor(
    _ id: String, _ kind: String, level: Level? = nil, areas: [String] = [],
    status: Status? = nil, sector: Sector? = nil
  ) -> Actor {
    Actor(
      id: id, name: id, kind: Scenes.kind(kind), sector: sector, level: level, areas: areas,
      status: status, location: Self.place)
  }

  private func groups(
    _ actors: [Actor], by grouping: ViewDefinition.Grouping, areas: [Area] = []
  ) -> [Scene.Group] {
    let map = EcosystemMap(title: "Map", areas: areas, actors: actors, ties: [])
    return SceneGroups.groups(
      of: actors.indices.map { ActorIndex($0) }, by: grouping, in: Snapshot(map))
  }

  private var mixed: [Actor] {
    [
      actor("firm", "company", level: .local, areas: ["Devon"]),
      actor("trust", "nhs-trust", level: .local, areas: ["Devon"], status: .planned),
      actor("board", "national-body", level: .national),
      actor("other", "nhs-trust", level: .regional, areas: ["Cornwall"]),
    ]
  }

  @Test(arguments: [
    (ViewDefinition.Grouping.kind, [["trust", "other"], ["firm"], ["board"]]),
    (.sector, [["trust", "board", "other"], ["firm"]]),
    (.level, [["board"], ["other"], ["firm", "trust"]]),
    (.status, [["firm", "board", "other"], ["trust"]]),
    (.area, [["other"], ["firm", "trust"], ["board"]]),
  ])
  func `actors are grouped, each once, in an order of the vocabulary`(
    grouping: ViewDefinition.Grouping, members: [[String]]
  ) {
    let areas = [Area(name: "Cornwall"), Area(name: "Devon"), Area(name: "Empty")]
    let groups = groups(mixed, by: grouping, areas: areas)
    #expect(groups.map { $0.members.map { mixed[$0].id } } == members)
    #expect(Set(groups.map(\.id)).count == groups.count)
  }

  @Test func `groups have the names that people know`() {
    let areas = [Area(name: "Cornwall"), Area(name: "Devon")]
    #expect(groups(mixed, by: .status).map(\.name) == ["Current", "Planned"])
    #expect(groups(mixed, by: .level).map(\.name) == ["National", "Regional", "Local"])
    #expect(groups(mixed, by: .sector).map(\.name) == ["NHS", "Private sector"])
    #expect(
      groups(mixed, by: .area, areas: areas).map(\.name) == ["Cornwall", "Devon", "No area given"])
    #expect(groups(mixed, by: .area, areas: areas).map(\.id) == ["cornwall", "devon", "no-area"])
  }

  @Test func `a sector of the map's own comes after the built-in ones`() {
    let housing = Sector("housing", name: "Housing")
    let groups = groups(mixed + [actor("homes", "charity", sector: housing)], by: .sector)
    #expect(groups.last?.name == "Housing")
    #expect(groups.last?.members == [4])
  }

  @Test func `many small areas roll up into those that hold them`() {
    let counties = (0..<4).map { Area(name: "County \($0)", within: "Region") }
    let towns = (0..<40).map { Area(name: "Town \($0)", within: "County \($0 % 4)") }
    let areas = [Area(name: "Region")] + counties + towns
    var actors = towns.map { actor($0.name, "charity", areas: [$0.name]) }
    actors.append(actor("county", "charity", areas: ["County 2"]))
    actors.append(actor("region", "charity", areas: ["Region"]))
    let groups = groups(actors, by: .area, areas: areas)
    #expect(groups.map(\.name) == ["Region"] + counties.map(\.name))
    #expect(groups.map(\.members.count) == [1, 10, 10, 11, 10])
    #expect(groups.flatMap(\.members).sorted() == Array(actors.indices))
  }

  @Test func `few areas stay as they are`() {
    let areas = [Area(name: "County")] + (0..<10).map { Area(name: "Town \($0)", within: "County") }
    let actors = areas.map { actor($0.name, "charity", areas: [$0.name]) }
    #expect(groups(actors, by: .area, areas: areas).map(\.name) == areas.map(\.name))
  }

  @Test(arguments: [
    ("Torbay and South Devon", "torbay-and-south-devon"),
    ("  St. Mark & St. John ", "st-mark-st-john"),
    ("健康", "group"), ("", "group"), ("../../etc", "etc"), ("A|B\tC\n", "a-b-c"),
    (String(repeating: "a", count: 90), String(repeating: "a", count: 48)),
  ])
  func `a name becomes a word for a file`(name: String, word: String) {
    #expect(FileWord.of(name) == word)
  }
}
