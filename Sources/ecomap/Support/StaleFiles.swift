import EcomapFormats

/// Which files on disk are not what they should be.
struct StaleFiles {
  /// One line for each, in order.
  let lines: [String]
  private let total: Int

  /// Compares files with the disk.
  init(_ files: [OutputFile]) {
    total = files.count
    lines = files.compactMap { file in
      guard let bytes = try? DiskFiles().read(file.path, atMost: Int.max) else {
        return "\(file.path) is missing"
      }
      return bytes == file.bytes ? nil : "\(file.path) is stale"
    }
  }

  /// Prints the lines and ends the run when there are any.
  func demandNone(remedy: String) throws {
    guard !lines.isEmpty else { return }
    for line in lines { try Output.print(line + "\n") }
    Console.error("\(lines.count) of \(total) files are not up to date", hint: remedy)
    throw Failure.map
  }
}
