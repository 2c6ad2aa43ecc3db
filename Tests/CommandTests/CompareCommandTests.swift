import Foundation
import Testing

@Suite struct CompareCommandTests {
  private static let before = """
    ecomap: 1
    map: {title: Devon, as-of: 2016-06}
    actors:
      - {id: ahsn, name: Devon AHSN, kind: ahsn}
      - {id: trust, name: Devon Trust, kind: nhs-trust}
      - {id: council, name: Devon Council, kind: local-authority}
    relationships:
      - {from: ahsn, kind: works-with, to: trust}
    """
  private static let after = """
    ecomap: 1
    map: {title: Devon, as-of: 2024-06}
    actors:
      - {id: ahsn, name: Devon AHSN, kind: ahsn, start: 2013}
      - {id: hin, name: Health Innovation Devon, kind: hin}
      - {id: trust, name: Devon Trust, kind: nhs-trust}
      - {id: council, name: Devon Council, kind: local-authority}
      - {id: lab, name: Data Lab, kind: company, start: 2020-01}
    relationships:
      - {from: hin, kind: works-with, to: [trust, lab]}
    changes:
      - {kind: rename, date: 2023-10-01, from: [ahsn], to: [hin]}
    """
  private static let other = """
    ecomap: 1
    map: {title: Kent, as-of: 2012}
    actors:
      - {id: fund, name: Kent Fund, kind: charity}
    """

  /// Runs `ecomap compare` in a folder with three maps.
  private func run(_ arguments: String...) throws -> (
    outcome: Program.Outcome, files: [String: String]
  ) {
    var result: (Program.Outcome, [String: String])?
    try Program.withFolder { folder in
      for (name, text) in [("a", Self.before), ("b", Self.after), ("c", Self.other)] {
        try text.write(
          to: folder.appending(path: "\(name).yaml"), atomically: true, encoding: .utf8)
      }
      let outcome = try Program.run(["compare"] + arguments, in: folder)
      var files: [String: String] = [:]
      for file in Program.files(below: folder) where !file.hasSuffix(".yaml") {
        files[file] = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
      }
      result = (outcome, files)
    }
    return try #require(result)
  }

  @Test func `two maps are compared on the terminal`() throws {
    let outcome = try run("a.yaml", "b.yaml").outcome
    #expect(outcome.status == 0)
    #expect(outcome.words.isEmpty)
    #expect(outcome.output.hasPrefix("What changed: Devon, June 2016 to June 2024\n"))
    #expect(
      outcome.output.contains(
        "`Devon AHSN` became `Health Innovation Devon` on 1 October 2023."))
    #expect(outcome.output.contains("`Data Lab` began in January 2020."))
  }

  @Test func `one map is compared at two dates, or with its own`() throws {
    let one = try run("b.yaml", "--as-of", "2016", "--format", "json").outcome.output
    let two = try run("b.yaml", "--as-of", "2016", "--as-of", "2024-06", "--format", "json")
      .outcome.output
    #expect(one == two)
    #expect(one.contains("\"relation\": \"one-map\""))
    // The same file named twice is one map, too.
    let same = try run("b.yaml", "./b.yaml", "--as-of", "2016", "--as-of", "2024-06", "-f", "json")
    #expect(same.outcome.output == two)
  }

  @Test func `one date for two maps is that of the first`() throws {
    let dated = try run("a.yaml", "b.yaml", "--as-of", "2015").outcome.output
    #expect(dated.hasPrefix("What changed: Devon, 2015 to June 2024\n"))
  }

  @Test func `a folder takes every format, which can be checked`() throws {
    let (outcome, files) = try run("a.yaml", "b.yaml", "--into", "out")
    #expect(outcome.status == 0)
    #expect(Set(files.keys) == ["out/a-b.md", "out/a-b.html", "out/a-b.json", "out/a-b.svg"])
    #expect(files["out/a-b.md"]?.contains("](a-b.svg)") == true)
    #expect(files["out/a-b.svg"]?.contains("change-began") == true)
    #expect(files["out/a-b.html"]?.contains("<svg") == true)
    let check = try run("a.yaml", "b.yaml", "--into", "out", "--check").outcome
    #expect(check.status == 1)
    #expect(check.output.contains("out/a-b.md is missing"))
    #expect(check.words.contains("run `ecomap compare a.yaml b.yaml --into out`"))
  }

  @Test func `actors stay where they stand in the picture of the first map`() throws {
    try Program.withFolder { folder in
      for (name, text) in [("a", Self.before), ("b", Self.after)] {
        try text.write(
          to: folder.appending(path: "\(name).yaml"), atomically: true, encoding: .utf8)
      }
      func picture() throws -> String {
        try Program.run(["compare", "a.yaml", "b.yaml", "--format", "svg"], in: folder).output
      }
      #expect(try Program.run(["build", "a.yaml"], in: folder).status == 0)
      let kept = try picture()
      // The place in the file is the middle of the box.
      let file = folder.appending(path: "a.layout.tsv")
      let places = try String(contentsOf: file, encoding: .utf8)
      let line = try #require(places.split(separator: "\n").last { $0.hasPrefix("trust\t") })
      let x = try #require(Double(line.split(separator: "\t")[1]))
      let moved = places.replacingOccurrences(of: line, with: "trust\t\(x + 150)\t400")
      try moved.write(to: file, atomically: true, encoding: .utf8)
      #expect(try picture() != kept)
    }
  }

  @Test(arguments: [
    (["a.yaml"], "one map is compared at two dates"),
    (["a.yaml", "a.yaml"], "that is the same map at the same date, June 2016"),
    (["b.yaml", "--as-of", "2020", "--as-of", "2016"], "give the earlier date first"),
    (["b.yaml", "a.yaml"], "name the earlier map first: ecomap compare a.yaml b.yaml"),
    (["a.yaml", "b.yaml", "c.yaml"], "two maps can be compared"),
    (["a.yaml", "b.yaml", "--as-of", "2016", "--as-of", "2017", "--as-of", "2018"], "two dates"),
    (["a.yaml", "--as-of", "someday"], "--as-of"),
    (["a.yaml", "b.yaml", "--check"], "--check needs --into"),
    (["a.yaml", "b.yaml", "--format", "docx"], "docx"),
  ])
  func `what cannot be compared is said clearly`(arguments: [String], words: String) throws {
    try Program.withFolder { folder in
      for (name, text) in [("a", Self.before), ("b", Self.after), ("c", Self.other)] {
        try text.write(
          to: folder.appending(path: "\(name).yaml"), atomically: true, encoding: .utf8)
      }
      let outcome = try Program.run(["compare"] + arguments, in: folder)
      #expect(outcome.status == 64)
      #expect(outcome.output.isEmpty)
      #expect(outcome.words.contains(words))
    }
  }

  @Test func `maps that share nobody are set side by side, whatever their dates`() throws {
    let outcome = try run("b.yaml", "c.yaml").outcome
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Side by side: Devon and Kent\n"))
    #expect(outcome.output.contains("The two maps have no actor in common"))
  }

  @Test func `a date at which nobody was there is said clearly`() throws {
    let outcome = try Program.withMap(
      """
      ecomap: 1
      map: {title: Young, as-of: 2020}
      actors:
        - {id: lab, name: Lab, kind: company, start: 2018}
      """, ["compare", "map.yaml", "--as-of", "1990"])
    #expect(outcome.status == 64)
    #expect(outcome.words.contains("nobody on the map `Young` was there in 1990"))
    #expect(outcome.words.contains("its actors have dates from 2018"))
  }
}

extension Program {
  /// Runs in a folder with one map.
  fileprivate static func withMap(_ map: String, _ arguments: [String]) throws -> Outcome {
    var outcome: Outcome?
    try withFolder { folder in
      try map.write(to: folder.appending(path: "map.yaml"), atomically: true, encoding: .utf8)
      outcome = try run(arguments, in: folder)
    }
    return try #require(outcome)
  }
}
