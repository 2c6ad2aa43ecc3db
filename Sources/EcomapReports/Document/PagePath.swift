/// Links from a report to what lies beside it and to its own headings.
enum PagePath {
  /// A path within the output, or `#` and the words of a heading, as the target of a link.
  static func target(_ path: String) -> String {
    if path.hasPrefix("#") { return "#" + anchor(String(path.dropFirst())) }
    return path.utf8.reduce(into: "") { target, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"):
        target.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        target += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }

  /// The word that a heading can be led to by: as web sites that show Markdown make it.
  static func anchor(_ words: String) -> String {
    words.lowercased().reduce(into: "") { anchor, character in
      if character.isLetter || character.isNumber || character == "-" || character == "_" {
        anchor.append(character)
      } else if character == " " {
        anchor.append("-")
      }
    }
  }
}
