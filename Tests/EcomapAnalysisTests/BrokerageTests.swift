import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct BrokerageTests {
  /// A hub of the NHS between two universities and two companies.
  private var star: MapBuilder {
    var map = MapBuilder()
    map.actor("hub", "The Hub", kind: "nhs-trust")
    for id in ["u1", "u2"] { map.actor(id, kind: "university") }
    for id in ["c1", "c2"] { map.actor(id, kind: "company") }
    for id in ["u1", "u2", "c1", "c2"] { map.tie("hub", "works-with", id) }
    return map
  }

  @Test func `a broker is told with the groups it links and the cost`() async throws {
    let finding = try #require(await star.findings("broker").first)
    #expect(finding.id == "broker:hub")
    #expect(finding.severity == .notice)
    #expect(
      finding.sentence.plain
        == """
        `The Hub` links the academic sector and the private sector for 4 pairs of actors; for \
        all of them it is the only link. Of the shortest routes between others, 100% run through \
        it; the 4 organisations it joins would have no route to each other if it stepped back.
        """)
    #expect(finding.evidence("pairs") == 6)
    #expect(finding.evidence("only-link") == 6)
    #expect(finding.evidence("betweenness") == .number(6))
    #expect(finding.evidence("profile") == "sideliner")
    #expect(finding.evidence("profile-in-words") == nil)
    #expect(finding.evidence("main-role") == "liaison")
    #expect(finding.evidence("between") == ["the academic sector", "the private sector"])
    #expect(finding.ties == [0, 1, 2, 3])
  }

  @Test func `members of one group are said to be joined with each other`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id) }
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "c")
    let finding = try #require(await map.findings("broker").first)
    #expect(
      finding.sentence.plain.hasPrefix(
        "`b` links actors within the third sector with each other for 1 pair of actors"))
  }

  @Test func `areas are told where sectors say nothing`() async throws {
    var map = MapBuilder()
    map.areas = [Area(name: "Devon"), Area(name: "Cornwall")]
    map.actor("a", areas: ["Devon"])
    map.actor("b", areas: ["Devon"])
    map.actor("c", areas: ["Cornwall"])
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "c")
    let finding = try #require(await map.findings("broker").first)
    #expect(finding.sentence.plain.hasPrefix("`b` links Devon and Cornwall for 1 pair of actors"))
    #expect(finding.evidence("main-role") == "coordinator")
  }

  @Test func `another link is said to be there`() async throws {
    var map = star
    map.actor("other", kind: "charity")
    for id in ["u1", "u2", "c1", "c2"] { map.tie("other", "works-with", id) }
    let finding = try #require(await map.findings("broker").first)
    #expect(finding.sentence.plain.contains("all of which others link too"))
    #expect(finding.sentence.plain.contains("nobody would lose their route"))
    #expect(finding.evidence("only-link") == 0)
  }

  @Test func `a place that hangs on one tie is marked`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c", "d"] { map.actor(id) }
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "c")
    map.tie("c", "works-with", "d")
    let findings = try await map.findings("broker")
    #expect(findings.map { $0.evidence("one-tie-would-change") } == [true, true])
    #expect(findings[0].sentence.plain.contains("One tie more or less would change its rank"))
  }

  @Test func `who carries half of the routes is a bottleneck`() async throws {
    var map = star
    for id in ["u3", "u4"] {
      map.actor(id, kind: "university")
      map.tie("hub", "works-with", id)
    }
    let finding = try #require(await map.findings("overloaded-broker").first)
    #expect(finding.id == "overloaded-broker:hub")
    #expect(finding.severity == .warning)
    #expect(
      finding.sentence.plain
        == """
        `The Hub` carries 100% of all shortest routes between other actors, with ties to 6 of \
        them: a bottleneck, and a lot to ask of one.
        """)
    #expect(try await star.findings("overloaded-broker").isEmpty)
  }

  @Test func `a bottleneck that is a programme is worded as one and worth knowing only`()
    async throws
  {
    var map = MapBuilder()
    map.actor("hub", kind: "programme")
    for number in 0..<6 {
      map.actor("a\(number)")
      map.tie("hub", "works-with", "a\(number)")
    }
    let finding = try #require(await map.findings("overloaded-broker").first)
    #expect(finding.severity == .notice)
    #expect(finding.sentence.plain.hasSuffix(": what joins them may last no longer than it does."))
    let broker = try #require(await map.findings("broker").first)
    #expect(broker.sentence.plain.contains("no route to each other if it ended."))
    #expect(broker.suggestion?.plain.hasPrefix("Ask who runs `hub`") == true)
  }

  @Test func `nobody bridges where nobody stands between`() async throws {
    var map = MapBuilder()
    #expect(try await map.findings("broker").isEmpty)
    map.actor("a")
    map.actor("b")
    map.tie("a", "works-with", "b")
    #expect(try await map.findings("broker").isEmpty)
    map.actor("c")
    map.tie("a", "works-with", "c")
    map.tie("b", "works-with", "c")
    #expect(try await map.findings("broker").isEmpty)
  }

  @Test func `with direction a broker stands on the way`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id) }
    map.tie("a", "funds", "b")
    map.tie("b", "funds", "c")
    let analysis = try await GapAnalysis(
      of: Snapshot(map.map), projection: Projection(isDirected: true))
    let finding = try #require(analysis.open("broker").first)
    #expect(finding.evidence("share-of-routes") == .number(1))
    #expect(finding.evidence("main-role") == "coordinator")
  }

  @Test func `the only broker is not said to join few`() async throws {
    #expect(try await star.findings("broker").first?.evidence("profile-in-words") == nil)
    var map = star
    map.actor("u3", kind: "university")
    map.tie("u1", "works-with", "u3")
    #expect(
      try await map.findings("broker").first?.evidence("profile-in-words")
        == "joins many and is the only link for many of them")
  }

  @Test func `a tie both ways is with one actor`() async throws {
    var map = MapBuilder()
    map.actor("hub")
    for number in 0..<6 {
      map.actor("a\(number)")
      map.tie("hub", "works-with", "a\(number)")
    }
    let finding = try #require(
      await map.findings("overloaded-broker", Projection(isDirected: true)).first)
    #expect(finding.evidence("neighbours") == 6)
    #expect(finding.sentence.plain.contains("with ties to 6 of them"))
  }

  @Test func `the pairs of a very large hub are counted and not listed`() async throws {
    var map = MapBuilder()
    map.actor("hub")
    for number in 0..<1_600 {
      map.actor("leaf\(number)")
      map.tie("hub", "works-with", "leaf\(number)")
    }
    let context = try await AnalysisContext(Snapshot(map.map))
    let finding = try #require(
      await Brokers().findings(in: context).first { $0.rule == "broker" })
    #expect(finding.sentence.plain.hasPrefix("`hub` goes between 1279200 pairs of actors."))
    #expect(finding.evidence("across") == ["sector": nil, "area": nil, "level": nil, "kind": nil])
  }
}
