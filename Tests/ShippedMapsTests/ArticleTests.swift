import Foundation
import Testing

/// The article on two shipped maps quotes what their reports say, and every page leads somewhere.
@Suite struct ArticleTests {
  private static let article =
    "Sources/ecomap/Ecomap.docc/Articles/SouthWestAndLondon.md"
  private static let pictures = "Sources/ecomap/Ecomap.docc/Articles/Pictures.md"
  private static let comparing = "Sources/ecomap/Ecomap.docc/Articles/Comparing.md"
  private static let internals = "Sources/ecomap/Ecomap.docc/Articles/InternalInformation.md"
  private static let codes = "Sources/ecomap/Ecomap.docc/Articles/PublicCodes.md"

  @Test func `every quotation of the article stands in a report of the gallery`() throws {
    let reports = try ["south-west-2016", "london-2016"].map {
      try Self.text("Output/\($0)/gap-report.md")
    }
    let quotations = try Self.text(Self.article).split(separator: "\n")
      .filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
    #expect(quotations.count >= 10)
    for quotation in quotations {
      #expect(reports.contains { $0.contains(quotation) }, "\(quotation)")
    }
  }

  @Test(arguments: [article, pictures, internals, comparing, codes, "README.md"])
  func `every file that is led to exists`(path: String) throws {
    let text = try Self.text(path)
    let folder = Repository.root.appending(path: path).deletingLastPathComponent()
    let targets = text.matches(of: /\]\(([^)#]+)\)/).map { String($0.1) }
    #expect(targets.count >= 4)
    for target in targets where !target.hasPrefix("http") {
      let file = folder.appending(path: target).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: file.path), "\(target)")
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
  }
}
