import EcomapFormats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Some files that another program reads, in a folder that is gone with everything in it when it
/// goes out of use, whatever happened meanwhile.
struct TemporaryFolder: ~Copyable {
  /// Where it is.
  let path: String
  private let names: [String]

  /// Makes a folder that only this user can look into, with some files.
  init(holding files: [(name: String, bytes: [UInt8])]) throws(FileError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = "\(parent)/ecomap.XXXXXX".utf8CString
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw FileError(path: parent, errno: errno) }
    let names = files.map(\.name)
    do throws(FileError) {
      try OutputWriter.write(
        files.map { OutputFile(FilePath.joined(made, $0.name), bytes: $0.bytes) })
    } catch {
      Self.remove(made, with: names)
      throw error
    }
    path = made
    self.names = names
  }

  deinit { Self.remove(path, with: names) }

  private static func remove(_ path: String, with names: [String]) {
    for name in names { unlink(FilePath.joined(path, name)) }
    rmdir(path)
  }
}
