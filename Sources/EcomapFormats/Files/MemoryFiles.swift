/// Files held in memory, by path.
public struct MemoryFiles: FileStore {
  private let contents: [String: [UInt8]]

  /// Creates a store from paths and texts.
  public init(_ texts: [String: String]) {
    contents = texts.mapValues { Array($0.utf8) }
  }

  /// Creates a store from paths and bytes.
  public init(bytes: [String: [UInt8]]) { contents = bytes }

  /// The bytes of a file held.
  public func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    guard let bytes = contents[FilePath.normalised(path)] else {
      throw FileError(path: path, reason: .missing)
    }
    guard bytes.count <= limit else { throw FileError(path: path, reason: .tooLarge) }
    return bytes
  }

  /// The path without `.` and `..`, when a file is held for it.
  public func canonicalPath(_ path: String) -> String? {
    let path = FilePath.normalised(path)
    if contents[path] != nil { return path }
    return contents.keys.contains { path == "." || $0.hasPrefix(path + "/") } ? path : nil
  }
}
