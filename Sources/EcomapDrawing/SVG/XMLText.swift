internal import EcomapModel

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
        if scalar != "\r", !scalar.isInvisibleControl { result.unicodeScalars.append(scalar) }
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
  static func link(_ link: String) -> String? { WebLink.isAllowed(link) ? link : nil }
}
