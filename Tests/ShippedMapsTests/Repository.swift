import EcomapAnalysis
import EcomapFormats
import EcomapModel
import Foundation
import Testing

/// The repository's own files, for tests of what is shipped.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The maps that are built, without those that they share.
  static let maps = [
    "south-west-2016", "eastern-2016", "north-west-2016", "london-2016", "england-2016",
    "adopting-innovation-2021", "innovation-ecosystem-programme-2024", "england-2024",
  ]

  static func path(of map: String) -> String { root.appending(path: "Maps/\(map).yaml").path }

  /// Reads a map as the program does, and demands that nothing is wrong with it.
  static func map(at path: String) throws -> EcosystemMap {
    let reading = try MapReader(rules: AnalysisRegistry.rules.map(\.id)).read(path)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map(\.headline))")
    return try #require(reading.map)
  }

  /// The rows of a table among the fixtures, each by column name.
  static func table(_ name: String) throws -> [[String: String]] {
    let url = root.appending(path: "Tests/Fixtures/sources/\(name)")
    var lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let header = lines.removeFirst()
    return lines.map { cells in
      Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
    }
  }
}
