import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct EvidenceTests {
  private func map() -> MapBuilder {
    var map = MapBuilder()
    map.sources = [
      Source(id: "old", title: "Old report", date: PartialDate("2013")),
      Source(id: "new", title: "New report", date: PartialDate("2014-07")),
      Source(id: "undated", title: "List"),
    ]
    map.actor("a")
    map.actor("b")
    return map
  }

  private func cite(_ map: inout MapBuilder, _ sources: String...) {
    map.tie("a", "works-with", "b")
    map.ties[map.ties.count - 1].citations = sources.map { Citation(source: $0, locator: nil) }
  }

  @Test func `ties with the same old source are one finding`() async throws {
    var map = map()
    cite(&map, "old")
    cite(&map, "old", "new")
    cite(&map, "old", "undated")
    cite(&map, "old")
    cite(&map)
    let findings = try await map.findings("old-source")
    #expect(findings.map(\.id) == ["old-source::old"])
    #expect(findings.first?.ties == [0, 3])
    #expect(
      findings.first?.sentence.plain
        == """
        2 current ties rest on nothing newer than `Old report` (2013), more than two years before \
        the date of the map.
        """)
    map.asOf = PartialDate("2015-12-31")
    #expect(try await map.findings("old-source").isEmpty)
    map.asOf = nil
    #expect(try await map.findings("old-source").isEmpty)
  }

  @Test func `plans whose start has passed are found`() async throws {
    var map = MapBuilder()
    map.worker("late", "Living Lab", start: "2015-01", status: .planned)
    map.worker("now", start: "2016-06", status: .planned)
    map.worker("open", status: .proposed)
    map.worker("there", start: "2015")
    map.tie("late", "works-with", "there", status: .proposed)
    map.ties[0].period = Period(start: PartialDate("2014"))
    let findings = try await map.findings("passed-date")
    #expect(findings.map(\.id) == ["passed-date:late", "passed-date:late+there:works-with"])
    #expect(
      findings.map(\.sentence.plain) == [
        "`Living Lab` was to begin in January 2015 and is still recorded as planned.",
        """
        The tie `Living Lab` works with `there` was to begin in 2014 and is still recorded as \
        proposed.
        """,
      ])
  }

  @Test func `a plan for a day was to begin on it`() async throws {
    var map = map()
    map.worker("late", "Living Lab", start: "2015-01-12", status: .planned)
    #expect(
      try await map.findings("passed-date").map(\.sentence.plain)
        == ["`Living Lab` was to begin on 12 January 2015 and is still recorded as planned."])
  }

  @Test func `ties that are not stated are one finding`() async throws {
    var map = map()
    cite(&map, "new")
    #expect(try await map.findings("uncertain-tie").isEmpty)
    for certainty in [Certainty.inferred, .ambiguous] {
      cite(&map, "new")
      map.ties[map.ties.count - 1].certainty = certainty
    }
    map.tie("b", "funds", "a", status: .ended)
    map.ties[3].certainty = .inferred
    let findings = try await map.findings("uncertain-tie")
    #expect(findings.map(\.id) == ["uncertain-tie::map"])
    #expect(findings.first?.ties == [1, 2])
    #expect(
      findings.first?.sentence.plain
        == """
        2 of 3 current ties are inferred or unclear in the sources, and what rests on them is as \
        uncertain: `a` works with `b`; `a` works with `b`.
        """)
    #expect(findings.first?.evidence("inferred") == 1)
  }
}
