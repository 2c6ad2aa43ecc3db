/// The text of an XML file as it is written.
struct XMLText: Sendable {
  /// What was written.
  private(set) var bytes: [UInt8] = []
  /// How many characters were replaced because XML 1.0 cannot hold them.
  private(set) var replaced = 0

  /// What was lost, in words.
  var losses: [String] {
    switch replaced {
    case 0: []
    case 1: ["1 control character is replaced by “\u{FFFD}”, since XML cannot hold it"]
    default:
      ["\(replaced) control characters are replaced by “\u{FFFD}”, since XML cannot hold them"]
    }
  }

  /// The text that was written as content, for places where XML itself does not undo that.
  static func plain(_ written: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    var rest = written
    while let byte = rest.first {
      let known = escapes.first { rest.starts(with: $0.written.utf8) }
      plain.append(known?.byte ?? byte)
      rest = rest.dropFirst(known?.written.utf8.count ?? 1)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static let escapes: [(written: String, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&#13;", 0x0D),
  ]

  /// Writes markup as it is.
  mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes the content of an element.
  mutating func content(_ text: String) { write(text, inAttribute: false) }

  /// Writes an attribute with a space before it.
  mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(contentsOf: "=\"".utf8)
    write(value, inAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ text: String, inAttribute: Bool) {
    let before = bytes.count
    bytes.append(contentsOf: text.utf8)
    if bytes[before...].allSatisfy(\.isPlain) { return }
    let raw = Array(bytes[before...])
    bytes.removeSubrange(before...)
    for (index, byte) in raw.enumerated() {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\"") where inAttribute: markup("&quot;")
      // A reader makes spaces of those in attributes, and a line feed of this one in contents.
      case 0x09 where inAttribute, 0x0A where inAttribute, 0x0D: markup("&#\(byte);")
      case 0x09, 0x0A, 0x20...: bytes.append(byte)
      default: replace()
      }
      // U+FFFE and U+FFFF are three bytes, of which the last was just written.
      if byte >= 0xBE, index >= 2, raw[index - 1] == 0xBF, raw[index - 2] == 0xEF {
        bytes.removeLast(3)
        replace()
      }
    }
  }

  private mutating func replace() {
    markup("\u{FFFD}")
    replaced += 1
  }
}

extension UInt8 {
  /// Whether it can stand anywhere as it is; 0xEF may begin a character that cannot.
  fileprivate var isPlain: Bool {
    self >= 0x20 && self != UInt8(ascii: "&") && self != UInt8(ascii: "<")
      && self != UInt8(ascii: ">") && self != UInt8(ascii: "\"") && self != 0xEF
  }
}
