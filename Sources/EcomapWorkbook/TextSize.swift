/// How much room text takes in the letters of the sheets, Arial at 10 points, near enough to set
/// columns and rows by: a program that only opens a workbook cannot ask Excel to fit them.
enum TextSize {
  /// The pixels of one unit of column width.
  static let unit = 7.0
  /// The points from one line to the next.
  static let line = 12.75
  /// The space that a cell keeps free beside its text, in pixels.
  private static let padding = 6.0

  /// The width of a line of text in units of column width.
  static func width(of text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + pixels(of: $1) } / unit
  }

  /// How many lines a text takes in a column.
  static func lines(of text: String, in width: Double) -> Int {
    let room = width * unit - padding
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + lines(of: $1, pixels: room) }
  }

  private static func lines(of paragraph: Substring, pixels room: Double) -> Int {
    var lines = 1
    var used = 0.0
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
      let width = width(of: word) * unit
      let space = used == 0 ? 0 : pixels(of: " ")
      if used + space + width <= room {
        used += space + width
        continue
      }
      if used > 0 { lines += 1 }
      // A word that is too long for a line is broken.
      let whole = max(0, (width / room).rounded(.up) - 1)
      lines += Int(whole)
      used = width - whole * room
    }
    return lines
  }

  /// At 96 dots an inch: 10 points are 13 1/3 pixels.
  private static func pixels(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", ".", ",", ";", ":", "!", "'", "|", "i", "j", "l", "I", "/", "[", "]", "f", "t": 3.7
    case "r", "-", "(", ")", "\"": 4.5
    case "m", "M", "w", "W", "@", "%": 11.6
    case "A"..."Z": 9.2
    case "a"..."z", "0"..."9": 7.2
    default: scalar.value < 0x1100 ? 8 : 13.4
    }
  }
}
