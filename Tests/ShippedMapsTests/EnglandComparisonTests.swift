import EcomapAnalysis
import EcomapModel
import EcomapReports
import Testing

/// England in 2016 and 2024 tells of the networks' new names and of the boards that follow the
/// groups, with the numbers that the maps state.
@Suite struct EnglandComparisonTests {
  private static func oneMap() async throws -> Comparison {
    let map = try Repository.map(at: Repository.path(of: "england-2024"))
    return try await Comparison(
      GapAnalysis(of: Snapshot(map, asOf: PartialDate("2016-06"))),
      Analyses.of("england-2024"), isOneMap: true)
  }

  private static func twoMaps() async throws -> Comparison {
    try await Comparison(
      Analyses.of("england-2016"), Analyses.of("england-2024"), isOneMap: false)
  }

  @Test func `one map at two dates tells both stories`() async throws {
    let story = ComparisonReport(try await Self.oneMap()).story.map(\.plain)
    #expect(
      story == [
        """
        209 Clinical Commissioning Groups ended and 42 Integrated Care Boards follow them, since \
        1 July 2022, after 36 mergers among themselves.
        """,
        """
        11 Academic Health Science Networks became Health Innovation Networks under new names on \
        1 October 2023; the later state has 15 in all.
        """,
        "15 Applied Research Collaborations began in October 2019.",
        "Bristol Health Partners and Newcastle Health Innovation Partners began in April 2020.",
        "Of the ties, 14 began.",
      ])
  }

  @Test func `every group has its board and no network is lost`() async throws {
    let comparison = try await Self.oneMap()
    let ended = comparison.actors(.ended)
    #expect(ended.count == 209)
    #expect(ended.allSatisfy { $0.followers.count == 1 })
    #expect(Set(ended.flatMap(\.followers)).count == 42)
    let renamed = comparison.actors.compactMap { $0 }.filter(\.isRenamed)
    #expect(renamed.count == 11)
    for change in renamed {
      #expect(comparison.pair.entry(change.position, at: .before).kind.id == "ahsn")
      #expect(comparison.pair.entry(change.position, at: .after).kind.id == "hin")
      #expect(change.date == PartialDate("2023-10-01"))
    }
  }

  @Test func `two maps tell the same of what both know`() async throws {
    let comparison = try await Self.twoMaps()
    let pair = comparison.pair
    func change(_ id: String) throws -> ActorChange {
      let index = try #require(pair.before.map.index(of: id))
      return try #require(comparison.actors[pair.correspondence.position(before: index)])
    }
    let southWest = try change("sw-ahsn")
    #expect(southWest.isRenamed)
    #expect(comparison.name(southWest.position, at: .after) == "Health Innovation South West")
    for group in ["ccg-new-devon", "ccg-south-devon-torbay"] {
      let names = try change(group).followers.map { comparison.name($0, at: .after) }
      #expect(names == ["NHS Devon Integrated Care Board"])
    }
    // One map has two bodies in Manchester where the other has one.
    #expect(try change("gm-ahsn").position == change("health-innovation-manchester").position)
    // The one map tells nothing of the universities of the other.
    #expect(try change("univ-exeter").course == .onlyBefore)
    let movement = try #require(comparison.movements.first)
    #expect(movement.members.count == 209)
    #expect(movement.followers.count == 42)
    #expect(movement.onFirst == 25)
    #expect(comparison.ranks == nil)
    #expect(
      comparison.cautions.map(\.id).contains { $0 == "few-in-common" })
  }

  @Test func `no tie of 2016 is said to have ended that no map ends`() async throws {
    let comparison = try await Self.twoMaps()
    for change in comparison.ties(.ended) {
      let tie = try #require(change.before)
      #expect(comparison.pair.before.map.ties[tie].period.end != nil)
    }
    #expect(comparison.ties(.began).count == 14)
  }
}
