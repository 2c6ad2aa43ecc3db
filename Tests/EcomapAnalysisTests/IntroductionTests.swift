import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct IntroductionTests {
  private func map() -> MapBuilder {
    var map = MapBuilder()
    map.declareAreas()
    return map
  }

  @Test func `two of different sectors with a common neighbour are introduced`() async throws {
    var map = map()
    map.worker("uni", "University", kind: "university", drivers: [.skills, .relationships])
    map.worker("sme", "Company", kind: "company", drivers: [.relationships, .skills])
    map.worker("charity", kind: "charity", drivers: [.relationships])
    map.worker("ahsn", "AHSN", kind: "ahsn")
    map.worker("ccg", "CCG", kind: "ccg")
    for id in ["uni", "sme"] {
      map.tie("ahsn", "works-with", id)
      map.tie("ccg", "works-with", id)
    }
    map.tie("sme", "works-with", "charity")
    map.tie("uni", "works-with", "charity", status: .planned)
    let finding = try #require(await map.findings("introduction").first)
    #expect(finding.id == "introduction:uni+sme")
    #expect(
      finding.sentence.plain
        == """
        Introduce `University` and `Company`: `AHSN` and `CCG` know both. Both act on the driver \
        skills, and they come from different sectors (Academic, Private sector).
        """)
    #expect(
      try await map.found("introduction") == [["uni", "sme"]],
      "different sectors alone, or a driver that everybody acts on, are no reason")
  }

  @Test func `an expectation comes first and reaches who has no tie`() async throws {
    var map = map()
    map.worker("icb", "Devon ICB", kind: "icb", areas: ["Devon"])
    map.worker("hin", "HIN", kind: "hin")
    map.worker("far", kind: "hin", areas: ["Eastern"])
    map.expect(.field(.kind, ["icb"]), .field(.kind, ["hin"]))
    let findings = try await map.findings("introduction")
    #expect(findings.map(\.id) == ["introduction:icb+hin"])
    #expect(
      findings.first?.sentence.plain
        == """
        Introduce `Devon ICB` and `HIN`: nobody on the map is recorded as knowing both. The map \
        itself expects this tie, and neither has a recorded tie.
        """)
  }

  @Test func `an unconnected actor is introduced by what it works on`() async throws {
    var map = map()
    map.worker("lonely", "Lonely", kind: "charity", stages: [.testing])
    map.worker("trust", kind: "nhs-trust", stages: [.testing])
    map.worker("other", kind: "university")
    map.tie("trust", "works-with", "other")
    #expect(try await map.found("introduction") == [["lonely", "trust"]])
  }

  @Test func `a driver is a reason only with a neighbour or a locality in common`() async throws {
    var map = map()
    map.worker("app", kind: "company", drivers: [.patientVoice])
    map.worker("panel", kind: "charity", drivers: [.patientVoice])
    #expect(try await map.found("introduction").isEmpty)
    for number in 0...1 { map.actors[number].areas = ["Devon"] }
    let finding = try #require(await map.findings("introduction").first)
    #expect(finding.sentence.plain.contains("Both work in Devon, and both act on the driver"))
  }

  @Test func `the way is named when nobody knows both`() async throws {
    var map = map()
    map.worker("uni", "University", kind: "university", remits: ["r"])
    map.worker("a", "A", kind: "university")
    map.worker("b", "B", kind: "ccg")
    map.worker("trust", "Trust", kind: "nhs-trust", remits: ["r"])
    map.tie("uni", "works-with", "a")
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "trust")
    let finding = try #require(
      await map.findings("introduction").first { $0.id == "introduction:uni+trust" })
    #expect(
      finding.sentence.plain
        == """
        Introduce `University` and `Trust`: the shortest way from one to the other leads through \
        `A` and `B`. They share a remit (r), and they come from different sectors (Academic, NHS).
        """)
  }

  @Test func `nobody is in more than two nor asked for more than three and there are ten at most`()
    async throws
  {
    var map = map()
    for hub in 0..<5 {
      map.worker("hub\(hub)", kind: "ahsn")
      for number in 0..<10 {
        map.worker(
          "x\(hub)-\(number)", kind: number.isMultiple(of: 2) ? "university" : "company",
          stages: [.testing])
        map.tie("hub\(hub)", "works-with", "x\(hub)-\(number)")
      }
    }
    let findings = try await map.findings("introduction")
    #expect(findings.count == 10)
    let found = try await map.found("introduction")
    for actor in Set(found.joined()) { #expect(found.count { $0.contains(actor) } <= 2) }
    for hub in 0..<5 {
      #expect(findings.count { $0.evidence("introducers") == [.string("hub\(hub)")] } <= 3)
    }
  }

  @Test func `bodies of different places are introduced on what they share`() async throws {
    var map = map()
    map.worker("d", kind: "charity", areas: ["Devon"], remits: ["r"])
    map.worker("c", kind: "charity", areas: ["Cornwall"], remits: ["r"])
    map.worker("x", kind: "charity", areas: ["Cornwall"])
    map.worker("k", kind: "charity")
    for id in ["d", "c"] { map.tie("k", "works-with", id) }
    #expect(try await map.found("introduction") == [["d", "c"]])
  }

  @Test func `countrywide bodies of a map of regions are not introduced to each other`()
    async throws
  {
    var map = map()
    map.worker("n1", kind: "charity", areas: ["England"], remits: ["r"])
    map.worker("n2", kind: "government", areas: ["England"], remits: ["r"])
    #expect(try await map.found("introduction") == [["n1", "n2"]])
    map.worker("regional")
    #expect(try await map.found("introduction").isEmpty)
  }

  @Test func `products and events are not introduced`() async throws {
    var map = map()
    map.worker("app", kind: "innovation", remits: ["r"])
    map.worker("day", kind: "event", remits: ["r"])
    map.worker("uni", kind: "university", remits: ["r"])
    #expect(try await map.found("introduction").isEmpty)
  }

  @Test func `the fewest ties that join separate groups`() async throws {
    var map = map()
    for id in ["a", "b", "c", "d", "e"] { map.worker(id, areas: ["Devon"]) }
    map.worker("nowhere", areas: [])
    map.tie("a", "works-with", "b")
    map.tie("c", "works-with", "d")
    let finding = try #require(await map.findings("joining-ties").first)
    #expect(
      finding.sentence.plain
        == """
        Of those who have ties there are 2 groups with no recorded tie between them. 1 new tie \
        would make both one network. Besides them 2 actors stand alone.
        """)
    #expect(finding.evidence("new-ties") == 1 && finding.evidence("groups-left") == 1)
    guard case .array(let pairs) = finding.evidence("pairs") else { return }
    #expect(pairs.count == 2, "the evidence holds the tie of a single actor too")
    #expect(finding.suggestion?.plain.hasSuffix(": both work in Devon.") == true)
    for number in 0..<5 { map.actors[number].areas = ["South West"] }
    #expect(try await map.findings("joining-ties").isEmpty, "one region is no reason")
    map.actors[0].remits = ["r"]
    map.actors[3].remits = ["r"]
    #expect(
      try await map.findings("joining-ties").first?.suggestion?.plain
        == "Begin with `a` and `d`: they share a remit (r).")
    map.tie("b", "works-with", "c")
    #expect(try await map.findings("joining-ties").isEmpty, "only single actors are left")
  }

  @Test func `the fewest ties that give everybody a second route`() async throws {
    var map = map()
    for id in ["a", "b", "c", "d"] { map.worker(id, remits: ["r"]) }
    for (from, to) in [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")] {
      map.tie(from, "works-with", to)
    }
    let finding = try #require(await map.findings("second-routes").first)
    #expect(
      finding.sentence.plain
        == """
        1 of the 4 actors in the largest group (25%) reaches the rest of it over one tie only: \
        `d`. 1 new tie between bodies would give it a second route.
        """)
    map.tie("d", "works-with", "a")
    #expect(try await map.findings("second-routes").isEmpty)
  }

  @Test func `second routes are not sought from products, nor proposed when they help few`()
    async throws
  {
    var map = map()
    for id in ["a", "b", "c"] { map.worker(id) }
    map.worker("app", kind: "innovation")
    for (from, to) in [("a", "b"), ("b", "c"), ("c", "a"), ("c", "app")] {
      map.tie(from, "works-with", to)
    }
    let finding = try #require(await map.findings("second-routes").first)
    #expect(
      finding.sentence.plain
        == """
        1 of the 4 actors in the largest group (25%) reaches the rest of it over one tie only: \
        `app`.
        """)
    #expect(finding.evidence("new-ties") == 0)
  }

  @Test func `nobody is introduced who is about to end or has no name`() async throws {
    var map = map()
    map.worker("uni", kind: "university", remits: ["r"])
    map.worker("hub", kind: "innovation-hub", remits: ["r"])
    map.worker("local", "Local CLAHRC (unnamed)", kind: "company", remits: ["r"])
    #expect(try await map.found("introduction") == [["uni", "hub"]])
    map.actors[1].period = Period(end: PartialDate("2017-03"))
    #expect(try await map.findings("introduction").isEmpty)
    map.worker("x", stages: [.idea])
    map.worker("y", stages: [.idea])
    map.tie("hub", "works-with", "x")
    map.tie("uni", "works-with", "y")
    guard case .array(let pairs) = try await map.findings("joining-ties").first?.evidence("pairs")
    else {
      Issue.record("no joining ties")
      return
    }
    #expect(pairs.count == 1)
    #expect(!"\(pairs)".contains("hub"))
  }

  @Test(arguments: ["partner-in", "runs", "set-up", "works-with"])
  func `partners of one platform know each other`(kind: String) async throws {
    var map = map()
    map.worker("ucl", kind: "ahsc", remits: ["r"])
    map.worker("hin", kind: "hin", remits: ["r"])
    map.worker("platform", kind: "platform")
    #expect(try await map.found("introduction") == [["ucl", "hin"]])
    map.tie("ucl", kind, "platform")
    map.tie("hin", kind, "platform")
    #expect(try await map.findings("introduction").isEmpty)
  }

  @Test(arguments: 0...2)
  func `a tiny map has nothing to say`(count: Int) async throws {
    var map = map()
    for number in 0..<count { map.worker("x\(number)", areas: []) }
    for rule in ["introduction", "joining-ties", "second-routes", "silent-groups", "uncovered"] {
      #expect(try await map.findings(rule).isEmpty, "\(rule)")
    }
  }

  @Test(arguments: [Projection(isDirected: true), Projection(kinds: ["works-with"])])
  func `whoever knows both does so whatever the measures count`(
    projection: Projection
  ) async throws {
    var map = map()
    map.worker("uni", "University", kind: "university", remits: ["r"])
    map.worker("trust", "Trust", kind: "nhs-trust", remits: ["r"])
    map.worker("ahsn", "AHSN", kind: "ahsn")
    for id in ["uni", "trust"] { map.tie("ahsn", "funds", id) }
    let finding = try #require(await map.findings("introduction", projection).first)
    #expect(
      finding.sentence.plain.hasPrefix("Introduce `University` and `Trust`: `AHSN` knows both."))
  }

  @Test func `second routes for fewer than half are not proposed`() async throws {
    var map = map()
    for (hub, area) in [("s", "South West"), ("e", "Eastern")] {
      map.worker(hub, areas: [area])
      for number in 0..<4 {
        map.worker("\(hub)\(number)", areas: [area])
        map.tie(hub, "works-with", "\(hub)\(number)")
      }
    }
    map.tie("s", "works-with", "e")
    let finding = try #require(await map.findings("second-routes").first)
    #expect(
      finding.sentence.plain
        == """
        9 of the 10 actors in the largest group (90%) reach the rest of it over one tie only: \
        `s0`, `s1`, `s2`, `s3`, `e` and 4 more.
        """)
  }

  @Test func `who may have a second route by a class, and what is one's own, does not hang`()
    async throws
  {
    var map = map()
    for id in ["a", "b", "c", "d"] { map.worker(id) }
    map.worker("tool", kind: "tool")
    map.actor("class", "Trusts", kind: "nhs-trust", isClass: true)
    map.worker("trust", "Trust", kind: "nhs-trust")
    for (from, to) in [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("c", "trust")] {
      map.tie(from, "works-with", to)
    }
    map.tie("c", "developed", "tool")
    map.tie("a", "works-with", "class")
    let finding = try #require(await map.findings("second-routes").first)
    #expect(finding.evidence("who") == ["d"])
  }
}
