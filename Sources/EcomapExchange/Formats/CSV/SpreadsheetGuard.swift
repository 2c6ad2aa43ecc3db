/// The apostrophe that keeps a spreadsheet from running a cell as a formula.
enum SpreadsheetGuard {
  private static let apostrophe = UInt8(ascii: "'")

  /// A text without the apostrophe that guards it: one before `=`, `+`, `-`, `@`, a tab or a line
  /// end, or before apostrophes before these, since such a text was given one more.
  static func released(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.first == apostrophe else { return text }
    guard let risk = text.first(where: { $0 != apostrophe }), "=+-@\t\r\n".utf8.contains(risk)
    else {
      return text
    }
    return text.dropFirst()
  }
}
