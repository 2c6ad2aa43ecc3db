#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Words for people on standard error, data on standard output.
struct Console {
  /// Whether only errors are said.
  let isQuiet: Bool

  /// Whether standard error is a terminal that can take colours.
  static var hasColours: Bool { hasColours(STDERR_FILENO) }

  /// Whether standard output is a terminal that can take colours.
  static var outputHasColours: Bool { hasColours(STDOUT_FILENO) }

  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  private static func hasColours(_ descriptor: Int32) -> Bool {
    guard isatty(descriptor) == 1 else { return false }
    if let wish = getenv("NO_COLOR"), wish.pointee != 0 { return false }
    return getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// Says something that can be left out.
  func note(_ text: String) {
    if !isQuiet { Self.write(text + "\n", to: STDERR_FILENO) }
  }

  /// Says something that a person should look at, although the run goes on.
  func warning(_ text: String) {
    guard !isQuiet else { return }
    endProgress()
    let label = Self.hasColours ? "\u{1B}[1;33mwarning\u{1B}[0m" : "warning"
    Self.write("\(label): \(text)\n", to: STDERR_FILENO)
  }

  /// Says that something went wrong.
  static func error(_ text: String, hint: String? = nil) {
    let label = hasColours ? "\u{1B}[1;31merror\u{1B}[0m" : "error"
    write("\(label): \(text)\n", to: STDERR_FILENO)
    if let hint { write("  help: \(hint)\n", to: STDERR_FILENO) }
  }

  /// Shows what is being done, on a terminal only, in one line that the next one replaces.
  func progress(_ text: String) {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
    Self.write("\r\u{1B}[K\(text)", to: STDERR_FILENO)
  }

  /// Takes the line of progress away.
  func endProgress() { progress("") }

  /// Writes words for people.
  static func words(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Writes data.
  ///
  /// - Returns: false when nobody reads it any more or the disk is full.
  @discardableResult
  static func data(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { writeAll($0, to: STDOUT_FILENO) == 0 }
  }

  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) == 0 }
  }
}
