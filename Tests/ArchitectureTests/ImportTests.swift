import Foundation
import Testing

/// Holds the table of imports: arrows point one way, and each foreign library has one home.
@Suite struct ImportTests {
  /// What each target may import besides what the toolchain brings.
  static let allowed: [String: Set<String>] = [
    "EcomapGraph": [],
    "EcomapModel": ["EcomapGraph"],
    "EcomapFormats": ["EcomapModel", "CYaml"],
    "EcomapAnalysis": ["EcomapModel", "EcomapGraph"],
    "EcomapGraphviz": ["CGraphviz"],
    "EcomapDrawing": ["EcomapModel", "EcomapGraph", "EcomapGraphviz"],
    "EcomapWorkbook": ["CXlsxwriter"],
    "EcomapExchange": [
      "EcomapModel", "EcomapFormats", "EcomapGraphviz", "EcomapWorkbook", "CExpat", "CZip",
    ],
    "EcomapReports": ["EcomapModel", "EcomapAnalysis", "EcomapWorkbook", "Mustache"],
    "ecomap": [
      "EcomapModel", "EcomapFormats", "EcomapAnalysis", "EcomapDrawing", "EcomapReports",
      "EcomapWorkbook", "EcomapExchange", "ArgumentParser", "Subprocess", "System", "SystemPackage",
    ],
  ]

  /// The system's own modules; Foundation is not among them, because it makes every start slower.
  static let system: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization"]

  @Test(arguments: allowed.keys.sorted())
  func `a target imports only what the table allows`(target: String) throws {
    let permitted = try #require(Self.allowed[target])
    for file in try Self.swiftFiles(of: target) {
      for module in try Self.imports(in: file) where !Self.system.contains(module) {
        #expect(permitted.contains(module), "\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test func `the table knows every target`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    #expect(
      Set(folders).subtracting(["CGraphviz", "CXlsxwriter", "CExpat", "CZip"])
        == Set(Self.allowed.keys))
  }

  @Test func `the graph target keeps to the standard library`() throws {
    for file in try Self.swiftFiles(of: "EcomapGraph") {
      #expect(try Self.imports(in: file) == [], "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: allowed.keys.sorted())
  func `a file over 500 lines gives its reason in the first comment`(target: String) throws {
    for file in try Self.swiftFiles(of: target) {
      let text = try String(contentsOf: file, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.count > 500 {
        #expect(lines.first?.hasPrefix("//") == true, "\(file.lastPathComponent)")
      }
    }
  }

  static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  static func swiftFiles(of target: String) throws -> [URL] {
    let folder = sources.appending(path: target)
    let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (walker?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    try #require(!files.isEmpty, "no sources in \(folder.path)")
    return files.sorted { $0.path < $1.path }
  }

  static func imports(in file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
        words[..<position].allSatisfy({
          $0.hasPrefix("@") || ["public", "internal", "package", "private"].contains($0)
        })
      else { return nil }
      return String(words[position + 1])
    }
  }
}
