import EcomapAnalysis
import EcomapModel
import Testing

/// What a comparison counts, and what it takes for one.
@Suite struct ComparisonCountsTests {
  @Test func `what is only planned is not counted among those that are there`() async throws {
    var maps = ComparedMaps()
    maps.before.actor("a")
    maps.before.actor("idea", status: .planned)
    maps.after.actor("a")
    maps.after.actor("lab", status: .planned)
    maps.after.actor("many", isClass: true)
    maps.before.tie("a", "works-with", "idea")
    maps.after.tie("a", "works-with", "lab")
    let comparison = try await maps.comparison()
    #expect(comparison.ids(.onlyBefore) == [])
    #expect(comparison.ids(.onlyAfter) == [])
    #expect(comparison.pair.counted(.before).count == 1)
    #expect(comparison.pair.counted(.after).count == 1)
    #expect(comparison.ties.isEmpty)
  }

  @Test func `a tie of each of those that merged goes on in one`() async throws {
    var map = MapBuilder()
    for id in ["north", "east", "west"] { map.actor(id, kind: "ccg") }
    map.actor("board", kind: "icb")
    map.actor("network", kind: "hin")
    map.change(.merge, "2022-07-01", from: ["north", "east", "west"], to: ["board"])
    for id in ["north", "east", "west", "board"] { map.tie("network", "works-with", id) }
    let comparison = try await map.compared("2019", "2024")
    #expect(comparison.ties.count { $0.isCarriedOver } == 3)
    #expect(comparison.sayings(.endEnded) == [])
    #expect(Set(comparison.ties.compactMap(\.after)).count == 1)
  }

  @Test func `what was split off has its origin and the date of its beginning`() async throws {
    var map = MapBuilder()
    for id in ["parent", "child", "child-renamed"] { map.actor(id) }
    map.change(.split, "2021-06-01", from: ["parent"], to: ["parent", "child"])
    map.change(.rename, "2023-01-01", from: ["child"], to: ["child-renamed"])
    let comparison = try await map.compared("2019", "2024")
    let movement = try #require(comparison.movements.first { $0.sort == .splitOff })
    #expect(movement.dates == [PartialDate("2021-06-01")])
    #expect(movement.origins.map { comparison.pair.entry($0, at: .after).id } == ["parent"])
    #expect(movement.followers.isEmpty)
  }

  @Test func `an entry of a body that is printed twice is no other body`() async throws {
    func comparison(_ second: String, _ ids: [String]) async throws -> Comparison {
      var maps = ComparedMaps()
      maps.before.actor("ccg", "Liverpool CCG", kind: "ccg")
      maps.before.actor("again", second, kind: "ccg")
      maps.before.actor("else")
      maps.before.tie("else", "works-with", "ccg")
      maps.before.accept("duplicate-entry", ids)
      maps.after.actor("ccg", "Liverpool CCG", kind: "ccg")
      return try await maps.comparison()
    }
    #expect(try await comparison("Liverpool CCG", ["ccg", "again"]).ids(.onlyBefore) == ["else"])
    #expect(try await comparison("Liverpolo CCG", ["ccg", "again"]).ids(.onlyBefore) == ["else"])
    // An acceptance can as well say that two bodies only look alike.
    #expect(
      try await comparison("Liverdale CCG", ["ccg", "again"]).ids(.onlyBefore) == ["again", "else"])
    #expect(try await comparison("Wirral CCG", []).ids(.onlyBefore) == ["again", "else"])
  }

  @Test func `an abbreviation that two share joins nobody to a body that is matched`() async throws {
    var maps = ComparedMaps()
    maps.before.actor("hee", "Health Education England", kind: "national-body", aliases: ["HEE"])
    maps.after.actor("hee", "Health Education England", kind: "national-body")
    maps.after.actor("east", "Health Enterprise East", kind: "company", aliases: ["HEE"])
    let both = try await maps.comparison()
    #expect(both.ids(.onlyAfter) == ["east"])
    // Nor is it enough for two of different kinds.
    maps.after.actors.remove(at: 0)
    #expect(try await maps.comparison().ids(.onlyAfter) == ["east"])
  }

  @Test func `names are written as the later map writes them`() async throws {
    var maps = ComparedMaps()
    maps.before.actor("ccg", "Somerset CCG", kind: "ccg")
    maps.after.actor("ccg", "NHS Somerset CCG", kind: "ccg", end: "2022-06-30")
    maps.after.actor("icb", "NHS Somerset ICB", kind: "icb")
    maps.after.change(.merge, "2022-07-01", from: ["ccg"], to: ["icb"])
    let comparison = try await maps.comparison()
    let ended = try #require(comparison.actors(.ended).first)
    #expect(comparison.name(ended.position, at: .before) == "NHS Somerset CCG")
  }

  @Test func `remits are compared by what they are called`() async throws {
    var maps = ComparedMaps()
    for _ in 0..<2 { swap(&maps.before, &maps.after); maps.before.actor("body") }
    maps.before.actors[0].remits = ["qi"]
    maps.after.actors[0].remits = ["quality"]
    func compared(_ first: String, _ second: String) async throws -> [String] {
      var (old, new) = (maps.before.map, maps.after.map)
      old.remits = [.init(id: "qi", name: first)]
      new.remits = [.init(id: "quality", name: second)]
      let comparison = try await Comparison(
        GapAnalysis(of: Snapshot(old)), GapAnalysis(of: Snapshot(new)), isOneMap: false)
      return comparison.actors(.kept).flatMap(\.fields).flatMap { $0.before + $0.after }
    }
    #expect(try await compared("Improvement", "Improvement") == [])
    #expect(try await compared("Improvement", "Evaluation") == ["Improvement", "Evaluation"])
  }
}
