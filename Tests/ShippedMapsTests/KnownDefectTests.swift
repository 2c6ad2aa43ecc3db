import EcomapAnalysis
import EcomapModel
import Testing

/// The real defects of the sources stay visible as findings that are accepted with a reason.
@Suite struct KnownDefectTests {
  static let defects = [
    ("north-west-2016", ["ccg-liverpool", "ccg-liverpool-second-listing"]),
    ("north-west-2016", ["stockport-ft", "stockport-ft-second-listing"]),
    ("north-west-2016", ["fylde-coast-vanguard", "fylde-coast-vanguard-as-in-table-9"]),
    ("eastern-2016", ["health-education-england", "health-enterprise-east"]),
  ]

  @Test(arguments: defects)
  func `a defect of the sources is an accepted finding, in its region and in England`(
    region: String, actors: [String]
  ) async throws {
    for name in [region, "england-2016"] {
      let analysis = try await Analyses.of(name)
      let map = analysis.context.map
      let finding = try #require(
        analysis.findings.first { finding in
          finding.rule == "duplicate-entry"
            && Set(finding.actors.map { map[$0].id }) == Set(actors)
        }, "\(actors) in \(name)")
      #expect(finding.accepted?.because.isEmpty == false)
    }
  }

  @Test(arguments: Repository.maps)
  func `no duplicate entry of a shipped map is open, and no acceptance is out of use`(
    name: String
  ) async throws {
    let analysis = try await Analyses.of(name)
    #expect(analysis.open("duplicate-entry").map(\.id) == [])
    #expect(analysis.open("unused-acceptance").map(\.id) == [])
  }
}
