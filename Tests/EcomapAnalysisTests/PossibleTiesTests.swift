import EcomapAnalysis
import EcomapModel
import Testing

/// What is said to be the only route, or to have none, must also hold when classes count.
@Suite struct PossibleTiesTests {
  /// A hub of the kind `ahsn` between a chain of three and two others of the kind.
  private var hub: MapBuilder {
    var map = MapBuilder()
    map.actor("hub", kind: "ahsn", areas: ["London"])
    for id in ["r0", "r1", "r2"] { map.actor(id) }
    for id in ["east", "south"] { map.actor(id, kind: "ahsn", areas: ["London"]) }
    map.actor("r3")
    for (from, to) in [("hub", "r0"), ("r0", "r1"), ("r1", "r2"), ("r2", "r3")] {
      map.tie(from, "works-with", to)
    }
    for id in ["east", "south"] { map.tie("hub", "works-with", id) }
    return map
  }

  /// A class of the kind `ahsn` with which `r2` has a tie.
  private func classed(areas: [String]) -> MapBuilder {
    var map = hub
    map.actor("ahsns", "AHSNs", kind: "ahsn", areas: areas, isClass: true)
    map.tie("r2", "funds", "ahsns")
    return map
  }

  /// What is found of the hub as a single point of failure.
  private func hubPoint(of map: MapBuilder) async throws -> Finding? {
    try await map.findings("single-point-of-failure").first {
      $0.id == "single-point-of-failure:hub"
    }
  }

  @Test func `without classes those that hang on one are cut off`() async throws {
    let finding = try #require(await hubPoint(of: hub))
    #expect(finding.evidence("who") == ["east", "south"])
  }

  @Test(arguments: [["England"], ["London"], []])
  func `whoever may belong to a class with ties is not cut off`(areas: [String]) async throws {
    let findings = try await classed(areas: areas).findings("single-point-of-failure")
    #expect(!findings.contains { $0.id == "single-point-of-failure:hub" })
    let single = try await classed(areas: areas).found("single-tie")
    #expect(!single.contains(["east"]) && !single.contains(["south"]))
  }

  @Test func `a class of another area or kind keeps nobody`() async throws {
    let elsewhere = try await classed(areas: ["Kent"]).findings("single-point-of-failure")
    #expect(elsewhere.contains { $0.id == "single-point-of-failure:hub" })
    var map = hub
    map.actor("smes", kind: "company", isClass: true)
    map.tie("r2", "funds", "smes")
    #expect(
      try await map.findings("single-point-of-failure")
        .contains { $0.id == "single-point-of-failure:hub" })
  }

  @Test func `a class whose only tie is with the one that goes keeps nobody`() async throws {
    var map = hub
    map.actor("ahsns", "AHSNs", kind: "ahsn", isClass: true)
    map.tie("hub", "works-with", "ahsns")
    let finding = try #require(await hubPoint(of: map))
    #expect(finding.evidence("who") == ["east", "south"])
  }

  @Test func `who keeps a route by classes only is told beside those who do not`() async throws {
    var map = classed(areas: [])
    for id in ["lost0", "lost1"] {
      map.actor(id)
      map.tie("hub", "works-with", id)
    }
    let finding = try #require(await map.findings("single-point-of-failure").first)
    #expect(
      finding.sentence.plain
        == """
        If `hub` stepped back, 2 organisations would lose their only recorded route to the rest: \
        `lost0` and `lost1`. 2 others would keep theirs only by way of classes of bodies, `AHSNs`.
        """)
    #expect(finding.evidence("kept-by-classes") == ["east", "south"])
  }

  @Test func `a tie is no bridge when a class may join its sides`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c", "d"] { map.actor(id) }
    for (from, to) in [("a", "b"), ("b", "c"), ("c", "d")] { map.tie(from, "works-with", to) }
    #expect(try await map.found("bridge-tie") == [["b", "c"]])
    map.actor("class", kind: "company", isClass: true)
    map.tie("a", "works-with", "class")
    map.tie("d", "works-with", "class")
    #expect(try await map.found("bridge-tie").isEmpty)
  }

  @Test func `a group that a class may join to the largest does not stand apart`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id) }
    map.actor("test-bed", kind: "test-bed")
    map.actor("x")
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "c")
    map.tie("test-bed", "works-with", "x")
    #expect(try await map.found("separate-component") == [["test-bed", "x"]])
    map.actor("class", "Test Beds", kind: "test-bed", isClass: true)
    map.tie("a", "works-with", "class")
    #expect(try await map.found("separate-component").isEmpty)
  }

  @Test func `an unconnected actor is told with the class it may belong to`() async throws {
    var map = MapBuilder()
    map.actor("bed", "Care City", kind: "test-bed")
    map.actor("uclp", "UCLPartners")
    map.actor("class", "Test Beds", kind: "test-bed", isClass: true)
    map.tie("uclp", "works-with", "class")
    let finding = try #require(await map.findings("unconnected-actor").first)
    #expect(
      finding.sentence.plain
        == """
        `Care City` is on the map with no recorded ties, but perhaps through `Test Beds` \
        (`UCLPartners` works with `Test Beds`). Missing data, or a missing relationship?
        """)
    #expect(finding.evidence("perhaps-through") == ["class"])
  }

  @Test func `the three who hold most together are bodies`() async throws {
    var map = MapBuilder()
    map.actor("tool", kind: "tool")
    for hub in ["x", "y", "z"] {
      map.actor(hub)
      map.tie("tool", "promotes", hub)
      for leaf in 0..<3 {
        map.actor("\(hub)\(leaf)")
        map.tie(hub, "works-with", "\(hub)\(leaf)")
      }
    }
    let finding = try #require(await map.findings("key-set").first)
    #expect(finding.id == "key-set:x+y+z")
    #expect(
      finding.sentence.plain.hasSuffix(
        "no other three organisations or networks would break it up more."))
  }

  @Test func `ties of an ended body count for no group`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id) }
    map.actor("old", status: .ended)
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "old")
    map.tie("c", "works-with", "old")
    #expect(try await map.found("ended-neighbours") == [["c"]])
    #expect(try await map.found("ended-actor") == [["old"]])
    #expect(try await map.found("single-tie") == [["a"], ["b"]])
  }
}
