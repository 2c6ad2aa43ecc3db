import EcomapModel

extension TieTable {
  /// The values in one cell: `|` divides them, and `\|` is a bar that does not.
  static func parts(of cell: TableReader.Cell) -> [TableReader.Cell] {
    let bar = UInt8(ascii: "|")
    guard cell.value.utf8.contains(bar) else { return cell.value.isEmpty ? [] : [cell] }
    let scalars = cell.value.unicodeScalars
    // With a quotation mark on either side the text begins one column on; where quotation marks
    // are doubled or lines break within the cell, the parts have the place of the whole.
    let margin = (Int(cell.location.length) - scalars.count) / 2
    let isPlain =
      (0...1).contains(margin) && Int(cell.location.length) == scalars.count + 2 * margin
    return dividedByBars(scalars).compactMap { part in
      let head = part.drop { $0 == " " }
      let text = trimmed(Substring(head))
      guard !text.isEmpty else { return nil }
      let before = scalars.distance(from: scalars.startIndex, to: head.startIndex)
      return Located(
        text.replacing("\\|", with: "|"),
        at: isPlain
          ? SourceLocation(
            file: Int(cell.location.file), line: Int(cell.location.line),
            column: Int(cell.location.column) + margin + before, length: text.unicodeScalars.count)
          : cell.location)
    }
  }

  /// What stands between the bars of a text.
  private static func dividedByBars(
    _ text: String.UnicodeScalarView
  ) -> [Substring.UnicodeScalarView] {
    var parts: [Substring.UnicodeScalarView] = []
    var start = text.startIndex
    var isEscaped = false
    for index in text.indices {
      if text[index] == "|", !isEscaped {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
      isEscaped = text[index] == "\\"
    }
    return parts + [text[start...]]
  }

  /// The sources in one cell, each alone or with a place in it.
  static func citations(
    in cell: TableReader.Cell
  ) -> [(citation: Citation, location: SourceLocation)] {
    parts(of: cell).map { part in
      guard let colon = part.value.firstIndex(of: ":") else {
        return (Citation(source: part.value, locator: nil), part.location)
      }
      let locator = trimmed(part.value[part.value.index(after: colon)...])
      return (
        Citation(
          source: trimmed(part.value[..<colon]), locator: locator.isEmpty ? nil : locator),
        SourceLocation(
          file: Int(part.location.file), line: Int(part.location.line),
          column: Int(part.location.column),
          length: min(
            Int(part.location.length), part.value[..<colon].unicodeScalars.count))
      )
    }
  }

  /// A text without spaces around it.
  static func trimmed(_ text: Substring) -> String {
    let head = text.drop { $0 == " " }
    return String(head.reversed().drop { $0 == " " }.reversed())
  }
}
