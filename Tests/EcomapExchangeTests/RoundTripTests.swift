import EcomapAnalysis
import EcomapFormats
import EcomapModel
import Foundation
import Testing

@testable import EcomapExchange

/// A map that went out and came back is the same map, as far as the format can hold it.
@Suite struct RoundTripTests {
  /// A format, and what of a map does not come back.
  struct Trip: CustomTestStringConvertible, Sendable {
    let format: ExchangeFormat
    /// What comes back.
    var keeps = Kept.everything

    enum Kept: Sendable {
      case everything
      /// Actors and ties with all that they say.
      case people
      /// Who is there and who is tied to whom, how and how strongly.
      case graph
    }

    var testDescription: String { format.rawValue }
  }

  static let trips = [
    Trip(format: .graphml), Trip(format: .gexf), Trip(format: .kumuJSON),
    Trip(format: .nodeLink), Trip(format: .cyjs), Trip(format: .kumuCSV, keeps: .people),
    Trip(format: .gephiCSV, keeps: .people), Trip(format: .dot, keeps: .people),
    Trip(format: .csv, keeps: .people), Trip(format: .xlsx),
    Trip(format: .pajek, keeps: .graph), Trip(format: .ucinet, keeps: .graph),
    Trip(format: .csv, keeps: .people), Trip(format: .xlsx),
  ]

  static let maps = ["england-2024", "south-west-2016", "london-2016"]

  static let rules = AnalysisRegistry.rules.map(\.id)

  static func map(_ name: String) throws -> EcosystemMap {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Maps/\(name).yaml").path
    return try #require(try MapReader(rules: rules).read(path).map)
  }

  /// The map that comes back, and what was said about it.
  static func back(
    _ map: EcosystemMap, through format: ExchangeFormat
  ) throws -> ImportPlan {
    let export = try Exporter.write(ExportNetwork(map), as: format)
    let files = export.files.map {
      ForeignFile(path: "map\($0.suffix.isEmpty ? ".file" : $0.suffix)", bytes: $0.bytes)
    }
    return try Importer.plan(files, options: ImportOptions(), rules: rules)
  }

  static func text(_ map: EcosystemMap) -> [Substring] {
    String(decoding: MapWriter().write(map).map, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: trips, maps)
  func `a shipped map comes back as it was`(trip: Trip, name: String) throws {
    let map = try Self.map(name)
    let plan = try Self.back(map, through: trip.format)
    #expect(plan.decisions.isEmpty && plan.troubles.isEmpty, "\(ImportReport(plan).text)")
    switch trip.keeps {
    case .everything:
      let (before, after) = (Self.text(map), Self.text(plan.map))
      let first = zip(before, after).first { $0 != $1 }
      let isSame = before == after
      #expect(isSame, "\(String(describing: first))")
    case .people: try expectSame(map, plan.map)
    case .graph: try expectSameGraph(map, plan.map)
    }
  }

  private func expectSameGraph(_ map: EcosystemMap, _ other: EcosystemMap) throws {
    #expect(map.actors.map(\.name) == other.actors.map(\.name))
    #expect(map.actors.map(\.id) == other.actors.map(\.id))
    #expect(map.actors.map(\.kind.id) == other.actors.map(\.kind.id))
    func lines(_ map: EcosystemMap) -> [String] {
      map.ties.map { tie in
        let ends = [map[tie.from].id, map[tie.to].id]
        // Which end of a tie without direction comes first says nothing.
        let said = tie.kind.isDirected ? ends : ends.sorted()
        return "\(said[0]) \(tie.kind.id) \(said[1]) \(tie.strength)"
      }.sorted()
    }
    let (before, after) = (lines(map), lines(other))
    let lost = Set(before).symmetricDifference(after).sorted()
    #expect(
      lost.isEmpty && before.count == after.count,
      "\(lost.prefix(4)) \(before.count) \(after.count)")
  }

  /// Compares actors and ties, which every format of this kind holds whole.
  private func expectSame(_ map: EcosystemMap, _ other: EcosystemMap) throws {
    let (before, after) = (ExportNetwork(map), ExportNetwork(other))
    #expect(before.nodeAttributes.map(\.name) == after.nodeAttributes.map(\.name))
    #expect(before.edgeAttributes.map(\.name) == after.edgeAttributes.map(\.name))
    try #require(before.nodes.count == after.nodes.count)
    try #require(before.edges.count == after.edges.count)
    let nodes = zip(before.nodes, after.nodes).filter { "\($0)" != "\($1)" }
    #expect(nodes.isEmpty, "\(String(describing: nodes.first))")
    let edges = zip(before.edges, after.edges).filter { "\($0)" != "\($1)" }
    #expect(edges.isEmpty, "\(String(describing: edges.first))")
  }
}
