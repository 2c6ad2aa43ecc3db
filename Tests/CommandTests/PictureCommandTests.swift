import Foundation
import Testing

/// `ecomap draw` and what `ecomap build` makes of maps with views, of large maps, and of positions.
@Suite struct PictureCommandTests {
  static let viewed =
    CommandTests.map + """

      views:
        - {id: who, title: Who is here, layout: landscape, page: a4-portrait}
        - {id: near, title: Near the trust, focus: {actor: a, steps: 1}, page: half-slide}
      """

  /// A map of some actors in a chain of hubs, too big for a slide.
  static let large: String = {
    var text = "ecomap: 1\nmap: {title: Large, as-of: 2024-05}\nactors:\n"
    for index in 0..<120 {
      let name = index == 7 ? "\"Pipe | and [link]\"" : "Organisation number \(index)"
      text += "  - {id: org-\(index), name: \(name), kind: charity}\n"
    }
    text += "relationships:\n"
    for index in 1..<120 {
      text +=
        "  - {from: org-\(index), kind: works-with, to: org-\(index / 10 * 10 - (index % 10 == 0 ? 10 : 0))}\n"
    }
    return text
  }()

  /// Writes a map into a folder of its own.
  private func withMap(
    _ text: String, name: String = "two.yaml", _ body: (URL, URL) throws -> Void
  ) throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: name)
      try text.write(to: file, atomically: true, encoding: .utf8)
      try body(folder, file)
    }
  }

  /// The lines of one picture in a file of positions.
  private static func rows(of picture: String, in text: String) -> [String] {
    let parts = text.components(separatedBy: "\npicture\t")
    let part = parts.first { $0.hasPrefix("\(picture)\t") } ?? ""
    return part.components(separatedBy: "\n").dropFirst().filter { !$0.isEmpty }
  }

  private func text(_ path: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test func `build draws the whole, every view and important findings`() throws {
    try withMap(Self.viewed) { folder, _ in
      let outcome = try Program.run(["build", "two.yaml"], in: folder)
      #expect(outcome.status == 0, "\(outcome.words)")
      let files = Program.files(below: folder.appending(path: "Output/two"))
      #expect(Set(files).isSuperset(of: ["map.svg", "who.svg", "near.svg", "gap-report.md"]))
      #expect(!files.contains { $0.hasSuffix("-index.md") })
      #expect(try text("Output/two/who.svg", in: folder).contains("width=\"595pt\""))
      #expect(try text("Output/two/near.svg", in: folder).contains("width=\"480pt\""))
      #expect(try text("Output/two/near.svg", in: folder).contains("Near the trust"))
    }
  }

  @Test(arguments: [
    "briefing", "briefing-map", "briefing-operational", "gap-report", "signposting", "map-index",
  ])
  func `a view can have the name of a page`(id: String) throws {
    let map = CommandTests.map + "\n\nviews:\n  - {id: \(id), title: For the board, page: slide}\n"
    try withMap(map) { folder, _ in
      let outcome = try Program.run(["build", "two.yaml"], in: folder)
      #expect(outcome.status == 0, "\(outcome.words)")
      #expect(try text("Output/two/view-\(id).svg", in: folder).contains("For the board"))
      #expect(try text("Output/two/briefing.md", in: folder).hasPrefix("# Briefing"))
    }
  }

  @Test func `a view that is too much for the briefing gives way to the heart, and that is told`()
    throws
  {
    let map = Self.large + "views:\n  - {id: briefing, title: For the board, page: slide}\n"
    try withMap(map, name: "large.yaml") { folder, _ in
      let outcome = try Program.run(["briefing", "large.yaml", "-o", "b.html"], in: folder)
      #expect(outcome.status == 0, "\(outcome.words)")
      #expect(outcome.words.contains("“For the board” is too much for the picture"))
      #expect(try text("b.html", in: folder).contains("The heart of the network"))
    }
  }

  @Test func `build keeps positions beside the map, and they stay when it grows`() throws {
    try withMap(CommandTests.map) { folder, file in
      let first = try Program.run(["build", "two.yaml"], in: folder)
      #expect(
        first.words.contains("wrote ./two.layout.tsv") || first.words.contains("two.layout.tsv"))
      let kept = try text("two.layout.tsv", in: folder)
      #expect(kept.hasPrefix("# Where the actors of two.yaml stand"))
      let rows = Self.rows(of: "map", in: kept)
      #expect(rows.map { $0.prefix(2) } == ["a\t", "b\t"])

      let grown = CommandTests.map.replacingOccurrences(
        of: "relationships:",
        with: "  - {id: d, name: Fourth, kind: company}\nrelationships:\n"
          + "  - {from: d, kind: funds, to: a}")
      try grown.write(to: file, atomically: true, encoding: .utf8)
      let second = try Program.run(["build", "two.yaml"], in: folder)
      #expect(second.status == 0)
      #expect(!second.words.contains("moved"), "\(second.words)")
      let after = Self.rows(of: "map", in: try text("two.layout.tsv", in: folder))
      #expect(Array(after.prefix(2)) == rows)
      #expect(after.count == 3 && after[2].hasPrefix("d\t"))
    }
  }

  @Test func `an edited position holds, and --relayout starts afresh`() throws {
    try withMap(CommandTests.map) { folder, _ in
      _ = try Program.run(["build", "two.yaml"], in: folder)
      let file = folder.appending(path: "two.layout.tsv")
      let fresh = try String(contentsOf: file, encoding: .utf8)
      // The places of the two tied actors of the whole map, exchanged.
      let lines = fresh.components(separatedBy: "\n")
      let start = try #require(lines.firstIndex { $0.hasPrefix("picture\tmap\t") })
      var edited = lines
      let (one, two) = (lines[start + 1], lines[start + 2])
      edited[start + 1] = "a" + two.dropFirst()
      edited[start + 2] = "b" + one.dropFirst()
      try edited.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      #expect(try Program.run(["build", "two.yaml"], in: folder).status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8) == edited.joined(separator: "\n"))
      let relayout = try Program.run(["build", "two.yaml", "--relayout"], in: folder)
      #expect(relayout.status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8) == fresh)
    }
  }

  @Test func `a line of positions that cannot be read is told of`() throws {
    try withMap(CommandTests.map) { folder, _ in
      _ = try Program.run(["build", "two.yaml"], in: folder)
      let file = folder.appending(path: "two.layout.tsv")
      let fresh = try String(contentsOf: file, encoding: .utf8)
      try (fresh + "a\tleft\ttop\n" + String(repeating: "x\n", count: 8)).write(
        to: file, atomically: true, encoding: .utf8)
      let outcome = try Program.run(["build", "two.yaml"], in: folder)
      #expect(outcome.status == 0)
      let number = fresh.components(separatedBy: "\n").count
      #expect(outcome.words.contains("two.layout.tsv:\(number): an actor takes its id"))
      #expect(outcome.words.contains("4 more lines are left out"))
    }
  }

  @Test func `--check notices positions that are stale or missing`() throws {
    try withMap(CommandTests.map) { folder, _ in
      _ = try Program.run(["build", "two.yaml"], in: folder)
      let file = folder.appending(path: "two.layout.tsv")
      let fresh = try String(contentsOf: file, encoding: .utf8)
      #expect(try Program.run(["build", "two.yaml", "--check"], in: folder).status == 0)
      try (fresh + "# mine\n").write(to: file, atomically: true, encoding: .utf8)
      let stale = try Program.run(["build", "two.yaml", "--check"], in: folder)
      #expect(stale.status == 1)
      #expect(stale.output.contains("two.layout.tsv is stale"))
      #expect(try String(contentsOf: file, encoding: .utf8) == fresh + "# mine\n")
      try FileManager.default.removeItem(at: file)
      let missing = try Program.run(["build", "two.yaml", "--check"], in: folder)
      #expect(missing.output.contains("two.layout.tsv is missing"))
    }
  }

  @Test func `positions that cannot be kept are a warning, and the pictures are there`() throws {
    // A name so long that the file of positions can be looked for but not be written.
    let name = String(repeating: "m", count: 240)
    try withMap(CommandTests.map, name: "\(name).yaml") { folder, _ in
      let outcome = try Program.run(["build", "\(name).yaml"], in: folder)
      #expect(outcome.status == 0, "\(outcome.words)")
      #expect(outcome.words.contains("warning: positions cannot be kept in"))
      #expect(try text("Output/\(name)/map.svg", in: folder).contains("Trust A"))
    }
  }

  @Test func `a map too big for its page is built with submaps and an index`() throws {
    try withMap(Self.large, name: "large.yaml") { folder, _ in
      let outcome = try Program.run(["build", "large.yaml"], in: folder)
      #expect(outcome.status == 0, "\(outcome.words)")
      let files = Program.files(below: folder.appending(path: "Output/large"))
      let submaps = files.filter { $0.hasPrefix("map-") && $0.hasSuffix(".svg") }
      #expect(submaps.count > 2)
      let index = try text("Output/large/map-index.md", in: folder)
      #expect(index.hasPrefix("# Index of “Large”\n"))
      for submap in submaps { #expect(index.contains("](\(submap))"), "\(submap)") }
      let rows = index.components(separatedBy: "## Where each actor stands")[1]
        .split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
      #expect(rows.count == 120)
      #expect(rows.contains { $0.hasPrefix("| Pipe \\| and [link] |") })
      #expect(
        try text("large.layout.tsv", in: folder).contains("picture\t\(submaps[0].dropLast(4))\t"))
      let again = try Program.run(["build", "large.yaml", "--check"], in: folder)
      #expect(again.status == 0, "\(again.output)\(again.words)")
    }
  }

  @Test func `draw makes one picture of many, as asked`() throws {
    try withMap(Self.viewed) { folder, _ in
      func drawn(_ arguments: [String]) throws -> String {
        let outcome = try Program.run(["draw", "two.yaml"] + arguments, in: folder)
        #expect(outcome.status == 0, "\(outcome.words)")
        return outcome.output
      }
      #expect(try drawn([]).contains("width=\"960pt\" height=\"540pt\""))
      #expect(try drawn(["--view", "who"]).contains("Who is here"))
      #expect(try drawn(["--view", "map"]) == drawn([]))
      #expect(
        try drawn(["--view", "who", "--page", "a4-landscape"])
          .contains("width=\"842pt\" height=\"595pt\""))
      let ties = try drawn([]).components(separatedBy: "class=\"tie ").count
      #expect(ties == 2)
      #expect(
        try drawn(["--layout", "landscape"]).components(separatedBy: "class=\"tie ").count == 1)
      #expect(Program.files(below: folder) == ["two.yaml"], "draw keeps no positions")
    }
  }

  @Test func `--numbered puts numbers into the boxes and the names into the key`() throws {
    try withMap(CommandTests.map) { folder, _ in
      let svg = try Program.run(["draw", "two.yaml", "--numbered"], in: folder).output
      let parts = svg.components(separatedBy: "<g ")
      let key = try #require(parts.first { $0.hasPrefix("id=\"key\"") })
      let trust = try #require(parts.first { $0.hasPrefix("id=\"actor-a\"") })
      #expect(key.contains(">1</text>") && key.contains(">Trust A</text>"))
      #expect(!trust.contains(">Trust A</text>") && trust.contains(">1</text>"))
    }
  }

  @Test func `draw takes the positions that build keeps, unless told otherwise`() throws {
    try withMap(CommandTests.map) { folder, _ in
      _ = try Program.run(["build", "two.yaml"], in: folder)
      let built = try text("Output/two/map.svg", in: folder)
      #expect(try Program.run(["draw", "two.yaml"], in: folder).output == built)
      #expect(try Program.run(["draw", "two.yaml", "--relayout"], in: folder).output == built)
    }
  }

  @Test func `draw makes the overview of a large map, and each submap`() throws {
    try withMap(Self.large, name: "large.yaml") { folder, _ in
      let overview = try Program.run(["draw", "large.yaml"], in: folder)
      #expect(overview.status == 0)
      #expect(overview.words.contains("draw one of them with --submap 1"))
      #expect(overview.output.contains("too big for its page"))
      let submap = try Program.run(["draw", "large.yaml", "--submap", "2"], in: folder)
      #expect(submap.status == 0)
      #expect(submap.output.contains("<title id=\"picture-title\">2  "))
      let unknown = try Program.run(["draw", "large.yaml", "--submap", "99"], in: folder)
      #expect(unknown.status == 64)
      #expect(unknown.words.contains("there is no submap `99`"))
      #expect(unknown.words.contains("there are 1, 2"))
      #expect(unknown.output.isEmpty)
    }
  }

  @Test(arguments: [
    (["--view", "whoo"], "did you mean `who`?"),
    (["--view", "something-else"], "it has `who` and `near`"),
    (["--submap", "1"], "the whole map fits its page"),
    (["--page", "poster"], "slide"), (["--layout", "hairball"], "network"),
  ])
  func `what there is not is wrong usage, and the words say what there is`(
    arguments: [String], words: String
  ) throws {
    try withMap(Self.viewed) { folder, _ in
      let outcome = try Program.run(["draw", "two.yaml"] + arguments, in: folder)
      #expect(outcome.status == 64)
      #expect(outcome.words.contains(words), "\(outcome.words)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func `a map without views says where they are written`() throws {
    try withMap(CommandTests.map) { folder, _ in
      let outcome = try Program.run(["draw", "two.yaml", "--view", "who"], in: folder)
      #expect(outcome.status == 64)
      #expect(outcome.words.contains("views are written under `views:`"))
    }
  }
}
