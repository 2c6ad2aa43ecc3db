import EcomapModel

/// The lines of source files, found without reading a file again for each of them.
///
/// Complexity: making it costs O(size of the files whose lines are wanted); a line O(its length).
struct SourceLines {
  private let files: [SourceFile]
  /// For each file whose lines are wanted the offset at which each begins; nothing for others.
  private let starts: [[Int]]

  /// - Parameter wanted: the numbers of the files whose lines will be asked for.
  init(_ files: [SourceFile], linesOf wanted: Set<Int> = []) {
    self.files = files
    starts = files.enumerated().map { number, file in
      guard wanted.contains(number) else { return [] }
      var starts = [0]
      for (offset, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
        starts.append(offset + 1)
      }
      return starts
    }
  }

  /// The path of the file of a place.
  func path(of location: SourceLocation) -> String {
    let file = Int(location.file)
    return files.indices.contains(file) ? files[file].path : "?"
  }

  /// The path, line and column of a place.
  func place(_ location: SourceLocation) -> String {
    "\(path(of: location)):\(location.line):\(location.column)"
  }

  /// The line of a place without its ending, or nil when the file has no such line.
  func line(of location: SourceLocation) -> String? {
    let file = Int(location.file)
    let index = Int(location.line) - 1
    guard starts.indices.contains(file), starts[file].indices.contains(index) else { return nil }
    let bytes = files[file].bytes
    let start = starts[file][index]
    let end = index + 1 < starts[file].count ? starts[file][index + 1] - 1 : bytes.count
    guard start < bytes.count || index == 0 else { return nil }
    var slice = bytes[start..<end]
    if slice.last == UInt8(ascii: "\r") { slice.removeLast() }
    if index == 0, slice.starts(with: [0xEF, 0xBB, 0xBF]) { slice.removeFirst(3) }
    return slice.isEmpty && bytes.isEmpty ? nil : String(decoding: slice, as: UTF8.self)
  }
}
