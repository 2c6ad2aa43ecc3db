/// A finished SVG as a part of a web page.
///
/// Ids are unique in a page, and the pictures of a map have the same ones: each picture gets a
/// prefix for its ids and for what refers to them. Everything else stays as it is.
enum InlineSVG {
  /// The picture without its XML declaration, with every id behind a prefix.
  ///
  /// Complexity: O(size of the picture).
  static func markup(_ svg: String, prefix: String) -> String {
    let bytes = Array(svg.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 4096)
    var position = start(of: bytes)
    var isInTag = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<") { isInTag = true }
      if byte == UInt8(ascii: ">") { isInTag = false }
      if isInTag, let word = references.first(where: { bytes[position...].starts(with: $0) }) {
        result += word
        result += prefix.utf8
        position += word.count
        // The words of a list of ids are parted by spaces.
        while isList(word), position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
          result.append(bytes[position])
          if bytes[position] == UInt8(ascii: " ") { result += prefix.utf8 }
          position += 1
        }
        continue
      }
      result.append(byte)
      position += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What stands before an id.
  private static let references: [[UInt8]] = [
    " id=\"", "href=\"#", "aria-labelledby=\"", "aria-describedby=\"", "aria-details=\"",
  ].map { Array($0.utf8) }

  private static func isList(_ word: [UInt8]) -> Bool { word.starts(with: "aria-".utf8) }

  /// Where the root element begins.
  private static func start(of bytes: [UInt8]) -> Int {
    let root = Array("<svg".utf8)
    return bytes.indices.first { bytes[$0...].starts(with: root) } ?? 0
  }
}
