/// Looks over a text in Graphviz's language before Graphviz's parser sees it.
///
/// The parser stops at the end of the first graph without a word about what follows on other
/// lines, and takes parts within parts as deep as they go.
struct DOTScan {
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1
  private var depth = 0

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start
  }

  /// Refuses a second graph, anything else after the first one, and endless nesting.
  mutating func check(_ path: String) throws(ImportTrouble) {
    var hasEnded = false
    while position < bytes.count {
      let byte = bytes[position]
      if skipsComment(byte) { continue }
      if byte <= 0x20 {
        step()
        continue
      }
      guard !hasEnded else {
        throw ImportTrouble(
          "there is something after the end of the graph, perhaps a second one",
          at: ForeignPlace(path, .line, line), suggestion: "save each graph in a file of its own")
      }
      switch byte {
      case UInt8(ascii: "\""): skipText()
      case UInt8(ascii: "<"): try skipHTML(path)
      case UInt8(ascii: "{"):
        depth += 1
        try checkDepth(depth, path)
        step()
      case UInt8(ascii: "}"):
        depth -= 1
        hasEnded = depth <= 0
        step()
      default: step()
      }
    }
  }

  private func checkDepth(_ depth: Int, _ path: String) throws(ImportTrouble) {
    guard depth <= ImportLimits.depth else {
      throw ImportTrouble(
        "parts lie more than \(ImportLimits.depth) deep in each other",
        at: ForeignPlace(path, .line, line))
    }
  }

  private mutating func step() {
    if bytes[position] == 0x0A { line += 1 }
    position += 1
  }

  private func isNext(_ byte: UInt8) -> Bool {
    position + 1 < bytes.count && bytes[position + 1] == byte
  }

  /// Skips a comment; false where none begins.
  private mutating func skipsComment(_ byte: UInt8) -> Bool {
    let isFirst = position == 0 || bytes[position - 1] == 0x0A
    if byte == UInt8(ascii: "#"), isFirst || depth <= 0 {
      while position < bytes.count, bytes[position] != 0x0A { step() }
      return true
    }
    guard byte == UInt8(ascii: "/") else { return false }
    if isNext(byte) {
      while position < bytes.count, bytes[position] != 0x0A { step() }
      return true
    }
    guard isNext(UInt8(ascii: "*")) else { return false }
    position += 2
    while position < bytes.count, !(bytes[position] == UInt8(ascii: "*") && isNext(byte)) { step() }
    position = min(position + 2, bytes.count)
    return true
  }

  private mutating func skipText() {
    step()
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\") { step() }
      if position < bytes.count { step() }
    }
    if position < bytes.count { step() }
  }

  private mutating func skipHTML(_ path: String) throws(ImportTrouble) {
    var depth = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") { depth += 1 }
      if bytes[position] == UInt8(ascii: ">") { depth -= 1 }
      try checkDepth(depth, path)
      step()
      if depth == 0 { return }
    }
  }
}
