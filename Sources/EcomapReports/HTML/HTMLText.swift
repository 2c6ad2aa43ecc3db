import EcomapModel

/// Text from a map in a web page: it appears as it was written and does nothing else.
enum HTMLText {
  /// Text within an element or a quoted attribute.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.isInvisibleControl: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A passage as it stands within a line.
  static func inline(_ passage: Passage) -> String {
    passage.parts.map { part in
      switch part {
      case .text(let words): return escaped(words)
      case .name(let words): return "<strong>\(escaped(words))</strong>"
      case .code(let word): return "<code>\(escaped(word))</code>"
      case .link(let words, let address):
        guard WebLink.isAllowed(address) else { return escaped(words) }
        return "<a href=\"\(escaped(address))\">\(escaped(words))</a>"
      case .file(let words, let path):
        return "<a href=\"\(escaped(PagePath.target(path)))\">\(escaped(words))</a>"
      }
    }.joined()
  }
}
