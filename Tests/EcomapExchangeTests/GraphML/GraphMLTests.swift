import Testing

@testable import EcomapExchange

/// GraphML, out and in again and from others.
@Suite struct GraphMLTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `what is written is read again`(seed: UInt64) throws {
    let network = RandomNetworks.network(seed: seed)
    let export = GraphMLWriter.write(network, inOneDirection: seed.isMultiple(of: 3))
    let read = try Self.read(export.files[0].bytes)
    #expect(Rows.of(read, .actors) == Rows.asXML(Rows.actors(network)))
    #expect(Rows.ties(read) == Rows.asXML(Rows.ties(network)))
    #expect(read.head == network.head)
    #expect(read.title == Rows.asXML(network.title))
    #expect(read.notes == [])
    #expect(read.troubles == [])
    #expect(
      GraphMLWriter.write(network, inOneDirection: seed.isMultiple(of: 3)).files[0].bytes
        == export.files[0].bytes)
  }

  @Test func `an empty network is written and read`() throws {
    let network = RandomNetworks.network(seed: 1, nodes: 0)
    let read = try Self.read(GraphMLWriter.write(network).files[0].bytes)
    #expect(read.tables.map(\.count) == [0, 0])
  }

  @Test func `only what is lost is said to be`() {
    let plain = ExportNetwork(
      title: "Plain", summary: nil, asOf: nil, head: "", nodeAttributes: [], edgeAttributes: [],
      nodes: [], edges: [], colours: [:], kindNames: [:])
    #expect(GraphMLWriter.write(plain).losses == [])
    let odd = ExportNetwork(
      title: "A\u{1}B\u{2}", summary: nil, asOf: nil, head: "", nodeAttributes: [],
      edgeAttributes: [], nodes: [], edges: [], colours: [:], kindNames: [:])
    #expect(
      GraphMLWriter.write(odd).losses == [
        "2 control characters are replaced by “\u{FFFD}”, since XML cannot hold them"
      ])
  }

  @Test func `ties of one direction are told apart in an attribute`() throws {
    let network = RandomNetworks.network(seed: 5)
    let export = GraphMLWriter.write(network, inOneDirection: true)
    let text = String(decoding: export.files[0].bytes, as: UTF8.self)
    #expect(!text.contains("directed=\"false\""))
    #expect(export.losses.contains { $0.contains("saying false") })
  }

  @Test func `keys have defaults, and flags are the same however they are written`() throws {
    let read = try Self.read(
      """
      <graphml><key id="a" for="node" attr.name="open" attr.type="boolean"><default>True</default>
      </key><key id="b" for="all" attr.name="n" attr.type="double"/>
      <graph edgedefault="undirected"><node id="1"/><node id="2"><data key="a">0</data>
      <data key="b">NaN</data></node><edge source="1" target="2" directed="true">
      <data key="b">1.5</data></edge></graph></graphml>
      """)
    #expect(
      Self.rows(read.tables[0]) == ["id=1 open=true", "id=2 open=false"])
    #expect(Self.rows(read.tables[1]) == ["n=1.5 source=1 target=2 directed=true"])
    #expect(read.isDirected == false)
    #expect(read.notes.map(\.problem) == ["values that are not a number (NaN) are left out (once)"])
  }

  @Test func `nodes of nested graphs have a parent`() throws {
    let read = try Self.read(
      """
      <graphml><key id="l" for="node" attr.name="label"/>
      <graph edgedefault="directed"><node id="a"><data key="l">A</data>
      <graph edgedefault="undirected"><node id="b"/><edge source="a" target="b"/></graph>
      </node><node id="c"/><edge source="c" target="b"/></graph></graphml>
      """)
    #expect(Self.rows(read.tables[0]) == ["id=a label=A", "id=b parent=a", "id=c"])
    #expect(
      Self.rows(read.tables[1]) == [
        "source=a target=b directed=false", "source=c target=b",
      ])
    #expect(read.notes.count == 1)
  }

  @Test func `what cannot be taken is said with its place`() throws {
    let read = try Self.read(
      """
      <graphml><graph edgedefault="directed"><node id="a"><port name="p"/></node>
      <hyperedge id="h"><endpoint node="a"/></hyperedge>
      <edge source="a"/>
      <edge source="a" target="a" sourceport="p"><data key="z">1</data></edge>
      </graph></graphml>
      """)
    #expect(read.troubles.map { $0.place.spoken } == ["x, line 2", "x, line 3"])
    #expect(
      read.notes.map(\.problem) == [
        "the places where edges touch a node (ports) are left aside (2 times, first here)",
        "the key “z” is not declared, so its values stand in a column of that name (once)",
      ])
    #expect(Self.rows(read.tables[1]) == ["z=1 source=a target=a"])
  }

  @Test(arguments: [
    "<key id='a' for='node'><default>north</default></key><graph><node/><node/><node/></graph>",
    "<key id='a' for='edge'><default>north</default></key><graph><edge source='a' target='b'/>"
      + "<edge source='a' target='b'/><edge source='a' target='b'/></graph>",
    "<graph><node id='abcdef'><graph><node/><node/><node/></graph></node></graph>",
    "<key id='a' attr.name='id' for='node'/><graph><node id='a'><data key='a'>abcdef</data></node>"
      + "<edge source='a' target='a'/><edge source='a' target='a'/></graph>",
  ])
  func `no small file fills the memory`(content: String) throws {
    let text = "<graphml>\(content)</graphml>"
    _ = try Self.read(text)
    var document = GraphMLDocument(ForeignFile(path: "x", bytes: Array(text.utf8)))
    document.repeated = RepeatedText(limit: 50)
    var problem: String?
    do throws(ImportTrouble) { _ = try document.read() } catch { problem = error.problem }
    #expect(problem?.hasSuffix("too much for the memory") == true)
  }

  @Test func `there is a limit to the kinds of values`() {
    let keys = (0...4096).map { "<key id='\($0)'/>" }.joined()
    #expect(throws: ImportTrouble.self) { try Self.read("<graphml>\(keys)</graphml>") }
  }

  @Test func `a third value of a name is said to be left out`() throws {
    let read = try Self.read(
      "<graphml><key id='a'/><graph><node id='n'><data key='a'>1</data><data key='a'>2</data>"
        + "<data key='a'>3</data></node></graph></graphml>")
    #expect(Self.rows(read.tables[0]) == ["id=n a=1 data.a=2"])
    #expect(read.troubles.map(\.value) == ["3"])
  }

  @Test func `texts in elements within values have the path to them`() throws {
    let read = try Self.read(
      "<graphml><key id='a' attr.name='where'/><graph><node id='n'><data key='a'><p><town>Leeds"
        + "</town></p></data></node></graph></graphml>")
    #expect(Self.rows(read.tables[0]) == ["id=n where.p.town=Leeds"])
  }

  @Test func `another program's XML is not taken for GraphML`() {
    #expect(!GraphMLReader.recognises(ForeignFile(path: "x", bytes: Array("<gexf/>".utf8))))
    #expect(throws: ImportTrouble.self) { try Self.read("<gexf/>") }
  }

  static func read(_ text: String) throws -> ForeignNetwork { try read(Array(text.utf8)) }

  static func read(_ bytes: [UInt8]) throws -> ForeignNetwork {
    try GraphMLReader.read([ForeignFile(path: "x", bytes: bytes)])
  }

  static func rows(_ table: ForeignTable) -> [String] {
    (0..<table.count).map { row in
      table.columns(of: row).map { "\(table.columns[$0])=\(table.text(row, $0) ?? "")" }
        .joined(separator: " ")
    }
  }
}
