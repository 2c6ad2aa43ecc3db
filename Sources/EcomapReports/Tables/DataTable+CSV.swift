import EcomapModel

extension DataTable {
  /// The table as CSV: UTF-8, RFC 4180 with line feeds, under one row of the columns' words.
  ///
  /// Numbers are exact, whether something holds is `true` or `false`, dates are as precise as the
  /// map gives them, and where there is nothing to say the cell is empty. A cell of words that a
  /// spreadsheet could take for a formula gets an apostrophe in front. There is no byte order mark,
  /// which most programs would take for a part of the first heading; Excel is served by the
  /// workbook.
  public var csv: String {
    var text = columns.map { CSV.field($0.id) }.joined(separator: ",") + "\n"
    for row in rows {
      text += row.map { $0?.csv ?? "" }.joined(separator: ",")
      text += "\n"
    }
    return text
  }
}

extension DataTable.Cell {
  /// The cell as a field of CSV.
  fileprivate var csv: String {
    switch self {
    case .integer(let value): String(value)
    case .number(let value): value.exact
    case .flag(let value): value ? "true" : "false"
    case .text(let value): CSV.field(value)
    case .date(let value): value.description
    }
  }
}

/// The fields of comma-separated values.
private enum CSV {
  /// Words as a field, in quotes where they must be, and so that no spreadsheet runs them.
  static func field(_ text: String) -> String {
    let isRisky = text.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) }
    let text = isRisky == true ? "'" + text : text
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    // By scalars, because a quote with a combining mark is a character of its own.
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
