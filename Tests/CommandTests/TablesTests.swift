import Foundation
import Testing

@Suite struct TablesTests {
  private static let files = ["actors.csv", "findings.csv", "measures.csv", "ties.csv"]

  private func run(_ arguments: [String], _ check: (URL, Program.Outcome) throws -> Void) throws {
    try Program.withFolder { folder in
      try MeasuresTests.map.write(
        to: folder.appending(path: "hub.yaml"), atomically: true, encoding: .utf8)
      try check(folder, try Program.run(["tables", "hub.yaml"] + arguments, in: folder))
    }
  }

  @Test func `a folder gets four tables, and what counts is said`() throws {
    try run(["--output", "out/tables"]) { folder, outcome in
      #expect(outcome.status == 0 && outcome.output.isEmpty)
      let tables = folder.appending(path: "out/tables")
      #expect(Program.files(below: tables) == Self.files)
      #expect(outcome.words.hasPrefix("All current ties as of June 2016, whatever their direction"))
      let actors = try String(contentsOf: tables.appending(path: "actors.csv"), encoding: .utf8)
      #expect(actors.contains("\na,'=Alpha,,university,"))
      let measures = try String(contentsOf: tables.appending(path: "measures.csv"), encoding: .utf8)
      let command = try Program.run(["measures", "hub.yaml", "--format", "csv"], in: folder)
      #expect(measures == command.output)
      let findings = try String(contentsOf: tables.appending(path: "findings.csv"), encoding: .utf8)
      let report = try Program.run(["report", "hub.yaml", "--format", "csv"], in: folder)
      #expect(findings == report.output)
    }
  }

  @Test func `a workbook is a zip archive, the same at each run`() throws {
    try run(["-o", "hub.xlsx"]) { folder, outcome in
      #expect(outcome.status == 0 && outcome.words == "wrote hub.xlsx\n")
      let first = try Data(contentsOf: folder.appending(path: "hub.xlsx"))
      #expect(first.prefix(2) == Data("PK".utf8))
      _ = try Program.run(
        ["tables", "hub.yaml", "-o", "again.xlsx"], in: folder,
        environment: ["TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8"])
      #expect(try Data(contentsOf: folder.appending(path: "again.xlsx")) == first)
    }
  }

  @Test func `what counts can be chosen, and the date`() throws {
    try run(["-o", "t", "--kinds", "funds", "--as-of", "2020"]) { folder, outcome in
      #expect(outcome.words.hasPrefix("Only current ties of the kind \"funds\" as of 2020"))
      let ties = try String(contentsOf: folder.appending(path: "t/ties.csv"), encoding: .utf8)
      #expect(ties.split(separator: "\n").count == 6, "the table of ties has all of them")
      let measures = try String(
        contentsOf: folder.appending(path: "t/measures.csv"), encoding: .utf8)
      #expect(measures.contains("\na,'=Alpha,university,academic,,local,0,"))
    }
  }

  @Test(arguments: [
    (["--format", "csv"], "name one, such as `--output tables`"),
    (["-o", "x.csv"], "name one, such as `--output tables`"),
    (["--format", "csv", "-o", "-"], "name one, such as `--output tables`"),
    (["-o", "x.xls"], "there is no format `xls` here; it is one of `xlsx`, `csv`"),
  ])
  func `a place that cannot hold the tables is refused`(arguments: [String], words: String) throws {
    try run(arguments) { folder, outcome in
      #expect(outcome.status == 64 && outcome.words.contains(words), "\(outcome.words)")
      #expect(Program.files(below: folder) == ["hub.yaml"])
    }
  }

  @Test func `a file in the way leaves everything as it was`() throws {
    try Program.withFolder { folder in
      try MeasuresTests.map.write(
        to: folder.appending(path: "hub.yaml"), atomically: true, encoding: .utf8)
      try FileManager.default.createDirectory(
        at: folder.appending(path: "t/measures.csv"), withIntermediateDirectories: true)
      let outcome = try Program.run(["tables", "hub.yaml", "-o", "t"], in: folder)
      #expect(outcome.status == 2 && outcome.words.contains("measures.csv"))
      #expect(Program.files(below: folder) == ["hub.yaml", "t", "t/measures.csv"])
    }
  }

  @Test func `without a folder for temporary files it says what to do`() throws {
    try Program.withFolder { folder in
      try MeasuresTests.map.write(
        to: folder.appending(path: "hub.yaml"), atomically: true, encoding: .utf8)
      let outcome = try Program.run(
        ["tables", "hub.yaml", "-o", "hub.xlsx"], in: folder,
        environment: ["TMPDIR": "/nowhere/at/all"])
      #expect(outcome.status == 2 && outcome.words.contains("TMPDIR"))
      #expect(Program.files(below: folder) == ["hub.yaml"])
    }
  }
}
