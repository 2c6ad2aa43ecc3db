import EcomapAnalysis
import EcomapModel
import Testing

@testable import EcomapReports

@Suite struct `The markup of Word documents` {
  private static let svg =
    #"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="960pt" height="540pt">"#

  private func markup(_ blocks: [ReportDocument.Block]) -> WordMarkup {
    WordMarkup(ReportDocument(title: "A & B", blocks: blocks))
  }

  @Test func `names a style for what pandoc has no element for`() {
    let html = markup([
      .heading(level: 2, "First"), .note(.init(.warning, "Careful")),
      .note(.init(.information, "Mind")),
    ]).html
    #expect(html.contains("<title>A &amp; B</title>"))
    #expect(html.contains(#"<html lang="en-GB">"#))
    #expect(html.contains(#"<h1 id="first">First</h1>"#))
    #expect(html.contains(#"<div data-custom-style="Warning"><p>Careful</p></div>"#))
    #expect(html.contains(#"<div data-custom-style="Note"><p>Mind</p></div>"#))
  }

  @Test func `leads to its own headings and to nothing beside it`() {
    let html = markup([
      .heading(level: 2, "One & two"), .heading(level: 2, "Three"), .heading(level: 2, "Four"),
      .paragraph(.file("picture", path: "findings/1.svg") + .file("up", path: "#One & two")),
    ]).html
    #expect(html.contains(##"<a href="#one--two">One &amp; two</a>"##))
    #expect(html.contains(##"<p>picture<a href="#one--two">up</a></p>"##))
  }

  @Test func `a name of the map cannot be markup`() {
    let html = markup([.paragraph("\(name: "<script>\"x\"</script>")")]).html
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;&quot;x&quot;"))
  }

  @Test func `holds pictures at the size of the text, with words for who does not see them`() {
    let figure = Figure(path: "a.svg", svg: Self.svg, alternative: "A \"b\"", caption: "What")
    let card = FindingCard(
      id: "x", rank: 1, severity: .serious, topic: "A topic", sentence: "Something", why: "Because",
      evidence: [],
      sources: [], suggestion: "Act", figure: figure)
    let made = markup([.figure(figure), .finding(card)])
    #expect(made.pictures.map(\.name) == ["picture-1.png", "picture-2.png"])
    #expect(made.pictures.allSatisfy { abs($0.scale - 0.501) < 0.001 })
    #expect(
      made.html.contains(
        #"<img src="picture-1.png" alt="A &quot;b&quot;" width="481pt">"#))
    #expect(made.html.contains(#"<div data-custom-style="Picture Caption"><p>What</p></div>"#))
    #expect(
      made.html.contains(
        #"<div data-custom-style="Finding Serious"><p><strong>1. To act on:</strong> Something"#))
    #expect(made.html.contains("<strong>What to do:</strong> Act"))
  }

  @Test func `a tall picture is as high as the page leaves room`() {
    let size = PictureSize(of: #"<svg width="400pt" height="1280pt">"#)
    #expect(size.width == "200pt")
    #expect(PictureSize(of: "<svg>").width == "481pt")
  }

  @Test func `a table has a caption, sides and shades`() {
    let html = markup([
      .table(
        .init(
          columns: ["Area", "Actors", "Need"],
          rows: [["Devon", "12", "4"], ["Cornwall", "3", "-"]], caption: "Who is where",
          numbers: [1], shaded: [2])),
      .paragraph("After"),
    ]).html
    #expect(html.contains("<caption>Who is where</caption>"))
    #expect(
      html.contains(#"<th style="text-align: right"><div data-custom-style="Table Heading">"#))
    #expect(
      html.contains(#"<td style="text-align: right"><div data-custom-style="Table Text"><p>12"#))
    #expect(
      html.contains(#"<td style="text-align: center"><div data-custom-style="Table Shade 4">"#))
    #expect(html.contains(#"<div data-custom-style="After Table"><p>After</p></div>"#))
  }

  @Test func `columns have room for their words, and the one that says most has most`() {
    func shares(_ columns: [Passage], _ rows: [[Passage]]) -> [Int] {
      ColumnShares(of: .init(columns: columns, rows: rows)).shares
    }
    let narrow = shares(["Name", "No."], [["A", "1"]])
    #expect(narrow.reduce(0, +) < 30)
    let long = String(repeating: "word ", count: 60)
    let wide = shares(
      ["Name", "What it says of itself", "Unconnected"], [["A b", .text(long), "1"]])
    #expect(wide.reduce(0, +) == 100)
    #expect(wide[1] > 60 && wide[2] >= 12)
    let crowded = shares(
      (0..<20).map { _ in "Unconnected" }, [(0..<20).map { _ in "Unconnected" }])
    #expect(crowded.allSatisfy { $0 > 0 } && crowded.reduce(0, +) <= 100)
  }
}
