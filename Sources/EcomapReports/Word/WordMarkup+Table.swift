extension WordMarkup {
  /// A table with widths for its columns, which Word and LibreOffice would otherwise each guess in
  /// their own way.
  static func markup(of table: ReportDocument.Table) -> String {
    let shades = Shades(of: table)
    var text = "<table>\n"
    if let caption = table.caption { text += "<caption>\(inline(caption))</caption>\n" }
    text += "<colgroup>"
    for share in ColumnShares(of: table).shares { text += "<col style=\"width: \(share)%\">" }
    text += "</colgroup>\n<thead>\n<tr>"
    for (column, title) in table.columns.enumerated() {
      text += cell("th", title, style: "Table Heading", side(of: column, in: table))
    }
    text += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows {
      text += "<tr>"
      for (column, passage) in row.enumerated() {
        let shade = shades.cellClass(column, passage).flatMap { name in
          name.hasPrefix("shade") && name != "shade0" ? "Table Shade \(name.dropFirst(5))" : nil
        }
        text += cell("td", passage, style: shade ?? "Table Text", side(of: column, in: table))
      }
      text += "</tr>\n"
    }
    return text + "</tbody>\n</table>\n"
  }

  private static func side(of column: Int, in table: ReportDocument.Table) -> String {
    table.shaded.contains(column) ? "center" : table.numbers.contains(column) ? "right" : "left"
  }

  private static func cell(
    _ tag: String, _ words: Passage, style: String, _ side: String
  ) -> String {
    "<\(tag) style=\"text-align: \(side)\"><div data-custom-style=\"\(style)\">"
      + "<p>\(inline(words))</p></div></\(tag)>"
  }
}

/// How wide the columns of a table are, as shares of the text's width.
struct ColumnShares {
  /// A share for each column in whole percent; together at most a hundred.
  let shares: [Int]

  /// How many letters of a table fit on a line of A4.
  private static let lineLetters = 104
  /// The room between columns, in letters.
  private static let gap = 3

  init(of table: ReportDocument.Table) {
    var longest: [Int] = []
    var least: [Int] = []
    for column in table.columns.indices {
      let cells = [table.columns[column]] + table.rows.map { $0[column] }
      longest.append((cells.map { Self.width($0) { [$0] } }.max() ?? 0) + Self.gap)
      let words = cells.map { cell in Self.width(cell) { $0.split(separator: " ") } }
      least.append(min((words.max() ?? 0) + Self.gap, Self.lineLetters / 3))
    }
    // A title is bold throughout, and its words are read first.
    for (column, title) in table.columns.enumerated() {
      let word = Self.width(title) { $0.split(separator: " ") }
      least[column] = max(least[column], word + word / 6 + 1 + Self.gap)
      longest[column] = max(longest[column], least[column])
    }
    shares = Self.shares(longest: longest, least: least)
  }

  /// The letters of the longest part of a passage.
  private static func width(_ passage: Passage, parts: (Substring) -> [Substring]) -> Int {
    parts(passage.plain[...]).map { part in
      part.reduce(0) { $0 + DisplayWidth.of($1) }
    }.max() ?? 0
  }

  private static func shares(longest: [Int], least: [Int]) -> [Int] {
    let (wanted, needed) = (longest.reduce(0, +), least.reduce(0, +))
    if wanted <= lineLetters { return longest.map { $0 * 100 / lineLetters } }
    guard needed < lineLetters else { return least.map { max(1, $0 * 100 / needed) } }
    // What is left after the longest words goes to the columns that have more to say.
    let wishes = zip(longest, least).map { Double($0 - $1).squareRoot() }
    let all = wishes.reduce(0, +)
    let rest = Double(lineLetters - needed)
    var shares = zip(least, wishes).map { least, wish in
      Int((Double(least) + (all > 0 ? rest * wish / all : 0)) * 100 / Double(lineLetters))
    }
    // What rounding took away.
    if let widest = shares.indices.max(by: { shares[$0] < shares[$1] }) {
      shares[widest] += 100 - shares.reduce(0, +)
    }
    return shares
  }
}
