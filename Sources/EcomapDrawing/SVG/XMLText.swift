/// Text as XML; the only place where anything is escaped for it.
enum XMLText {
  /// The text between tags or within double quotes.
  ///
  /// Characters that XML cannot carry are left out, control characters among them; a line break
  /// stays one.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "\n"
      case "\t": result += " "
      default:
        if isAllowed(scalar.value) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// An id that XML and CSS take as it is: letters, digits, `-`, `_` and `.` stay, anything else
  /// becomes its code, so that different ids stay different.
  static func identifier(_ prefix: String, _ id: String) -> String {
    var result = prefix
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".": result.unicodeScalars.append(scalar)
      default: result += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return result
  }

  /// A link that is safe to click, or nil.
  static func link(_ link: String) -> String? {
    let lowered = link.lowercased()
    let isKnown = ["https://", "http://", "mailto:"].contains { lowered.hasPrefix($0) }
    let isPlain = link.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    return isKnown && isPlain ? link : nil
  }

  private static func isAllowed(_ code: UInt32) -> Bool {
    switch code {
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE...0xFFFF: false
    // Marks that turn the direction of the text around them could make a name read as another.
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
