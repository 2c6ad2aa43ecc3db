import Testing

@testable import EcomapExchange

/// XML as a row of starts, ends and texts.
@Suite struct XMLReaderTests {
  enum Name: String, CaseIterable {
    case a, b, id
  }

  @Test func `elements, attributes and texts come in their order`() throws {
    let parts = try Self.parts(
      #"<a id="1" x:id='2'>one &amp; <!-- no --><![CDATA[<two>]]><b/>é</a>"#)
    #expect(
      parts == ["<a id=1 :2", "one & <two>", "<b", ">b", "é", ">a"])
  }

  @Test func `instructions come with their text`() throws {
    #expect(try Self.parts("<a/><?b one <two> &amp;?>") == ["<a", ">a", "?b one <two> &amp;"])
  }

  @Test func `a text is whole however long it is`() throws {
    let text = String(repeating: "0123456789é", count: 40_000)
    #expect(try Self.parts("<a>\(text)<b/>\(text)</a>") == ["<a", text, "<b", ">b", text, ">a"])
  }

  @Test func `elements that the format does not know have only their own name`() throws {
    var reader = XMLReader<Name>(Self.file("<y:c id='3' d='4'/>"))
    guard case .start(nil) = try reader.read() else {
      Issue.record("the element is not known")
      return
    }
    #expect(reader.name == "c")
    #expect(reader.attributes.map { "\($0.name)=\($0.value)" } == ["id=3", "d=4"])
  }

  @Test func `places have the lines of the file`() throws {
    var reader = XMLReader<Name>(Self.file("<?xml version='1.0'?>\n<a>\n\n<b/>\r\n<b/></a>"))
    var lines: [Int] = []
    while let event = try reader.read() {
      if case .start = event { lines.append(reader.line()) }
    }
    #expect(lines == [2, 4, 5])
  }

  @Test(arguments: [("windows-1252", 0x80 as UInt8, "€"), ("ISO-8859-1", 0xE9, "é")])
  func `older encodings are read`(encoding: String, byte: UInt8, text: String) throws {
    let file = ForeignFile(
      path: "x.xml",
      bytes: Array("<?xml version='1.0' encoding='\(encoding)'?><a>".utf8) + [byte]
        + Array("</a>".utf8))
    #expect(try Self.parts(file) == ["<a", text, ">a"])
  }

  @Test func `UTF-16 is read and its lines are counted`() throws {
    let file = ForeignFile(
      path: "x.xml",
      bytes: [0xFF, 0xFE]
        + "<a>\n\u{0A05}<b/></a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(try Self.parts(file) == ["<a", "\n\u{0A05}", "<b", ">b", ">a"])
    var reader = XMLReader<Name>(file)
    while let event = try reader.read() {
      if case .start(.b) = event { #expect(reader.line() == 2) }
    }
    #expect(XMLRoot.name(of: file) == "a")
  }

  @Test(arguments: [
    ("", "x.xml", "the file is empty"),
    ("<a>\n<b>", "x.xml, line 2", "the file ends too early"),
    ("<a>\n</b>", "x.xml, line 2", "an element is closed that is not the one opened last"),
    ("<a>\u{8}</a>", "x.xml, line 1", "this is not well-formed XML"),
    ("<a id='1' id='1'/>", "x.xml, line 1", "an element has the same attribute twice"),
    ("<a/><a/>", "x.xml, line 1", "something follows after the end of the document"),
    ("<a>&nbsp;</a>", "x.xml, line 1", "a name between `&` and `;` is not defined"),
    (
      "<?xml version='1.0' encoding='klingon'?><a/>", "x.xml, line 1",
      "the encoding that the file names is not known"
    ),
    (
      "<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a/>", "x.xml, line 1",
      "the file refers to a definition outside itself, which is never opened"
    ),
    (
      "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "x.xml, line 1",
      "the file defines entities, which are not read"
    ),
    (
      "<!DOCTYPE a [\n<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;'>]><a>&c;</a>", "x.xml, line 2",
      "the file defines entities, which are not read"
    ),
    (
      String(repeating: "<a>", count: 201), "x.xml, line 1",
      "elements lie in each other more than 200 deep"
    ),
  ])
  func `what cannot be read has its place and reason`(
    text: String, place: String, problem: String
  ) throws {
    let trouble = try #require(throws: ImportTrouble.self) { _ = try Self.parts(text) }
    #expect(trouble.place.spoken == place)
    #expect(trouble.problem.hasPrefix(problem))
  }

  @Test func `elements are passed over or taken as one text`() throws {
    var reader = XMLReader<Name>(Self.file("<a><b>x<c>y</c></b><b>1<c>2</c>3</b></a>"))
    _ = try reader.read()
    _ = try reader.read()
    try reader.skip()
    _ = try reader.read()
    #expect(String(decoding: try reader.content(), as: UTF8.self) == "123")
    guard case .end(.a) = try reader.read() else {
      Issue.record("the outer element ends after it")
      return
    }
  }

  @Test(arguments: [
    ("\u{FEFF}<?xml version='1.0'?>\n<!-- <x> -->\n<g:graphml xmlns:g='…'>", "graphml"),
    ("<gexf>", "gexf"), ("<!DOCTYPE a [<!ENTITY b '>'>]><a/>", "a"), ("{\"a\": 1}", nil),
    ("", nil), ("<", nil), ("<!--", nil), ("<?xml", nil),
  ])
  func `the outermost element tells the format`(text: String, name: String?) {
    #expect(XMLRoot.name(of: Self.file(text)) == name)
  }

  static func file(_ text: String) -> ForeignFile {
    ForeignFile(path: "x.xml", bytes: Array(text.utf8))
  }

  static func parts(_ text: String) throws -> [String] { try parts(file(text)) }

  static func parts(_ file: ForeignFile) throws -> [String] {
    var reader = XMLReader<Name>(file)
    var parts: [String] = []
    while let event = try reader.read() {
      switch event {
      case .start(let name):
        let id = reader.string(.id).map { " id=\($0)" } ?? ""
        let prefixed = reader.string(.id, hasPrefix: true).map { " :\($0)" } ?? ""
        parts.append("<\(name?.rawValue ?? reader.name)\(id)\(prefixed)")
      case .end(let name): parts.append(">\(name?.rawValue ?? reader.name)")
      case .text: parts.append(String(decoding: reader.text, as: UTF8.self))
      case .instruction(let name):
        let text = String(decoding: reader.text, as: UTF8.self)
        parts.append("?\(name?.rawValue ?? reader.name) \(text)")
      }
    }
    return parts
  }
}
