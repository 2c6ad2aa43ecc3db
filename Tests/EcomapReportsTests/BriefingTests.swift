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
