import Foundation
import Testing

@Suite struct MeasuresTests {
  static let map = """
    ecomap: 1
    map: {title: A hub, as-of: 2016-06}
    actors:
      - {id: hub, name: The Hub, kind: nhs-trust}
      - {id: a, name: "=Alpha", kind: university}
      - {id: b, name: Beta, kind: company}
      - {id: c, name: Gamma, kind: charity, aliases: [The Third]}
      - {id: smes, name: SMEs, kind: company, class: true}
      - {id: plan, name: Planned, kind: charity, status: planned}
    relationships:
      - {from: hub, kind: works-with, to: [a, b]}
      - {from: hub, kind: funds, to: c}
      - {from: b, kind: works-with, to: smes}
      - {from: plan, kind: works-with, to: c, status: planned}
    """

  private func run(_ arguments: [String], map: String = map) throws -> Program.Outcome {
    var outcome: Program.Outcome?
    try Program.withFolder { folder in
      try map.write(to: folder.appending(path: "hub.yaml"), atomically: true, encoding: .utf8)
      outcome = try Program.run(["measures", "hub.yaml"] + arguments, in: folder)
    }
    return try #require(outcome)
  }

  @Test func `csv is clean and the sentence goes to standard error`() throws {
    let outcome = try run(["--format", "csv"])
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines[0].hasPrefix(
        "id,name,kind,sector,area,level,degree,strength,betweenness,harmonic,constraint,"
          + "effective_size,coordinator,consultant,boundary_broker,liaison,"))
    #expect(lines.count == 5)
    #expect(lines[1].hasPrefix("hub,The Hub,nhs-trust,nhs,,local,3,3,3,3,"))
    #expect(lines[2].hasPrefix("a,'=Alpha,university,"))
    #expect(outcome.words.contains("All current ties as of June 2016, whatever their direction"))
    #expect(try run(["--format", "csv", "--quiet"]).words.isEmpty)
  }

  @Test func `json carries the sentence and the network`() throws {
    let outcome = try run(["--format", "json", "--group-by", "kind", "--directed"])
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let object = try #require(json as? [String: Any])
    #expect(object["group-by"] as? String == "kind")
    let projection = try #require(object["projection"] as? [String: Any])
    #expect((projection["sentence"] as? String)?.contains("with their direction") == true)
    #expect((object["network"] as? [String: Any])?["actors"] as? Int == 4)
    let actors = try #require(object["actors"] as? [[String: Any]])
    #expect(actors.first?["out_degree"] as? Int == 3)
    #expect(object["withdrawal"] is NSNull)
    #expect(outcome.words.isEmpty)
  }

  @Test func `the table is sorted by betweenness and says what counts`() throws {
    let outcome = try run([])
    #expect(outcome.output.contains("All current ties as of June 2016, whatever their direction"))
    let rows = outcome.output.split(separator: "\n").drop { !$0.contains("Betweenness") }
    #expect(rows.dropFirst().first?.contains("The Hub") == true)
  }

  @Test func `kinds and what else counts can be chosen`() throws {
    let only = try run(["--kinds", "funds", "--format", "json"])
    #expect(only.output.contains("Only current ties of the kind"))
    let more = try run(["--include", "planned,classes", "--format", "csv"])
    #expect(more.output.split(separator: "\n").count == 7)
  }

  @Test func `taking an actor away says who loses the route`() throws {
    for name in ["hub", "the hub"] {
      let outcome = try run(["--simulate-without", name])
      #expect(outcome.status == 0, "\(outcome.words)")
      #expect(outcome.output.contains("Without `The Hub`"))
      #expect(outcome.output.contains("taken away on trial: The Hub"))
    }
    let csv = try run(["--simulate-without", "The Third", "b", "--format", "csv"])
    #expect(csv.output.split(separator: "\n").map { $0.prefix(2) } == ["id", "hu", "a,"])
  }

  @Test(arguments: [
    (["--simulate-without", "hubb"], "did you mean `hub`?"),
    (["--simulate-without", "smes"], "does not count anyway"),
    (["--kinds", "works-wiht"], "did you mean `works-with`?"),
    (["--sort-by", "betweeness"], "did you mean `betweenness`?"),
    (["--sort-by", "in_degree"], "has no column"),
    (["--include", "everything"], "include"), (["--group-by", "colour"], "group-by"),
    (["--format", "xml"], "format"),
  ])
  func `wrong usage ends with 64 and says what would be right`(
    arguments: [String], words: String
  ) throws {
    let outcome = try run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.words.contains(words), "\(outcome.words)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `a broken map ends with 1 and a missing one with 2`() throws {
    let broken = Self.map.replacingOccurrences(of: "university", with: "univeristy")
    #expect(try run([], map: broken).status == 1)
    #expect(try Program.run(["measures", "/nowhere/map.yaml"]).status == 2)
  }

  @Test func `the report counts as asked and says so`() throws {
    try Program.withFolder { folder in
      try Self.map.write(
        to: folder.appending(path: "hub.yaml"), atomically: true, encoding: .utf8)
      let outcome = try Program.run(
        ["report", "hub.yaml", "--directed", "--include", "planned"], in: folder)
      #expect(outcome.output.contains("All current, planned and proposed ties"))
      #expect(outcome.output.contains("with their direction"))
    }
  }

  @Test func `an empty map is measured`() throws {
    for format in ["table", "csv", "json"] {
      let outcome = try run(
        ["--format", format], map: "ecomap: 1\nmap: {title: Empty}\nactors: []\n")
      #expect(outcome.status == 0 || outcome.words.contains("empty"), "\(outcome.words)")
    }
  }

  @Test func `a name that several actors have is refused, and their ids are named`() throws {
    let map = Self.map.replacingOccurrences(of: "name: Beta", with: "name: Gamma")
    let outcome = try run(["--simulate-without", "gamma"], map: map)
    #expect(outcome.status == 64)
    #expect(outcome.words.contains("several actors are called `gamma`"))
    #expect(outcome.words.contains("`b`, `c`"))
    #expect(try run(["--simulate-without", "c"], map: map).status == 0)
  }
}
