import EcomapAnalysis
import EcomapReports
import Testing

@Suite struct MarkdownTests {
  private func written(_ passage: Passage) -> String {
    MarkdownWriter().write(ReportDocument(title: "T", blocks: [.paragraph(passage)]))
      .split(separator: "\n").dropFirst().joined()
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("*a*", "\\*a\\*"), ("snake_case", "snake\\_case"),
    ("<script>", "\\<script\\>"), ("`x`", "\\`x\\`"), ("[a](b)", "\\[a\\](b)"),
    ("a\\b", "a\\\\b"), ("~~a~~", "\\~\\~a\\~\\~"), ("R&D", "R&D"), ("&lt;", "\\&lt;"),
    ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\u{1B}[31m", "a\u{FFFD}\\[31m"),
    ("# a", "\\# a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("- a", "\\- a"),
    ("+ a", "\\+ a"), ("=== ", "\\==="), ("2016 was", "2016 was"), ("café 🏥", "café 🏥"),
  ])
  func `text appears as it was written`(text: String, expected: String) {
    #expect(written(.text(text)) == expected)
  }

  @Test func `names are bold and an empty one is nothing`() {
    #expect(written("\(name: "A*B") and \(name: " C ")") == "**A\\*B** and **C**")
    #expect(written("a\(name: "")b") == "ab")
  }

  @Test func `only addresses that are safe become links`() {
    #expect(
      written(Passage([.link("a", address: "https://example.org/x_(1)")]))
        == "[a](https://example.org/x_%281%29)")
    #expect(written(Passage([.link("a", address: "javascript:alert(1)")])) == "a")
    #expect(
      written(Passage([.link("a]", address: "https://e.org/ä")]))
        == "[a\\]](https://e.org/%C3%A4)")
    #expect(written(Passage([.link("a", address: "https://e.org/a b")])) == "a")
  }

  @Test func `cells cannot leave their table`() {
    let table = ReportDocument.Table(columns: ["A", "B"], rows: [[.text("x|y"), .name("z\n| q")]])
    let text = MarkdownWriter().write(ReportDocument(title: "T", blocks: [.table(table)]))
    #expect(text == "# T\n\n| A | B |\n| --- | --- |\n| x\\|y | **z \\| q** |\n")
  }
}
