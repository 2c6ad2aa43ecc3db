#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes all of some bytes, however many calls that takes.
///
/// - Returns: 0, or the system's number for why it could not.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    let part = UnsafeRawBufferPointer(rebasing: rest)
    let written = write(descriptor, part.baseAddress, part.count)
    if written < 0, errno == EINTR { continue }
    guard written > 0 else { return written < 0 ? errno : ENOSPC }
    rest = rest.dropFirst(written)
  }
  return 0
}
