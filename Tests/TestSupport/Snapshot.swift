import Foundation
package import Testing

/// Compares a text with the one in `Snapshots/`.
///
/// With `ECOMAP_RECORD=1` in the environment the text is written there instead. A snapshot that is
/// not there is written too, and the test fails, so that nobody approves it without having looked.
package func expectSnapshot(
  _ text: String, _ name: String, file: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Snapshots")
  let url = folder.appending(path: name)
  let isRecording = ProcessInfo.processInfo.environment["ECOMAP_RECORD"] == "1"
  guard !isRecording, let expected = try? String(contentsOf: url, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    if !isRecording {
      Issue.record("\(name) was not there and has been recorded", sourceLocation: location)
    }
    return
  }
  guard Data(text.utf8) != Data(expected.utf8) else { return }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let number = zip(lines, old).prefix { $0 == $1 }.count
  let (now, before) = (lines.dropFirst(number).first, old.dropFirst(number).first)
  Issue.record(
    "\(name) line \(number + 1) is \(now ?? "missing") and was \(before ?? "missing")",
    sourceLocation: location)
}
