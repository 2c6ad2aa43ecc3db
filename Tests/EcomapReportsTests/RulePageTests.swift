import EcomapAnalysis
import EcomapReports
import TestSupport
import Testing

@Suite struct RulePageTests {
  @Test func `a rule is explained in plain text and in Markdown`() throws {
    let rule = try #require(AnalysisRegistry.rule("unused-acceptance"))
    let page = RulePage(rule).document
    try expectSnapshot(PlainTextWriter().write(page), "rule-page.txt")
    try expectSnapshot(MarkdownWriter().write(page), "rule-page.md")
  }

  @Test func `no line of plain text is wider than asked for`() {
    for rule in AnalysisRegistry.rules {
      let text = PlainTextWriter(width: 60).write(RulePage(rule).document)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    }
  }

  @Test func `a table in plain text has straight columns`() {
    let table = ReportDocument.Table(
      columns: ["Name", "N"], rows: [["健康", "1"], [.name("Longer"), "2"]])
    let document = ReportDocument(title: "T", blocks: [.table(table)])
    #expect(
      PlainTextWriter().write(document)
        == "T\n=\n\n  Name      N\n  健康      1\n  `Longer`  2\n")
  }
}
