internal import EcomapModel

/// The text of a map file together with what its parts mean and where they stand.
struct EditableText {
  typealias Node = YAMLDocument.Node

  let bytes: [UInt8]
  let document: YAMLDocument
  /// What is wrong with the text.
  let problems: DiagnosticBag
  /// How its lines end.
  let lineEnd: [UInt8]
  private let lineStarts: [Int]

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], file: Int) {
    self.bytes = bytes
    var encoding = EncodingChecker(file: file)
    if encoding.check(bytes) {
      (document, problems) = YAMLParser.parse(bytes, file: file, keepsExtents: true)
    } else {
      (document, problems) = (YAMLDocument(), encoding.diagnostics)
    }
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var lineEnd: [UInt8] = []
    for (offset, byte) in bytes.enumerated() {
      let isPair = byte == Self.lineFeed && offset > 0 && bytes[offset - 1] == Self.carriageReturn
      if isPair {
        starts[starts.count - 1] = offset + 1
        if starts.count == 2 { lineEnd.append(byte) }
      } else if byte == Self.lineFeed || byte == Self.carriageReturn {
        starts.append(offset + 1)
        if starts.count == 2 { lineEnd = [byte] }
      }
    }
    lineStarts = starts
    self.lineEnd = lineEnd.isEmpty ? [Self.lineFeed] : lineEnd
  }

  // MARK: Places

  /// Where a node begins.
  func start(of node: Node) -> Int {
    let place = document[node].location
    return offset(line: Int(place.line), column: Int(place.column))
  }

  /// Where a node ends: behind its last character.
  func end(of node: Node) -> Int {
    let extent = document.extents[Int(node)]
    switch extent.style {
    case .inline: return offset(line: Int(extent.line), column: Int(extent.column))
    case .lines:
      let start = start(of: node)
      let end = offset(line: Int(extent.line), column: Int(extent.column))
      // Empty lines below belong to the value only where it is said to keep them.
      if keepsLinesBelow(node) {
        let line = lineIndex(of: end)
        return end == lineStarts[line] && line > 0
          ? restOfLine(from: lineStarts[line - 1]).upperBound : end
      }
      return bytes[start..<end].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? end
    case .block:
      let parent = document[node]
      guard parent.childCount > 0 else { return start(of: node) }
      let last = Int(parent.firstChild + parent.childCount) - 1
      let end = end(of: document.links[last])
      return parent.shape == .mapping ? max(end, self.end(of: document.links[last - 1])) : end
    }
  }

  /// Whether a node ends in a text to which the empty lines below it belong.
  func keepsLinesBelow(_ node: Node) -> Bool {
    let parent = document[node]
    guard parent.shape == .scalar else {
      guard parent.childCount > 0, !isInBrackets(node) else { return false }
      return keepsLinesBelow(document.links[Int(parent.firstChild + parent.childCount) - 1])
    }
    return document.extents[Int(node)].style == .lines
      && bytes[restOfLine(from: start(of: node))].contains(UInt8(ascii: "+"))
  }

  /// Whether a list or a group of fields stands in brackets.
  func isInBrackets(_ node: Node) -> Bool {
    document[node].shape != .scalar && document.extents[Int(node)].style == .inline
  }

  /// What is left of the line behind an offset, without its end.
  func restOfLine(from offset: Int) -> Range<Int> {
    let end =
      bytes[offset...].firstIndex { $0 == Self.lineFeed || $0 == Self.carriageReturn }
      ?? bytes.count
    return offset..<end
  }

  /// Where the line below an offset begins.
  func nextLine(after offset: Int) -> Int {
    let line = lineIndex(of: offset)
    return line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
  }

  /// Where the line of an offset begins.
  func lineStart(of offset: Int) -> Int { lineStarts[lineIndex(of: offset)] }

  /// How many characters stand before an offset on its line.
  func column(of offset: Int) -> Int {
    bytes[min(lineStart(of: offset), offset)..<offset].count { $0 & 0xC0 != 0x80 }
  }

  /// How many spaces a line begins with.
  func indentation(ofLineAt offset: Int) -> Int {
    bytes[lineStart(of: offset)...].prefix { $0 == UInt8(ascii: " ") }.count
  }

  /// Whether the line above that of an offset is empty.
  func isBelowEmptyLine(_ offset: Int) -> Bool {
    let line = lineIndex(of: offset)
    guard line > 0 else { return false }
    return !bytes[lineStarts[line - 1]..<lineStarts[line]].contains { $0 > 0x20 }
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func offset(line: Int, column: Int) -> Int {
    guard line <= lineStarts.count else { return bytes.count }
    var offset = lineStarts[line - 1]
    for _ in 1..<max(1, column) where offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  // MARK: Comments

  /// Whether a comment stands in a stretch of text that ends with a node, elsewhere than behind
  /// the `|` or `>` of that node.
  func holdsComment(from start: Int, through node: Node) -> Bool {
    var position = start
    for scalar in scalars(in: node) {
      let begin = self.start(of: scalar)
      if position < begin, bytes[position..<begin].contains(UInt8(ascii: "#")) { return true }
      if scalar != node, remarkInHeader(of: scalar) != nil { return true }
      position = max(position, end(of: scalar))
    }
    let end = end(of: node)
    return position < end && bytes[position..<end].contains(UInt8(ascii: "#"))
  }

  /// The comment behind the `|` or `>` of a text.
  func remarkInHeader(of node: Node) -> Range<Int>? {
    guard document.extents[Int(node)].style == .lines, document[node].shape == .scalar else {
      return nil
    }
    let header = restOfLine(from: start(of: node))
    return bytes[header].firstIndex(of: UInt8(ascii: "#")).map { $0..<header.upperBound }
  }

  private func scalars(in node: Node) -> [Node] {
    let parent = document[node]
    guard parent.shape != .scalar else { return [node] }
    let first = Int(parent.firstChild)
    return document.links[first..<first + Int(parent.childCount)].flatMap { scalars(in: $0) }
  }

  // MARK: Values

  /// The key and the value of a field.
  func pair(_ key: String, of mapping: Node) -> (key: Node, value: Node)? {
    document.pairs(of: mapping).first {
      document[$0.key].shape == .scalar && document[$0.key].text == key
    }
  }

  /// What a node says.
  func value(of node: Node) -> YAMLValue {
    switch document[node].shape {
    case .sequence: .list(document.elements(of: node).map { .init(value(of: $0)) })
    case .mapping:
      .mapping(
        document.pairs(of: node).map { .init(document[$0.key].text, value(of: $0.value)) })
    case .scalar, .unusable:
      document[node].isEmpty ? .mapping([]) : .scalar(document[node].text)
    }
  }
}
