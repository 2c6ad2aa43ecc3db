import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct ExpectationTests {
  private let icbs = Selector.field(.kind, ["icb"])
  private let networks = Selector.field(.kind, ["ahsn", "hin"])

  private func region() -> MapBuilder {
    var map = MapBuilder()
    map.actor("devon", "Devon ICB", kind: "icb")
    map.actor("dorset", "Dorset ICB", kind: "icb")
    map.actor("kent", "Kent ICB", kind: "icb")
    map.actor("hin", "South West HIN", kind: "hin")
    map.actor("icbs", "All ICBs", kind: "icb", isClass: true)
    map.actor("gone", "Gone ICB", kind: "icb", status: .ended)
    map.actor("old", "Old AHSN", kind: "ahsn", status: .ended)
    map.tie("devon", "member-of", "hin")
    map.tie("hin", "funds", "devon")
    map.tie("dorset", "works-with", "hin", status: .planned)
    return map
  }

  @Test func `only current actors without enough ties fall short`() async throws {
    var map = region()
    map.expect(icbs, networks, because: "It serves every board.")
    #expect(try await map.found("expectation") == [["dorset"], ["kent"]])
    let finding = try #require(await map.findings("expectation").first)
    #expect(finding.id == "expectation:dorset:kind-is-ahsn-or-hin")
    #expect(finding.severity == .serious)
    #expect(
      finding.sentence.plain
        == """
        `Dorset ICB` has no recorded tie to any Academic Health Science Network or Health \
        Innovation Network. Of the 3 Integrated Care Boards expected to have one, 2 have none \
        recorded. Why it is expected: It serves every board.
        """)
  }

  @Test func `different partners are counted and not their ties`() async throws {
    var map = region()
    map.expect(icbs, networks, atLeast: 2)
    #expect(try await map.found("expectation") == [["devon"], ["dorset"], ["kent"]])
    let finding = try #require(await map.findings("expectation").first)
    #expect(finding.evidence("found") == 1)
    #expect(finding.ties == [0, 1])
    #expect(
      finding.sentence.plain.hasPrefix(
        "`Devon ICB` has recorded ties to 1 of the 2 or more expected ("))
  }

  @Test func `kinds count by either word and in either direction`() async throws {
    var map = region()
    map.tie("kent", "works-with", "hin")
    map.expect(.field(.id, ["devon", "kent"]), networks, kinds: ["funded-by"])
    #expect(try await map.found("expectation") == [["kent"]])
  }

  @Test func `ties can say whom an expectation is about and whom it asks for`() async throws {
    var map = region()
    map.actor("trust", "Exeter Trust", kind: "nhs-trust")
    map.tie("kent", "funds", "trust")
    map.tie("trust", "works-with", "devon")
    map.expect(
      .all([icbs, .tiedTo(.field(.kind, ["nhs-trust"]), by: ["funds"])]),
      .all([icbs, .not(.tiedTo(networks, by: []))]))
    let finding = try #require(await map.findings("expectation").first)
    #expect(try await map.found("expectation") == [["kent"]])
    #expect(
      finding.sentence.plain.hasPrefix(
        """
        `Kent ICB` has no recorded tie to any Integrated Care Board without a tie to any Academic \
        Health Science Network or Health Innovation Network.
        """))
    #expect(
      finding.evidence("expected")
        == """
        Every Integrated Care Board with a tie of the kind "funds" to any NHS trust has a tie to \
        at least one Integrated Care Board without a tie to any Academic Health Science Network \
        or Health Innovation Network
        """)
  }

  @Test func `a class counts as a partner and an ended actor does not`() async throws {
    var map = region()
    map.actor("hins", "Networks", kind: "hin", isClass: true)
    map.tie("dorset", "works-with", "hins")
    map.tie("kent", "works-with", "old")
    map.expect(icbs, networks)
    #expect(try await map.found("expectation") == [["kent"]])
    #expect(try await map.findings("expectation").first?.evidence("ended-partners") == ["old"])
  }

  @Test func `an expectation that is met says nothing`() async throws {
    var map = region()
    map.expect(.field(.id, ["devon"]), networks)
    map.expect(.field(.kind, ["vanguard"]), networks)
    #expect(try await map.found("expectation").isEmpty)
  }

  @Test func `two expectations about one actor are two findings`() async throws {
    var map = region()
    map.expect(.field(.id, ["kent"]), networks)
    map.expect(
      .field(.id, ["kent"]), .all([.field(.kind, ["university"]), .field(.area, ["Kent"])]))
    #expect(
      try await map.findings("expectation").map(\.id) == [
        "expectation:kent:kind-is-ahsn-or-hin",
        "expectation:kent:kind-is-university-and-area-is-kent",
      ])
    #expect(
      try await map.findings("expectation")[1].sentence.plain
        == "`Kent ICB` has no recorded tie to any University in Kent.")
  }

  @Test func `both taking part in one programme is a tie of sorts, and less grave`() async throws {
    var map = region()
    map.actor("falls", "Falls Programme", kind: "programme")
    map.tie("hin", "runs", "falls")
    map.tie("kent", "partner-in", "falls")
    map.expect(.field(.id, ["kent"]), networks)
    let finding = try #require(await map.findings("expectation").first)
    #expect(finding.severity == .notice)
    #expect(
      finding.sentence.plain
        == """
        `Kent ICB` has no recorded tie to any Academic Health Science Network or Health \
        Innovation Network, but it and `South West HIN` both take part in `Falls Programme`.
        """)
    #expect(
      finding.evidence("both-take-part-in") == [["with": "hin", "in": "falls"]])
    #expect(
      finding.suggestion?.plain
        == """
        Ask `Kent ICB` and `South West HIN` whether they know each other from `Falls Programme`, \
        and record the tie if they do.
        """)
  }

  @Test func `a tie of the past is told, and who follows its other end`() async throws {
    var map = MapBuilder()
    map.asOf = PartialDate("2024-12")
    map.actor("west", "ARC West", kind: "arc")
    map.actor("east", "ARC East", kind: "arc")
    map.actor("trust", "Trust", kind: "nhs-trust")
    map.actor("ccg", "Old CCG", kind: "ccg")
    map.actor("icb", "New ICB", kind: "icb")
    map.tie("trust", "hosts", "east")
    map.tie("ccg", "hosts", "west")
    map.tie("ccg", "funds", "west")
    map.ties[1].period = Period(end: PartialDate("2022-06-30"))
    map.ties[2].period = Period(end: PartialDate("2022-06-30"))
    map.change(.merge, "2022-07-01", from: ["ccg"], to: ["icb"])
    map.actors[0].note = "Its host changes in 2026"
    map.expect(.field(.kind, ["arc"]), .field(.kind, ["nhs-trust"]))
    let finding = try #require(await map.findings("expectation").first)
    #expect(
      finding.sentence.plain
        == """
        `ARC West` has no recorded tie to any NHS trust. A tie of the past is recorded: hosted by \
        `Old CCG` until 30 June 2022; `New ICB` follows that body. The map notes: Its host changes \
        in 2026. Of the 2 Applied Research Collaborations expected to have one, 1 has none recorded.
        """)
    #expect(finding.severity == .serious && finding.ties == [1])
    #expect(finding.evidence("who-follows-them") == ["icb"])
    #expect(
      finding.suggestion?.plain
        == """
        Ask `New ICB`, which follows `Old CCG`, and `ARC West` who has taken its place, and record \
        the tie.
        """)
  }

  @Test func `several that fall short of one expectation make one message`() async throws {
    var map = region()
    map.expect(icbs, networks, because: "It serves every board.")
    let analysis = try await GapAnalysis(of: Snapshot(map.map))
    let message = try #require(
      ExpectationCheck.message(of: analysis.open("expectation"), in: analysis.context))
    #expect(
      message.sentence.plain
        == """
        Of the 3 Integrated Care Boards expected to have a tie to any Academic Health Science \
        Network or Health Innovation Network, 2 have none recorded: `Dorset ICB` and `Kent ICB`. \
        Why it is expected: It serves every board.
        """)
    #expect(message.suggestion.plain.hasPrefix("Ask `Dorset ICB` and `Kent ICB` whether"))
  }
}
