import EcomapAnalysis
import EcomapModel
import Testing

/// What the shipped maps tell a reader, case by case.
@Suite struct TellingFindingTests {
  /// Rules that group what belongs together, and so never fill a report.
  static let brief = [
    "ended-neighbours", "no-route-to-network", "no-tie-outside-group", "uncoordinated-overlap",
    "coordinated-overlap", "counterparts", "silent-groups", "uncovered", "introduction",
    "joining-ties", "second-routes", "passed-date", "old-source", "uncertain-tie",
  ]

  private func findings(in name: String) async throws -> [Finding] {
    try await Analyses.of(name).findings
  }

  @Test(arguments: Repository.maps)
  func `no rule about groups and pairs floods a report`(name: String) async throws {
    let findings = try await findings(in: name)
    for rule in Self.brief {
      #expect(findings.count { $0.rule == rule } <= 10, "\(rule)")
    }
    #expect(Set(findings.map(\.id)).count == findings.count)
  }

  @Test func `the networks of the regions are counterparts and one finding`() async throws {
    let sentences = try await findings(in: "england-2016").filter { $0.rule == "counterparts" }
      .map(\.sentence.plain)
    #expect(
      sentences.first
        == """
        5 Academic Health Science Networks in 4 places have remits in common: `South West AHSN`, \
        `Eastern AHSN`, `Innovation Agency`, `Greater Manchester AHSN` and `UCLPartners`. They \
        could form a community of practice.
        """)
  }

  @Test func `two funds of early development in Eastern overlap without a tie`() async throws {
    let findings = try await findings(in: "eastern-2016")
    #expect(findings.contains { $0.id == "uncoordinated-overlap:sbri+medtech-accelerator" })
  }

  @Test func `nobody is introduced to the hub that is about to end`() async throws {
    let found = try await findings(in: "south-west-2016").filter {
      ["introduction", "joining-ties", "second-routes"].contains($0.rule)
    }
    let map = try Repository.map(at: Repository.path(of: "south-west-2016"))
    let hub = try #require(map.index(of: "nisw"))
    #expect(!found.isEmpty)
    for finding in found {
      #expect(!finding.actors.contains(hub))
      #expect(!"\(finding.evidence)".contains("\"nisw\""), "\(finding.id)")
    }
  }

  @Test func `the examples of these rules are findings of shipped maps`() async throws {
    var sentences: Set<String> = []
    for name in Repository.maps {
      sentences.formUnion(try await findings(in: name).map(\.sentence.plain))
    }
    // Nobody gives reason enough for the other three: silent-groups, introduction, joining-ties.
    for id in [
      "no-route-to-network", "uncoordinated-overlap", "coordinated-overlap", "second-routes",
      "uncertain-tie",
    ] {
      let example = try #require(AnalysisRegistry.rule(id)?.example)
      #expect(sentences.contains(example), "\(id)")
    }
  }

  @Test(arguments: Repository.maps)
  func `an overlap is true of every two of its actors`(name: String) async throws {
    let analysis = try await Analyses.of(name)
    let tied = analysis.context.recorded
    for finding in analysis.findings where finding.rule.hasSuffix("ordinated-overlap") {
      for one in finding.actors {
        for other in finding.actors where one < other {
          let isTied = tied.neighbours(of: one).contains(other)
          #expect(isTied == (finding.rule == "coordinated-overlap"), "\(finding.id)")
        }
      }
    }
  }

  @Test func `no sector is called silent where the region's own bodies have no ties on record`()
    async throws
  {
    for name in ["south-west-2016", "eastern-2016", "north-west-2016", "london-2016"] {
      let found = try await findings(in: name).filter { $0.rule == "silent-groups" }
      #expect(found.isEmpty, "\(name)")
    }
  }
}
