import EcomapAnalysis
import EcomapFormats
import EcomapModel
import Foundation

/// The maps that the tests read from disk.
enum Fixtures {
  /// The findings that the maps of the tests can accept.
  static let rules = AnalysisRegistry.rules.map(\.id)

  static let reader = MapReader(rules: rules)

  /// The folder of the test target.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  /// The folder of the package.
  static let package = folder.deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the maps that lie directly in a folder of fixtures, in order.
  static func maps(in name: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: name).path)
    return (files ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
  }

  /// Every file below a folder, by its path from there.
  static func files(below folder: URL) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
      if let data = FileManager.default.contents(atPath: folder.appending(path: path).path),
        !data.isEmpty || path.hasSuffix(".yaml")
      {
        files[path] = Array(data)
      }
    }
    return files
  }

  /// Reads a map given as text.
  static func read(_ text: String, and others: [String: String] = [:]) throws -> MapReader.Reading {
    let files = others.merging(["map.yaml": text]) { other, _ in other }
    return try MapReader(store: MemoryFiles(files), rules: rules).read("map.yaml")
  }
}
