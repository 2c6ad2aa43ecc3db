/// The lines of a text, found in one pass.
///
/// A line ends with a line feed, a carriage return, or both, as it does for YAML and for editors.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  /// The offset at which each line begins.
  private let starts: [Int]

  /// Finds the lines of a text.
  ///
  /// Complexity: O(size of the text).
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"): starts.append(offset + 1)
      case UInt8(ascii: "\r"):
        let next = offset + 1
        if next == bytes.count || bytes[next] != UInt8(ascii: "\n") { starts.append(next) }
      default: break
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The text of a line without its ending and without a byte-order mark, or nil when the text
  /// ends before it.
  ///
  /// Invalid UTF-8 is shown with replacement characters. Complexity: O(length of the line).
  ///
  /// - Parameter number: the line's number, counted from 1.
  public func line(_ number: Int) -> String? {
    guard starts.indices.contains(number - 1), starts[number - 1] < bytes.count else { return nil }
    var line = bytes[starts[number - 1]..<(number < starts.count ? starts[number] : bytes.count)]
    if line.last == UInt8(ascii: "\n") { line.removeLast() }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return String(decoding: line, as: UTF8.self)
  }
}
