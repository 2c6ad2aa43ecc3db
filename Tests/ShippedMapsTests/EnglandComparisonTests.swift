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
    // The four networks that kept their names are told with the others once the map says so.
    let reclassified = try await Self.oneMap().pair.after.map.changes.contains {
      $0.kind == .reclassify
    }
    let networks =
      reclassified
      ? """
      The 15 Academic Health Science Networks became Health Innovation Networks on 1 October 2023: \
      11 took a new name, 4 kept theirs.
      """
      : """
      The 11 Academic Health Science Networks became Health Innovation Networks under new names on \
      1 October 2023.
      """
    #expect(
      story == [
        """
        209 Clinical Commissioning Groups, merged into 106 by 2021, gave way to 42 Integrated Care \
        Boards on 1 July 2022.
        """,
        networks,
        """
        3 NHS trusts ended and Manchester University NHS FT and Royal Devon University Healthcare \
        NHS FT follow them, the last since 1 April 2022.
        """,
        "15 Applied Research Collaborations began in October 2019.",
        """
        Bristol Health Partners (AHSC) and Newcastle Health Innovation Partners (AHSC) began in \
        April 2020.
        """,
        "Of the ties, 14 began.",
      ])
  }

  @Test func `every group has its board and no network is lost`() async throws {
    let comparison = try await Self.oneMap()
    let ended = comparison.actors(.ended).filter {
      comparison.pair.entry($0.position, at: .before).kind.id == "ccg"
    }
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
    // The maps record other kinds of tie, so no figure of the one network stands beside another's.
    #expect(!comparison.comparesNetworks)
    let page = ComparisonReport(comparison).markdown
    #expect(!page.contains("Fragmentation"))
    #expect(!page.contains("| NHS trusts |"))
    #expect(page.contains("| Clinical Commissioning Groups | 209 | 0 |"))
    #expect(page.contains("gave way to 42 Integrated Care Boards on 1 July 2022; the first map"))
  }

  @Test func `a body that a list prints twice is not both followed and lost`() async throws {
    let comparison = try await Self.twoMaps()
    let second = try #require(
      comparison.pair.before.map.index(of: "ccg-liverpool-second-listing"))
    let position = comparison.pair.correspondence.position(before: second)
    #expect(comparison.actors[position]?.course == .ended)
    #expect(comparison.name(position, at: .before) == "NHS Liverpool CCG")
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
