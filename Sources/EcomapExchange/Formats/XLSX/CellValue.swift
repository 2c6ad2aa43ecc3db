/// What the file says of a cell.
struct CellValue {
  let type: String
  let style: Int
  /// What was saved in it, of a formula its result.
  let value: [UInt8]?
  /// The words that stand in the cell itself.
  let words: [UInt8]
  let formula: String?

  /// What can be made of it.
  enum Reading {
    case text(ArraySlice<UInt8>)
    case nothing
    case trouble(
      _ problem: String, value: String?, suggestion: String?, instead: ArraySlice<UInt8>)
  }

  /// What stands in the cell, as Excel shows it; dates and times as ISO 8601.
  func text(_ shared: SheetReader.Shared) -> Reading {
    if type == "inlineStr" { return .text(EscapedText.plain(words[...])) }
    guard let value, !value.isEmpty else {
      guard let formula, type != "str" else { return .nothing }
      return .trouble(
        "the cell has a formula without a saved result", value: "=\(formula)",
        suggestion: "open the workbook in Excel or LibreOffice and save it, or type the value",
        instead: [])
    }
    switch type {
    case "s":
      guard let index = Int(String(decoding: value, as: UTF8.self)),
        let text = shared.strings[index]
      else {
        return .trouble(
          "the cell names a text that the workbook does not hold",
          value: String(decoding: value, as: UTF8.self),
          suggestion: "open the workbook in Excel or LibreOffice and save it again", instead: [])
      }
      return .text(text)
    case "str": return .text(EscapedText.plain(value[...]))
    case "b":
      return .text(
        Array((value == [0x31] || value == Array("true".utf8) ? "true" : "false").utf8)[...])
    case "e":
      return .trouble(
        "the cell shows an error, and was taken as empty",
        value: String(decoding: value, as: UTF8.self),
        suggestion: "put the formula right, or type the value", instead: [])
    case "d": return .text(day(value))
    default: return number(value, shared)
    }
  }

  /// A date without a time of zero.
  private func day(_ value: [UInt8]) -> ArraySlice<UInt8> {
    let parts = value.split(separator: UInt8(ascii: "T"))
    guard parts.count == 2, parts[1].allSatisfy({ !(0x31...0x39).contains($0) }) else {
      return value[...]
    }
    return parts[0]
  }

  private func number(_ value: [UInt8], _ shared: SheetReader.Shared) -> Reading {
    let format = shared.formats[style]
    let shown = NumberText.shown(value)
    guard case .date(let precision) = format else {
      if case .padded(let digits) = format { return .text(NumberText.padded(shown, digits)[...]) }
      return .text(shown[...])
    }
    guard let serial = Double(String(decoding: value, as: UTF8.self)) else {
      return .text(shown[...])
    }
    if let text = SerialDate.text(serial, precision, is1904: shared.is1904) {
      return .text(Array(text.utf8)[...])
    }
    return .trouble(
      "the cell is shown as a date, and its number is that of none",
      value: String(decoding: shown, as: UTF8.self), suggestion: "type the date again",
      instead: shown[...])
  }
}
