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
    guard let path, path != "-" else { return try print(text) }
    do throws(FileError) {
      try OutputWriter.write([OutputFile(path, text)], sparing: inputs)
    } catch {
      throw Failure.writing(error)
    }
    console.note("wrote \(path)")
  }

  /// Writes a text to standard output.
  static func print(_ text: String) throws {
    guard Console.data(text) else {
      Console.error("not everything could be written to standard output")
      throw Failure.environment
    }
  }
}
