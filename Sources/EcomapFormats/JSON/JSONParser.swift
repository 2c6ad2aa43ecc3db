/// Makes the list of values of a ``JSONTree``, after RFC 8259.
struct JSONParser {
  /// The most values of a text; a network of half a million ties has a tenth of them.
  private static let mostValues = 1 << 26

  private let bytes: [UInt8]
  private let depth: Int
  private var position = 0
  private(set) var entries: [JSONTree.Entry] = []
  /// The lists and objects that are open, as indices of entries.
  private var open: [Int] = []
  /// Whether the last entry is a name that still has no value.
  private var isNameLast = false

  init(_ bytes: [UInt8], depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  mutating func parse() throws(JSONTrouble) {
    guard bytes.count < Int(UInt32.max) else { throw trouble("the file is larger than 4 GB") }
    try skipMark()
    skipWhite()
    try readValue()
    while let container = open.last {
      skipWhite()
      let isObject = entries[container].kind == .object
      let closer = UInt8(ascii: isObject ? "}" : "]")
      if current == closer {
        position += 1
        close()
        continue
      }
      if entries.count > container + 1 {
        guard current == UInt8(ascii: ",") else {
          throw unexpected("a comma or a closing \(isObject ? "brace" : "bracket") is missing")
        }
        position += 1
        skipWhite()
      }
      if isObject { try readName() }
      try readValue()
    }
    skipWhite()
    guard position == bytes.count else {
      throw trouble("there is something after the end of the JSON text")
    }
  }

  /// Ends what is still open, so that the entries up to a trouble can be used.
  mutating func closeAll() {
    if isNameLast { entries.removeLast() }
    while !open.isEmpty { close() }
  }

  private mutating func close() {
    let container = open.removeLast()
    entries[container].end = UInt32(position)
    entries[container].next = UInt32(entries.count)
  }

  private mutating func readName() throws(JSONTrouble) {
    guard current == UInt8(ascii: "\"") else {
      throw unexpected("there should be a name in quotation marks")
    }
    try readString()
    isNameLast = true
    skipWhite()
    guard current == UInt8(ascii: ":") else {
      throw unexpected("a colon is missing after a name")
    }
    position += 1
    skipWhite()
  }

  private mutating func readValue() throws(JSONTrouble) {
    guard entries.count < Self.mostValues else {
      throw trouble("the file holds more than \(Self.mostValues) values")
    }
    switch current {
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "{"): try begin(.object)
    case UInt8(ascii: "["): try begin(.array)
    case UInt8(ascii: "t"): try readWord("true", .boolean)
    case UInt8(ascii: "f"): try readWord("false", .boolean)
    case UInt8(ascii: "n"): try readWord("null", .null)
    case UInt8(ascii: "N"): try readWord("NaN", .null)
    default: try readNumber()
    }
    isNameLast = false
  }

  private mutating func begin(_ kind: JSONTree.Kind) throws(JSONTrouble) {
    guard open.count < depth else {
      throw trouble("lists and objects lie more than \(depth) deep in each other")
    }
    open.append(entries.count)
    append(kind, from: position)
    position += 1
  }

  private mutating func append(
    _ kind: JSONTree.Kind, from start: Int, isEscaped: Bool = false
  ) {
    entries.append(
      JSONTree.Entry(
        kind: kind, isEscaped: isEscaped, start: UInt32(start), end: UInt32(position),
        next: UInt32(entries.count + 1)))
  }

  private mutating func readWord(
    _ word: StaticString, _ kind: JSONTree.Kind
  ) throws(JSONTrouble) {
    let start = position
    let text = "\(word)"
    guard bytes[start...].starts(with: text.utf8) else { throw unexpected(Self.noValue) }
    position += text.utf8.count
    append(kind, from: start)
  }

  private mutating func readNumber() throws(JSONTrouble) {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    let whole = position
    skipDigits()
    guard position > whole else { throw unexpected(Self.noValue) }
    guard bytes[whole] != UInt8(ascii: "0") || position == whole + 1 else {
      throw trouble("a number begins with 0; if it is a code, it needs quotation marks")
    }
    if current == UInt8(ascii: ".") {
      position += 1
      try readDigits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") { position += 1 }
      try readDigits()
    }
    append(.number, from: start)
  }

  private mutating func readDigits() throws(JSONTrouble) {
    let start = position
    skipDigits()
    guard position > start else { throw unexpected("a number lacks its last digits") }
  }

  private mutating func readString() throws(JSONTrouble) {
    position += 1
    let start = position
    var isEscaped = false
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        append(.string, from: start, isEscaped: isEscaped)
        position += 1
        return
      case UInt8(ascii: "\\"):
        isEscaped = true
        guard let length = JSONEscapes.length(in: bytes, at: position) else {
          throw trouble("a backslash is followed by something that JSON does not know")
        }
        position += length
      case 0..<0x20:
        throw trouble(
          "a text holds a line break or another character that JSON writes as an escape")
      case 0x80...:
        let length = UTF8Sequence.length(in: bytes, at: position)
        guard length > 0 else {
          throw trouble("a text is not in UTF-8; save the file in that encoding")
        }
        position += length
      default: position += 1
      }
    }
    throw trouble("the file ends in the middle of a text; it may be cut off")
  }
}

extension JSONParser {
  private static let noValue =
    "there should be a text in quotation marks, a number, a list or an object"

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipWhite() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func skipDigits() {
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      position += 1
    }
  }

  private mutating func skipMark() throws(JSONTrouble) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw trouble("the text is not in UTF-8 but in UTF-16; save the file as UTF-8")
    }
  }

  private func unexpected(_ problem: String) -> JSONTrouble {
    trouble(current == nil ? "the file ends too early; it may be cut off" : problem)
  }

  private func trouble(_ problem: String) -> JSONTrouble {
    JSONTrouble(problem, at: position, in: bytes)
  }
}
