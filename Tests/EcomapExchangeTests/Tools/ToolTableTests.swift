import Testing

@testable import EcomapExchange

/// Tables for Kumu, Gephi and Neo4j.
@Suite struct ToolTableTests {
  private func rows(_ file: Export.File) throws -> [Rows.Row] {
    let network = try CSVReader.read([ForeignFile(path: "a.csv", bytes: file.bytes)])
    #expect(network.troubles.isEmpty)
    return Rows.of(network.tables[0])
  }

  /// Rows under other headings.
  private func renamed(_ rows: [Rows.Row], _ names: [String: String]) -> [Rows.Row] {
    rows.map { row in
      Dictionary(uniqueKeysWithValues: row.map { (names[$0.key] ?? $0.key, $0.value) })
    }
  }

  @Test(arguments: Array(UInt64(1)...8))
  func `Kumu's tables hold the network`(seed: UInt64) throws {
    let network = RandomNetworks.network(seed: seed)
    let export = KumuCSVWriter.write(network)
    #expect(export.files.map(\.suffix) == ["-elements.csv", "-connections.csv"])
    let names = [
      "ID": "id", "Label": "label", "Type": "kind", "Start": "start", "End": "end",
      "From": "source", "To": "target", "Direction": "directed", "Strength": "strength",
      "field.label": "label",
    ]
    #expect(renamed(try rows(export.files[0]), names) == Rows.inCSV(Rows.actors(network)))
    var ties = renamed(try rows(export.files[1]), names)
    for index in ties.indices {
      ties[index]["directed"] = ties[index]["directed"] == "directed" ? "true" : "false"
    }
    #expect(ties == Rows.inCSV(Rows.ties(network)))
  }

  @Test(arguments: Array(UInt64(1)...8))
  func `Gephi's tables hold the network`(seed: UInt64) throws {
    let network = RandomNetworks.network(seed: seed)
    let export = GephiCSVWriter.write(network)
    #expect(export.files.map(\.suffix) == ["-nodes.csv", "-edges.csv"])
    let names = [
      "Id": "id", "Label": "label", "Kind": "kind", "Start": "start", "End": "end",
      "Source": "source", "Target": "target", "Type": "directed", "Weight": "strength",
      "field.label": "label",
    ]
    #expect(renamed(try rows(export.files[0]), names) == Rows.inCSV(Rows.actors(network)))
    var ties = renamed(try rows(export.files[1]), names)
    for index in ties.indices {
      ties[index]["directed"] = ties[index]["directed"] == "Directed" ? "true" : "false"
    }
    #expect(ties == Rows.inCSV(Rows.ties(network)))
  }

  static func small(_ label: String = "A", note: String? = nil) -> ExportNetwork {
    let nodes = [
      ExportNetwork.Node(
        id: "a", label: label, kind: "public-body", start: "2019", end: nil,
        values: ["x|y", "12", "true", note], position: nil),
      ExportNetwork.Node(
        id: "b", label: "B", kind: "charity", start: nil, end: nil,
        values: ["z", nil, "false", nil], position: nil),
    ]
    let edges = [
      ExportNetwork.Edge(
        id: "t1", from: 0, to: 1, kind: "works-with", isDirected: false, strength: 2, start: nil,
        end: nil, values: ["sure"]),
      ExportNetwork.Edge(
        id: "t2", from: 0, to: 1, kind: "funds", isDirected: true, strength: 1, start: "2020",
        end: "2021", values: [nil]),
    ]
    return ExportNetwork(
      title: "Map \"one\"", summary: nil, asOf: nil, head: "",
      nodeAttributes: [
        .init("aliases"), .init("beds", .integer), .init("checked", .flag), .init("contact.note"),
      ],
      edgeAttributes: [.init("certainty")], nodes: nodes, edges: edges,
      colours: ["public-body": "#1F77B4", "charity": "#FFDD88"],
      kindNames: ["public-body": "Public body", "charity": "Charity"])
  }

  @Test func `Neo4j's tables have its types and names`() throws {
    let export = Neo4jWriter.write(Self.small(note: "=1+1"))
    #expect(
      String(decoding: export.files[0].bytes, as: UTF8.self) == """
        id:ID,name,kind,start,end,aliases:string[],beds:long,checked:boolean,contact_note,:LABEL
        a,A,public-body,2019,,x;y,12,true,'=1+1,PublicBody
        b,B,charity,,,z,,false,,Charity

        """)
    #expect(
      String(decoding: export.files[1].bytes, as: UTF8.self) == """
        :START_ID,:END_ID,id,kind,directed:boolean,strength:int,start,end,certainty,:TYPE
        a,b,t1,works-with,false,2,,,sure,WORKS_WITH
        a,b,t2,funds,true,1,2020,2021,,FUNDS

        """)
    #expect(export.losses.count == 2)
  }

  @Test func `a flow chart has no text that could be more than text`() {
    let network = Self.small("end\"] --> x <b>`#;\nnext")
    #expect(
      String(decoding: MermaidWriter.write(network).files[0].bytes, as: UTF8.self) == """
        ---
        title: "Map \\"one\\""
        ---
        flowchart LR
          a1["end#34;#93; --#62; x #60;b#62;#96;#35;#59;<br/>next"]:::kind1
          a2["B"]:::kind2
          a1 ---|"works-with"| a2
          a1 -->|"funds"| a2
          %% kind1 is Public body
          classDef kind1 fill:#1F77B4,color:#FFFFFF
          %% kind2 is Charity
          classDef kind2 fill:#FFDD88,color:#000000

        """)
  }

  @Test func `a flow chart that Mermaid would not draw says so`() {
    let few = MermaidWriter.write(RandomNetworks.network(seed: 1)).losses
    #expect(few.count == 1)
    let many = MermaidWriter.write(RandomNetworks.network(seed: 1, nodes: 600, edges: 501)).losses
    #expect(many.count == 3)
    #expect(many[2].contains("501 ties"))
  }
}
