/// The escapes in the texts of Graphviz's language.
enum DOTText {
  /// A text as it is written in quotation marks, so that Graphviz reads the same bytes.
  ///
  /// - Parameter isLabel: whether Graphviz draws it, and so reads entities such as `&amp;` in it.
  static func quoted(_ text: String, isLabel: Bool = false) -> String {
    var result: [UInt8] = [UInt8(ascii: "\"")]
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "\""): result += "\\\"".utf8
      case UInt8(ascii: "\\"): result += "\\\\".utf8
      case 0x0A: result += "\\n".utf8
      case 0x0D: result += "\\r".utf8
      case 0: result += "\u{FFFD}".utf8
      case UInt8(ascii: "&") where isLabel && beginsEntity(text.utf8.dropFirst(offset + 1)):
        result += "&amp;".utf8
      default: result.append(byte)
      }
    }
    result.append(UInt8(ascii: "\""))
    return String(decoding: result, as: UTF8.self)
  }

  /// The name of an attribute, in quotation marks only where it must be: some readers keep them.
  static func name(_ text: String) -> String {
    let isPlain = text.utf8.enumerated().allSatisfy { offset, byte in
      byte == UInt8(ascii: "_") || (byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter)
        || (offset > 0 && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte))
    }
    let words: Set = ["", "node", "edge", "graph", "digraph", "subgraph", "strict"]
    return isPlain && !words.contains(text.lowercased()) ? text : quoted(text)
  }

  private static func beginsEntity(_ rest: Substring.UTF8View) -> Bool {
    let name = rest.prefix(12).prefix { $0 != UInt8(ascii: ";") }
    let isNamed = name.allSatisfy { byte in
      byte == UInt8(ascii: "#") || (byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return !name.isEmpty && isNamed && rest.dropFirst(name.count).first == UInt8(ascii: ";")
  }

  /// A text that ``quoted(_:isLabel:)`` wrote, other than a label.
  static func unescaped(_ text: String) -> String { label(text, of: nil, hasEntities: false) }

  /// A label as it is shown: line ends of all three sorts, and the name of the node for `\N`.
  static func label(_ text: String, of name: String?, hasEntities: Bool = true) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") })
    else { return text }
    var result: [UInt8] = []
    var bytes = text.utf8[...]
    while let byte = bytes.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = bytes.popFirst() else {
        result.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "n"), UInt8(ascii: "l"): result.append(0x0A)
      // A label set to the right for Graphviz; elsewhere a carriage return of ours.
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "\\"): result.append(byte)
      case UInt8(ascii: "N") where name != nil, UInt8(ascii: "G") where name != nil:
        result += (name ?? "").utf8
      default:
        result.append(byte)
        result.append(next)
      }
    }
    let plain = String(decoding: result, as: UTF8.self)
    return hasEntities ? entitiesRead(plain) : plain
  }

  /// The text of a label like HTML: without its tags, with line ends for breaks, rows and cells.
  static func plain(html: String) -> String {
    var result = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      result += rest[..<start]
      let end = rest[start...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
      let tag = rest[start...end].dropFirst().lowercased()
      if tag.hasPrefix("br") || tag.hasPrefix("/tr") { result += "\n" }
      if tag.hasPrefix("/td") { result += " " }
      rest = rest[rest.index(after: end)...]
    }
    result += rest
    let lines = result.split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return entitiesRead(lines.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private static let entities: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–",
    "mdash": "—", "eacute": "é", "egrave": "è", "uuml": "ü", "ouml": "ö", "auml": "ä", "pound": "£",
  ]

  private static func entitiesRead(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix(12).prefix { $0 != ";" }
      let after = rest.dropFirst(1 + name.count)
      if after.first == ";", let character = character(String(name)) {
        result.append(character)
        rest = after.dropFirst()
      } else {
        result.append("&")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func character(_ name: String) -> Character? {
    if let known = entities[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
