/// Text as a cell can hold it.
enum CellText {
  /// The most that Excel takes in a cell, in UTF-16 code units.
  static let limit = 32_767

  private static let cut = " … (cut here: a cell holds no more)"

  /// The text without what XML forbids, with line feeds at its line ends, cut at the limit.
  ///
  /// What looks like Excel's own way of writing a character, such as `_x0041_`, gets its first sign
  /// written that way, as the format (ECMA-376, 22.9.2.19) asks; else Excel would show an A.
  static func fitting(_ text: String) -> String {
    let text = cleaned(text)
    guard text.utf16.count > limit else { return text }
    var short = ""
    var room = limit - cut.utf16.count
    for character in text {
      room -= character.utf16.count
      if room < 0 { break }
      short.append(character)
    }
    return short + cut
  }

  private static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (offset, scalar) in scalars.enumerated() {
      switch scalar {
      case "\r":
        if offset + 1 == scalars.count || scalars[offset + 1] != "\n" { result.append("\n") }
      case "\t", "\n": result.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      case "_" where isEscape(scalars[offset...]):
        result.append(contentsOf: "_x005F_".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a text begins with `_x`, four hexadecimal digits and `_`.
  private static func isEscape(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let start = text.prefix(7)
    return start.count == 7 && start.dropFirst().first == "x" && start.last == "_"
      && start.dropFirst(2).dropLast().allSatisfy(\.properties.isASCIIHexDigit)
  }
}
