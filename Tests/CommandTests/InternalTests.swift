import Foundation
import Testing

/// What is marked internal reaches no output, of any command in any format, unless asked for.
///
/// The runs are made from what the program says of itself. A new command whose arguments are not
/// known here fails the test until somebody has added them.
@Suite struct `Internal information` {
  /// A run of the program in the folder of a map with secrets.
  struct Run: CustomTestStringConvertible, Sendable {
    let arguments: [String]

    var testDescription: String { arguments.joined(separator: " ") }
  }

  /// What commands are given beside the map and the format.
  private static let more: [String: [String]] = [
    "find": ["evaluation"], "export": ["--format", "graphml"],
    "compare": ["--as-of", "2023-06", "--as-of", "2024-06"],
  ]
  /// The programs that formats are made with.
  private static let tools = ["png": "rsvg-convert", "pdf": "rsvg-convert", "docx": "pandoc"]

  /// Every command that makes something of a map, in each of its formats.
  static let runs: [Run] = {
    let commands = (try? CommandCatalogue.commands()) ?? []
    return commands.filter(\.usesMaps).flatMap { command in
      let start = [command.commandName, "map.yaml"] + (more[command.commandName] ?? [])
      let formats = command.formats.filter { tools[$0].map(Tool.isThere) ?? true }
      let written = formats.map { format in
        // Tables as CSV are a folder of them.
        let isFolder = command.commandName == "tables" && format == "csv"
        return start + ["--format", format, "-o", isFolder ? "made" : "made.\(format)"]
      }
      return ([start] + written).map { Run(arguments: $0) }
    }
  }()

  @Test func `every command that makes something of maps is looked at`() throws {
    let names = Set(Self.runs.compactMap(\.arguments.first))
    #expect(names.isSuperset(of: ["build", "draw", "report", "measures"]))
    for command in try CommandCatalogue.commands() where command.usesMaps {
      #expect(command.option("internal") != nil, "\(command.commandName) takes no --internal")
    }
  }

  @Test(arguments: runs)
  func `it is not told, not even by the name of a file or a position`(run: Run) throws {
    try Program.withFolder { folder in
      try SecretMap.write(to: folder)
      let outcome = try Program.run(run.arguments, in: folder)
      try #require(outcome.status == 0, "\(outcome.words)")
      #expect(outcome.words.contains("9 entries and 19 fields marked internal were left out"))
      for told in try Self.told(by: outcome, in: folder) {
        #expect(!told.text.lowercased().contains(SecretMap.word), "\(told.name) tells it")
        #expect(!told.text.contains("Do not pass it on"), "\(told.name) warns of nothing")
      }
    }
  }

  @Test(arguments: runs)
  func `it is told when asked for, with a warning on every page`(run: Run) throws {
    try Program.withFolder { folder in
      try SecretMap.write(to: folder)
      let outcome = try Program.run(run.arguments + ["--internal"], in: folder)
      try #require(outcome.status == 0, "\(outcome.words)")
      #expect(outcome.words.contains("warning: what is made now holds 9 entries and 19 fields"))
      let files = Program.files(below: folder)
      #expect(!files.contains("Output") && !files.contains { $0.hasSuffix(".layout.tsv") })
      let pages = try Self.told(by: outcome, in: folder).filter { $0.name != "standard error" }
      #expect(
        pages.contains { $0.text.lowercased().contains(SecretMap.word) } || Self.isOpaque(run))
      for page in pages where !page.text.isEmpty {
        let text = page.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if text.hasPrefix("{"), run.arguments.first != "export" {
          #expect(text.contains("\"internal\": true"), "\(page.name)")
        } else if !Self.isTable(text, of: page.name, in: run) {
          #expect(text.contains("is marked internal. Do not pass it on."), "\(page.name)")
        }
      }
    }
  }

  @Test func `every printed page of what is internal warns at its head`() throws {
    let isMade = Tool.isThere("pandoc") && Tool.isThere("rsvg-convert")
    let warning = "INTERNAL: do not pass on"
    try Program.withFolder { folder in
      try SecretMap.write(to: folder)
      for command in ["report", "briefing", "signpost"] where isMade {
        let file = "\(command).docx"
        let outcome = try Program.run([command, "map.yaml", "--internal", "-o", file], in: folder)
        try #require(outcome.status == 0, "\(outcome.words)")
        let path = folder.appending(path: file).path
        let parts = try Tool.output(of: "unzip", ["-p", path, "word/header*.xml"])
        #expect(parts.contains("<w:t>\(warning)</w:t>"), "\(command)")
        #expect(
          try Tool.output(of: "unzip", ["-p", path, "word/document.xml"])
            .contains("<w:headerReference"))
        let open = try Program.run([command, "map.yaml", "-o", file], in: folder)
        #expect(open.status == 0)
        #expect(!(try Readable.text(of: folder.appending(path: file))).contains(warning))
      }
      _ = try Program.run(["tables", "map.yaml", "--internal", "-o", "t.xlsx"], in: folder)
      let book = folder.appending(path: "t.xlsx").path
      for number in 1...5 {
        let sheet = try Tool.output(
          of: "unzip", ["-p", book, "xl/worksheets/sheet\(number).xml"])
        #expect(sheet.contains("<oddHeader>&amp;C&amp;B\(warning)</oddHeader>"), "\(number)")
      }
    }
  }

  @Test func `a view that is internal is not offered either`() throws {
    try Program.withFolder { folder in
      try SecretMap.write(to: folder)
      let outcome = try Program.run(["draw", "map.yaml", "--view", "view"], in: folder)
      #expect(outcome.status == 64)
      #expect(outcome.words.contains("`everyone`, `pathway` and `table`"))
      #expect(!outcome.words.contains(SecretMap.word))
    }
  }

  @Test func `a map without anything internal is told as ever`() throws {
    try Program.withFolder { folder in
      try CommandTests.map.write(
        to: folder.appending(path: "map.yaml"), atomically: true, encoding: .utf8)
      let plain = try Program.run(["report", "map.yaml"], in: folder)
      let asked = try Program.run(["report", "map.yaml", "--internal"], in: folder)
      #expect(plain.output == asked.output)
      #expect(plain.words.isEmpty)
      #expect(asked.words == "nothing is marked internal, so --internal changes nothing\n")
    }
  }

  /// Everything that a run told: what it wrote to standard output and error, the files that it
  /// made, and their names.
  private static func told(
    by outcome: Program.Outcome, in folder: URL
  ) throws -> [(name: String, text: String)] {
    let inputs = ["map.yaml", "part.yaml", "links.tsv"]
    let made = Program.files(below: folder).filter { !inputs.contains($0) }
    var told = [("standard output", outcome.output), ("standard error", outcome.words)]
    for path in made {
      #expect(!path.lowercased().contains(SecretMap.word) || path.contains("-internal/"))
      told.append((path, try Readable.text(of: folder.appending(path: path))))
    }
    return told
  }

  /// Whether a text is data in columns, in which a warning would be a row.
  private static func isTable(_ text: String, of name: String, in run: Run) -> Bool {
    // What goes to other programs has a column that says what is internal, and no page.
    name.hasSuffix(".csv") || name == "standard output" && run.arguments.contains("csv")
      || run.arguments.first == "export"
  }

  /// Whether what a run makes is a picture whose text cannot be searched.
  private static func isOpaque(_ run: Run) -> Bool {
    run.arguments.contains { ["png", "pdf"].contains($0) }
  }
}
