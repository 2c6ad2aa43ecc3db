import EcomapAnalysis
import EcomapModel

extension MeasureReport {
  /// The table as CSV (RFC 4180 with line feeds): one row an actor, numbers exact.
  ///
  /// A cell from the map that a spreadsheet could take for a formula gets an apostrophe in front;
  /// numbers never do. Where a measure does not apply the cell is empty.
  public var csv: String {
    var text = columns.map(\.measure.id).joined(separator: ",") + "\n"
    for row in rows {
      text += columns.map { $0.value(of: row, in: table)?.cell ?? "" }.joined(separator: ",")
      text += "\n"
    }
    return text
  }
}

extension Measure.Value {
  /// The value as a cell of CSV.
  fileprivate var cell: String {
    switch self {
    case .integer(let value): String(value)
    case .number(let value): value.exact
    case .flag(let value): value ? "true" : "false"
    case .text(let value): Self.quoted(value)
    }
  }

  private static func quoted(_ text: String) -> String {
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
