import EcomapFormats
import EcomapModel
import Foundation
import Testing

@Suite struct `Text in maps` {
  private func names() throws -> [String: Actor] {
    let path = Fixtures.folder.appending(path: "Good/names.yaml").path
    let reading = try Fixtures.reader.read(path)
    #expect(reading.diagnostics == [])
    let map = try #require(reading.map)
    #expect(map.title == "Names with \"quotes\", \\ backslashes and éscapes")
    return Dictionary(uniqueKeysWithValues: map.actors.map { ($0.id, $0) })
  }

  @Test(arguments: [
    ("quotes", "The \"Quoted\" Trust"), ("apostrophe", "St Mary's"), ("backslash", "North\\South"),
    ("angle", "<Health> & Care"), ("accents", "Hôpital Sainte-Anne"),
    ("emoji", "Care 👩🏽‍⚕️ Lab 🇬🇧"), ("cjk", "東京大学"), ("rtl", "جامعة القاهرة"),
    ("combining", "Cafe\u{301}"), ("word-no", "NO"),
  ])
  func `names come out as they are written`(id: String, name: String) throws {
    let actor = try #require(try names()[id])
    #expect(Array(actor.name.unicodeScalars) == Array(name.unicodeScalars))
  }

  @Test func `words, numbers and dates stay the text they are`() throws {
    let actor = try #require(try names()["word-no"])
    #expect(
      actor.aliases == ["yes", "on", "1e3", "0x1F", "007", "2016-06-30", "1_000", ".5"])
  }

  @Test func `texts over several lines are folded or kept as YAML says`() throws {
    let actors = try names()
    #expect(actors["folded"]?.note == "One line and another.\n")
    #expect(actors["literal"]?.note == "First\nSecond\n")
  }

  private static let small = """
    ecomap: 1
    map: {title: Small}
    actors:
      - {id: a, name: A, kind: university}
    """

  private static let windows = small.replacing("\n", with: "\r\n") + "\r\n"
  private static let texts: [(String, String)] = [
    ("line feeds", small),
    ("a line feed at the end", small + "\n"),
    ("carriage returns and line feeds", windows),
    ("carriage returns", small.replacing("\n", with: "\r")),
    ("a byte-order mark", "\u{FEFF}" + small),
    ("a byte-order mark and Windows lines", "\u{FEFF}" + windows),
    ("a document start and end", "%YAML 1.1\n---\n" + small + "\n...\n"),
  ]

  @Test(arguments: texts)
  func `a map may have`(what: String, text: String) throws {
    let reading = try Fixtures.read(text)
    #expect(reading.diagnostics == [])
    #expect(reading.map?.actors.map(\.id) == ["a"])
    #expect(reading.map?.actors.first?.location.line == (what.hasPrefix("a document") ? 6 : 4))
    #expect(reading.map?.actors.first?.location.column == 10)
  }

  @Test func `lines are found whatever ends them`() {
    let lines = LineIndex(Array("\u{FEFF}a\r\nb\rc\n\nd\n".utf8))
    #expect((0...7).map { lines.line($0) } == [nil, "a", "b", "c", "", "d", nil, nil])
    #expect(LineIndex([]).line(1) == nil)
  }
}
