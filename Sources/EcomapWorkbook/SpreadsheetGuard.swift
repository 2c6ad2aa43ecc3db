/// The apostrophe that keeps a spreadsheet from running a cell as a formula.
public enum SpreadsheetGuard {
  private static let apostrophe = UInt8(ascii: "'")
  private static let risks: [UInt8] = Array("=+-@\t\r\n".utf8)

  /// Whether a text needs an apostrophe in front: where a spreadsheet could run it, and where it
  /// would otherwise lose an apostrophe of its own on its way back.
  public static func isNeeded(_ text: String) -> Bool {
    guard let risk = text.utf8.first(where: { $0 != apostrophe }), risks.contains(risk) else {
      return false
    }
    return !isNegativeNumber(text)
  }

  /// A text without the apostrophe that guards it: one before `=`, `+`, `-`, `@`, a tab or a line
  /// end, or before apostrophes before these, since such a text was given one more.
  public static func released(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.first == apostrophe, let risk = text.first(where: { $0 != apostrophe }),
      risks.contains(risk)
    else { return text }
    return text.dropFirst()
  }

  /// Whether a text is a number for a spreadsheet as well, such as `-1.5`.
  private static func isNegativeNumber(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "-"), text.utf8.count > 1 else { return false }
    let digits = text.utf8.dropFirst().split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return digits.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}
