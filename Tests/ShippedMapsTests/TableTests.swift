import EcomapAnalysis
import EcomapModel
import EcomapReports
import EcomapWorkbook
import TestSupport
import Testing

/// The tables of a shipped map, read back, say what the map says.
@Suite struct TableTests {
  private static func rows(_ csv: String) throws -> [[String: String]] {
    var rows = try CSVReading.rows(of: csv)
    let header = rows.removeFirst()
    #expect(rows.allSatisfy { $0.count == header.count })
    return rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func tables() async throws -> MapTables {
    try await MapTables(of: Analyses.of("south-west-2016"))
  }

  @Test func `an actor of the South West stands in the table as in the map`() async throws {
    let actors = try Self.rows(try await Self.tables().actors.csv)
    #expect(actors.count == 130)
    let hub = try #require(actors.first { $0["id"] == "nisw" })
    let expected = [
      "name": "NHS Innovations South West", "aliases": "NISW", "kind": "innovation-hub",
      "sector": "private", "level": "regional", "areas": "South West",
      "remits":
        "Intellectual property and legal advice; Training and support for commercialising "
        + "innovations; Information on funding opportunities",
      "stages": "development", "drivers": "relationships", "start": "", "end": "2017-03",
      "standing": "current", "class": "false", "identifiers": "", "contact_role": "",
      "note": "Private not-for-profit company limited by guarantee (Table 6); ceased trading "
        + "March 2017 (footnote 35).",
      "sources": "rand-2017: Table 6, Table 9 (Networks and innovation institutions), Table 11, "
        + "footnote 35",
      "current_ties": "4",
    ]
    for (column, value) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(hub[column] == value, "\(column)")
    }
    let map = try Repository.map(at: Repository.path(of: "south-west-2016"))
    let index = try #require(map.index(of: "nisw"))
    #expect(hub["place"] == "south-west-2016.yaml:\(map[index].location.line)")
    #expect(actors.count { $0["class"] == "true" } == 16)
    let trust = try #require(actors.first { $0["name"] == "Torbay and South Devon NHS FT" })
    #expect(trust["identifiers"] == "ods: RA9")
  }

  @Test func `every tie of the map has its row, with the names of its ends`() async throws {
    let map = try Repository.map(at: Repository.path(of: "south-west-2016"))
    let ties = try Self.rows(try await Self.tables().ties.csv)
    #expect(ties.count == map.ties.count)
    for (row, tie) in zip(ties, map.ties) {
      #expect(row["from_id"] == map[tie.from].id && row["from_name"] == map[tie.from].name)
      #expect(row["to_id"] == map[tie.to].id && row["to_name"] == map[tie.to].name)
      #expect(row["kind"] == tie.kind.id && row["strength"] == String(tie.strength))
      #expect(row["note"] == tie.note ?? "" && row["place"] == map.place(tie.location))
    }
  }

  @Test func `every finding has its row, and every actor that counts its measures`() async throws {
    let analysis = try await Analyses.of("south-west-2016")
    let tables = try await Self.tables()
    let findings = try Self.rows(tables.findings.csv)
    #expect(Set(findings.compactMap { $0["id"] }) == Set(analysis.findings.map(\.id)))
    #expect(findings.count == analysis.findings.count)
    let departure = try #require(findings.first { $0["rule"] == "announced-departure" })
    #expect(departure["severity"] == "serious")
    #expect(departure["theme"] == "Single points of failure")
    #expect(departure["actors"]?.hasPrefix("NHS Innovations South West; ") == true)
    #expect(departure["what_to_do"]?.contains("NHS Innovations South West") == true)
    #expect(departure["evidence"]?.contains("current-ties: 4; ") == true)
    #expect(departure["sources"]?.contains("rand-2017: ") == true)
    #expect(!(departure["why"] ?? "").isEmpty)
    let measures = try Self.rows(tables.measures.csv)
    #expect(
      measures.map { $0["id"] }
        == analysis.context.projected.actors.map { analysis.context.map[$0].id })
    let network = try #require(measures.first { $0["id"] == "sw-ahsn" })
    #expect(Int(network["degree"] ?? "") ?? 0 > 5)
  }

  @Test(arguments: Repository.maps)
  func `every shipped map has a workbook`(name: String) async throws {
    let tables = try await MapTables(of: Analyses.of(name))
    #expect(try tables.workbook.bytes().count > 10_000)
    for table in tables.all { #expect(try Self.rows(table.csv).count == table.rows.count) }
  }
}
