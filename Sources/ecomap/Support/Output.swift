import EcomapFormats

/// Sends a text to a file or to standard output.
enum Output {
  /// Writes a text whole or not at all.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - path: the file; nil or `-` for standard output.
  ///   - inputs: files that must not be written over.
  ///   - console: where a written file is told of.
  static func write(
    _ text: String, to path: String?, sparing inputs: [String], _ console: Console
  ) throws {
    try write(Array(text.utf8), to: path, sparing: inputs, console)
  }

  /// Writes bytes whole or not at all; the parameters are those of a text.
  static func write(
    _ bytes: [UInt8], to path: String?, sparing inputs: [String], _ console: Console
  ) throws {
    guard let path, path != "-" else { return try print(bytes) }
    do throws(FileError) {
      try OutputWriter.write([OutputFile(path, bytes: bytes)], sparing: inputs)
    } catch {
      throw Failure.writing(error)
    }
    console.note("wrote \(path)")
  }

  /// Writes a text to standard output.
  static func print(_ text: String) throws { try print(Array(text.utf8)) }

  /// Writes bytes to standard output.
  static func print(_ bytes: [UInt8]) throws {
    guard Console.data(bytes) else {
      Console.error("not everything could be written to standard output")
      throw Failure.environment
    }
  }
}
