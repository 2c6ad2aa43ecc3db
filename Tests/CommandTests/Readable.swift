import Foundation

/// The text in a file that a person would open with another program.
enum Readable {
  /// The text of a file; of an archive, such as a workbook, that of everything in it, and none of
  /// a picture that holds no text.
  static func text(of file: URL) throws -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
      !isFolder.boolValue
    else { return "" }
    let data = try Data(contentsOf: file)
    if data.starts(with: Data("PK".utf8)) {
      return try Tool.output(of: "unzip", ["-p", file.path])
    }
    if data.starts(with: Data("%PDF".utf8)) || data.starts(with: [0x89, 0x50]) { return "" }
    return String(decoding: data, as: UTF8.self)
  }
}

/// Other programs that tests look things over with.
enum Tool {
  /// Whether a program is installed.
  static func isThere(_ name: String) -> Bool { path(of: name) != nil }

  /// What a program prints.
  static func output(of name: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path(of: name) ?? "/usr/bin/\(name)")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func path(of name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
