public import EcomapModel

/// Writes a map as one file that reads back as the same map.
///
/// What the reader would take for granted is left out. Neighbouring relationships that differ only
/// in `to` become one entry. What stood in included files stands in the one file.
public struct MapWriter: Sendable {
  /// What came of writing a map.
  public struct Written: Sendable {
    /// The map file, in UTF-8.
    public let map: [UInt8]
    /// The table of relationships, in UTF-8; nil when there is none.
    public let table: [UInt8]?
  }

  /// Lines of comment at the head of the file.
  public var headComment: [String]
  /// Lines of comment above an actor.
  public var actorComments: [ActorIndex: [String]]
  /// Lines of comment above a tie, by its place among the map's ties.
  public var tieComments: [Int: [String]]
  /// The path of a table for the relationships, as it is to stand in the map; nil writes them into
  /// the map itself.
  public var tieTable: String?

  /// Creates a writer.
  public init(
    headComment: [String] = [], actorComments: [ActorIndex: [String]] = [:],
    tieComments: [Int: [String]] = [:], tieTable: String? = nil
  ) {
    self.headComment = headComment
    self.actorComments = actorComments
    self.tieComments = tieComments
    self.tieTable = tieTable
  }

  /// Writes a map.
  ///
  /// A tie with a comment, or with a text that no cell of a table can hold, stands in the map file
  /// even if there is a table; it then comes before those of the table when the map is read again.
  /// Complexity: O(size of the map).
  public func write(_ map: EcosystemMap) -> Written { write(map, isHead: false) }

  /// Everything of a map but its actors and relationships, as the text that a file of another
  /// format can take along.
  ///
  /// Complexity: O(size of the map).
  public func head(of map: EcosystemMap) -> String {
    String(decoding: write(map, isHead: true).map, as: UTF8.self)
  }

  private func write(_ map: EcosystemMap, isHead: Bool) -> Written {
    var writer = YAMLWriter()
    writer.comment(headComment)
    writer.blankLine()
    writer.field(.init("ecomap", "1"))
    writer.field(.init("map", header(of: map)))
    writer.section("sources", map.sources.map { .init($0.id, Self.value(of: $0)) })
    writer.section("areas", map.areas.areas.map { .init($0.name, Self.value(of: $0)) })
    writer.section("remits", map.remits.map { .init($0.id, .scalar($0.name)) })
    let table = isHead ? nil : writePeople(of: map, into: &writer)
    writer.section("changes", map.changes.map { Self.value(of: $0, in: map) })
    writer.section("expectations", map.expectations.map { Self.value(of: $0) })
    writer.section("accepted", map.acceptances.map { Self.value(of: $0, in: map) })
    writer.section("severities", map.severities.map { Self.value(of: $0, in: map) })
    writer.section("views", map.views.map { Self.value(of: $0, in: map) })
    let vocabulary = Self.fields(of: map.vocabulary)
    if !vocabulary.isEmpty {
      writer.blankLine()
      writer.field(.init("vocabulary", .mapping(vocabulary, layout: .block)))
    }
    return Written(map: writer.bytes, table: table)
  }

  /// Writes the actors and the ties, and returns the table for ties that go into one.
  private func writePeople(of map: EcosystemMap, into writer: inout YAMLWriter) -> [UInt8]? {
    if !map.actors.isEmpty { writer.begin("actors") }
    for (position, actor) in map.actors.enumerated() {
      writer.entry(
        .init(
          Self.value(of: actor), comments: actorComments[ActorIndex(position)] ?? []))
    }
    return writeTies(of: map, into: &writer)
  }

  private func header(of map: EcosystemMap) -> YAMLValue {
    var fields = FieldList()
    fields.add("title", map.title)
    fields.add("summary", map.summary)
    fields.add("as-of", map.asOf?.description)
    return fields.block
  }

  /// Writes the ties, and returns the table for those that go into one.
  private func writeTies(of map: EcosystemMap, into writer: inout YAMLWriter) -> [UInt8]? {
    let isTabled = map.ties.indices.map { position in
      tieTable != nil && tieComments[position] == nil && map.canStandInTable(tie: position)
    }
    if tieTable != nil || !map.ties.isEmpty { writer.begin("relationships") }
    if let tieTable { writer.entry(.init(.mapping([.init("file", .scalar(tieTable))]))) }
    var next = 0
    while next < map.ties.count {
      guard !isTabled[next] else {
        next += 1
        continue
      }
      let tie = map.ties[next]
      let comments = tieComments[next] ?? []
      next += 1
      var targets = [map[tie.to].id]
      while next < map.ties.count, !isTabled[next], tieComments[next] == nil,
        tie.differsOnlyInTarget(from: map.ties[next])
      {
        targets.append(map[map.ties[next].to].id)
        next += 1
      }
      writer.entry(
        .init(Self.value(of: tie, from: map[tie.from].id, to: targets), comments: comments))
    }
    guard tieTable != nil else { return nil }
    return TieTableWriter(map, ties: map.ties.indices.filter { isTabled[$0] }).bytes
  }
}

extension YAMLWriter {
  /// Begins a section of the map.
  mutating func begin(_ name: String) {
    blankLine()
    inline(name, inBrackets: false)
    append(":")
    endLine(nil)
  }

  /// Writes an entry of a section that is a list.
  mutating func entry(_ entry: YAMLValue.Item) { item(entry, indentation: 2) }

  /// Writes a section that is a group of fields, unless there are none.
  mutating func section(_ name: String, _ fields: [YAMLValue.Field]) {
    guard !fields.isEmpty else { return }
    begin(name)
    for field in fields { self.field(field, indentation: 2) }
  }

  /// Writes a section that is a list, unless it is empty.
  mutating func section(_ name: String, _ items: [YAMLValue]) {
    guard !items.isEmpty else { return }
    begin(name)
    for value in items { entry(.init(value)) }
  }
}
