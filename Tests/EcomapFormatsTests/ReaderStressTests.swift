import EcomapFormats
import EcomapModel
import Foundation
import TestSupport
import Testing

/// Maps that are large in one odd way.
///
/// The limit on the processor's time is far above what they take, for slow machines;
/// `ECOMAP_TIMES` set to anything prints what they took.
@Suite(.serialized) struct `Odd large maps` {
  private static let limit = Duration.seconds(60)
  /// A debug build is some ten times slower, and gets a tenth.
  #if DEBUG
    private static let tenth = 1
  #else
    private static let tenth = 10
  #endif
  private static let head = "ecomap: 1\nmap: {title: T}\n"

  private func read(
    _ text: String, and others: [String: String] = [:], what: String = #function
  ) throws -> MapReader.Reading {
    let files = MemoryFiles(others.merging(["map.yaml": text]) { other, _ in other })
    let reader = MapReader(store: files, rules: Fixtures.rules)
    let (reading, time) = try processorTime { try reader.read("map.yaml") }
    #expect(time < Self.limit, "\(what)")
    if ProcessInfo.processInfo.environment["ECOMAP_TIMES"] != nil {
      print("ECOMAP_TIMES \(what): \(time), \(reading.diagnostics.count) diagnostics")
    }
    return reading
  }

  private func actors(_ count: Int) -> String {
    "actors:\n"
      + (0..<count).map { "  - {id: actor-\($0), name: A\($0), kind: charity}\n" }.joined()
  }

  @Test func `many fields on one line`() throws {
    let fields = (0..<2_000 * Self.tenth).map { "k\($0): 1" }.joined(separator: ", ")
    let reading = try read("ecomap: 1\nmap: {title: T, \(fields)}\n")
    #expect(reading.diagnostics.count == DiagnosticBag.limit)
    #expect(reading.unlisted == 2_000 * Self.tenth - DiagnosticBag.limit)
  }

  @Test func `many areas on one line`() throws {
    let fields = (0..<2_000 * Self.tenth).map { "Area \($0): {}" }.joined(separator: ", ")
    #expect(
      try read(Self.head + "areas: {\(fields)}\n").map?.areas.areas.count == 2_000 * Self.tenth)
  }

  @Test(arguments: [
    "[", "{", "- ", "? ", "[{", "\"", "'", "&a ", "!a ", "*a ", "|\n", "a: [", "(", "#", "- - ? ",
  ])
  func `many times the same sign`(sign: String) throws {
    let text = String(repeating: sign, count: 10_000 * Self.tenth)
    for map in [text, Self.head + "actors: " + text, Self.head + "actors: [" + text] {
      _ = try read(map, what: "many × \(sign.debugDescription)")
    }
  }

  @Test func `many lines each deeper than the last`() throws {
    let text = (0..<1_500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(try read(text).diagnostics.map(\.code) == [.tooDeep])
  }

  @Test func `many duplicate keys`() throws {
    let text =
      Self.head + "areas:\n" + String(repeating: "  Devon: {}\n", count: 5_000 * Self.tenth)
    #expect(try read(text).diagnostics.allSatisfy { $0.code == .duplicateKey })
  }

  @Test func `many unknown keys`() throws {
    let text = Self.head + (0..<5_000 * Self.tenth).map { "relationshps\($0): x\n" }.joined()
    #expect(try read(text).diagnostics.allSatisfy { $0.code == .unknownKey })
  }

  @Test func `many unknown words`() throws {
    let people =
      "actors:\n"
      + (0..<5_000 * Self.tenth).map { "  - {id: a\($0), name: A, kind: charity, level: locl}\n" }
      .joined()
    #expect(try read(Self.head + people).diagnostics.allSatisfy { $0.code == .unknownWord })
  }

  @Test func `many unknown actors among many`() throws {
    let ties =
      "relationships:\n"
      + (0..<2_000 * Self.tenth).map { "  - {from: actor-\($0), kind: funds, to: actr-\($0)}\n" }
      .joined()
    #expect(
      try read(Self.head + actors(2_000 * Self.tenth) + ties).diagnostics.allSatisfy {
        $0.code == .unknownActor
      })
  }

  @Test func `many actors with the same id`() throws {
    let people =
      "actors:\n"
      + String(repeating: "  - {id: a, name: A, kind: charity}\n", count: 2_000 * Self.tenth)
    #expect(try read(Self.head + people).diagnostics.allSatisfy { $0.code == .duplicateID })
  }

  @Test func `one tie written many times, and then an error`() throws {
    let ties =
      "relationships:\n"
      + String(
        repeating: "  - {from: actor-0, kind: funds, to: actor-1}\n", count: 10_000 * Self.tenth)
      + "  - {from: actor-0, kind: funds, to: actor-0}\n"
    let reading = try read(Self.head + actors(2) + ties)
    #expect(reading.map == nil)
    #expect(reading.diagnostics.last?.code == .selfTie)
    #expect(reading.diagnostics.count == DiagnosticBag.limit + 1)
  }

  @Test(arguments: ["plain", "quoted", "over many lines", "broken"])
  func `a text of megabytes`(style: String) throws {
    let long = String(repeating: "innovation and ", count: 35_000 * Self.tenth)
    let text =
      switch style {
      case "plain": "ecomap: 1\nmap:\n  title: \(long)\n"
      case "quoted": "ecomap: 1\nmap:\n  title: \"\(long)\"\n"
      case "over many lines":
        "ecomap: 1\nmap:\n  title: |\n"
          + String(repeating: "    innovation\n", count: 35_000 * Self.tenth)
      default: "ecomap: 1\nmap:\n  title: \"\(long)\n"
      }
    #expect((try read(text, what: style).map == nil) == (style == "broken"))
  }

  @Test func `an id, a kind and a date of megabytes`() throws {
    let long = String(repeating: "Innovation-", count: 50_000 * Self.tenth)
    let reading = try read(
      Self.head
        + "actors: [{id: \(long)a, name: A, kind: \(long)b, level: \(long)c, start: \(long)d}]\n")
    #expect(
      Set(reading.diagnostics.map(\.code)) == [.identifierShape, .unknownKind, .unknownWord, .date])
    #expect(reading.diagnostics.allSatisfy { $0.headline.utf8.count < 200 })
    #expect(reading.diagnostics.allSatisfy { ($0.suggestion ?? "").utf8.count < 300 })
  }

  @Test(arguments: [300, 1_000 * tenth])
  func `a chain of includes`(length: Int) throws {
    var files: [String: String] = [:]
    for number in 1...length {
      files["f\(number).yaml"] =
        "ecomap: 1\n" + (number < length ? "include: [f\(number + 1).yaml]\n" : "")
    }
    let reading = try read(
      Self.head + "include: [f1.yaml]\n", and: files, what: "\(length) includes")
    #expect(reading.diagnostics == [])
    #expect(reading.files.count == length + 1)
  }

  @Test func `a long chain of areas`() throws {
    let areas =
      "areas:\n"
      + (0..<1_000 * Self.tenth).map { "  A\($0): {within: A\($0 + 1)}\n" }.joined()
      + "  A\(1_000 * Self.tenth): {within: Last}\n" + "  Last: {}\n"
    #expect(try read(Self.head + areas).map != nil)
    let circle = try read(Self.head + areas.replacing("Last: {}", with: "Last: {within: A0}"))
    #expect(circle.diagnostics.map(\.code) == [.areaCircle])
    #expect(circle.diagnostics.allSatisfy { $0.headline.utf8.count < 1_000 })
  }

  @Test func `a long chain of renames`() throws {
    let changes =
      "changes:\n"
      + (0..<1_999).map {
        "  - {kind: rename, date: \(1_500 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1), from: actor-\($0), to: actor-\($0 + 1)}\n"
      }.joined()
    let map = try #require(try read(Self.head + actors(2_000) + changes).map)
    let (present, time) = processorTime { Snapshot(map).present }
    #expect(present.count == 1 && time < Self.limit)
    if ProcessInfo.processInfo.environment["ECOMAP_TIMES"] != nil {
      print("ECOMAP_TIMES snapshot of 2,000 renames: \(time)")
    }
  }

  @Test func `a table of many rows`() throws {
    var table = "from\tkind\tto\tstrength\tstart\n"
    let rows = 20_000 * Self.tenth
    for row in 0..<rows {
      table += "actor-\(row % 1_000)\tfunds\tactor-\((row / 1_000 + row + 1) % 1_000)\t2\t2016-06\n"
    }
    let reading = try read(
      Self.head + actors(1_000) + "relationships: [{file: links.tsv}]\n",
      and: ["links.tsv": table])
    #expect(reading.map?.ties.count == rows)
  }

  @Test func `a table of many broken rows`() throws {
    let table =
      "from,kind,to,start\n" + String(repeating: "a,fund,b,then\n", count: 20_000 * Self.tenth)
    let reading = try read(
      Self.head + "relationships: [{file: links.csv}]\n", and: ["links.csv": table])
    #expect(reading.diagnostics.count == DiagnosticBag.limit)
  }

  @Test func `a table with a row of many cells`() throws {
    let table = "from,kind,to\n" + String(repeating: "a,", count: 100_000 * Self.tenth)
    let reading = try read(
      Self.head + "relationships: [{file: links.csv}]\n", and: ["links.csv": table])
    #expect(reading.diagnostics.map(\.code) == [.tableShape])
    let wide = String(repeating: "a,", count: 10_000 * Self.tenth) + "\n"
    #expect(
      try read(Self.head + "relationships: [{file: links.csv}]\n", and: ["links.csv": wide]).map
        == nil)
  }

  @Test(arguments: ["# a remark\n", "\n"])
  func `many lines that say nothing above a line that does not fit`(line: String) throws {
    let text =
      Self.head + "actors:\n  - id: a\n" + String(repeating: line, count: 20_000 * Self.tenth)
      + " b: c\n"
    #expect(try read(text).diagnostics.map(\.code) == [.yamlSyntax])
  }

  @Test func `many control characters`() throws {
    let reading = try read(Self.head + String(repeating: "\u{7}\n", count: 20_000 * Self.tenth))
    #expect(reading.diagnostics.count == 20)
  }
}
