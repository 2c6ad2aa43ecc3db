import EcomapAnalysis
import EcomapModel
import Testing

@testable import EcomapReports

/// What is told of routes that many hang on.
@Suite struct RouteChainTests {
  private let analysis: GapAnalysis
  private let gaps: GapDocument

  init() async throws {
    analysis = try await GapAnalysis(of: Snapshot(ChainMap.map))
    gaps = GapDocument(analysis: analysis, counts: GapCounts(analysis))
  }

  private func point(_ name: String) throws -> Finding {
    try #require(
      analysis.open("single-point-of-failure").first {
        $0.actors == [ChainMap.index(name)]
      })
  }

  @Test func `those further along a route are told with its head`() throws {
    let chains = RouteChains(analysis)
    let head = try point("Alpha")
    #expect(chains.head(of: head) == nil)
    for name in ChainMap.route {
      #expect(chains.head(of: try point(name))?.id == head.id, "\(name)")
    }
    #expect(
      chains.further(from: head).map { "\(ChainMap.map[$0.actor].name) \($0.lost)" }
        == ["Bridge 7", "Middle 6", "Gate 5"])
  }

  @Test func `ties along a route are told with its head, too`() throws {
    let chains = RouteChains(analysis)
    let bridges = analysis.open("bridge-tie").filter { $0.actors.count == 2 }
    try #require(!bridges.isEmpty)
    for bridge in bridges { #expect(chains.head(of: bridge)?.rule == "single-point-of-failure") }
  }

  @Test func `one route is one of the things to look at first, and has one card`() throws {
    let first = gaps.firstFindings.flatMap(\.self).filter { $0.rule == "single-point-of-failure" }
    #expect(first.map(\.actors) == [[ChainMap.index("Alpha")]])
    var told = gaps
    told.ranks = [:]
    let blocks = told.cards(analysis.open("single-point-of-failure"))
    let cards = blocks.compactMap { if case .finding(let card) = $0 { card } else { nil } }
    #expect(cards.count == 1)
    #expect(
      cards.first?.evidence.last
        == .init(
          name: "Further along the same route",
          value: "Bridge (7 behind it); Middle (6 behind it); Gate (5 behind it)"))
  }

  @Test func `the table of single points names nobody twice along a route`() throws {
    guard case .table(let table)? = gaps.singlePoints(analysis.open("single-point-of-failure")).last
    else {
      Issue.record("single points are a table")
      return
    }
    #expect(table.rows.count == 4)
    #expect(table.rows.map { $0[0].plain } == ["Alpha"] + ChainMap.route)
    #expect(table.rows[1][4].plain == "those cut off without Alpha, but for Bridge")
    #expect(table.rows[1][5].plain == "1 of 2")
    #expect(table.rows[2][5].plain == "none of 2")
  }

  @Test func `everything to act on comes before the rest, however much of it is of one theme`() {
    let items = gaps.firstFindings.compactMap(\.first?.severity)
    #expect(items == items.sorted(by: >))
    let serious = analysis.findings.filter { $0.severity == .serious && $0.accepted == nil }
    let chains = RouteChains(analysis)
    let heads = serious.filter { chains.head(of: $0) == nil }.map(\.id)
    #expect(heads.allSatisfy { gaps.firstFindings.flatMap(\.self).map(\.id).contains($0) })
  }

  @Test func `pictures show everybody who would be cut off, and no two have one title`() throws {
    let pictures = FindingPicture.wanted(by: analysis)
    let picture = try #require(
      pictures.first { $0.findings.first?.rule == "single-point-of-failure" })
    #expect(
      Set(picture.others)
        == Set((ChainMap.route + ChainMap.trusts).map { ChainMap.index($0) }))
    #expect(Set(pictures.map(\.title)).count == pictures.count)
    let aboutSomebody = gaps.firstFindings.filter { !$0.flatMap(\.actors).isEmpty }
    #expect(aboutSomebody.count == pictures.count { $0.isFirst })
  }
}
