/// JSON as bytes: one entry of a list a line, so that files can be compared line by line.
struct JSONOutput {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true
  private var isOnOneLine = false

  mutating func beginObject(_ name: String? = nil) { begin("{", name) }
  mutating func endObject() { end("}") }
  mutating func beginList(_ name: String) { begin("[", name) }
  mutating func endList() { end("]") }

  /// A list of objects, each on a line of its own.
  mutating func list<Entry>(
    _ name: String, _ entries: [Entry], members: (Entry, inout JSONOutput) -> Void
  ) {
    beginList(name)
    for entry in entries {
      separate()
      isOnOneLine = true
      beginObject()
      members(entry, &self)
      endObject()
      isOnOneLine = false
    }
    endList()
  }

  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  mutating func member(_ name: String, _ number: Int) {
    key(name)
    bytes += "\(number)".utf8
  }

  mutating func member(_ name: String, _ number: Double) {
    guard number.isFinite else { return }
    key(name)
    bytes += "\(number)".utf8
  }

  mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    bytes += (flag ? "true" : "false").utf8
  }

  /// The values of attributes: numbers and truth values as such, several values as a list.
  mutating func members(
    _ attributes: [ExportNetwork.Attribute], _ values: [String?], named names: FieldNames
  ) {
    for (attribute, value) in zip(attributes, values) {
      guard let value else { continue }
      key(names.written(attribute.name))
      self.value(value, attribute.kind)
    }
  }

  private mutating func value(_ text: String, _ kind: ExportNetwork.Kind) {
    switch kind {
    case .integer where Int(text).map { "\($0)" == text } == true: bytes += text.utf8
    case .flag where text == "true" || text == "false": bytes += text.utf8
    case .text where text.utf8.contains(UInt8(ascii: "|")):
      let values = CellList.values(text)
      // Only what reads back as the same text is a list.
      guard values.count > 1, CellList.joined(values) == text else { return string(text) }
      bytes.append(UInt8(ascii: "["))
      for (offset, value) in values.enumerated() {
        if offset > 0 { bytes += ", ".utf8 }
        string(value)
      }
      bytes.append(UInt8(ascii: "]"))
    default: string(text)
    }
  }
}

extension JSONOutput {
  private mutating func begin(_ bracket: Unicode.Scalar, _ name: String?) {
    if let name { key(name) }
    bytes.append(UInt8(ascii: bracket))
    depth += 1
    isFirst = true
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    depth -= 1
    if !isFirst, !isOnOneLine { newLine() }
    bytes.append(UInt8(ascii: bracket))
    isFirst = false
    if depth == 0 { bytes.append(0x0A) }
  }

  private mutating func key(_ name: String) {
    separate()
    string(name)
    bytes += ": ".utf8
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if !isOnOneLine {
      newLine()
    } else if !isFirst {
      bytes.append(0x20)
    }
    isFirst = false
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += ("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
