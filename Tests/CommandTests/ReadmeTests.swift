import Foundation
import Testing

/// The README's example does what the README says.
@Suite struct ReadmeTests {
  @Test func `the map in ten lines builds and its report begins as printed`() throws {
    let blocks = try Self.blocks()
    let map = try #require(blocks.first { $0.hasPrefix("ecomap: 1") })
    let report = try #require(blocks.first { $0.hasPrefix("# Gap report") })
    let build = try #require(blocks.first { $0.contains("ecomap build our-city.yaml") })
    #expect(map.split(separator: "\n").count == 10)
    try Program.withFolder { folder in
      let file = folder.appending(path: "our-city.yaml")
      try map.write(to: file, atomically: true, encoding: .utf8)
      let outcome = try Program.run(["build", "our-city.yaml"], in: folder)
      #expect("$ .build/release/ecomap build our-city.yaml\n" + outcome.words == build)
      let written = try String(
        contentsOf: folder.appending(path: "Output/our-city/gap-report.md"), encoding: .utf8)
      #expect(written.hasPrefix(report))
    }
  }

  @Test func `the typing slip is found as printed`() throws {
    let blocks = try Self.blocks()
    let map = try #require(blocks.first { $0.hasPrefix("ecomap: 1") })
    let check = try #require(blocks.first { $0.contains("ecomap check our-city.yaml") })
    try Program.withFolder { folder in
      try map.replacingOccurrences(of: "kind: university}", with: "kind: univeristy}").write(
        to: folder.appending(path: "our-city.yaml"), atomically: true, encoding: .utf8)
      let outcome = try Program.run(["check", "our-city.yaml"], in: folder)
      #expect("$ .build/release/ecomap check our-city.yaml\n" + outcome.output == check)
    }
  }

  /// The texts between fences, each with a newline at its end.
  private static func blocks() throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```")
    return parts.enumerated().compactMap { offset, part in
      offset.isMultiple(of: 2) ? nil : String(part.drop { $0 != "\n" }.dropFirst())
    }
  }
}
