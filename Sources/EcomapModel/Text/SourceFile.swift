/// A text file that a map was read from, kept so that diagnostics can show the line they speak of.
public struct SourceFile: Sendable {
  /// The path as the user would write it, relative to where they ran the command when possible.
  public let path: String
  /// The file's bytes, as read.
  public let bytes: [UInt8]

  /// Creates a source file from a path and what was read from it.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The text of one line without its line ending, or an empty string when there is no such line.
  ///
  /// A line ends with a line feed, a carriage return, or both. Invalid UTF-8 is shown with replacement characters. Complexity: O(size of the file).
  ///
  /// - Parameter number: the line's number, counted from 1.
  public func line(_ number: Int) -> String {
    var current = 1
    var start = bytes.startIndex
    while current < number {
      guard let end = endOfLine(from: start), end < bytes.endIndex else { return "" }
      start = end + (bytes[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
      current += 1
    }
    var slice = bytes[start..<(endOfLine(from: start) ?? bytes.endIndex)]
    if number == 1, slice.starts(with: [0xEF, 0xBB, 0xBF]) { slice.removeFirst(3) }
    return String(decoding: slice, as: UTF8.self)
  }
  /// The position of the line end at or after a position.
  private func endOfLine(from start: Int) -> Int? {
    bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }
}
