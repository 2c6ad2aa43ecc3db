import EcomapAnalysis
import EcomapModel
import Testing

/// What the shipped maps say about brokers, single points of failure and the whole network.
@Suite struct NetworkFindingTests {
  static let rules = [
    "broker", "overloaded-broker", "single-point-of-failure", "bridge-tie", "key-set",
    "reach-set", "announced-departure", "whole-network",
  ]

  @Test func `the examples of the rules are findings of shipped maps`() async throws {
    var sentences: Set<String> = []
    for name in Repository.maps {
      sentences.formUnion(try await Analyses.of(name).findings.map(\.sentence.plain))
    }
    for id in Self.rules {
      let example = try #require(AnalysisRegistry.rule(id)?.example)
      #expect(sentences.contains(example), "\(id)")
    }
  }

  @Test(arguments: Repository.maps)
  func `no rule floods the reader, and every finding has an id of its own`(
    name: String
  ) async throws {
    let findings = try await Analyses.of(name).findings
    for rule in Self.rules { #expect(findings.count { $0.rule == rule } <= 11, "\(rule)") }
    #expect(Set(findings.map(\.id)).count == findings.count)
  }

  @Test func `the hub of the South West that ceased trading in 2017 is a departure`() async throws {
    let map = try Repository.map(at: Repository.path(of: "south-west-2016"))
    let found = try await GapAnalysis(of: Snapshot(map)).open("announced-departure")
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.actors.first == map.index(of: "nisw"))
    #expect(finding.severity == .serious)
    #expect(
      finding.evidence("remits-left-to-nobody")
        == ["commercialisation", "funding-information", "innovation-skills"])
    #expect(finding.ties.allSatisfy { map.ties[$0].period.end?.description == "2017-03" })
  }

  @Test func `the South West AHSN bridges most, and classes of bodies would keep some routes`()
    async throws
  {
    let map = try Repository.map(at: Repository.path(of: "south-west-2016"))
    let analysis = try await GapAnalysis(of: Snapshot(map))
    let ahsn = try #require(map.index(of: "sw-ahsn"))
    let broker = try #require(analysis.open("broker").first { $0.actors == [ahsn] })
    #expect(broker.evidence("rank") == 1)
    #expect(broker.evidence("one-tie-would-change") == true)
    let point = try #require(
      analysis.open("single-point-of-failure").first { $0.actors == [ahsn] })
    #expect(point.severity == .notice)
    #expect(point.evidence("would-lose-route") == 2)
    #expect(point.sentence.plain.contains("2 others would keep theirs only by way of classes"))
    #expect(point.evidence("uncertain-ties") == 2)
  }

  @Test func `the study that the maps were made from is in no finding on the network`()
    async throws
  {
    for name in ["south-west-2016", "london-2016", "north-west-2016", "eastern-2016"] {
      let map = try Repository.map(at: Repository.path(of: name))
      let study = try #require(map.index(of: "rand-study"))
      let findings = try await Analyses.of(name).findings
      for finding in findings where Self.rules.contains(finding.rule) {
        #expect(!finding.actors.contains(study), "\(name): \(finding.id)")
      }
    }
  }

  @Test func `London is not said to fall apart where ties with AHSNs as a class hold it`()
    async throws
  {
    let map = try Repository.map(at: Repository.path(of: "london-2016"))
    let hub = try #require(map.index(of: "uclp"))
    let analysis = try await GapAnalysis(of: Snapshot(map))
    #expect(!analysis.open("single-point-of-failure").contains { $0.actors == [hub] })
    let academy = try #require(map.index(of: "ithrive-cop"))
    #expect(analysis.open("single-point-of-failure").contains { $0.actors == [academy] })
  }
}
