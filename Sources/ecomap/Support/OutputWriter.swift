import EcomapFormats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file to be written.
struct OutputFile {
  let path: String
  let bytes: [UInt8]

  init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, _ text: String) { self.init(path, bytes: Array(text.utf8)) }
}

/// Writes files whole or not at all: everything goes into temporary files first, and only when
/// all of them are complete do they take their places.
///
/// A link stays a link: the file it leads to is replaced. What is not a file but stands for a
/// stream, such as a pipe or `/dev/null`, is written to and never replaced.
struct OutputWriter {
  /// Writes some files and the folders that they lie in.
  ///
  /// - Parameters:
  ///   - files: what to write.
  ///   - inputs: files that must not be written over, because the maps are read from them.
  /// - Throws: `FileError` for the first file that cannot be written; then none of them has been
  ///   changed, unless a rename on the same disk fails, which leaves each file old or new.
  static func write(_ files: [OutputFile], sparing inputs: [String] = []) throws(FileError) {
    let spared = Set(inputs.compactMap { DiskFiles().canonicalPath($0) })
    for file in files {
      if let path = DiskFiles().canonicalPath(file.path), spared.contains(path) {
        throw FileError(path: file.path, reason: .other("the map is read from this file"))
      }
    }
    var pending: [(temporary: String, path: String)] = []
    var streams: [OutputFile] = []
    do throws(FileError) {
      var taken: Set<String> = []
      for file in files {
        try makeFolder(FilePath.folder(of: file.path))
        let type = type(of: file.path)
        guard type != S_IFDIR else { throw FileError(path: file.path, reason: .isFolder) }
        guard type == nil || type == S_IFREG else {
          streams.append(file)
          continue
        }
        let path = DiskFiles().canonicalPath(file.path) ?? file.path
        guard taken.insert(path).inserted else {
          throw FileError(
            path: file.path, reason: .other("two of the files to be written have this name"))
        }
        let temporary =
          "\(FilePath.folder(of: path))/.\(FilePath.name(of: path)).\(getpid()).tmp"
        pending.append((temporary, path))
        try write(file.bytes, to: temporary, for: file.path)
      }
      for (temporary, path) in pending {
        guard rename(temporary, path) == 0 else { throw FileError(path: path, errno: errno) }
      }
      for file in streams { try write(file.bytes, to: file.path, for: file.path) }
    } catch {
      for (temporary, _) in pending { unlink(temporary) }
      throw error
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(FileError) {
    guard path != ".", path != "/", !path.isEmpty else { return }
    if mkdir(path, 0o777) == 0 { return }
    if errno == ENOENT {
      try makeFolder(FilePath.folder(of: path))
      if mkdir(path, 0o777) == 0 { return }
    }
    let code = errno
    guard code != ENOTDIR else {
      throw FileError(path: path, reason: .other("a file is in the way of one of its folders"))
    }
    guard code == EEXIST, let type = type(of: path) else {
      throw FileError(path: path, errno: code)
    }
    guard type == S_IFDIR else {
      throw FileError(path: path, reason: .other("a file of that name is in the way"))
    }
  }

  /// What stands at a path, links followed; nil when nothing does.
  private static func type(of path: String) -> mode_t? {
    var information = stat()
    return stat(path, &information) == 0 ? information.st_mode & S_IFMT : nil
  }

  private static func write(
    _ bytes: [UInt8], to place: String, for path: String
  ) throws(FileError) {
    let descriptor = open(place, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    var failure = bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw FileError(path: path, errno: failure) }
  }
}
