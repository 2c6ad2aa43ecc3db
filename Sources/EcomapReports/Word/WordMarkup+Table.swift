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
    for (number, row) in table.rows.enumerated() {
      text += "<tr>"
      for (column, passage) in row.enumerated() {
        let shade = shades.cellClass(column, row: number, passage).flatMap { name in
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
