import Foundation
import Testing

/// The article about spreadsheets shows what the program does.
@Suite struct SpreadsheetArticleTests {
  @Test func `the spreadsheet becomes a map as the article shows`() throws {
    let blocks = try Self.blocks()
    try #require(blocks.count == 7, "\(blocks.count)")
    try Program.withFolder { folder in
      func write(_ text: String, to name: String) throws {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      try write(blocks[0], to: "partners.csv")
      try write(blocks[1], to: "links.csv")
      let dry = try Program.run(["import", "partners.csv", "links.csv", "--dry-run"], in: folder)
      #expect(dry.status == 1)
      #expect(dry.output == blocks[3])
      #expect(Program.files(below: folder).sorted() == ["links.csv", "partners.csv"])
      let refused = try Program.run(
        ["import", "partners.csv", "links.csv", "-o", "westshire.yaml"], in: folder)
      #expect(refused.status == 1 && refused.words.contains("nothing was made: 1 thing to decide"))
      try write(
        blocks[1].replacingOccurrences(
          of: "Westshire Hospital NHS", with: "Westshire Hospitals NHS"),
        to: "links.csv")
      let made = try Program.run(
        [
          "import", "partners.csv", "links.csv", "--title", "Innovation in Westshire", "-o",
          "westshire.yaml",
        ], in: folder)
      #expect(made.status == 0, "\(made.words)")
      let checked = try Program.run(["check", "westshire.yaml"], in: folder)
      #expect(checked.status == 0 && checked.output.isEmpty, "\(checked.output)")
      try write(
        blocks[0].replacingOccurrences(of: ",IN-2\n", with: ",IN-22\n")
          .replacingOccurrences(
            of: "Westshire Carers,Voluntary sector,Westshire,,,",
            with: "Westshire Carers,Voluntary sector,Westshire,,Outreach lead,")
          + "Westshire Council,Local authority,Westshire,,,\n", to: "partners.csv")
      let shown = try Program.run(
        ["import", "partners.csv", "--into", "westshire.yaml"], in: folder)
      #expect(shown.status == 0)
      #expect(shown.words == blocks[6])
    }
  }

  @Test func `a map that is there is not written over`() throws {
    try Program.withFolder { folder in
      for name in ["a.csv", "a.yaml"] {
        try "Name\nA\n".write(
          to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      let outcome = try Program.run(["import", "a.csv", "-o", "a.yaml"], in: folder)
      #expect(outcome.status == 64)
      #expect(outcome.words.contains("there is a file `a.yaml` already"))
      let forced = try Program.run(["import", "a.csv", "-o", "a.yaml", "--force"], in: folder)
      #expect(forced.status == 0)
    }
  }

  @Test func `people's names and addresses become internal`() throws {
    try Program.withFolder { folder in
      try "Name,Contact,Email\nAcme,Jo Bloggs,jo@example.org\n".write(
        to: folder.appending(path: "a.csv"), atomically: true, encoding: .utf8)
      #expect(try Program.run(["import", "a.csv", "-o", "a.yaml"], in: folder).status == 0)
      let out = try Program.run(["export", "a.yaml", "--format", "graphml"], in: folder)
      #expect(out.status == 0 && !out.output.contains("Jo Bloggs"))
      let all = try Program.run(
        ["export", "a.yaml", "--format", "graphml", "--internal"], in: folder)
      #expect(all.output.contains("Jo Bloggs"))
    }
  }

  @Test(arguments: [
    ("empty.csv", "", "the file is empty"), ("cut.xlsx", "PK\u{3}\u{4}rest", "cut.xlsx"),
    ("picture.mmd", "flowchart LR\n  a-->b\n", "can be written and not read"),
    ("pair.csv", ":START_ID,:END_ID,:TYPE\na,b,C\n", "can be written and not read"),
    ("words.txt", "just words", "no format that ecomap reads"),
    (
      "bomb.graphml",
      "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY a \"b\">]><graphml>&a;</graphml>",
      "bomb.graphml"
    ),
  ])
  func `a file that cannot be used is told of, and nothing is written`(
    name: String, text: String, words: String
  ) throws {
    try Program.withFolder { folder in
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      let outcome = try Program.run(["import", name, "-o", "made.yaml"], in: folder)
      #expect(outcome.status == 1, "\(outcome.words)")
      #expect(outcome.words.contains(words), "\(outcome.words)")
      #expect(Program.files(below: folder) == [name])
    }
  }

  /// The texts between fences.
  private static func blocks() throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Sources/ecomap/Ecomap.docc/Articles/FromASpreadsheet.md")
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```")
    return parts.enumerated().compactMap { offset, part in
      offset.isMultiple(of: 2) ? nil : String(part.drop { $0 != "\n" }.dropFirst())
    }
  }
}
