import Foundation
import Testing

/// The program as a user runs it.
enum Program {
  struct Outcome {
    let status: Int32
    let output: String
    let words: String
  }

  /// The executable, which the build puts beside the test bundle.
  static let executable: URL = {
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return bundle.appending(path: "ecomap")
  }()

  /// The folder of this target, with programs that stand in for others.
  ///
  /// They are kept as files: one that is written and run at once is refused as busy when another
  /// thread starts a process between the two.
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()

  /// Runs it and waits.
  static func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    // All tests run at once, and no layout is to be ended because the machine is busy.
    variables["ECOMAP_LAYOUT_LIMIT"] = "3600"
    variables.merge(environment) { $1 }
    process.environment = variables
    let files = [URL.temporaryDirectory, URL.temporaryDirectory].map {
      $0.appending(path: "ecomap-test-\(UUID().uuidString)")
    }
    for file in files { try Data().write(to: file) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try Readable.text(of: files[0]),
      words: try String(contentsOf: files[1], encoding: .utf8))
  }

  /// A new empty folder, taken away when the body is done.
  static func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = URL.temporaryDirectory.appending(path: "ecomap-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  /// Every file below a folder, by path from it.
  static func files(below folder: URL) -> [String] {
    let walker = FileManager.default.enumerator(atPath: folder.path)
    return (walker?.allObjects as? [String] ?? []).sorted()
  }
}
