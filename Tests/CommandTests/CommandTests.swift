import Foundation
import Testing

@Suite struct CommandTests {
  static let map = """
    ecomap: 1
    map: {title: Two bodies}
    actors:
      - {id: a, name: Trust A, kind: nhs-trust}
      - {id: b, name: University B, kind: university}
      - {id: c, name: Charity C, kind: charity}
    relationships:
      - {from: a, kind: works-with, to: b}
    """

  @Test func `a new map builds as it is`() throws {
    try Program.withFolder { folder in
      let made = try Program.run(["new", "region", "--title", "Our \"own\" region"], in: folder)
      #expect(made.status == 0)
      let checked = try Program.run(["check", "region/map.yaml"], in: folder)
      #expect(checked.status == 0, "\(checked.output)\(checked.words)")
      let built = try Program.run(["build", "region/map.yaml"], in: folder)
      #expect(built.status == 0, "\(built.words)")
      let files = Program.files(below: folder.appending(path: "Output/region"))
      #expect(
        files.filter { !$0.hasPrefix("findings") } == [
          "briefing-map.md", "briefing-map.svg", "briefing-operational.html",
          "briefing-operational.md", "briefing.html", "briefing.md", "gap-report.html",
          "gap-report.json", "gap-report.md", "map.md", "map.svg", "signposting.html",
          "signposting.md", "tables", "tables.xlsx", "tables/actors.csv", "tables/findings.csv",
          "tables/measures.csv", "tables/ties.csv",
        ])
      #expect(files.contains { $0.hasPrefix("findings/1-") && $0.hasSuffix(".svg") })
      #expect(Program.files(below: folder.appending(path: "region")).contains("map.layout.tsv"))
      let text = try String(
        contentsOf: folder.appending(path: "region/map.yaml"), encoding: .utf8)
      #expect(text.hasPrefix("# yaml-language-server: $schema=Schema/map.schema.json\n"))
      let schema = folder.appending(path: "region/Schema/map.schema.json")
      #expect(FileManager.default.fileExists(atPath: schema.path))
      #expect(text.contains(#"title: "Our \"own\" region""#))
    }
  }

  @Test func `new does not touch a map that is there`() throws {
    try Program.withFolder { folder in
      try "mine".write(
        to: folder.appending(path: "map.yaml"), atomically: true, encoding: .utf8)
      let outcome = try Program.run(["new", "."], in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.words.contains("already a map"))
      #expect(
        try String(contentsOf: folder.appending(path: "map.yaml"), encoding: .utf8) == "mine")
    }
  }

  @Test func `a broken map ends with 1 and writes nothing, not even for its sound neighbour`()
    throws
  {
    try Program.withFolder { folder in
      try Self.map.write(
        to: folder.appending(path: "good.yaml"), atomically: true, encoding: .utf8)
      try Self.map.replacingOccurrences(of: "university", with: "univeristy").write(
        to: folder.appending(path: "bad.yaml"), atomically: true, encoding: .utf8)
      let outcome = try Program.run(["build", "good.yaml", "bad.yaml"], in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.words.contains("did you mean `university`?"))
      #expect(outcome.words.contains("bad.yaml:5:39"))
      #expect(Program.files(below: folder) == ["bad.yaml", "good.yaml"])
    }
  }

  @Test func `two troubles of one sort at one place are both told of`() throws {
    try Program.withFolder { folder in
      try "ecomap: 1\nmap: {title: T}\nactors: [{id: a}]\n".write(
        to: folder.appending(path: "two.yaml"), atomically: true, encoding: .utf8)
      let outcome = try Program.run(["check", "two.yaml", "--format", "concise"], in: folder)
      #expect(outcome.output.contains("the actor `a` needs `name`"))
      #expect(outcome.output.contains("the actor `a` needs `kind`"))
      #expect(outcome.words.contains("2 errors"))
    }
  }

  @Test func `a map that is not there ends with 2 and says what to do`() throws {
    for command in ["check", "build", "draw", "report"] {
      let outcome = try Program.run([command, "/nowhere/map.yaml"])
      #expect(outcome.status == 2)
      #expect((outcome.output + outcome.words).contains("there is no such file"))
      #expect((outcome.output + outcome.words).contains("ecomap new"))
    }
  }

  @Test(arguments: [
    ["build"], ["check", "--format", "xml", "a.yaml"], ["fly"], ["report", "--as-of", "June", "a"],
    ["build", "x/a.yaml", "y/a.yaml"], ["explain", "unknown-knid"],
  ])
  func `wrong usage ends with 64`(arguments: [String]) throws {
    #expect(try Program.run(arguments).status == 64)
  }

  @Test func `an output folder that cannot be made ends with 2 and leaves nothing behind`() throws {
    try Program.withFolder { folder in
      try Self.map.write(
        to: folder.appending(path: "two.yaml"), atomically: true, encoding: .utf8)
      try "in the way".write(
        to: folder.appending(path: "Output"), atomically: true, encoding: .utf8)
      let outcome = try Program.run(["build", "two.yaml"], in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.words.contains("in the way"))
      #expect(Program.files(below: folder) == ["Output", "two.yaml"])
    }
  }

  @Test func `a pipe and a link are written to and not replaced`() throws {
    try Program.withFolder { folder in
      try Self.map.write(
        to: folder.appending(path: "two.yaml"), atomically: true, encoding: .utf8)
      let pipe = folder.appending(path: "pipe").path
      try #require(mkfifo(pipe, 0o600) == 0)
      let descriptor = open(pipe, O_RDONLY | O_NONBLOCK)
      defer { close(descriptor) }
      #expect(try Program.run(["report", "two.yaml", "-o", "pipe"], in: folder).status == 0)
      let written = FileHandle(fileDescriptor: descriptor).availableData
      #expect(String(decoding: written, as: UTF8.self).hasPrefix("# Gap report"))
      let type = try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType
      #expect(type != .typeRegular)

      let (link, target) = (folder.appending(path: "link"), folder.appending(path: "target"))
      try "old".write(to: target, atomically: true, encoding: .utf8)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
      #expect(try Program.run(["report", "two.yaml", "-o", "link"], in: folder).status == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == target.path)
      #expect(try String(contentsOf: target, encoding: .utf8).hasPrefix("# Gap report"))
    }
  }

  @Test func `build makes the same bytes again, and --check notices a change`() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "two.yaml")
      try Self.map.write(to: file, atomically: true, encoding: .utf8)
      #expect(try Program.run(["build", "two.yaml"], in: folder).status == 0)
      let fresh = try Program.run(["build", "two.yaml", "--check"], in: folder)
      #expect(fresh.status == 0, "\(fresh.words)")
      try Self.map.replacingOccurrences(of: "Trust A", with: "Trust Z").write(
        to: file, atomically: true, encoding: .utf8)
      let stale = try Program.run(["build", "two.yaml", "--check"], in: folder)
      #expect(stale.status == 1)
      #expect(stale.output.contains("Output/two/map.svg is stale"))
    }
  }

  @Test func `data goes to standard output and words to standard error`() throws {
    try Program.withFolder { folder in
      try Self.map.write(
        to: folder.appending(path: "two.yaml"), atomically: true, encoding: .utf8)
      let drawn = try Program.run(["draw", "two.yaml"], in: folder)
      #expect(drawn.output.hasPrefix("<?xml") || drawn.output.hasPrefix("<svg"))
      let dot = try Program.run(["draw", "two.yaml", "--format", "dot"], in: folder)
      #expect(dot.output.contains("\"a\" -> \"b\"") || dot.output.contains("\"a\" -- \"b\""))
      let report = try Program.run(["report", "two.yaml", "--format", "json"], in: folder)
      let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8))
      let findings = try #require((json as? [String: Any])?["findings"] as? [[String: Any]])
      #expect(findings.contains { $0["id"] as? String == "unconnected-actor:c" })
      #expect(report.words.isEmpty)
      let failed = try Program.run(["report", "two.yaml", "--fail-on", "notice"], in: folder)
      #expect(failed.status == 1)
    }
  }

  @Test func `two builds at once both succeed`() throws {
    try Program.withFolder { folder in
      try Self.map.write(
        to: folder.appending(path: "two.yaml"), atomically: true, encoding: .utf8)
      let processes = try (0..<4).map { _ in
        let process = Process()
        process.executableURL = Program.executable
        process.arguments = ["build", "two.yaml", "--quiet"]
        process.currentDirectoryURL = folder
        try process.run()
        return process
      }
      for process in processes {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
      let files = Program.files(below: folder).filter { !$0.contains("findings") }
      #expect(
        files == [
          "Output", "Output/two", "Output/two/briefing-map.md", "Output/two/briefing-map.svg",
          "Output/two/briefing-operational.html", "Output/two/briefing-operational.md",
          "Output/two/briefing.html", "Output/two/briefing.md", "Output/two/gap-report.html",
          "Output/two/gap-report.json", "Output/two/gap-report.md", "Output/two/map.md",
          "Output/two/map.svg", "Output/two/signposting.html", "Output/two/signposting.md",
          "Output/two/tables", "Output/two/tables.xlsx", "Output/two/tables/actors.csv",
          "Output/two/tables/measures.csv", "Output/two/tables/ties.csv", "two.layout.tsv",
          "two.yaml",
        ])
    }
  }

  @Test func `everything that is listed can be explained`() throws {
    let index = try Program.run(["explain"]).output
    let words = index.split(separator: "\n").filter { $0.hasPrefix("  `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(words.count > 40)
    for word in words {
      let outcome = try Program.run(["explain", word])
      #expect(outcome.status == 0)
      #expect(outcome.output.count > 60, "\(word)")
    }
  }

  @Test(arguments: ["powerhouse", "connector", "linchpin", "sideliner"])
  func `a profile leads to the page of its measure`(word: String) throws {
    let outcome = try Program.run(["explain", word])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Brokerage profile"))
  }

  @Test func `nothing is written over the map or a file that it includes`() throws {
    try Program.withFolder { folder in
      let part = "ecomap: 1\nactors:\n  - {id: p, name: P, kind: charity}\n"
      let whole = Self.map.replacingOccurrences(
        of: "actors:", with: "include: [part.yaml]\nactors:")
      for (name, text) in [("two.yaml", whole), ("part.yaml", part)] {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      let link = folder.appending(path: "link.svg").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "part.yaml")
      for target in ["two.yaml", "part.yaml", "link.svg"] {
        let format = ["--format", "svg"]
        let outcome = try Program.run(["draw", "two.yaml", "-o", target] + format, in: folder)
        #expect(outcome.status == 2)
        #expect(outcome.words.contains("the map is read from this file"))
      }
      for (name, text) in [("two.yaml", whole), ("part.yaml", part)] {
        #expect(try String(contentsOf: folder.appending(path: name), encoding: .utf8) == text)
      }
    }
  }

  @Test func `a check goes on past a file that cannot be read and ends with 2`() throws {
    try Program.withFolder { folder in
      try Self.map.replacingOccurrences(of: "university", with: "univeristy").write(
        to: folder.appending(path: "bad.yaml"), atomically: true, encoding: .utf8)
      let outcome = try Program.run(
        ["check", "none.yaml", "bad.yaml", "--format", "concise"], in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.output.contains("none.yaml:1:1: error[unreadable-file]"))
      #expect(outcome.output.contains("bad.yaml:5:39: error[unknown-kind]"))
    }
  }

  @Test func `a name that asks for a format that there is not is wrong usage`() throws {
    for arguments in [["draw", "a.yaml", "-o", "a.gif"], ["report", "a.yaml", "-o", "a.odt"]] {
      let outcome = try Program.run(arguments)
      #expect(outcome.status == 64)
      #expect(outcome.words.contains("there is no format"))
    }
  }

  @Test(arguments: [
    (["report", "a.yaml", "-o", "x.txt"], "`markdown` (.md), `html`, `docx`, `json`, `csv`"),
    (["briefing", "a.yaml", "-o", "x.txt"], "`markdown` (.md), `html`, `docx`, `json`"),
    (["signpost", "a.yaml", "-o", "x.txt"], "`markdown` (.md), `html`, `docx`, `json`"),
    (["compare", "a.yaml", "b.yaml", "-o", "x.doc"], "`text` (.txt), `markdown` (.md), `html`"),
    (
      ["report", "a.yaml", "-o", "out/x.pdf"],
      "for a PDF write `x.html`, open it in a browser and print it"
    ),
  ])
  func `an ending that says nothing is refused with those that do`(
    arguments: [String], words: String
  ) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.words.contains(words), "\(outcome.words)")
  }

  @Test func `a command that there is not is told with the nearest`() throws {
    let slip = try Program.run(["breifing", "map.yaml"])
    #expect(slip.status == 64 && slip.output.isEmpty)
    #expect(slip.words.contains("there is no command `breifing`"))
    #expect(slip.words.contains("did you mean `ecomap briefing`?"))
    let other = try Program.run(["gallimaufry"])
    #expect(other.status == 64 && other.words.contains("`ecomap --help` lists them"))
    #expect(try Program.run(["help", "build"]).status == 0)
    #expect(try Program.run(["--help"]).status == 0)
  }

  @Test(.enabled(if: Tool.isThere("script")))
  func `what is no text is not poured into a terminal`() throws {
    try Program.withFolder { folder in
      try Self.map.write(
        to: folder.appending(path: "two.yaml"), atomically: true, encoding: .utf8)
      let program = Program.executable.path
      for arguments in [
        "report --format docx", "briefing --format docx", "signpost --format docx",
        "draw --format png", "tables",
      ] {
        let command = arguments.split(separator: " ", maxSplits: 1)
        let line =
          "'\(program)' \(command[0]) '\(folder.path)/two.yaml' \(command.dropFirst().joined())"
        let shown = try Tool.output(of: "script", ["-qec", line, "/dev/null"])
        #expect(shown.contains("is not for a terminal"), "\(arguments): \(shown.prefix(200))")
        #expect(shown.contains("`--output two."), "\(arguments)")
      }
    }
  }

  @Test func `build says which file to open first`() throws {
    try Program.withFolder { folder in
      try Self.map.write(
        to: folder.appending(path: "two.yaml"), atomically: true, encoding: .utf8)
      let outcome = try Program.run(["build", "two.yaml"], in: folder)
      #expect(
        outcome.words.hasSuffix(
          "\nopen Output/two/briefing.html first: the map and its messages on two pages\n"))
      let quiet = try Program.run(["build", "two.yaml", "--quiet"], in: folder)
      #expect(quiet.words.isEmpty)
    }
  }

  @Test func `the report says the same wherever the command is run`() throws {
    try Program.withFolder { folder in
      try Self.map.write(
        to: folder.appending(path: "two.yaml"), atomically: true, encoding: .utf8)
      let report = ["report", "--format", "json"]
      let near = try Program.run(report + ["two.yaml"], in: folder)
      let far = try Program.run(report + [folder.appending(path: "two.yaml").path])
      #expect(near.output == far.output)
    }
  }
}
