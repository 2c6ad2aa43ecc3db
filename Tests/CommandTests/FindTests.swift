import Foundation
import Testing

@Suite struct FindTests {
  static let map = """
    ecomap: 1
    map: {title: A hub, as-of: 2016-06}
    areas: {South West: {within: England}, Devon: {within: South West}}
    remits: {ip: Intellectual property}
    vocabulary: {synonyms: {inventions: IP}}
    actors:
      - {id: hub, name: The Devon Hub, kind: innovation-hub, area: Devon, remit: ip}
      - {id: trust, name: Torbay NHS Trust, kind: nhs-trust, area: Devon}
    relationships:
      - {from: trust, kind: member-of, to: hub}
    """

  private func run(_ arguments: [String], command: String = "find") throws -> Program.Outcome {
    var outcome: Program.Outcome?
    try Program.withFolder { folder in
      try Self.map.write(to: folder.appending(path: "hub.yaml"), atomically: true, encoding: .utf8)
      outcome = try Program.run([command, "hub.yaml"] + arguments, in: folder)
    }
    return try #require(outcome)
  }

  @Test func `a question is answered with reasons and the way there`() throws {
    let outcome = try run([
      "help with IP", "--area", "devon", "--stage", "Development", "--from", "torbay-nhs-trust",
    ])
    #expect(outcome.status == 0, "\(outcome.words)")
    #expect(outcome.output.contains("1. `The Devon Hub`"))
    #expect(outcome.output.contains("Remit: Intellectual property"))
    #expect(outcome.output.contains("`Torbay NHS Trust` is a member of `The Devon Hub`"))
    #expect(outcome.words.isEmpty)
  }

  @Test func `words need no quotation marks, and a map's synonyms count`() throws {
    #expect(try run(["help", "with", "inventions"]).output.contains("1. `The Devon Hub`"))
  }

  @Test func `the format follows the name of the file`() throws {
    try Program.withFolder { folder in
      try Self.map.write(to: folder.appending(path: "hub.yaml"), atomically: true, encoding: .utf8)
      for (name, start) in [
        ("a.txt", "Who can help?"), ("a.md", "# Who can help?"), ("a.html", "<!DOCTYPE html>"),
        ("a.json", "{\n  \"ecomap\": 1"),
      ] {
        let outcome = try Program.run(["find", "hub.yaml", "IP", "-o", name], in: folder)
        #expect(outcome.status == 0, "\(outcome.words)")
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        #expect(text.hasPrefix(start), "\(name)")
      }
      for (name, start) in [("s.md", "# Who supports what"), ("s.html", "<!DOCTYPE html>")] {
        let outcome = try Program.run(["signpost", "hub.yaml", "-o", name], in: folder)
        #expect(outcome.status == 0, "\(outcome.words)")
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        #expect(text.hasPrefix(start), "\(name)")
      }
    }
  }

  @Test(arguments: [
    ([], "say what help is sought"), ([""], "say what help is sought"), (["  "], "say what"),
    (["IP", "--area", "Devn"], "did you mean `Devon`?"),
    (["IP", "--area", "Narnia"], "its areas are South West, Devon, England, International"),
    (["IP", "--stage", "adoptoin"], "did you mean `adoption`?"),
    (["IP", "--stage", "x"], "the stages are need, idea"),
    (["IP", "--driver", "skils"], "did you mean `skills`?"),
    (["IP", "--from", "hubb"], "did you mean `hub`?"), (["IP", "--limit", "0"], "--limit"),
    (["IP", "-o", "a.docx"], "no format `docx`"),
  ])
  func `wrong usage ends with 64 and says what would be right`(
    arguments: [String], words: String
  ) throws {
    let outcome = try run(arguments)
    #expect(outcome.status == 64, "\(outcome.output)")
    #expect(outcome.words.contains(words), "\(outcome.words)")
    #expect(outcome.output.isEmpty)
  }
}
