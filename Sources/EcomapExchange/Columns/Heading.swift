/// Headings, names and words as they are compared.
enum Heading {
  /// The words of a heading in small letters with single spaces: `ODS_Code *` is `ods code`.
  ///
  /// Remarks in brackets at the end, such as "(required)", are left out.
  static func folded(_ heading: String) -> String {
    if heading.utf8.last == UInt8(ascii: ")"), let bracket = heading.lastIndex(of: "("),
      bracket != heading.startIndex
    {
      return words(String(heading[..<bracket]))
    }
    return words(heading)
  }

  /// The words of a text in small letters with single spaces.
  ///
  /// A text without any letter or digit is left as it is, so that two of them stay apart.
  static func words(_ text: String) -> String {
    guard let plain = asciiWords(text) else {
      let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
      return words.isEmpty ? text : words.joined(separator: " ")
    }
    return plain.isEmpty ? text : plain
  }

  /// The same for a text of plain letters, which nearly all are; nil for any other.
  private static func asciiWords(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isBetween = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if isBetween, !bytes.isEmpty { bytes.append(0x20) }
        isBetween = false
        bytes.append(byte <= UInt8(ascii: "Z") && byte > UInt8(ascii: "9") ? byte | 0x20 : byte)
      case 0x80...: return nil
      default: isBetween = true
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The rest of a heading such as `fields.Budget` or `identifiers.ods` after the first part.
  static func rest(of heading: String, after part: String) -> String? {
    guard heading.lowercased().hasPrefix(part + "."), heading.count > part.count + 1 else {
      return nil
    }
    return String(heading.dropFirst(part.count + 1))
  }
}
