import Testing

@testable import EcomapExchange

/// What is written as tables and workbooks comes back.
@Suite struct TableRoundTripTests {
  /// Whether tables hold a network, with line feeds at all line ends.
  static func expect(_ read: ForeignNetwork, _ network: ExportNetwork, isXML: Bool) throws {
    try #require(read.tables.count == 2)
    let rows = [Rows.actors(network), Rows.ties(network)].map(Rows.inCSV)
    let expected = isXML ? rows.map(Rows.asXML) : rows
    #expect(Rows.of(read.tables[0]) == expected[0])
    #expect(Rows.of(read.tables[1]) == expected[1])
    #expect(read.troubles == [])
    #expect(read.notes == [])
  }

  static func readCSV(_ export: Export) throws -> ForeignNetwork {
    let files = export.files.map { ForeignFile(path: "map\($0.suffix)", bytes: $0.bytes) }
    for file in files { #expect(CSVReader.recognises(file)) }
    return try CSVReader.read(files)
  }

  static func readWorkbook(_ export: Export) throws -> ForeignNetwork {
    let file = ForeignFile(path: "map.xlsx", bytes: try #require(export.files.first).bytes)
    #expect(WorkbookReader.recognises(file))
    return try WorkbookReader.read([file])
  }

  @Test(arguments: UInt64(1)...20)
  func `tables of text hold what a network says`(seed: UInt64) throws {
    let network = RandomNetworks.network(seed: seed)
    let export = CSVWriter.write(network)
    #expect(export.files.map(\.suffix) == ["-actors.csv", "-ties.csv"])
    let read = try Self.readCSV(export)
    try Self.expect(read, network, isXML: false)
  }

  @Test(arguments: UInt64(1)...20)
  func `workbooks hold what a network says`(seed: UInt64) throws {
    let network = RandomNetworks.network(seed: seed)
    let export = try WorkbookWriter.write(network)
    let read = try Self.readWorkbook(export)
    try Self.expect(read, network, isXML: true)
    #expect(read.head == network.head)
    #expect(try WorkbookWriter.write(network).files.map(\.bytes) == export.files.map(\.bytes))
  }

  @Test func `networks without actors or ties come back`() throws {
    for (nodes, edges) in [(0, 0), (1, 0), (2, 1)] {
      let network = RandomNetworks.network(seed: 3, nodes: nodes, edges: edges)
      let tables = try Self.readCSV(CSVWriter.write(network))
      try Self.expect(tables, network, isXML: false)
      let workbook = try Self.readWorkbook(try WorkbookWriter.write(network))
      try Self.expect(workbook, network, isXML: true)
    }
  }

  @Test func `a head of long and empty lines comes back`() throws {
    let head =
      "title: x\n\n\n  indented: |\n" + String(repeating: "é", count: 40_000) + "\n\nend: 1\n"
    let network = ExportNetwork(
      title: "x", summary: nil, asOf: nil, head: head, nodeAttributes: [], edgeAttributes: [],
      nodes: [], edges: [], colours: [:], kindNames: [:])
    #expect(try Self.readWorkbook(try WorkbookWriter.write(network)).head == head)
  }

  @Test func `what cannot be held is told with numbers`() throws {
    let node = ExportNetwork.Node(
      id: "a", label: "=1", kind: "k", start: nil, end: nil,
      values: [String(repeating: "x", count: 32_768), "\u{1}"], position: .init(x: 1, y: 2))
    let network = ExportNetwork(
      title: "x", summary: nil, asOf: nil, head: "title: x\n",
      nodeAttributes: [.init("note"), .init("more")], edgeAttributes: [], nodes: [node], edges: [],
      colours: [:], kindNames: [:])
    #expect(
      try WorkbookWriter.write(network).losses == [
        "the positions of 1 actor", "1 text is cut at the 32767 characters that a cell holds",
        "1 text has control characters, which were replaced",
      ])
    #expect(
      CSVWriter.write(network).losses == [
        "the title, the sources and all else that is about the whole map",
        "the positions of 1 actor",
        "1 cell has an apostrophe in front, so that no spreadsheet takes it for a formula",
      ])
  }
}
