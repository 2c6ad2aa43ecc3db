import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct MixingTests {
  /// Two sectors of four actors each, all tied within and not between.
  private func map() -> MapBuilder {
    var map = MapBuilder()
    let groups: [(String, Sector)] = [("n", .nhs), ("u", .academic)]
    for (letter, sector) in groups {
      for number in 0..<4 { map.worker("\(letter)\(number)", sector: sector) }
      for first in 0..<4 {
        for second in (first + 1)..<4 {
          map.tie("\(letter)\(first)", "works-with", "\(letter)\(second)")
        }
      }
    }
    return map
  }

  @Test func `two sectors that do not meet are found, with what is expected`() async throws {
    let map = map()
    let finding = try #require(await map.findings("silent-groups").first)
    #expect(finding.id == "silent-groups::nhs-academic")
    #expect(
      finding.sentence.plain
        == "NHS to Academic: 0 of 16 possible ties are recorded. About 6 would be expected.")
    #expect(finding.severity == .notice)
    #expect(finding.evidence("expected") == .number(6))
    let mixing = try await SectorMixing(GapAnalysis(of: Snapshot(map.map)).context)
    #expect(mixing.externalInternal == -1)
    #expect(mixing.members.map(\.externalInternal) == [-1, -1])
  }

  @Test func `it weighs more where the map expects ties, and can be accepted`() async throws {
    var map = map()
    map.expect(.field(.sector, ["academic"]), .field(.sector, ["nhs"]))
    map.accept("silent-groups", [], about: "nhs-academic")
    let finding = try #require(await map.findings("silent-groups").first)
    #expect(finding.severity == .warning)
    #expect(finding.accepted != nil)
    #expect(
      finding.sentence.plain.hasSuffix(
        """
        The map itself expects ties between the two: every actor whose sector is Academic has a \
        tie to at least one actor whose sector is NHS.
        """))
  }

  @Test func `few ties between sectors that have few are not found`() async throws {
    var map = map()
    for number in 0..<4 { map.tie("n\(number)", "works-with", "u\(number)") }
    #expect(try await map.findings("silent-groups").isEmpty)
    var small = MapBuilder()
    small.worker("a", sector: .nhs)
    small.worker("b", sector: .nhs)
    small.worker("c", sector: .academic)
    small.worker("d", sector: .academic)
    small.tie("a", "works-with", "b")
    small.tie("c", "works-with", "d")
    #expect(try await small.findings("silent-groups").isEmpty)
  }

  @Test func `with direction a tie both ways is listed once`() async throws {
    var map = map()
    map.tie("n0", "works-with", "u0")
    let finding = try #require(
      await map.findings("silent-groups", Projection(isDirected: true)).first)
    #expect(finding.evidence("observed") == 2)
    #expect(finding.ties == [12])
  }

  @Test func `where most have no tie the coverage comes first, and it is a notice`() async throws {
    var map = map()
    for number in 0..<5 { map.worker("quiet\(number)", sector: .nhs) }
    map.expect(.field(.sector, ["academic"]), .field(.sector, ["nhs"]))
    map.rate("silent-groups", about: "NHS and Academic", as: .serious)
    let rated = try #require(await map.findings("silent-groups").first)
    #expect(rated.severity == .serious, "the name in the report will do")
    #expect(rated.evidence("severity-before") == "notice")
    #expect(try await map.findings("unused-severity").isEmpty)
    #expect(
      rated.sentence.plain.hasPrefix(
        """
        Of 9 NHS actors 4 have a recorded tie, and of 4 Academic actors 4. Among the ties that are \
        recorded, none joins the two; by chance about 6 would.
        """))
  }

  @Test func `sectors that take part in the same programme meet there`() async throws {
    var map = map()
    map.actor("panel", "Panel", kind: "programme")
    map.tie("n0", "partner-in", "panel")
    map.tie("u0", "partner-in", "panel")
    map.tie("n1", "works-with", "u1", status: .proposed)
    let finding = try #require(await map.findings("silent-groups").first)
    #expect(
      finding.sentence.plain.contains(
        "People of both take part in `Panel`. 1 tie is planned or proposed: `n1` and `u1`."))
    #expect(finding.evidence("pairs-that-meet") == 1)
    for id in ["n1", "n2"] { map.tie(id, "member-of", "panel") }
    #expect(try await map.findings("silent-groups").isEmpty, "three pairs of six meet in it")
  }

  @Test func `on a map of a region national bodies do not make its sectors silent`() async throws {
    var map = map()
    map.declareAreas()
    for number in 4..<8 { map.actors[number].areas = ["England"] }
    let analysis = try await GapAnalysis(of: Snapshot(map.map))
    #expect(analysis.open("silent-groups").isEmpty)
    #expect(
      analysis.unasked.first { $0.rule == "silent-groups" }?.because.plain
        == "no actor of South West from the sector \"Academic\" has a recorded tie")
  }
}
