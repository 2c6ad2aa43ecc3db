/// Makes text from a map safe in Markdown: it appears as it was written and does nothing else.
package enum MarkdownText {
  /// Text within a line: special characters get a backslash, line breaks become spaces.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~":
        escaped += "\\\(character)"
      case "&" where startsEntity(rest):
        escaped += "\\&"
      case _ where character.isNewline || character == "\t":
        escaped += " "
      case _ where character.unicodeScalars.first?.properties.generalCategory == .control:
        escaped += "\u{FFFD}"
      default:
        escaped.append(character)
      }
    }
    return escaped
  }

  /// A line whose beginning could be read as a heading, a list, a rule or a fence.
  package static func escapedAtStart(_ line: String) -> String {
    let line = trimmed(line)
    guard let first = line.first else { return line }
    if "#+-=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = line.dropFirst(digits.count).first, next == "." || next == ")" {
      return digits + "\\" + line.dropFirst(digits.count)
    }
    return line
  }

  /// Without white space at both ends.
  package static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// An address for a link, or nil when it is not one that a report may carry.
  package static func address(_ address: String) -> String? {
    guard WebLink.isAllowed(address) else { return nil }
    var target = ""
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "|"), 0...0x20, 0x7F...:
        let digits = String(byte, radix: 16, uppercase: true)
        target += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      default:
        target.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return target
  }

  /// Whether what follows an ampersand makes it the beginning of a character's name.
  private static func startsEntity(_ rest: Substring) -> Bool {
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }
}
