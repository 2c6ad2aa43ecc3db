import EcomapFormats
import EcomapModel
import EcomapWorkbook
import Testing

@testable import EcomapExchange

/// Whatever tables say, what is made of them is a map that can be read.
@Suite struct MessyTableTests {
  private static let headings = [
    "Id", "Name", "Type", "Sector", "Level", "Area", "Remit", "Stage", "Drivers", "Start", "End",
    "Status", "Class", "ODS", "identifiers.Some Register", "URL", "Contact", "Email", "Note",
    "Sources",
    "Visibility", "Internal", "Budget: code", "visibility ", "fields.x", "- odd",
    "Very \(String(repeating: "long ", count: 40))",
  ]
  private static let tieHeadings = [
    "From", "To", "Kind", "Strength", "Direction", "Start", "End", "Status", "Certainty",
    "Frequency",
    "Amount", "Note", "Sources", "Visibility", "Internal", "Id", "#", "a: b",
  ]
  private static let pieces = [
    "", " ", "a", "A", "NHS", "Trust", "Ltd", ": ", " #", "- ", "|", "\\|", ";", "\"", "'", "{",
    "}", "[",
    "&", "*", "!", "%", "@", "`", "~", "null", "yes", "NO", "2016", "2016-06", "31/12/2020",
    "30/02/2019",
    "1e5", "007", "\n", "\t", "\u{7}", "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}", "é", "健", "👩‍⚕️",
    "e\u{301}",
    "https://x.example", "javascript:x", "x@y.example", "internal", "public", "note", "fields.x",
    "rand: Table 1",
    "north", "regional", "Devon", "adoption|need", "current", "funds", "works with", "strong",
    "directed",
  ]

  private static func text(_ dice: inout RandomNetworks.Dice) -> String {
    (0..<(1 + dice.below(3))).map { _ in dice.one(of: pieces) }.joined(
      separator: dice.one(of: ["", " "]))
  }

  private static func table(
    _ headings: [String], rows: Int, names: [String], ends: [String],
    _ dice: inout RandomNetworks.Dice
  ) -> [UInt8] {
    var output = CSVOutput()
    let kept = headings.filter { ends.contains($0) || dice.below(3) > 0 }
    output.row(kept)
    for _ in 0..<rows {
      output.row(kept.map { ends.contains($0) ? dice.one(of: names) : text(&dice) })
    }
    return output.bytes
  }

  @Test(arguments: UInt64(1)...60)
  func `a map of messy tables can be read, and says the same when written again`(seed: UInt64)
    throws
  {
    var dice = RandomNetworks.Dice(state: seed)
    let names = (0..<12).map { "\(Self.text(&dice)) \($0)" }
    let files = [
      ForeignFile(
        path: "actors.csv",
        bytes: Self.table(Self.headings, rows: 20, names: names, ends: ["Name"], &dice)),
      ForeignFile(
        path: "ties.csv",
        bytes: Self.table(Self.tieHeadings, rows: 30, names: names, ends: ["From", "To"], &dice)),
    ]
    var options = ImportOptions()
    options.unlisted = .add
    options.duplicates = seed.isMultiple(of: 2) ? .merge : .keep
    options.badRows = .leaveOut
    let plan = try Importer.plan(files, options: options, rules: [])
    for table in [nil, "map.ties.tsv"] {
      let written = MapWriter(tieTable: table).write(plan.map)
      var stored = ["map.yaml": written.map]
      if let table { stored[table] = written.table }
      let reading = try MapReader(store: MemoryFiles(bytes: stored), rules: []).read("map.yaml")
      let errors = reading.diagnostics.filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(errors.first.map { "\($0.headline) \($0.location.line)" } ?? "")")
      let map = try #require(reading.map)
      #expect(map.actors.map(\.name) == plan.map.actors.map(\.name))
      #expect(map.actors.map(\.fields) == plan.map.actors.map(\.fields))
      #expect(map.ties.count == plan.map.ties.count)
    }
  }
}
