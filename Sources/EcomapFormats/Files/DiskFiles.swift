#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files on disk.
public struct DiskFiles: FileStore {
  /// Creates a store for the disk.
  public init() {}

  /// The bytes of a file on disk.
  public func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    defer { close(descriptor) }
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else {
      throw FileError(path: path, errno: errno)
    }
    let type = information.st_mode & S_IFMT
    guard type != S_IFDIR else { throw FileError(path: path, reason: .isFolder) }
    guard type == S_IFREG else {
      throw FileError(path: path, reason: .other("it is not an ordinary file"))
    }
    let size = Int(information.st_size)
    guard size <= limit else { throw FileError(path: path, reason: .tooLarge) }
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe systemRead(
          descriptor, buffer.baseAddress.map { unsafe $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    guard failure == 0 else { throw FileError(path: path, errno: failure) }
    return bytes
  }

  /// The path with all links followed.
  public func canonicalPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}

/// The system's `read`, which the method of the same name hides.
private func systemRead(
  _ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int
) -> Int {
  unsafe read(descriptor, buffer, count)
}

extension FileError {
  /// The error that a number from the system stands for.
  public init(path: String, errno code: Int32) {
    let reason: Reason =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .isFolder
      case EACCES, EPERM, EROFS: .notPermitted
      case ENOSPC: .other("the disk is full")
      default: unsafe .other(strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)")
      }
    self.init(path: path, reason: reason)
  }
}
