import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct SeparationTests {
  /// A hub between a chain of three charities and what is given to hang on it.
  private func hub(_ kind: String = "nhs-trust", leaves: [String]) -> MapBuilder {
    var map = MapBuilder()
    map.actor("hub", "The Hub", kind: kind)
    let chain = ["r0", "r1", "r2", "r3", "r4", "r5"]
    for id in chain { map.actor(id) }
    for (from, to) in zip(["hub"] + chain, chain) { map.tie(from, "works-with", to) }
    for (number, leaf) in leaves.enumerated() {
      map.actor("leaf\(number)", kind: leaf)
      map.tie("hub", "works-with", "leaf\(number)")
    }
    return map
  }

  private func finding(_ map: MapBuilder) async throws -> Finding? {
    try await map.findings("single-point-of-failure").first { $0.actors == [ActorIndex(0)] }
  }

  @Test func `organisations are counted and named before programmes and products`() async throws {
    let finding = try #require(await finding(hub(leaves: ["tool", "programme", "company"])))
    #expect(
      finding.sentence.plain
        == """
        If `The Hub` stepped back, 1 organisation and 2 programmes or products would lose their \
        only recorded route to the rest: `leaf2`, `leaf0` and `leaf1`.
        """)
    #expect(finding.affected == 1)
    #expect(finding.severity == .warning)
    #expect(
      finding.suggestion?.plain
        == """
        Look for a second route to `leaf2`, `leaf0` and `leaf1`, or ask who would take over what \
        `The Hub` does.
        """)
  }

  @Test func `products that hang on one are worth knowing only, however many`() async throws {
    let leaves = Array(repeating: "tool", count: 5)
    let finding = try #require(await finding(hub(leaves: leaves)))
    #expect(finding.severity == .notice)
    #expect(finding.evidence("organisations") == 0)
    #expect(finding.evidence("programmes-or-products") == 5)
  }

  @Test func `five organisations make it serious`() async throws {
    let leaves = Array(repeating: "company", count: 5)
    #expect(try await finding(hub(leaves: leaves))?.severity == .serious)
  }

  @Test(arguments: ["programme", "event", "publication", "policy", "innovation"])
  func `a thing ends and does not step back`(kind: String) async throws {
    let leaves = Array(repeating: "company", count: 5)
    let finding = try #require(await finding(hub(kind, leaves: leaves)))
    #expect(finding.severity == .notice)
    #expect(finding.sentence.plain.hasPrefix("If `The Hub` ended, 5 organisations would lose"))
    #expect(finding.suggestion?.plain.hasSuffix("or ask what would follow `The Hub`.") == true)
  }

  /// A hub with three chains of two.
  private var threeGroups: MapBuilder {
    var map = MapBuilder()
    map.actor("hub", kind: "ahsn")
    for id in ["a", "b", "c"] {
      map.actor(id)
      map.actor("\(id)2")
      map.tie("hub", "works-with", id)
      map.tie(id, "works-with", "\(id)2")
    }
    return map
  }

  @Test func `where no part is the rest the parts are told`() async throws {
    let finding = try #require(await finding(threeGroups))
    #expect(
      finding.sentence.plain
        == """
        If `hub` stepped back, the network around it would fall into 3 groups of 2 each: the \
        one of `a` and `a2`; the one of `b` and `b2`; and the one of `c` and `c2`.
        """)
    #expect(finding.evidence("falls-apart") == true)
    #expect(finding.evidence("would-lose-route") == 4)
  }

  @Test func `ties that are inferred or unclear are said`() async throws {
    var map = hub(leaves: ["company", "company"])
    for tie in [0, 6] { map.ties[tie].certainty = .inferred }
    let some = try #require(await finding(map))
    #expect(
      some.sentence.plain.hasSuffix(" 2 of its 3 ties are inferred or unclear in the sources."))
    #expect(some.evidence("uncertain-ties") == 2)
    map.ties[7].certainty = .ambiguous
    let all = try #require(await finding(map))
    #expect(
      all.sentence.plain.hasSuffix(
        "It rests on ties that are inferred or unclear in the sources."))
    // A second, stated tie between the same two bears the route.
    map.tie("leaf0", "funds", "hub")
    #expect(try await finding(map)?.evidence("uncertain-ties") == 2)
  }

  @Test func `an inferred tie that alone joins two parts is marked`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c", "d"] { map.actor(id) }
    for (from, to) in [("a", "b"), ("b", "c"), ("c", "d")] { map.tie(from, "works-with", to) }
    map.ties[1].certainty = .inferred
    let finding = try #require(await map.findings("bridge-tie").first)
    #expect(finding.sentence.plain.contains("`b` and `c` (works with; inferred) joins"))
    #expect(finding.evidence("uncertain-ties") == 1)
  }

  @Test func `measures, findings and withdrawals count the same`() async throws {
    var star = MapBuilder()
    for id in ["hub", "x", "y", "z"] { star.actor(id) }
    for id in ["x", "y", "z"] { star.tie("hub", "works-with", id) }
    for (map, count) in [(star, 3), (threeGroups, 4), (hub(leaves: ["tool", "tool"]), 2)] {
      let table = try await MeasureTable(ProjectedMap(map.map))
      let rest = try await MeasureTable(
        ProjectedMap(map.map, Projection(without: [ActorIndex(0)])))
      let column = try #require(table.columns.first { $0.measure.id == "separated" })
      #expect(column.value(of: 0, in: table) == .integer(count))
      #expect(Withdrawal(before: table, after: rest).stranded.count == count)
      #expect(try await finding(map)?.evidence("would-lose-route") == .integer(count))
    }
  }

  @Test func `who reaches most is an organisation that stays`() async throws {
    var map = MapBuilder()
    map.actor("programme", kind: "programme")
    map.actor("leaving", end: "2017-03")
    for number in 0..<12 {
      map.actor("a\(number)")
      map.tie("programme", "works-with", "a\(number)")
      map.tie("leaving", "works-with", "a\(number)")
    }
    #expect(try await map.found("reach-set") == [["a0", "a1", "a2"]])
    #expect(
      try await map.findings("reach-set").first?.sentence.plain.hasSuffix(
        "; other threes reach as many.") == true)
  }
}
