import Foundation
import Testing

/// `ecomap check --codes`.
@Suite struct CodesTests {
  private static let map = """
    ecomap: 1
    map: {title: Trusts, as-of: 2024}
    actors:
      - {id: old, name: Old Trust, kind: nhs-trust, identifiers: {ods: RC3}}
    """

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    var outcome: Program.Outcome?
    try Program.withFolder { folder in
      for (name, text) in [
        ("map.yaml", Self.map), ("again.yaml", Self.map),
        ("list.csv", "code,name,closed\nRC3,OLD TRUST,2014-09-30\n"),
        ("succ.csv", "RC3,R1K,R,20141001,\n"), ("words.csv", "a,b\nc,d\n"),
      ] {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      outcome = try Program.run(["check"] + arguments, in: folder)
    }
    return try #require(outcome)
  }

  @Test func `codes are compared with all lists, and what is found are warnings`() throws {
    let outcome = try run([
      "map.yaml", "again.yaml", "--codes", "list.csv", "succ.csv", "--format", "concise",
    ])
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(
      lines[0].hasPrefix(
        "map.yaml:4:68: warning[closed-code]: `RC3`, the code of `old`, was closed"))
    #expect(lines[0].contains("after it came `R1K`") && lines[1].hasPrefix("again.yaml:4:68"))
    #expect(outcome.words.contains("map.yaml: 1 code found in the lists\n"))
    #expect(outcome.words.contains("2 warnings"))
    let json = try run(["map.yaml", "--codes", "list.csv", "--format", "json"]).output
    #expect(json.contains("\"code\": \"closed-code\""))
  }

  @Test(
    arguments: [
      ("words.csv", "words.csv: this is no list of codes that ecomap knows"),
      ("none.csv", "cannot read `none.csv`"),
    ])
  func `a list that cannot be used ends the run`(list: String, words: String) throws {
    let outcome = try run(["map.yaml", "--codes", "list.csv", list])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.words.contains(words))
  }
}
