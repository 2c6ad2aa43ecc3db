import EcomapFormats
import EcomapModel
import Testing

@Suite struct JSONReaderTests {
  @Test func `every sort of value is read`() throws {
    let text = #"{"b": [1, 2.5, true, false, null, "a\u00e9\ud83d\ude00\n"], "a": {}, "c": -3}"#
    let value: JSONText = [
      "a": .object([]),
      "b": .array([.integer(1), .number(2.5), true, false, .null, .string("aé😀\n")]),
      "c": .integer(-3),
    ]
    #expect(try JSONReader.read(Array(text.utf8)) == value)
  }

  @Test func `what is written is read back`() throws {
    let value: JSONText = ["a": "“quoted” \\ \u{1}", "b": .array([.number(0.1), .integer(7)])]
    #expect(try JSONReader.read(Array(value.pretty.utf8)) == value)
    #expect(try JSONReader.read(Array(value.compact.utf8)) == value)
  }

  @Test(arguments: ["", "{", "{\"a\": 1", "[1,]x", "nonsense", "\u{0}"])
  func `what is not JSON is refused`(text: String) {
    #expect(throws: JSONReader.Problem.self) { try JSONReader.read(Array(text.utf8)) }
  }
}
