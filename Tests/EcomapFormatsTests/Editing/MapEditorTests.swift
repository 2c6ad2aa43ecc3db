import EcomapFormats
import EcomapModel
import Foundation
import Testing

@Suite struct `Editing maps` {
  /// The map in a text; what it lacks of a head is put before it.
  static func map(_ text: String, and others: [String: String] = [:]) throws -> EcosystemMap {
    let reading = try Fixtures.read(text, and: others)
    return try #require(reading.map, "\(reading.diagnostics.map(\.headline))")
  }

  /// The text of a map after an edit.
  private func edited(
    _ text: String, and others: [String: String] = [:], _ edit: (inout MapEditor) -> Void
  ) throws -> String {
    var editor = MapEditor(try Self.map(text, and: others))
    edit(&editor)
    return String(decoding: try editor.edited(), as: UTF8.self)
  }

  private func error(
    _ text: String, and others: [String: String] = [:], _ edit: (inout MapEditor) -> Void
  ) throws -> MapEditError? {
    var editor = MapEditor(try Self.map(text, and: others))
    edit(&editor)
    do {
      _ = try editor.edited()
      return nil
    } catch {
      return error
    }
  }

  private static let head = "ecomap: 1\nmap: {title: T}\n"
  private static let block = """
    \(head)
    actors:
      # The first
      - id: a   # kept
        name: 'A'
        kind:    charity

      - id: b
        name: B
        kind: charity
        aliases:
        - Bee
        sources:
          - s: p. 1
        note: >-
          A long
          note.
      # At the end

    sources:
      s: {title: S}
    """

  @Test(arguments: [
    ("name", "Ä: one", "    name: 'A'\n", "    name: \"Ä: one\"\n"),
    ("kind", "university", "    kind:    charity\n\n", "    kind: university\n\n"),
    ("note", "New", "    kind:    charity\n", "    kind:    charity\n    note: New\n"),
    ("sector", "nhs", "    kind:    charity\n", "    kind:    charity\n    sector: nhs\n"),
    (
      "identifiers.ods", "RA9", "    kind:    charity\n",
      "    kind:    charity\n    identifiers: {ods: RA9}\n"
    ),
    (
      "fields.Budget: code", "X1", "    kind:    charity\n",
      "    kind:    charity\n    fields: {\"Budget: code\": X1}\n"
    ),
  ])
  func `a field of a block is set and all else is left`(
    field: String, value: String, before: String, after: String
  ) throws {
    let text = try edited(Self.block) { $0.set(field, of: "a", to: .scalar(value)) }
    #expect(text == Self.block.replacing(before, with: after, maxReplacements: 1))
  }

  @Test func `a value over several lines is replaced`() throws {
    let text = try edited(Self.block) { $0.set("note", of: "b", to: "Short") }
    #expect(
      text
        == Self.block.replacing("note: >-\n      A long\n      note.", with: "note: Short"))
  }

  @Test func `lists grow in their own style`() throws {
    let text = try edited(Self.block) {
      $0.add(["Bea, late", "Bee"], to: "aliases", of: "b")
      $0.add([.mapping([.init("s", "p. 2")]), "s"], to: "sources", of: "b")
      $0.add(["Ay"], to: "aliases", of: "a")
    }
    #expect(
      text
        == Self.block.replacing("- Bee\n", with: "- Bee\n    - Bea, late\n")
        .replacing("- s: p. 1\n", with: "- s: p. 1\n      - s: p. 2\n      - s\n")
        .replacing("name: 'A'\n", with: "name: 'A'\n    aliases: [Ay]\n"))
  }

  private static let flow = """
    \(head)sources: {s: {title: S}}
    actors:
      - {id: a, name: A, kind: charity}  # one
      - {id: b,
         "name": "B",
         kind: charity,  # two
         aliases: [Bee, ], contact: {role: Lead}}
      - {id: c, name: C, kind: charity, note: {text: Old, visibility: internal}}
    """

  @Test func `entries in brackets stay in brackets`() throws {
    let text = try edited(Self.flow) {
      $0.set("note", of: "a", to: "x, y")
      $0.set("name", of: "b", to: "Bé")
      $0.add(["Bea"], to: "aliases", of: "b")
      $0.set("contact.url", of: "b", to: "https://example.org")
      $0.set("note", of: "c", to: "New")
    }
    #expect(
      text
        == Self.flow.replacing("charity}  # one", with: "charity, note: \"x, y\"}  # one")
        .replacing("\"B\"", with: "Bé").replacing("[Bee, ]", with: "[Bee, Bea, ]")
        .replacing("{role: Lead}", with: "{role: Lead, url: https://example.org}")
        .replacing("text: Old", with: "text: New"))
  }

  @Test func `a tie that shares its entry gets one of its own`() throws {
    let text = """
      \(Self.head)
      actors:
        - {id: a, name: A, kind: charity}
        - {id: b, name: B, kind: charity}
        - {id: c, name: C, kind: charity}
        - {id: d, name: D, kind: charity}
      relationships:
        # From the annual report
        - from: a  # the lead
          kind: has-member
          to: [b, c, d]
          start: 2013
        - {from: b, kind: funds, to: [c, d]}
      """
    #expect(
      try edited(text) {
        $0.set("note", ofTie: 1, to: "Left early")
        $0.set("strength", ofTie: 3, to: "2")
        $0.set("strength", ofTie: 4, to: "2")
      }
        == text.replacing(
          "to: [b, c, d]\n    start: 2013\n",
          with: """
            to: [b, d]
                start: 2013
              - from: a
                kind: has-member
                to: c
                start: 2013
                note: Left early

            """
        ).replacing("to: [c, d]}", with: "to: [c, d], strength: 2}"))
    #expect(
      try edited(text) {
        $0.set("strength", ofTie: 3, to: "3")
        $0.set("strength", ofTie: 4, to: "2")
      }
        == text.replacing(
          "- {from: b, kind: funds, to: [c, d]}",
          with: """
            - {from: b, kind: funds, to: [c], strength: 3}
              - {from: b, kind: funds, to: d, strength: 2}
            """))
  }

  @Test func `entries go to the end of their sections, which are made in the order of the format`()
    throws
  {
    let text = """
      \(Self.head)
      # Who is there
      actors: []  # nobody yet

      # Nothing below
      """
    let place = SourceLocation(file: 0, line: 1, column: 1)
    let result = try edited(text) { editor in
      editor.append(
        Actor(id: "a", name: "A", kind: ActorKind.builtIn[0], location: place),
        comments: ["Row 2"])
      editor.append(Area(name: "Devon", within: "England"))
      editor.append(Source(id: "s", title: "S"))
      editor.append(EcosystemMap.Remit(id: "r", name: "R"))
      editor.append(
        [.init("own", .mapping([.init("name", "Own")]))], to: .sectors)
    }
    let kind = ActorKind.builtIn[0].id
    #expect(
      result == """
        \(Self.head)
        sources:
          s:
            title: S

        areas:
          Devon: {within: England}

        remits:
          r: R

        # Who is there
        actors:  # nobody yet
          # Row 2
          - id: a
            name: A
            kind: \(kind)

        vocabulary:
          sectors:
            own: {name: Own}

        # Nothing below
        """)
  }

  @Test func `new entries look like their neighbours`() throws {
    let text = """
      \(Self.head)
      areas:
        Devon:
          within: England
      actors:
      - {id: a, name: A, kind: charity}

      - {id: b, name: B, kind: charity}
      sources: {s: {title: S}}
      """
    #expect(
      try edited(text) { editor in
        editor.append(
          [.init(.mapping([.init("id", "c"), .init("name", "C"), .init("kind", "charity")]))],
          to: .actors)
        editor.append(Area(name: "Exeter", within: "Devon"))
        editor.append(Source(id: "t", title: "T: U"))
      }
        == text.replacing(
          "England\n", with: "England\n  Exeter:\n    within: Devon\n"
        ).replacing(
          "B, kind: charity}\n", with: "B, kind: charity}\n\n- {id: c, name: C, kind: charity}\n"
        )
        .replacing("{title: S}}", with: "{title: S}, t: {title: \"T: U\"}}"))
  }

  @Test func `what is there already changes nothing`() throws {
    let text = Self.block.replacing("name: B\n", with: "name: \"B\"\n")
    #expect(
      try edited(text) { editor in
        editor.set("name", of: "b", to: "B")
        editor.set("note", of: "b", to: "A long note.")
        editor.set("aliases", of: "b", to: .texts(["Bee"]))
        editor.add(["Bee"], to: "aliases", of: "b")
      } == text)
    #expect(try edited(text) { _ in } == text)
  }

  @Test func `what cannot be edited is said and why`() throws {
    let text = """
      \(Self.head)include: [other.yaml]
      actors:
        - id: a
          name: A
          kind: charity
          aliases:
            # as they say
            - Ay  # sometimes
        - {id: b, name: B, kind: charity}
      areas: {Devon: {within: England}}
      relationships: [{file: ties.tsv}]
      """
    let others = [
      "other.yaml": Self.head + "actors: [{id: o, name: O, kind: charity}]\n",
      "ties.tsv": "from\tkind\tto\na\tfunds\tb\n",
    ]
    func reason(_ edit: (inout MapEditor) -> Void) throws -> MapEditError.Reason? {
      try error(text, and: others, edit)?.reason
    }
    #expect(
      try reason { $0.set("note", of: "o", to: "x") } == .inAnotherFile("other.yaml"))
    #expect(try reason { $0.set("note", of: "nobody", to: "x") } == .unknownEntry)
    #expect(try reason { $0.set("note", ofTie: 0, to: "x") } == .inAnotherFile("ties.tsv"))
    #expect(try reason { $0.append(Area(name: "Devon")) } == .alreadyThere)
    #expect(
      try reason { $0.set("aliases", of: "a", to: "x") }
        == .obstacle("a comment stands in the value that would go"))
    #expect(
      try reason { $0.set("colour", of: "a", to: "x") }
        == .refused("an actor has no key `colour`"))
    #expect(
      try reason { $0.set("note", of: "a", to: "x\u{7}") }
        == .refused("`note` holds the invisible character U+0007"))
    let several = try #require(
      try error(text, and: others) {
        $0.set("note", of: "a", to: "x")
        $0.set("start", of: "b", to: "soon")
      })
    #expect(several.edit == "set `start` of `b`")
    #expect(several.explanation.hasPrefix("the map would not be right: "))
    let obstacle = try #require(
      try error(text, and: others) {
        $0.set("note", of: "a", to: "x")
        $0.set("aliases", of: "a", to: "x")
      })
    #expect(obstacle.edit == "set `aliases` of `a`")
    #expect(obstacle.location?.line == 10)
  }

  @Test func `comments behind a value that is replaced stay`() throws {
    let text = """
      \(Self.head)
      actors:
        - id: a
          name: A  # one
          kind: charity
          note: >-  # two
            Old
          aliases:
            - Ay  # three
          area: [England]  # four
      """
    #expect(
      try edited(text) { editor in
        editor.set("name", of: "a", to: .scalar(String(repeating: "long ", count: 30) + "name"))
        editor.set("note", of: "a", to: "New: text")
        editor.set("aliases", of: "a", to: "x")
        editor.set("area", of: "a", to: "International")
      }
        == text.replacing("A  # one", with: String(repeating: "long ", count: 30) + "name  # one")
        .replacing(">-  # two\n      Old", with: "\"New: text\" # two")
        .replacing("\n      - Ay  # three", with: " x  # three")
        .replacing("[England]", with: "International"))
  }

  // MARK: Any map, any edits

  static let shipped = `Writing maps`.shipped + `Writing maps`.fixtures

  @Test(arguments: shipped, 0..<4)
  func `edits of shipped maps leave all other lines and say what they should`(
    path: String, seed: UInt64
  ) throws {
    let folder = Fixtures.package.appending(path: path).deletingLastPathComponent()
    var files = Fixtures.files(below: folder).filter { !$0.key.hasSuffix(".layout.tsv") }
    let name = FilePath.name(of: path)
    let map = try #require(
      try MapReader(store: MemoryFiles(bytes: files), rules: Fixtures.rules).read(name).map)
    var edits = EditedMap(map, seed: seed)
    for _ in 0..<6 { edits.editActor() }
    for _ in 0..<4 { edits.editTie() }
    if seed.isMultiple(of: 2) { edits.append() }
    let bytes = try edits.editor.edited()
    let old = files[name] ?? []
    files[name] = bytes
    try check(bytes, after: old, edits, files: files, name: name)
  }

  @Test(arguments: OddFixtures.names, 0..<6)
  func `edits of oddly written maps leave all other lines and say what they should`(
    fixture: String, seed: UInt64
  ) throws {
    let text = try #require(OddFixtures.all[fixture])
    let map = try Self.map(text)
    var edits = EditedMap(map, seed: seed)
    for _ in 0..<2 { edits.editActor() }
    for _ in 0..<2 { edits.editTie() }
    if seed.isMultiple(of: 2) { edits.append() }
    let bytes = try edits.editor.edited()
    try check(bytes, after: Array(text.utf8), edits, files: ["map.yaml": bytes], name: "map.yaml")
  }

  @Test(arguments: 0..<60)
  func `edits of maps in any style leave all other lines and say what they should`(
    seed: UInt64
  ) throws {
    var texts = NastyTexts(seed: seed)
    func entry(_ pairs: KeyValuePairs<String, YAMLValue>) -> YAMLValue {
      .mapping(pairs.map { .init($0.key, $0.value) })
    }
    let actors = ["a", "b", "c"].map { id in
      entry([
        "id": .scalar(id), "name": .scalar(texts.standing()), "kind": "charity",
        "aliases": .texts([texts.standing(), "Bee"]), "identifiers": entry(["own": "X1"]),
        "note": id == "b"
          ? entry(["text": .scalar(texts.standing()), "visibility": "internal"])
          : .scalar(texts.standing()),
        "sources": .list([.init("s"), .init(entry(["s": .scalar(texts.standing())]))]),
      ])
    }
    let ties = [
      entry(["from": "a", "kind": "funds", "to": .texts(["b", "c"]), "strength": "2"]),
      entry(["from": "b", "kind": "has-member", "to": .texts(["c", "a"])]),
      entry(["from": "b", "kind": "funds", "to": "c", "note": .scalar(texts.standing())]),
    ]
    var style = OddStyle(seed: seed)
    let text = style.file([
      .init("ecomap", "1"), .init("map", entry(["title": .scalar(texts.standing())])),
      .init("areas", entry(["England": .mapping([])])),
      .init("relationships", .list(ties.map { .init($0) })),
      .init("actors", .list(actors.map { .init($0) })),
      .init("sources", entry(["s": entry(["title": .scalar(texts.standing())])])),
    ])
    var edits = EditedMap(try Self.map(text), seed: seed)
    for _ in 0..<2 { edits.editActor() }
    for _ in 0..<2 { edits.editTie() }
    if seed.isMultiple(of: 2) { edits.append() }
    do {
      let bytes = try edits.editor.edited()
      try check(
        bytes, after: Array(text.utf8), edits, files: ["map.yaml": bytes], name: "map.yaml")
    } catch let error as MapEditError {
      // Comments are never lost; where they would be, somebody has to look.
      guard case .obstacle(let message) = error.reason, message.contains("comment") else {
        Issue.record("\(error)\n\(text)")
        return
      }
    }
  }

  private func check(
    _ bytes: [UInt8], after old: [UInt8], _ edits: EditedMap, files: [String: [UInt8]], name: String
  ) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let reading = try MapReader(store: MemoryFiles(bytes: files), rules: Fixtures.rules).read(name)
    let map = try #require(
      reading.map, "\(reading.diagnostics.map { "\($0.location.line) \($0.headline)" }) \(text)")
    let difference = Set(map.content).symmetricDifference(edits.content)
    #expect(difference.isEmpty, "\(difference.sorted().joined(separator: "\n"))")
    let before = lines(of: old)
    let gone = lines(of: bytes).difference(from: before).removals.compactMap { change in
      if case .remove(let offset, _, _) = change { offset + 1 } else { nil }
    }
    // Entries in brackets can share their lines.
    let brackets = Array("[]{}".utf8)
    let others = gone.filter { line in
      !edits.touched.contains(line) && !before[line - 1].contains { brackets.contains($0) }
    }
    #expect(others == [], "\(others.map { String(decoding: before[$0 - 1], as: UTF8.self) })")
  }

  /// The lines of a text with their ends; the last line is taken to have one.
  private func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for (offset, byte) in bytes.enumerated() {
      lines[lines.count - 1].append(byte)
      let isPair = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isPair) { lines.append([]) }
    }
    if let last = lines.last, !last.isEmpty {
      lines[lines.count - 1] += lines[0].drop { $0 != 0x0A && $0 != 0x0D }
    } else {
      lines.removeLast()
    }
    return lines
  }
}
