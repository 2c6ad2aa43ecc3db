import Testing

@testable import EcomapExchange

/// What the JSON writers write, the readers read.
@Suite struct JSONRoundTripTests {
  typealias Format = (
    write: @Sendable (ExportNetwork) -> Export,
    read: @Sendable ([ForeignFile]) throws -> ForeignNetwork
  )

  static let formats: [ExchangeFormat: Format] = [
    .kumuJSON: ({ KumuJSONWriter.write($0) }, { try KumuJSONReader.read($0) }),
    .nodeLink: ({ NodeLinkWriter.write($0) }, { try NodeLinkReader.read($0) }),
    .cyjs: ({ CytoscapeWriter.write($0) }, { try CytoscapeReader.read($0) }),
  ]

  @Test(arguments: [ExchangeFormat.kumuJSON, .nodeLink, .cyjs], Array(UInt64(1)...12))
  func `a network comes back as it was`(format: ExchangeFormat, seed: UInt64) throws {
    let network = RandomNetworks.network(seed: seed)
    let (write, read) = try #require(Self.formats[format])
    let file = ForeignFile(path: "x", bytes: write(network).files[0].bytes)
    let back = try read([file])
    #expect(back.format == format)
    #expect(back.title == network.title)
    #expect(back.summary == network.summary)
    #expect(back.head == network.head)
    #expect(Rows.of(back, .actors) == Rows.actors(network))
    #expect(Rows.of(back, .ties) == Rows.ties(network))
    #expect(back.notes.isEmpty)
    #expect(back.troubles.isEmpty)
  }

  @Test(arguments: [ExchangeFormat.kumuJSON, .nodeLink, .cyjs])
  func `only the reader of a format takes what its writer wrote`(format: ExchangeFormat) throws {
    let (write, _) = try #require(Self.formats[format])
    for network in [RandomNetworks.network(seed: 3), RandomNetworks.network(seed: 3, nodes: 0)] {
      let file = ForeignFile(path: "x", bytes: write(network).files[0].bytes)
      #expect(KumuJSONReader.recognises(file) == (format == .kumuJSON))
      #expect(NodeLinkReader.recognises(file) == (format == .nodeLink))
      #expect(CytoscapeReader.recognises(file) == (format == .cyjs))
    }
  }

  @Test(arguments: [ExchangeFormat.kumuJSON, .nodeLink, .cyjs])
  func `names that a format uses itself survive as names of attributes`(
    format: ExchangeFormat
  ) throws {
    let names = [
      "type", "from", "to", "key", "name", "x", "y", "direction", "attributes",
      "parent", "interaction", "field.type", "field.field.x", "fields", "undirected", "selected",
      "",
    ]
    let values = names.map { Optional("value of " + $0) }
    let node = ExportNetwork.Node(
      id: "a", label: "A", kind: "k", start: nil, end: nil, values: values, position: nil)
    let edge = ExportNetwork.Edge(
      id: "t", from: 0, to: 0, kind: "k", isDirected: true, strength: 1, start: nil, end: nil,
      values: values)
    let network = ExportNetwork(
      title: "t", summary: nil, asOf: nil, head: "h",
      nodeAttributes: names.map { ExportNetwork.Attribute($0) },
      edgeAttributes: names.map { ExportNetwork.Attribute($0) }, nodes: [node], edges: [edge],
      colours: [:], kindNames: [:])
    let (write, read) = try #require(Self.formats[format])
    let back = try read([ForeignFile(path: "x", bytes: write(network).files[0].bytes)])
    var actors = Rows.actors(network)
    var ties = Rows.ties(network)
    actors[0]["(no name)"] = actors[0].removeValue(forKey: "")
    ties[0]["(no name)"] = ties[0].removeValue(forKey: "")
    #expect(Rows.of(back, .actors) == actors)
    #expect(Rows.of(back, .ties) == ties)
  }

  @Test func `a mixed network says in node-link JSON what it loses`() {
    let losses = NodeLinkWriter.write(RandomNetworks.network(seed: 1)).losses
    #expect(losses.count == 1)
    #expect(losses.first?.contains("without direction") == true)
  }
}
