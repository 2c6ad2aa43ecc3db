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
  /// Invalid UTF-8 is shown with replacement characters. Complexity: O(size of the file).
  ///
  /// - Parameter number: the line's number, counted from 1.
  public func line(_ number: Int) -> String {
    var current = 1
    var start = bytes.startIndex
    while current < number {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return "" }
      start = end + 1
      current += 1
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    var slice = bytes[start..<end]
    if slice.last == UInt8(ascii: "\r") { slice.removeLast() }
    if number == 1, slice.starts(with: [0xEF, 0xBB, 0xBF]) { slice.removeFirst(3) }
    return String(decoding: slice, as: UTF8.self)
  }
}
