import EcomapModel

/// A table as Word's own format (WordprocessingML, ECMA-376) has it.
///
/// pandoc would let rows split over pages and has no word against it, so tables are not left to it.
struct WordTable {
  private let table: ReportDocument.Table
  private let shares: ColumnShares
  private let shades: Shades

  /// The width of the text on A4 in twentieths of a point, as `reference.py` sets the page.
  private static let textWidth = 9_638
  /// A table of so many rows stays on one page.
  private static let mostRowsTogether = 7
  /// The size of letters in a crowded table, in half points.
  private static let smallLetters = 14

  init(_ table: ReportDocument.Table) {
    self.table = table
    shares = ColumnShares(of: table)
    shades = Shades(of: table)
  }

  /// The table; its caption stands outside it.
  var markup: String {
    let widths = shares.shares.map { $0 * Self.textWidth / 100 }
    var text = "<w:tbl><w:tblPr><w:tblStyle w:val=\"Table\"/>"
    text += "<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
    text += "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" "
    text += "w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"0\"/></w:tblPr>\n<w:tblGrid>"
    for width in widths { text += "<w:gridCol w:w=\"\(width)\"/>" }
    text += "</w:tblGrid>\n"
    text += row("<w:tblHeader/>", table.columns, widths, isKept: true) { _, _ in "TableHeading" }
    let isShort = table.rows.count <= Self.mostRowsTogether
    for (number, cells) in table.rows.enumerated() {
      let isKept = isShort && number < table.rows.count - 1
      text += row("", cells, widths, isKept: isKept) { column, words in
        let shade = shades.cellClass(column, row: number, words)
        guard let step = shade?.last, shade?.hasPrefix("shade") == true, step != "0" else {
          return "TableText"
        }
        return "TableShade\(step)"
      }
    }
    return text + "</w:tbl>"
  }

  private func row(
    _ properties: String, _ cells: [Passage], _ widths: [Int], isKept: Bool,
    style: (Int, Passage) -> String
  ) -> String {
    var text = "<w:tr><w:trPr><w:cantSplit/>\(properties)</w:trPr>"
    for (column, words) in cells.enumerated() {
      text += "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr>"
      text += "<w:pStyle w:val=\"\(style(column, words))\"/>\(isKept ? "<w:keepNext/>" : "")"
      text += "<w:jc w:val=\"\(side(of: column))\"/></w:pPr>\(runs(of: words))</w:p></w:tc>"
    }
    return text + "</w:tr>\n"
  }

  private func side(of column: Int) -> String {
    table.shaded.contains(column) ? "center" : table.numbers.contains(column) ? "right" : "left"
  }

  private func runs(of words: Passage) -> String {
    words.parts.map { part in
      switch part {
      case .text(let words): run(words)
      case .name(let words): run(words, "<w:b/>")
      case .code(let word): run(word, "<w:rStyle w:val=\"VerbatimChar\"/>")
      case .link(let words, let address): link(words, WebLink.isAllowed(address) ? address : nil)
      // The file does not travel with the document.
      case .file(let words, let path): path.hasPrefix("#") ? jump(words, to: path) : run(words)
      }
    }.joined()
  }

  private func run(_ words: String, _ properties: String = "") -> String {
    guard !words.isEmpty else { return "" }
    let size = shares.isCrowded ? "<w:sz w:val=\"\(Self.smallLetters)\"/>" : ""
    let dress = properties + size
    return "<w:r>\(dress.isEmpty ? "" : "<w:rPr>\(dress)</w:rPr>")"
      + "<w:t xml:space=\"preserve\">\(HTMLText.escaped(words))</w:t></w:r>"
  }

  private func jump(_ words: String, to path: String) -> String {
    let anchor = PagePath.anchor(String(path.dropFirst()))
    // pandoc gives longer ones a name of its own.
    guard anchor.count <= 40, anchor.first?.isLetter == true else { return run(words) }
    return "<w:hyperlink w:anchor=\"\(HTMLText.escaped(anchor))\">"
      + "\(run(words, "<w:rStyle w:val=\"Hyperlink\"/>"))</w:hyperlink>"
  }

  /// A link as a field, which needs no entry in another part of the file.
  private func link(_ words: String, _ address: String?) -> String {
    guard let address else { return run(words) }
    let target = address.unicodeScalars.map { scalar in
      scalar == "\"" ? "%22" : scalar == "\\" ? "%5C" : String(scalar)
    }.joined()
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let code = HTMLText.escaped(" HYPERLINK \"\(target)\" ")
    return mark("begin") + "<w:r><w:instrText xml:space=\"preserve\">\(code)</w:instrText></w:r>"
      + mark("separate") + run(words, "<w:rStyle w:val=\"Hyperlink\"/>") + mark("end")
  }
}
