import Testing

@testable import EcomapExchange

/// XML as it is written.
@Suite struct XMLTextTests {
  enum Name: String, CaseIterable {
    case a, id
  }

  @Test(arguments: [
    "plain", "a & b < c > d \"e\" 'f'", "]]>", "\tx\ny\rz\r\n", "é 👩‍⚕️ \u{FFFD}\u{FEFF}\u{F000}",
    "  spaces  ", "&amp;", "",
  ])
  func `what is written is read again`(text: String) throws {
    var xml = XMLText()
    xml.markup("<a")
    xml.attribute("id", text)
    xml.markup(">")
    xml.content(text)
    xml.markup("</a>")
    #expect(xml.replaced == 0)
    var reader = XMLReader<Name>(ForeignFile(path: "x", bytes: xml.bytes))
    _ = try reader.read()
    #expect(reader.string(.id) == text)
    #expect(String(decoding: try reader.content(), as: UTF8.self) == text)
  }

  @Test func `characters that XML cannot hold are replaced and counted`() {
    var xml = XMLText()
    xml.content("a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}e\u{7F}")
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{7F}")
    #expect(xml.replaced == 4)
  }
}
