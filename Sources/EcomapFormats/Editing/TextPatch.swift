/// A stretch of text and what takes its place.
struct TextPatch {
  let range: Range<Int>
  /// The new text, its lines ending with line feeds.
  let text: [UInt8]

  /// Whether it adds whole lines.
  let isLines: Bool

  init(_ range: Range<Int>, _ text: [UInt8], isLines: Bool = false) {
    self.range = range
    self.text = text
    self.isLines = isLines
  }
}

extension EditableText {
  /// The text with patches applied, those at one place in the order in which they are given; nil
  /// when two of them overlap.
  func applying(_ patches: [TextPatch]) -> [UInt8]? {
    let ordered = patches.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + ordered.reduce(0) { $0 + $1.text.count })
    var position = 0
    var endsOpen = false
    for patch in ordered {
      guard patch.range.lowerBound >= position else { return nil }
      result += bytes[position..<patch.range.lowerBound]
      position = patch.range.upperBound
      // A last line without an end gets one when lines follow, and they then end without.
      if patch.isLines, patch.range.lowerBound == bytes.count, !endsOpen,
        let last = result.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r")
      {
        result += lineEnd
        endsOpen = true
      }
      for byte in patch.text {
        if byte == UInt8(ascii: "\n") { result += lineEnd } else { result.append(byte) }
      }
    }
    result += bytes[position...]
    if endsOpen { result.removeLast(lineEnd.count) }
    return result
  }
}
