import EcomapAnalysis
import EcomapModel
import TestSupport
import Testing

@testable import EcomapReports

@Suite struct HTMLTests {
  private func written(_ blocks: ReportDocument.Block...) -> String {
    HTMLWriter().write(ReportDocument(title: "T", blocks: blocks))
  }

  private static let svg = """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" aria-labelledby="picture-title picture-desc">
    <title id="picture-title">id="x" url(#y) &lt;b&gt;</title>
    <path id="tie-a" aria-label="url(#x)"/><a href="#tie-a"/></svg>
    """

  @Test func `every template can be read`() {
    #expect(HTMLTemplates.readable == Set(HTMLTemplates.sources.keys))
    #expect(HTMLTemplates.readable.count == 5)
  }

  @Test func `a report is one page with everything inside`() async throws {
    let report = GapReport(try await GapAnalysis(of: Snapshot(SampleMap.map)))
    try expectSnapshot(
      report.html.replacing(HTMLTemplates.style, with: "…\n"), "gap-report.html")
    #expect(report.html.contains(HTMLTemplates.style))
    for needless in ["<script", "<link", "<iframe", "src=", "@import", "url("] {
      #expect(!report.html.contains(needless), "\(needless)")
    }
  }

  @Test(arguments: [
    ("<script>", "&lt;script&gt;"), ("R&D", "R&amp;D"), ("\"a\" 'b'", "&quot;a&quot; &#39;b&#39;"),
    ("a\u{1B}[31m", "a\u{FFFD}[31m"), ("{{title}}", "{{title}}"), ("café 🏥", "café 🏥"),
  ])
  func `text appears as it was written`(text: String, expected: String) {
    #expect(written(.paragraph(.text(text))).contains("<p>\(expected)</p>"))
    #expect(written(.list([.name(text)])).contains("<li><strong>\(expected)</strong></li>"))
    let table = ReportDocument.Table(columns: ["A", "B"], rows: [[.text(text), .code(text)]])
    #expect(written(.table(table)).contains("<td><code>\(expected)</code></td>"))
  }

  @Test func `only addresses that are safe become links`() {
    let page = written(
      .paragraph(
        Passage([
          .link("a", address: "https://example.org/?a=1&b=2"),
          .link("b", address: "javascript:alert(1)"), .file("c", path: "findings/a b.svg"),
          .file("d", path: "#What to do"),
        ])))
    #expect(page.contains("<a href=\"https://example.org/?a=1&amp;b=2\">a</a>b"))
    #expect(page.contains("<a href=\"findings/a%20b.svg\">c</a><a href=\"#what-to-do\">d</a>"))
  }

  @Test func `headings of the same words have places of their own`() {
    let page = written(
      .heading(level: 2, "Who"), .heading(level: 3, "Who"), .heading(level: 2, "Content"),
      .heading(level: 2, "!"), .heading(level: 2, "Last"))
    for anchor in ["who", "who-2", "content-2", "part", "last"] {
      #expect(page.components(of: "id=\"\(anchor)\"") == 1, "\(anchor)")
    }
    #expect(page.contains("<li><a href=\"#content-2\">Content</a></li>"))
  }

  @Test func `two pictures of a page share no id`() {
    let figure = Figure(path: "a.svg", svg: Self.svg, alternative: "A", caption: "C")
    let page = written(.figure(figure), .figure(figure))
    #expect(!page.contains("<?xml"))
    for number in 1...2 {
      let prefix = "picture-\(number)-"
      #expect(
        page.contains("aria-labelledby=\"\(prefix)picture-title \(prefix)picture-desc\""))
      #expect(page.contains("<title id=\"\(prefix)picture-title\">id=\"x\" url(#y) &lt;b&gt;<"))
      #expect(page.contains("id=\"\(prefix)tie-a\" aria-label=\"url(#x)\""))
      #expect(page.contains("href=\"#\(prefix)tie-a\""))
    }
  }

  @Test func `counts are shaded by their share of the most`() {
    let table = ReportDocument.Table(
      columns: ["", "n"], rows: ["0", "-", "1", "4", "8"].map { ["r", .text($0)] },
      numbers: [1], shaded: [1])
    let page = written(.table(table))
    for (count, shade) in [("0", 0), ("-", 0), ("1", 1), ("4", 2), ("8", 4)] {
      #expect(page.contains("<td class=\"shade\(shade)\">\(count)</td>"), "\(count)")
    }
  }

  @Test func `a page of what is internal warns on every sheet of paper`() {
    let page = HTMLWriter().write(ReportDocument(title: "T", blocks: [], isInternal: true))
    let warning = ReportDocument.runningWarning
    #expect(page.contains("<p class=\"running\" aria-hidden=\"true\">\(warning)</p>"))
    #expect(page.contains(".running { display: table-header-group;"))
    #expect(!written().contains(warning))
  }

  @Test func `sheets of paper have numbers`() {
    #expect(written().contains("content: \"Page \" counter(page) \" of \" counter(pages)"))
  }

  @Test func `a picture stands right behind the sentence it belongs to`() {
    let figure = Figure(path: "a.svg", svg: Self.svg, alternative: "A", caption: "")
    let card = FindingCard(
      id: "x", rank: 1, severity: .notice, topic: "T", sentence: "Something", why: "Because",
      evidence: [], sources: [], suggestion: "Act", figure: figure)
    let page = written(.finding(card))
    let places = ["class=\"sentence\"", "<figure>", "<dl>"].map { page.firstRange(of: $0)?.lowerBound }
    #expect(places == places.sorted { ($0 ?? page.endIndex) < ($1 ?? page.endIndex) })
    #expect(!places.contains(nil))
  }

  @Test func `a wide table is stacked in a narrow window, a shaded one scrolls and says so`() {
    func table(_ columns: Int, shaded: Set<Int> = []) -> String {
      written(
        .table(
          .init(
            columns: (0..<columns).map { "C&\($0)" },
            rows: [(0..<columns).map { _ in "1" }], shaded: shaded)))
    }
    #expect(table(3).contains("<div class=\"table stacks\""))
    #expect(table(3).contains("<td data-label=\"C&amp;2\">1</td>"))
    #expect(table(2).contains("<div class=\"table\"") && !table(2).contains("data-label=\""))
    #expect(table(3, shaded: [1]).contains("<div class=\"table scrolls\""))
    #expect(written().contains("Scroll sideways to see the whole table."))
  }

  @Test func `a page without anything is whole all the same`() {
    let page = written()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("<title>T</title>"))
    #expect(!page.contains("<nav"))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
