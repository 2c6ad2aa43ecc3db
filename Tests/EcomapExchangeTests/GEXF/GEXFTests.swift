import Testing

@testable import EcomapExchange

/// GEXF, out and in again and from others.
@Suite struct GEXFTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `what is written is read again`(seed: UInt64) throws {
    let network = RandomNetworks.network(seed: seed)
    let export = GEXFWriter.write(network, inOneDirection: seed.isMultiple(of: 3))
    let read = try Self.read(export.files[0].bytes)
    #expect(Rows.of(read, .actors) == Rows.asXML(Rows.actors(network)))
    #expect(Rows.ties(read) == Rows.asXML(Rows.ties(network)))
    #expect(read.head == network.head)
    #expect(read.title == Rows.asXML(network.title))
    #expect(read.notes == [])
    #expect(read.troubles == [])
  }

  @Test(arguments: [
    ("2021", "2021-01-01", "2021-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2100-02", "2100-02-01", "2100-02-28"), ("2021-04", "2021-04-01", "2021-04-30"),
    ("2021-04-05", "2021-04-05", "2021-04-05"), ("soon", nil, nil), ("2021-13", nil, nil),
    ("+021", nil, nil),
  ])
  func `dates are days`(date: String, first: String?, last: String?) {
    #expect(GEXFDate.day(date, isLast: false) == first)
    #expect(GEXFDate.day(date, isLast: true) == last)
  }

  @Test func `nodes within nodes and colours are read`() throws {
    let read = try Self.read(
      """
      <gexf xmlns:viz="v"><meta><creator>G</creator><title>T</title><description>D</description>
      </meta><graph><attributes class="node"><attribute id="0" title="url" type="anyURI"/>
      <attribute id="1" title="open" type="boolean"><default>true</default></attribute>
      </attributes><nodes><node id="a" label="A"><attvalues><attvalue id="0" value="u"/></attvalues>
      <viz:color r="255" g="0" b="16"/><viz:position x="1.5" y="2" z="0.0"/><viz:size value="3"/>
      <nodes><node id="b" label="B"><viz:color hex="#FF0000"/></node></nodes></node>
      <node id="c" pid="b"><attvalues><attvalue for="1" value="0"/></attvalues></node></nodes>
      <edges><edge source="a" target="b" type="mutual" weight="2.0" kind="k"/></edges>
      </graph></gexf>
      """)
    #expect(read.title == "T")
    #expect(read.summary == "D")
    #expect(read.isDirected == false)
    #expect(
      GraphMLTests.rows(read.tables[0]) == [
        "id=a label=A url=u colour=#ff0010 x=1.5 y=2 size=3 open=true",
        "id=b label=B parent=a colour=#FF0000 open=true", "id=c parent=b open=false",
      ])
    #expect(
      GraphMLTests.rows(read.tables[1]) == ["kind=k source=a target=b weight=2.0 directed=false"])
  }

  @Test func `times come from the element, its periods or its moments`() throws {
    let read = try Self.read(
      """
      <gexf><graph mode="dynamic" defaultedgetype="directed" timeformat="double">
      <attributes class="node" mode="dynamic"><attribute id="0" title="n" type="integer"/>
      </attributes><nodes>
      <node id="a" start="2001.0" endopen="2003.5"/>
      <node id="b"><spells><spell end="2001"/><spell start="2005" end="2010"/></spells>
      <attvalues><attvalue for="0" value="1" end="2005"/><attvalue for="0" value="2" start="2005"/>
      </attvalues></node>
      <node id="c" timestamp="2004"/></nodes><edges/></graph></gexf>
      """)
    #expect(
      GraphMLTests.rows(read.tables[0]) == [
        "id=a start=2001 end=2003.5",
        "id=b n=1 (../2005)|2 (2005/..) spells=../2001|2005/2010 end=2010",
        "id=c start=2004 end=2004",
      ])
    #expect(read.notes.count == 3)
  }

  @Test(arguments: [
    "<nodes><node id='abcdef'><nodes><node/><node/><node/></nodes></node></nodes>",
    "<attributes class='edge'><attribute id='a'><default>north</default></attribute></attributes>"
      + "<edges><edge source='a' target='b'/><edge source='a' target='b'/>"
      + "<edge source='a' target='b'/></edges>",
  ])
  func `no small file fills the memory`(content: String) throws {
    let text = "<gexf><graph>\(content)</graph></gexf>"
    _ = try Self.read(text)
    var document = GEXFDocument(ForeignFile(path: "x", bytes: Array(text.utf8)))
    document.repeated = RepeatedText(limit: 50)
    var problem: String?
    do throws(ImportTrouble) { _ = try document.read() } catch { problem = error.problem }
    #expect(problem?.hasSuffix("too much for the memory") == true)
  }

  @Test func `there is a limit to the kinds of values`() {
    let attributes = (0...4096).map { "<attribute id='\($0)'/>" }.joined()
    #expect(throws: ImportTrouble.self) {
      try Self.read("<gexf><graph><attributes>\(attributes)</attributes></graph></gexf>")
    }
  }

  @Test func `another program's XML is not taken for GEXF`() {
    #expect(!GEXFReader.recognises(ForeignFile(path: "x", bytes: Array("<graphml/>".utf8))))
    #expect(throws: ImportTrouble.self) { try Self.read("<graphml/>") }
  }

  static func read(_ text: String) throws -> ForeignNetwork { try read(Array(text.utf8)) }

  static func read(_ bytes: [UInt8]) throws -> ForeignNetwork {
    try GEXFReader.read([ForeignFile(path: "x", bytes: bytes)])
  }
}
