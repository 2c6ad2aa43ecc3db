import Foundation
import Testing

/// Word documents, which are made by other programs that may not be there.
@Suite struct `Word documents` {
  private static let areMade = Tool.isThere("pandoc") && Tool.isThere("rsvg-convert")

  /// Runs `report --format docx` with the programs that a folder has.
  private func report(
    in folder: URL, having standIns: [String] = [], links: [String] = []
  ) throws -> Program.Outcome {
    try CommandTests.map.write(
      to: folder.appending(path: "two.yaml"), atomically: true, encoding: .utf8)
    let programs = folder.appending(path: "programs")
    try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
    for name in standIns {
      try FileManager.default.createSymbolicLink(
        at: programs.appending(path: name),
        withDestinationURL: Program.fixtures.appending(path: "StandIns/\(name)"))
    }
    for name in links {
      let target = try Tool.output(of: "which", [name]).split(separator: "\n").first
      try FileManager.default.createSymbolicLink(
        atPath: programs.appending(path: name).path,
        withDestinationPath: String(try #require(target)))
    }
    return try Program.run(
      ["report", "two.yaml", "-o", "two.docx"], in: folder,
      environment: ["PATH": programs.path, "TMPDIR": folder.path])
  }

  @Test(.enabled(if: areMade))
  func `hold the headings, tables and pictures of the report, with words for the pictures`() throws
  {
    try Program.withFolder { folder in
      let outcome = try report(in: folder, links: ["pandoc", "rsvg-convert"])
      try #require(outcome.status == 0, "\(outcome.words)")
      let file = folder.appending(path: "two.docx").path
      let text = try Tool.output(of: "unzip", ["-p", file, "word/document.xml"])
      #expect(text.contains(#"<w:pStyle w:val="Title" />"#))
      #expect(text.contains(#"<w:pStyle w:val="Heading1" />"#))
      #expect(text.contains("<w:tblHeader"))
      #expect(text.contains(#"descr="System map with"#))
      #expect(text.contains("w:footerReference") && text.contains(#"w:w="11906""#))
      let parts = try Tool.output(of: "unzip", ["-l", file])
      #expect(parts.contains("word/media/") && parts.contains(".png"))
      #expect(parts.contains("word/footer1.xml"))
      let about = try Tool.output(of: "unzip", ["-p", file, "docProps/core.xml"])
      #expect(about.contains("Gap report: Two bodies") && about.contains("en-GB"))
    }
  }

  @Test(.enabled(if: areMade))
  func `are the same bytes each time and leave nothing behind`() throws {
    try Program.withFolder { folder in
      let links = ["pandoc", "rsvg-convert"]
      #expect(try report(in: folder, links: links).status == 0)
      let first = try Data(contentsOf: folder.appending(path: "two.docx"))
      let again = try Program.run(
        ["report", "two.yaml", "-o", "two.docx", "--quiet"], in: folder,
        environment: ["TMPDIR": folder.path])
      #expect(again.status == 0)
      #expect(try Data(contentsOf: folder.appending(path: "two.docx")) == first)
      let files = Program.files(below: folder)
      #expect(files.filter { !$0.hasPrefix("programs") } == ["two.docx", "two.yaml"])
    }
  }

  @Test func `need rsvg-convert for their pictures, and say so`() throws {
    try Program.withFolder { folder in
      let outcome = try report(in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.words.contains("there is no `rsvg-convert` here"))
      #expect(outcome.words.contains("apt-get install librsvg2-bin"))
      #expect(outcome.words.contains("or write HTML"))
    }
  }

  @Test func `need pandoc, and say so`() throws {
    try Program.withFolder { folder in
      let outcome = try report(in: folder, having: ["rsvg-convert"])
      #expect(outcome.status == 2)
      #expect(outcome.words.contains("there is no `pandoc` here"))
      #expect(outcome.words.contains("apt-get install pandoc"))
      #expect(!Program.files(below: folder).contains { $0.hasPrefix("ecomap.") })
    }
  }

  @Test func `that pandoc cannot make are told of in its words`() throws {
    try Program.withFolder { folder in
      let outcome = try report(in: folder, having: ["rsvg-convert", "pandoc"])
      #expect(outcome.status == 2)
      #expect(outcome.words.contains("pandoc could not make the Word document: out of ink"))
      #expect(!Program.files(below: folder).contains { $0.hasPrefix("ecomap.") })
    }
  }
}
