#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file without a name, gone as soon as it is closed: text for another process to read.
///
/// It stands in for a pipe. Who writes to a pipe whose reader has died is killed by a signal, and
/// Subprocess 1.0.2 stops the program when that signal is ignored (its issue 367).
struct UnnamedFile: ~Copyable {
  /// Open at the beginning of the text.
  let descriptor: Int32

  /// Makes a file that holds a text; nil when the disk will not take it.
  init?(holding text: String) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = "\(folder)/ecomap.XXXXXX".utf8CString
    descriptor = path.withUnsafeMutableBufferPointer { buffer in
      guard let name = buffer.baseAddress else { return -1 }
      let descriptor = mkstemp(name)
      if descriptor >= 0 { unlink(name) }
      return descriptor
    }
    guard descriptor >= 0 else { return nil }
    var text = text
    let failure = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
    guard failure == 0, lseek(descriptor, 0, SEEK_SET) == 0 else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
