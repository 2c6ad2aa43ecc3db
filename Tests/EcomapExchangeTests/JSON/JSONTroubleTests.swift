import Testing

@testable import EcomapExchange

/// JSON that is broken or something else.
@Suite struct JSONTroubleTests {
  @Test(arguments: [
    ("{\n\"nodes\": [\n{\"id\": 1,}]}", 3, "name"),
    ("{\"nodes\": [1\n 2]}", 2, "comma"),
    ("{\"nodes\": [", 1, "cut off"),
    ("{\"nodes\": [\"a\\x\"]}", 1, "backslash"),
    ("{\"nodes\": [\"\\ud83d\"]}", 1, "backslash"),
    ("{\"nodes\": [007]}", 1, "0"),
    ("[1] [2]", 1, "after the end"),
    ("{\"nodes\" 1}", 1, "colon"),
    ("[\"a\nb\"]", 1, "line break"),
    ("", 1, "cut off"),
  ])
  func `broken JSON is refused with its line`(text: String, line: Int, word: String) {
    let file = ForeignFile(path: "a.json", bytes: Array(text.utf8))
    let trouble = #expect(throws: ImportTrouble.self) { try NodeLinkReader.read([file]) }
    #expect(trouble?.place == ForeignPlace("a.json", .line, line))
    #expect(trouble?.problem.contains(word) == true, "\(trouble?.problem ?? "")")
  }

  @Test func `other encodings are refused`() {
    for bytes: [UInt8] in [Array("[\"".utf8) + [0xE9] + Array("\"]".utf8), [0xFF, 0xFE, 0x5B, 0]] {
      let file = ForeignFile(path: "a.json", bytes: bytes)
      let trouble = #expect(throws: ImportTrouble.self) { try NodeLinkReader.read([file]) }
      #expect(trouble?.problem.contains("UTF-8") == true)
    }
  }

  @Test func `nesting has a limit`() {
    let file = ForeignFile(
      path: "a.json", bytes: Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    let trouble = #expect(throws: ImportTrouble.self) { try NodeLinkReader.read([file]) }
    #expect(trouble?.problem.contains("deep") == true)
  }

  @Test(arguments: ["[]", "{}", "[1, 2]", "{\"a\": {\"b\": 1}}", "17"])
  func `JSON that is no network says what was looked for`(text: String) {
    let file = ForeignFile(path: "a.json", bytes: Array(text.utf8))
    let trouble = #expect(throws: ImportTrouble.self) { try NodeLinkReader.read([file]) }
    #expect(trouble?.suggestion?.contains("nodes") == true)
  }

  @Test func `a name said twice and an entry that is no object are troubles with their place`()
    throws
  {
    let text =
      #"{"nodes": [{"id": "a", "sector": "x", "sector": "y"}, 5, {"id": "b"}], "edges": []}"#
    let network = try NodeLinkReader.read([ForeignFile(path: "a.json", bytes: Array(text.utf8))])
    #expect(Rows.of(network, .actors) == [["id": "a", "sector": "x"], ["id": "b"]])
    #expect(
      network.troubles.map(\.place.spoken)
        == ["a.json, list “nodes”, entry 1", "a.json, list “nodes”, entry 2"])
    #expect(network.troubles.map(\.value) == ["y", "5"])
  }

  @Test(arguments: [
    "networkx-node-link.json", "networkx-cyjs.json", "kumu-project.json", "kumu-blueprint.json",
    "d3-indices.json", "graphology.json", "cytoscapejs-flat.json", "records.json",
  ])
  func `a spoiled file is read or refused`(name: String) throws {
    for file in Fixtures.spoiled(try Fixtures.file("JSON/" + name), copies: 60) {
      _ = try? KumuJSONReader.read([file])
      _ = try? NodeLinkReader.read([file])
      _ = try? CytoscapeReader.read([file])
      _ = KumuJSONReader.recognises(file) || CytoscapeReader.recognises(file)
    }
  }
}
