import EcomapModel

/// The lines of source files, found without reading a file again for each of them.
///
/// Complexity: making it costs O(size of the files whose lines are wanted); a line O(its length).
struct SourceLines {
  private let files: [SourceFile]
  /// The lines of each file whose lines are wanted; nil for others.
  private let indices: [LineIndex?]

  /// - Parameter wanted: the numbers of the files whose lines will be asked for.
  init(_ files: [SourceFile], linesOf wanted: Set<Int> = []) {
    self.files = files
    indices = files.enumerated().map { number, file in
      wanted.contains(number) ? LineIndex(file.bytes) : nil
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
    guard indices.indices.contains(file) else { return nil }
    return indices[file]?.line(Int(location.line))
  }
}
