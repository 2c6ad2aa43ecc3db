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
    let picture = made.html.ranges(of: "<img").last
    let advice = made.html.firstRange(of: "<strong>What to do:</strong> Act")
    #expect(picture.map { $0.lowerBound < advice?.lowerBound ?? $0.lowerBound } == true)
  }

  @Test func `a tall picture is as high as the page leaves room`() {
    let size = PictureSize(of: #"<svg width="400pt" height="1280pt">"#)
    #expect(size.width == "200pt")
    #expect(PictureSize(of: "<svg>").width == "481pt")
  }

  private static let table = ReportDocument.Table(
    columns: ["Area", "Actors", "Need"],
    rows: [["Devon", "12", "4"], ["Cornwall", "3", "-"]], caption: "Who is where",
    numbers: [1], shaded: [2])

  @Test func `a table has a caption, sides and shades`() {
    let html = markup([.table(Self.table), .paragraph("After")]).html
    #expect(html.contains(#"<div data-custom-style="Table Caption"><p>Who is where</p></div>"#))
    #expect(html.contains(#"<pre class="openxml">&lt;w:tbl&gt;"#))
    #expect(html.contains(#"<div data-custom-style="After Table"><p>After</p></div>"#))
    let table = WordTable(Self.table).markup
    #expect(table.contains(#"<w:pStyle w:val="TableHeading"/><w:keepNext/><w:jc w:val="right"/>"#))
    #expect(
      table.contains(
        ##"<w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">12</w:t></w:r></w:p>"##))
    #expect(
      table.contains(#"<w:pStyle w:val="TableShade4"/><w:keepNext/><w:jc w:val="center"/>"#))
  }

  @Test func `no row splits over pages, headings are repeated, and short tables stay together`() {
    func rows(_ count: Int) -> [Substring] {
      let table = ReportDocument.Table(
        columns: ["A", "B"], rows: (0..<count).map { ["\($0)", ""] })
      return WordTable(table).markup.split(separator: "<w:tr>").dropFirst().map { $0 }
    }
    for count in [1, 7, 8, 40] {
      let rows = rows(count)
      #expect(rows.count == count + 1)
      #expect(rows.allSatisfy { $0.hasPrefix("<w:trPr><w:cantSplit/>") })
      #expect(rows.count { $0.contains("<w:tblHeader/>") } == 1)
      #expect(rows.count { $0.contains("<w:keepNext/>") } == (count > 7 ? 1 : count))
      // Word calls a file broken in which a cell has no paragraph.
      #expect(rows.allSatisfy { $0.ranges(of: "<w:p>").count == 2 })
    }
  }

  @Test func `words of a map do nothing in a table, and only safe addresses are led to`() {
    let table = ReportDocument.Table(
      columns: ["A"],
      rows: [
        [.name("<b>&")], [Passage([.link("a", address: "https://x.org/?a=1&b=2")])],
        [Passage([.link("b", address: "javascript:alert(1)")])],
        [Passage([.file("c", path: "map.svg"), .file("d", path: "#What to do")])],
      ])
    let markup = WordTable(table).markup
    #expect(markup.contains(#"<w:b/></w:rPr><w:t xml:space="preserve">&lt;b&gt;&amp;</w:t>"#))
    #expect(markup.contains("> HYPERLINK &quot;https://x.org/?a=1&amp;b=2&quot; <"))
    #expect(!markup.contains("javascript") && !markup.contains("map.svg"))
    #expect(markup.contains(#"<w:hyperlink w:anchor="what-to-do">"#))
  }

  @Test func `a crowded table has smaller letters, so that its words stay whole`() {
    let titles = [
      "Driver", "need", "idea", "development", "testing", "evaluation", "adoption", "diffusion",
      "stage not recorded", "all",
    ]
    let table = ReportDocument.Table(
      columns: titles.map { .text($0) }, rows: [titles.map { _ in "-" }],
      shaded: Set(1..<10))
    let shares = ColumnShares(of: table)
    #expect(shares.isCrowded && shares.shares.reduce(0, +) <= 100)
    // Letters of 7 points are less than 3.9 wide and bold ones a sixth wider; cells leave 8.5 free.
    for (title, share) in zip(titles, shares.shares) {
      let word = title.split(separator: " ").map(\.count).max() ?? 0
      #expect(Double(share) * 4.82 > Double(word) * 3.9 * 7 / 6 + 8.5, "\(title): \(share)")
    }
    #expect(WordTable(table).markup.contains(#"<w:sz w:val="14"/>"#))
    #expect(!WordTable(Self.table).markup.contains("<w:sz "))
  }

  @Test func `what leads to a table or a finding stays with it`() {
    let html = markup([
      .heading(level: 3, "Title"), .paragraph("Why"), .paragraph("What"), .table(Self.table),
      .paragraph("After"), .paragraph("Then"), .heading(level: 3, "Next"), .paragraph("Alone"),
    ]).html
    #expect(html.contains(#"<div data-custom-style="Lead In"><p>Why</p></div>"#))
    #expect(html.contains(#"<div data-custom-style="Lead In"><p>What</p></div>"#))
    #expect(html.contains("<p>Then</p>\n<h2") && html.contains("<p>Alone</p>\n</body>"))
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
