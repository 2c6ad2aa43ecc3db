import EcomapAnalysis
import EcomapModel
import TestSupport
import Testing

@testable import EcomapReports

@Suite struct BriefingTests {
  private static func analysis() async throws -> GapAnalysis {
    try await GapAnalysis(of: Snapshot(SampleMap.map))
  }

  @Test(arguments: Briefing.Audience.allCases)
  func `a briefing reads well`(audience: Briefing.Audience) async throws {
    let figure = Figure(path: "map.svg", svg: "<svg/>", alternative: "A map", caption: "All.")
    let briefing = Briefing(try await Self.analysis(), for: audience, map: figure)
    try expectSnapshot(
      MarkdownWriter().write(briefing.document), "briefing-\(audience.rawValue).md")
  }

  @Test func `both audiences get the same messages and steps`() async throws {
    let analysis = try await Self.analysis()
    let board = Self.lists(Briefing(analysis, for: .board).document)
    let operational = Self.lists(Briefing(analysis, for: .operational).document)
    #expect(board.count == 2 && operational.count == 2)
    for (short, long) in zip(board, operational) {
      #expect(short.count == long.count)
      for (first, whole) in zip(short, long) { #expect(whole.hasPrefix(first)) }
    }
  }

  @Test func `a board is told of the same doubts as those who act`() async throws {
    let analysis = try await GapAnalysis(of: Snapshot(ChainMap.map))
    let doubt = "ties is inferred or unclear in the sources."
    for audience in Briefing.Audience.allCases {
      let messages = try #require(Self.lists(Briefing(analysis, for: audience).document).first)
      #expect(messages.count { $0.contains(doubt) } == 1, "\(audience)")
    }
    let markdown = MarkdownWriter().write(Briefing(analysis).document)
    #expect(markdown.contains("| Ties inferred or unclear |\n"))
    #expect(markdown.contains("| 1 of 10 |\n"))
  }

  @Test func `those who act read whom each gap is about`() async throws {
    for map in [SampleMap.map, ChainMap.map] {
      let analysis = try await GapAnalysis(of: Snapshot(map))
      let tables = Briefing(analysis, for: .operational).document.blocks.compactMap { block in
        if case .table(let table) = block { table } else { nil }
      }
      let gaps = try #require(tables.first { $0.columns.last == "Who" })
      for row in gaps.rows {
        #expect(row.last?.plain.isEmpty == false, "\(row.first?.plain ?? "")")
      }
    }
  }

  @Test func `introductions are told as pairs`() async throws {
    let document = Briefing(try await Self.analysis(), for: .operational).document
    #expect(
      MarkdownWriter().write(document).contains(
        "| South West AHSN \u{2013} NHS Kernow CCG; South West AHSN \u{2013} NHS Devon"))
  }

  @Test func `steps name with whom to begin, and whom to contact`() async throws {
    let analysis = try await GapAnalysis(of: Snapshot(ChainMap.map))
    let steps = try #require(Self.lists(Briefing(analysis, for: .operational).document).last)
    #expect(
      steps.contains {
        $0.contains("Begin with Lonely 1, Lonely 2, Lonely 3 and Lonely 4: ask whom they work with")
      })
    #expect(steps.contains { $0.hasSuffix("Contact: Head of partnerships of Bridge.") })
  }

  @Test func `a briefing refers to no section that it lacks`() async throws {
    for map in [SampleMap.map, ChainMap.map] {
      let analysis = try await GapAnalysis(of: Snapshot(map))
      for audience in Briefing.Audience.allCases {
        let text = MarkdownWriter().write(Briefing(analysis, for: audience).document)
        #expect(!text.contains("see \"") && !text.contains("stand under"))
      }
    }
  }

  private static func lists(_ document: ReportDocument) -> [[String]] {
    document.blocks.compactMap { block in
      guard case .numbered(let items) = block else { return nil }
      return items.map(\.plain)
    }
  }

  @Test func `a map with nothing on it makes a briefing that says so`() async throws {
    let map = EcosystemMap(title: "Empty", actors: [], ties: [])
    let briefing = Briefing(try await GapAnalysis(of: Snapshot(map)))
    let text = MarkdownWriter().write(briefing.document)
    #expect(text.contains("There is nothing on the map yet that could be looked at."))
    #expect(!text.contains("Nothing was found to be missing."))
    #expect(text.contains("Nobody is recorded as the one who goes between others."))
    #expect(text.contains("The map names no sources."))
  }

  @Test(
    arguments: [
      ("One. Two.", "One."), ("Of 3.5 parts. Two", "Of 3.5 parts."), ("No end", "No end"),
      ("St. Thomas and e.g. NHS. Two", "St. Thomas and e.g. NHS."), ("", ""),
      ("One. 3 of 7.", "One."), ("Why? Because.", "Why?"),
      ("A (help vs. Money. More) b. Two", "A (help vs. Money. More) b."),
      ("A \"b. C\" d. E", "A \"b. C\" d."),
    ])
  func `a sentence ends at a full stop with a capital or a number behind`(
    words: String, first: String
  ) {
    #expect(Passage.text(words).firstSentence.plain == first)
  }

  @Test func `a full stop within a name ends no sentence`() {
    let passage: Passage = "Ask \(name: "St. Mary. Trust") first. Then others."
    #expect(passage.firstSentence == "Ask \(name: "St. Mary. Trust") first.")
  }

  @Test func `a document is written as JSON with its words`() async throws {
    let json = JSONWriter().write(Briefing(try await Self.analysis()).document)
    try expectSnapshot(json, "briefing.json")
  }
}
