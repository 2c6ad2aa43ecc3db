import Testing

@testable import EcomapExchange

/// Graphs in Graphviz's language.
@Suite struct DOTTests {
  private func read(_ name: String) throws -> ForeignNetwork {
    let file = try Fixtures.file("DOT/" + name)
    #expect(DOTReader.recognises(file))
    return try DOTReader.read([file])
  }

  @Test func `networkx's file is read`() throws {
    let network = try read("networkx.dot")
    #expect(network.title == "Partners")
    #expect(network.isDirected == true)
    #expect(
      Rows.of(network, .actors) == [
        ["id": "hin", "label": "Health Innovation North", "kind": "network"],
        ["id": "trust", "label": "Trust & Sons", "kind": "trust"],
        ["id": "third one", "label": "Third"],
      ])
    #expect(
      Rows.of(network, .ties) == [
        [
          "source": "hin", "target": "trust", "directed": "true", "key": "0", "kind": "funds",
          "weight": "2",
        ],
        ["source": "hin", "target": "trust", "directed": "true", "key": "1", "kind": "advises"],
        [
          "source": "trust", "target": "third one", "directed": "false", "key": "0",
          "kind": "refers",
        ],
      ])
    #expect(network.notes.isEmpty)
  }

  @Test func `igraph's file is read`() throws {
    let network = try read("igraph.dot")
    #expect(
      Rows.of(network, .actors)[1] == [
        "id": "1", "label": "Trust \"A\"", "name": "trust", "kind": "trust",
      ])
    #expect(Rows.of(network, .ties).map { $0["kind"] } == ["funds", "refers", "advises"])
  }

  @Test func `clusters, ports, directions and labels like HTML are read`() throws {
    let network = try read("clusters.gv")
    #expect(network.title == "Who works\nwith whom")
    #expect(
      Rows.of(network, .actors) == [
        [
          "id": "hin", "label": "Health Innovation\nNorth & East", "x": "10", "y": "-20.5",
          "shape": "box", "cluster": "North",
        ],
        [
          "id": "trust", "label": "Trust \"A\" trust", "color": "#ff0000", "shape": "box",
          "cluster": "North|City",
        ],
        ["id": "other", "label": "other", "shape": "box"],
      ])
    #expect(
      Rows.of(network, .ties) == [
        ["source": "hin", "target": "trust", "directed": "true", "kind": "funds"],
        ["source": "hin", "target": "other", "directed": "true", "kind": "funds"],
        [
          "source": "other", "target": "trust", "directed": "true", "tailport": "port1:n",
          "label": "reports\nto",
        ],
        ["source": "other", "target": "hin", "directed": "mutual"],
        ["source": "trust", "target": "trust", "directed": "false"],
      ])
    #expect(network.notes.map(\.problem).joined().contains("rankdir"))
  }

  @Test func `the older encoding is read`() throws {
    #expect(Rows.of(try read("latin1.gv"), .actors)[0]["label"] == "Fondation Genève")
  }

  @Test(arguments: Array(UInt64(1)...12))
  func `a network comes back as it was`(seed: UInt64) throws {
    let network = RandomNetworks.network(seed: seed)
    let export = DOTWriter.write(network)
    let file = ForeignFile(path: "map.gv", bytes: export.files[0].bytes)
    #expect(DOTReader.recognises(file))
    let back = try DOTReader.read([file])
    #expect(back.title == network.title)
    #expect(back.summary == network.summary)
    #expect(back.head == network.head)
    #expect(Rows.of(back, .actors) == Rows.actors(network))
    #expect(Rows.of(back, .ties) == Rows.ties(network))
    #expect(back.notes.isEmpty && back.troubles.isEmpty && export.losses.isEmpty)
  }

  @Test func `attributes named like Graphviz's own cannot make it do anything`() throws {
    let names = [
      "image", "shapefile", "URL", "width", "field.image", "_background", "dir",
    ]
    let values = names.map { Optional("/etc/" + $0) }
    let node = ExportNetwork.Node(
      id: "a", label: "A", kind: "k", start: nil, end: nil, values: values, position: nil)
    let edge = ExportNetwork.Edge(
      id: "t", from: 0, to: 0, kind: "k", isDirected: false, strength: 1, start: nil, end: nil,
      values: values)
    let network = ExportNetwork(
      title: "t", summary: nil, asOf: nil, head: "h",
      nodeAttributes: names.map { ExportNetwork.Attribute($0) },
      edgeAttributes: names.map { ExportNetwork.Attribute($0) }, nodes: [node], edges: [edge],
      colours: [:], kindNames: [:])
    let file = ForeignFile(path: "a.gv", bytes: DOTWriter.write(network).files[0].bytes)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("\"field.image\"=") && !text.contains(" \"image\"="))
    let back = try DOTReader.read([file])
    #expect(Rows.of(back, .actors) == Rows.actors(network))
    #expect(Rows.of(back, .ties) == Rows.ties(network))
  }

  @Test(arguments: [
    ("digraph {\n a -> -> b }", Optional(2), "cannot read"),
    ("graph { a }\ngraph { b }", 2, "after the end"),
    ("graph { a } // c\n} # d", 2, "after the end"),
    ("graph", nil, "cannot read"), ("graph { \"a }", nil, "cannot read"),
  ])
  func `what is not one graph is refused`(text: String, line: Int?, word: String) {
    let file = ForeignFile(path: "a.gv", bytes: Array(text.utf8))
    let trouble = #expect(throws: ImportTrouble.self) { try DOTReader.read([file]) }
    #expect(trouble?.problem.contains(word) == true, "\(String(describing: trouble))")
    if let line { #expect(trouble?.place.number == line) }
  }

  @Test func `braces without end are refused`() {
    let text = "graph " + String(repeating: "{", count: 1_000_000)
    let file = ForeignFile(path: "a.gv", bytes: Array(text.utf8))
    #expect(throws: ImportTrouble.self) { try DOTReader.read([file]) }
  }

  @Test(arguments: ["graph x {}", "digraph{}", " // c\n/* d */ strict graph\n{}", "GRAPH {}"])
  func `a graph is recognised`(text: String) {
    #expect(DOTReader.recognises(ForeignFile(path: "a", bytes: Array(text.utf8))))
  }

  @Test(arguments: ["graphs are nice", "graph,b\n1,2", "*Vertices 3", "{}", ""])
  func `other texts are not`(text: String) {
    #expect(!DOTReader.recognises(ForeignFile(path: "a", bytes: Array(text.utf8))))
  }

  @Test(arguments: ["networkx.dot", "igraph.dot", "clusters.gv"])
  func `a spoiled file is read or refused`(name: String) throws {
    for file in Fixtures.spoiled(try Fixtures.file("DOT/" + name), copies: 80) {
      _ = DOTReader.recognises(file)
      _ = try? DOTReader.read([file])
    }
  }
}
