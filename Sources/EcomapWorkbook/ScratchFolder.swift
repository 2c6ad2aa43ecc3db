#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of our own for the one file that libxlsxwriter writes, gone when it is let go.
///
/// A folder and not just a file, because the library opens its file by name: in a folder that
/// nobody else can enter, nobody can put a link in its place.
struct ScratchFolder: ~Copyable {
  /// Where temporary files go on this machine.
  static var parent: String {
    guard let folder = unsafe getenv("TMPDIR"), unsafe folder.pointee != 0 else { return "/tmp" }
    return unsafe String(cString: folder)
  }

  /// The folder.
  let path: String
  /// The file in it.
  var file: String { path + "/workbook.xlsx" }

  /// Makes a folder.
  init() throws(WorkbookError) {
    var name = "\(Self.parent)/ecomap.XXXXXX".utf8CString
    let isMade = unsafe name.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe mkdtemp(start) != nil
    }
    guard isMade else { throw Self.trouble(in: Self.parent) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    unsafe _ = unlink(file)
    unsafe _ = rmdir(path)
  }

  /// Everything in the file.
  borrowing func contents() throws(WorkbookError) -> [UInt8] {
    let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.trouble(in: path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      var length = 0
      let part = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        length = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        count = max(0, length)
      }
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw Self.trouble(in: path) }
      if length == 0 { return bytes }
      bytes += part
    }
  }

  private static func trouble(in folder: String) -> WorkbookError {
    .temporaryFile(folder: folder, reason: unsafe String(cString: strerror(errno)))
  }
}
