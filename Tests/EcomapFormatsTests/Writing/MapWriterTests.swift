import EcomapModel
import Foundation
import Testing

@testable import EcomapFormats

@Suite struct `Writing maps` {
  static let shipped =
    (try? FileManager.default.contentsOfDirectory(
      atPath: Fixtures.package.appending(path: "Maps").path))?
    .filter { $0.hasSuffix(".yaml") }.sorted().map { "Maps/\($0)" } ?? []
  static let fixtures = ["reference", "names"].map { "Tests/EcomapFormatsTests/Good/\($0).yaml" }

  private func read(_ path: String) throws -> EcosystemMap {
    try #require(
      try Fixtures.reader.read(Fixtures.package.appending(path: path).path).map, "\(path)")
  }

  /// What the reader makes of a written map.
  private func reread(
    _ written: MapWriter.Written, tolerating codes: Set<DiagnosticCode> = []
  ) throws -> EcosystemMap {
    var files = ["map.yaml": written.map]
    files["ties.tsv"] = written.table
    let reading = try MapReader(store: MemoryFiles(bytes: files), rules: Fixtures.rules)
      .read("map.yaml")
    let problems = reading.diagnostics.filter { !codes.contains($0.code) }
    #expect(problems.map { "\($0.location.line) \($0.headline)" } == [])
    return try #require(
      reading.map, "\(String(decoding: written.map, as: UTF8.self).prefix(2_000))")
  }

  @Test(arguments: shipped + fixtures)
  func `a map that is written reads back as the same map`(path: String) throws {
    let map = try read(path)
    let again = try reread(MapWriter().write(map), tolerating: [.internalNamed])
    #expect(again.content == map.content)
  }

  @Test(arguments: shipped + fixtures)
  func `ties in a table read back as the same ties`(path: String) throws {
    let map = try read(path)
    let written = MapWriter(tieTable: "ties.tsv").write(map)
    let again = try reread(written, tolerating: [.internalNamed])
    // What no cell can hold comes first.
    #expect(again.content.sorted() == map.content.sorted())
  }

  @Test func `there are maps to write`() { #expect(Self.shipped.count > 5) }

  @Test func `writing a map that was written changes nothing`() throws {
    let first = MapWriter().write(try read("Maps/london-2016.yaml")).map
    let again = MapWriter().write(try reread(.init(map: first, table: nil))).map
    #expect(String(decoding: first, as: UTF8.self) == String(decoding: again, as: UTF8.self))
  }

  @Test(arguments: 0..<12)
  func `a map of odd texts reads back as the same map`(seed: UInt64) throws {
    var maker = OddMaps(seed: seed)
    let map = maker.map()
    #expect(try reread(MapWriter().write(map)).content == map.content)
    let table = MapWriter(
      headComment: [maker.texts.text(invisible: true)],
      actorComments: [ActorIndex(3): [maker.texts.text(invisible: true)]],
      tieComments: [4: [maker.texts.text(invisible: true)]], tieTable: "ties.tsv")
    #expect(try reread(table.write(map)).content.sorted() == map.content.sorted())
  }

  @Test func `a small map looks as people write it`() throws {
    let text = """
      # A map

      # made by a test

      ecomap: 1
      map:
        title: "North: who is there"
        as-of: 2016-06

      sources:
        list:
          title: Our list

      areas:
        England: {}
        North: {within: England, identifiers: {ons: E12000001}}

      remits:
        spread: Spreading innovations

      actors:
        - id: ahsn
          name: North AHSN
          aliases: [N-AHSN, "AHSN, north"]
          kind: ahsn
          sector: private
          area: [North]
          remit: [spread]
          start: 2013
          contact: {role: Lead, url: "https://example.org/?a"}
          fields: {Budget code: X1}
          sources: [{list: row 2}]
        # Row 3: the kind is a guess.
        - id: one
          name: One
          kind: charity
          note: >-
            A note that is too long to stand behind its key, since lines of a map have at most one hundred
            columns.
        - id: two
          name: Two
          kind: charity

      relationships:
        - from: ahsn
          kind: works-with
          to: [one, two]
          strength: 2
        - from: one
          kind: mentors
          to: two
          note: {text: Not yet told, visibility: internal}
          sources: [list]

      changes:
        - kind: rename
          date: 2020-04-01
          from: [one]
          to: [two]
          sources: [list]

      expectations:
        - every: {kind: charity, not: {area: North}}
          has-tie-to: {any: [{kind: ahsn}, {level: [regional, national]}]}
          of-kind: works-with
          at-least: 2
          because: It helps.

      views:
        - id: overview
          title: At a glance
          show: {tied-to: {id: ahsn}, by: works-with}
          focus: {actor: ahsn, steps: 2}
          layout: focus
          page: slide

      vocabulary:
        relationship-kinds:
          mentors: {inverse: mentored-by}
        synonyms:
          AI: [artificial intelligence, machine learning]

      """
    let map = try #require(try Fixtures.read(text).map)
    let writer = MapWriter(
      headComment: ["A map\n\nmade by a test"],
      actorComments: [ActorIndex(1): ["Row 3: the kind is a guess."]])
    let written = String(decoding: writer.write(map).map, as: UTF8.self)
    #expect(written == text)
  }

  @Test func `a table has the columns that are needed`() throws {
    let map = try #require(
      try Fixtures.read(
        """
        ecomap: 1
        map: {title: T}
        sources: {list: {title: L}}
        actors:
          - {id: a, name: A, kind: charity}
          - {id: b, name: B, kind: charity}
        relationships:
          - {from: a, kind: works-with, to: b, note: "say \\"x\\"\\ty", sources: [{list: "a: b"}, list]}
          - {from: a, kind: funds, to: b, amount: "1 | 2", note: {text: N, visibility: internal}}
          - {from: a, kind: runs, to: b, amount: "1 | 2", fields: {Budget code: X1}}
        """
      ).map)
    let written = MapWriter(tieTable: "ties.tsv").write(map)
    #expect(
      String(decoding: try #require(written.table), as: UTF8.self) == """
        from\tkind\tto\tamount\tnote\tfields.Budget code\tsources
        a\tworks-with\tb\t\t"say ""x""\ty"\t\tlist: a: b | list
        a\truns\tb\t1 | 2\t\tX1\t

        """)
    #expect(try reread(written).ties.map(\.kind.id) == ["funds", "works-with", "runs"])
  }
}
