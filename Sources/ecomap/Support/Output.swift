import EcomapFormats

/// Sends a text to a file or to standard output.
enum Output {
  /// Writes a text whole or not at all.
  static func write(_ text: String, to path: String?) throws {
    guard let path, path != "-" else {
      guard Console.data(text) else {
        Console.error(
          "not everything could be written to standard output",
          hint: "write to a file with `-o FILE`")
        throw Failure.environment
      }
      return
    }
    do throws(FileError) {
      try OutputWriter.write([OutputFile(path, text)])
    } catch {
      throw Failure.report(error, doing: "write")
    }
  }
}
