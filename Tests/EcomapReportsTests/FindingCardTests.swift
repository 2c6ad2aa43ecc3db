import EcomapAnalysis
import EcomapModel
import Testing

@testable import EcomapReports

/// How findings are told with what belongs to them.
@Suite struct FindingCardTests {
  private static func document(_ evidence: [(String, String)], sources: [Passage] = [])
    -> ReportDocument
  {
    let card = FindingCard(
      id: "x", rank: 2, severity: .notice, topic: "T", sentence: "Found.", why: nil,
      evidence: evidence.map { .init(name: $0.0, value: .text($0.1)) }, sources: sources,
      suggestion: "Ask.", figure: nil)
    return ReportDocument(title: "T", blocks: [.finding(card)])
  }

  @Test func `several facts stand beneath each other in Markdown, and one on its line`() {
    let several = Self.document(
      [("Who", "A; B"), ("- Where", "Devon")], sources: [.text("S (p. 1; p. 2)"), "T"])
    #expect(
      MarkdownWriter().write(several) == """
        # T

        2. **To know:** Found.
           - *Evidence:*
             - Who: A; B
             - \\- Where: Devon
           - *Sources:*
             - S (p. 1; p. 2)
             - T
           - *What to do:* Ask.

        """)
    #expect(
      MarkdownWriter().write(Self.document([("Who", "A; B")])).contains("- *Evidence:* Who: A; B\n")
    )
  }

  @Test func `on one line something else stands between facts than within them`() {
    let document = Self.document([("Who", "A; B"), ("Where", "Devon")])
    #expect(
      PlainTextWriter(width: 80).write(document).contains("Evidence: Who: A; B · Where: Devon\n"))
    #expect(WordMarkup(document).html.contains("</strong> Who: A; B · Where: Devon<"))
  }

  @Test func `few words stay whole where there is little room`() {
    let few: Passage = "Of 56 actors 25 have a tie. None of them joins the two."
    #expect(few.inShort == few)
    let many = Passage.text("One is gone. " + String(repeating: "So are many others. ", count: 12))
    #expect(many.inShort.plain == "One is gone.")
  }

  private static func told(
    _ rule: String, in map: EcosystemMap = SampleMap.map
  ) async throws -> (GapDocument, [Finding]) {
    let analysis = try await GapAnalysis(of: Snapshot(map))
    return (GapDocument(analysis: analysis, counts: GapCounts(analysis)), analysis.open(rule))
  }

  @Test func `what every card suggests is told once, behind them`() async throws {
    let (gaps, findings) = try await Self.told("separate-component", in: SampleMap.inThreeGroups)
    try #require(findings.count > 1)
    let blocks = gaps.cards(findings)
    let cards = blocks.compactMap { if case .finding(let card) = $0 { card } else { nil } }
    #expect(cards.count == findings.count && cards.allSatisfy { $0.suggestion == nil })
    let suggestion = try #require(findings.first?.suggestion)
    #expect(blocks.last == .paragraph(.name("What to do:") + .text(" ") + Passage(suggestion)))
    let one = gaps.cards([findings[0]])
    guard one.count == 1, case .finding(let card) = one[0] else {
      Issue.record("a single finding is one card")
      return
    }
    #expect(card.suggestion == Passage(suggestion))
  }

  @Test func `what to do about a rule is told where its findings do not tell it`() async throws {
    for rule in AnalysisRegistry.rules {
      let (gaps, findings) = try await Self.told(rule.id)
      guard !findings.isEmpty else { continue }
      let tellThemselves =
        GapDocument.toldOneByOne.contains(rule.id) && findings.allSatisfy { $0.suggestion != nil }
      #expect(gaps.remedy(of: rule, for: findings).isEmpty == tellThemselves, "\(rule.id)")
    }
  }

  @Test func `nothing is told of what there is none of`() async throws {
    let (gaps, _) = try await Self.told("broker")
    let finding = Finding(
      try #require(AnalysisRegistry.rule("single-point-of-failure")),
      of: [ActorIndex(0)], in: gaps.map, affected: 2, sentence: "S.",
      evidence: [
        .init("organisations", 2), .init("programmes-or-products", 0), .init("uncertain-ties", 0),
        .init("without-it", "said in the sentence"),
      ])
    let names = EvidenceWording(context: gaps.context).facts(of: finding).map(\.name)
    #expect(names == ["What it is", "Organisations cut off without it"])
  }
}
