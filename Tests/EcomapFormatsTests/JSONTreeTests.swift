import EcomapFormats
import Testing

/// JSON as a list of values.
@Suite struct JSONTreeTests {
  @Test func `values keep their order and the way they were written`() throws {
    let text = #"{"b": [1.50, -0, 1e5, true, null], "a": {"x": "y"}, "b": "again"}"#
    let tree = try JSONTree(Array(text.utf8), depth: 9)
    let members = Array(tree.members(tree.root))
    #expect(members.map { tree.text($0.name) } == ["b", "a", "b"])
    #expect(
      tree.elements(members[0].value).map { tree.text($0) } == [
        "1.50", "-0", "1e5", "true", "null",
      ])
    #expect(tree.member("x", of: members[1].value).map(tree.text) == "y")
    #expect(tree.member("b", of: tree.root).map(tree.kind) == .array)
    #expect(String(decoding: tree.source(members[1].value), as: UTF8.self) == #"{"x": "y"}"#)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\uD83D\uDE00""#, "é😀"),
    (#""é😀""#, "é😀"), (#""\u0000""#, "\0"), ("\u{FEFF}\"a\"", "a"),
  ])
  func `escapes are undone`(text: String, value: String) throws {
    let tree = try JSONTree(Array(text.utf8), depth: 9)
    #expect(tree.text(tree.root) == value)
  }

  @Test(arguments: [
    #""\ud83d""#, #""\ude00""#, #""\ud83d\u0041""#, #""\u12""#, #""\q""#, "\"\u{1}\"", "-", "1.",
    "1e",
    "01", "+1", "tru", "{a: 1}", "{\"a\"}", "[1,]", "[,1]", "{\"a\":1,}", "'a'", "1 2", "Infinity",
  ])
  func `what RFC 8259 does not allow is refused`(text: String) {
    #expect(throws: JSONTrouble.self) { try JSONTree(Array(text.utf8), depth: 9) }
  }

  @Test func `a missing number of Python is nothing`() throws {
    let tree = try JSONTree(Array("[NaN]".utf8), depth: 9)
    #expect(tree.elements(tree.root).map { tree.kind($0) } == [.null])
  }

  @Test(arguments: [
    [0x22, 0xC0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
    [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], [0x22, 0x80, 0x22], [0x22, 0xF0, 0x9F],
  ])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    #expect(throws: JSONTrouble.self) { try JSONTree(bytes, depth: 9) }
  }

  @Test func `depth is limited`() throws {
    #expect(throws: Never.self) { try JSONTree(Array("[[[]]]".utf8), depth: 3) }
    #expect(throws: JSONTrouble.self) { try JSONTree(Array("[[[[]]]]".utf8), depth: 3) }
  }

  @Test func `the line of a value and of a trouble are counted from 1`() throws {
    let tree = try JSONTree(Array("[\n1,\n\n2]".utf8), depth: 9)
    #expect(tree.elements(tree.root).map { tree.line($0) } == [2, 4])
    let trouble = #expect(throws: JSONTrouble.self) {
      try JSONTree(Array("[\n1\n2]".utf8), depth: 9)
    }
    #expect(trouble?.line == 3)
  }

  @Test(arguments: 0..<44)
  func `the beginning of a text gives what it holds`(length: Int) throws {
    let text = Array(#"{"nodes": [{"id": "a"}, {"id": 12}], "b": 1}"#.utf8)
    let tree = JSONTree(beginning: Array(text.prefix(length)), depth: 9)
    #expect((tree == nil) == (length == 0))
    let names = tree.map { tree in tree.members(tree.root).map { tree.text($0.name) } } ?? []
    #expect(names == (length < 11 ? [] : length < 43 ? ["nodes"] : ["nodes", "b"]))
  }
}
