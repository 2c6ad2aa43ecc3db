import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct FragilityTests {
  /// Actors `a0`, `a1` and so on in a line.
  private func line(_ count: Int) -> MapBuilder {
    var map = MapBuilder()
    for number in 0..<count { map.actor("a\(number)") }
    for number in 1..<count { map.tie("a\(number - 1)", "works-with", "a\(number)") }
    return map
  }

  @Test func `an actor without which two lose their route is a single point of failure`()
    async throws
  {
    let findings = try await line(6).findings("single-point-of-failure")
    #expect(findings.map(\.id) == ["single-point-of-failure:a2", "single-point-of-failure:a3"])
    #expect(
      findings[0].sentence.plain
        == "If `a2` stepped back, 2 organisations would lose their only recorded route to the rest: `a0` and `a1`."
    )
    #expect(findings[0].severity == .warning)
    #expect(findings[0].affected == 2)
    #expect(findings[0].ties == [1, 2])
    #expect(findings[0].evidence("who") == ["a0", "a1"])
    #expect(findings[0].evidence("rest") == 3)
  }

  @Test func `five that are a tenth of those with ties make it serious`() async throws {
    let finding = try #require(await line(11).findings("single-point-of-failure").first)
    #expect(finding.severity == .serious)
    #expect(finding.actors == [ActorIndex(5)])
  }

  @Test func `the centre of a star leaves nobody joined`() async throws {
    var map = MapBuilder()
    for id in ["hub", "a", "b", "c"] { map.actor(id) }
    for id in ["a", "b", "c"] { map.tie("hub", "funds", id) }
    #expect(
      try await map.findings("single-point-of-failure").first?.sentence.plain
        == """
        If `hub` stepped back, the 3 organisations it joins would have no recorded route to each \
        other: `a`, `b` and `c`.
        """)
  }

  @Test func `those told together count the same as those told one by one`() async throws {
    var map = MapBuilder()
    for hub in 0..<12 {
      map.actor("hub\(hub)")
      for leaf in 0..<3 {
        map.actor("leaf\(hub)-\(leaf)")
        map.tie("hub\(hub)", "funds", "leaf\(hub)-\(leaf)")
      }
    }
    let findings = try await map.findings("single-point-of-failure")
    #expect(findings.first?.affected == 3)
    #expect(
      findings.last?.sentence.plain
        == "2 more actors are each the only recorded route of 3 others: `hub10` and `hub11`.")
  }

  @Test func `a ring has no single point of failure`() async throws {
    var map = line(6)
    map.tie("a5", "works-with", "a0")
    for rule in ["single-point-of-failure", "bridge-tie"] {
      #expect(try await map.findings(rule).isEmpty)
    }
  }

  @Test func `those that cut off least come together`() async throws {
    let findings = try await line(30).findings("single-point-of-failure")
    #expect(findings.count == 11)
    #expect(findings.last?.actors.count == 16)
    #expect(
      findings.last?.sentence.plain.hasPrefix(
        "16 more actors are each the only recorded route of 2 to 9 others") == true)
  }

  @Test func `a tie that alone joins two parts is found with its smaller side`() async throws {
    let findings = try await line(5).findings("bridge-tie")
    #expect(findings.map(\.id) == ["bridge-tie:a1+a2", "bridge-tie:a2+a3"])
    #expect(
      findings[0].sentence.plain
        == "Only the tie between `a1` and `a2` (works with) joins 2 actors on the side of `a1` to 3 on the other side."
    )
    #expect(findings[0].ties == [1])
  }

  @Test func `ties that join least come together`() async throws {
    let findings = try await line(12).findings("bridge-tie")
    #expect(findings.count == 6)
    #expect(
      findings.last?.sentence.plain.hasPrefix(
        "4 more ties are each the only route between 2 to 3 actors and others") == true)
  }

  @Test func `the three whose loss breaks up most and the three who reach most`() async throws {
    var map = MapBuilder()
    for hub in ["x", "y", "z"] {
      map.actor(hub)
      for leaf in 0..<3 {
        map.actor("\(hub)\(leaf)")
        map.tie(hub, "works-with", "\(hub)\(leaf)")
      }
    }
    map.tie("x", "works-with", "y")
    map.tie("y", "works-with", "z")
    let loss = try #require(await map.findings("key-set").first)
    #expect(loss.id == "key-set:x+y+z")
    #expect(
      loss.sentence.plain
        == """
        Without `x`, `y` and `z`, the largest part of the network would shrink from 12 actors to \
        1; no other three would break it up more.
        """)
    #expect(loss.evidence("exact") == true)
    let reach = try #require(await map.findings("reach-set").first)
    #expect(
      reach.sentence.plain
        == "`x`, `y` and `z` together are one step from 9 of the 9 other actors with ties.")
  }

  @Test func `few actors have no sets of three`() async throws {
    for rule in ["key-set", "reach-set"] {
      #expect(try await line(9).findings(rule).isEmpty)
      #expect(try await MapBuilder().findings(rule).isEmpty)
    }
  }

  @Test func `a withdrawal names who is stranded and who is isolated`() async throws {
    let map = line(5).map
    let whole = try await MeasureTable(ProjectedMap(map))
    let rest = try await MeasureTable(ProjectedMap(map, Projection(without: [ActorIndex(1)])))
    let withdrawal = Withdrawal(before: whole, after: rest)
    #expect(withdrawal.withdrawn == [ActorIndex(1)])
    #expect(withdrawal.stranded == [ActorIndex(0)])
    #expect(withdrawal.isolated == [ActorIndex(0)])
    #expect(rest.projected.spoken.hasSuffix("; taken away on trial: a1"))
  }

  @Test func `with direction a bridge is all ties between its ends`() async throws {
    var map = line(4)
    map.ties.removeAll()
    map.tie("a0", "funds", "a1")
    map.tie("a1", "funds", "a2")
    map.tie("a2", "leads", "a1")
    map.tie("a2", "funds", "a3")
    let finding = try #require(await map.findings("bridge-tie", Projection(isDirected: true)).first)
    #expect(finding.ties == [1, 2])
    #expect(finding.evidence("recorded-ties") == 2)
    #expect(finding.sentence.plain.hasPrefix("Only the tie between `a1` and `a2` (funds, led by)"))
  }
}
