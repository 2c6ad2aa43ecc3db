public import EcomapModel

/// Edits the text of a map file and leaves every other byte of it as it was: comments, order,
/// empty lines, quotation marks, brackets, indentation, line ends.
///
/// Edits are collected and made together by ``edited()``, which reads the new text before it hands
/// it out: a file that would not say what was meant is an error instead.
///
/// Fields are named as in the format, one within another behind a full stop: `note`,
/// `identifiers.ods`, `contact.role`, `fields.Budget code`.
public struct MapEditor: Sendable {
  /// The sections that are lists.
  public enum ListSection: String, CaseIterable, Sendable {
    /// Who is there.
    case actors
    /// Who is tied to whom.
    case relationships
    /// What became of whom.
    case changes
    /// Ties that the region expects of itself.
    case expectations
    /// Findings that are known and fine.
    case accepted
    /// How grave findings are.
    case severities
    /// Pictures to draw.
    case views
  }

  /// The sections whose entries stand under words of their own.
  public enum TableSection: String, CaseIterable, Sendable {
    /// Documents, by id.
    case sources
    /// Places, by name.
    case areas
    /// Remits, by id.
    case remits
    /// Sectors of the map's own, by id.
    case sectors
    /// Kinds of actor of the map's own, by id.
    case actorKinds = "actor-kinds"
    /// Kinds of relationship of the map's own, by id.
    case relationshipKinds = "relationship-kinds"
    /// Phrases that mean the same, by one of them.
    case synonyms

    /// The keys that lead to it.
    var path: [String] {
      switch self {
      case .sources, .areas, .remits: [rawValue]
      default: ["vocabulary", rawValue]
      }
    }
  }

  /// Something to be done.
  enum Edit: Sendable {
    case actor(String, path: [String], FieldChange)
    case tie(Int, path: [String], FieldChange)
    case appendToList(ListSection, [YAMLValue.Item])
    case appendToTable(TableSection, [YAMLValue.Field])
  }

  let map: EcosystemMap
  let file: Int
  private(set) var edits: [Edit] = []

  /// Begins to edit a file.
  ///
  /// - Parameters:
  ///   - map: the map as it was read.
  ///   - file: the place of the file among the map's files; the map's own is the first.
  /// - Precondition: the map has that file.
  public init(_ map: EcosystemMap, file: Int = 0) {
    precondition(map.files.indices.contains(file), "a map is edited in one of its files")
    self.map = map
    self.file = file
  }

  /// Gives a field of an actor a value; one that is there is replaced, a mark of it kept.
  public mutating func set(_ field: String, of actor: String, to value: YAMLValue) {
    edits.append(.actor(actor, path: Self.path(field), .set(value)))
  }

  /// Adds entries to a field of an actor that is a list, unless they are there.
  public mutating func add(_ entries: [YAMLValue], to field: String, of actor: String) {
    edits.append(.actor(actor, path: Self.path(field), .add(entries.map { .init($0) })))
  }

  /// Gives a field of a tie a value.
  ///
  /// When the tie shares its entry with others, it gets one of its own.
  ///
  /// - Parameter tie: its place among the map's ties.
  /// - Precondition: the field is not one of its ends.
  public mutating func set(_ field: String, ofTie tie: Int, to value: YAMLValue) {
    precondition(!["from", "to"].contains(field), "another end makes another tie")
    edits.append(.tie(tie, path: Self.path(field), .set(value)))
  }

  /// Adds entries to a field of a tie that is a list, unless they are there.
  public mutating func add(_ entries: [YAMLValue], to field: String, ofTie tie: Int) {
    precondition(!["from", "to"].contains(field), "another end makes another tie")
    edits.append(.tie(tie, path: Self.path(field), .add(entries.map { .init($0) })))
  }

  /// Adds entries at the end of a section, which is made when there is none.
  ///
  /// Where the section stands in brackets, their comments are left out.
  public mutating func append(_ entries: [YAMLValue.Item], to section: ListSection) {
    if !entries.isEmpty { edits.append(.appendToList(section, entries)) }
  }

  /// Adds entries at the end of a section, which is made when there is none.
  ///
  /// Where the section stands in brackets, their comments are left out.
  public mutating func append(_ entries: [YAMLValue.Field], to section: TableSection) {
    if !entries.isEmpty { edits.append(.appendToTable(section, entries)) }
  }

  /// The text with all edits made.
  ///
  /// Complexity: O(size of the file + edits); when an edit cannot be made, O(size of the file) for
  /// each of up to 200 edits, to say which one it is.
  public func edited() throws(MapEditError) -> [UInt8] {
    let text = EditableText(map.files[file].bytes, file: file)
    do {
      return try edited(edits, in: text)
    } catch {
      guard edits.count > 1, error.isAboutAll else { throw error }
      for edit in edits.prefix(200) { _ = try edited([edit], in: text) }
      throw error
    }
  }

  private func edited(
    _ edits: [Edit], in text: EditableText
  ) throws(MapEditError) -> [UInt8] {
    var session = try EditSession(self, text)
    return try session.edited(edits)
  }

  private static func path(_ field: String) -> [String] {
    field.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
  }
}

extension MapEditError {
  /// Whether it was found when all edits were made together, so that any of them may be to blame.
  fileprivate var isAboutAll: Bool {
    switch reason {
    case .obstacle, .refused, .misread: true
    default: false
    }
  }
}

extension MapEditor.Edit {
  /// What is to be done, for messages.
  func description(in map: EcosystemMap) -> String {
    switch self {
    case .actor(let id, let path, let change):
      return "\(change.verb) `\(path.joined(separator: "."))` of `\(id)`"
    case .tie(let position, let path, let change):
      let tie = map.ties[position]
      return "\(change.verb) `\(path.joined(separator: "."))` of the tie from "
        + "`\(map[tie.from].id)` to `\(map[tie.to].id)`"
    case .appendToList(let section, let items):
      return "add \(items.count.counted("entry", "entries")) to `\(section.rawValue)`"
    case .appendToTable(let section, let fields):
      return "add \(fields.map { "`\($0.key)`" }.listed()) to `\(section.rawValue)`"
    }
  }
}

extension FieldChange {
  fileprivate var verb: String {
    if case .set = self { "set" } else { "add to" }
  }
}
