/// A whole map: who is there, how they relate, and what the map's makers expect of it.
///
/// Every id is unique and every index in a tie, a change, an acceptance or a view is the position
/// of an actor; a map that cannot be made so does not exist, its trouble is in the diagnostics.
public struct EcosystemMap: Sendable {
  /// A remit that actors can have.
  public struct Remit: Sendable {
    /// The word for it.
    public let id: String
    /// What it is.
    public let name: String

    /// Creates a remit.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// The title.
  public var title: String
  /// What the map shows, in a sentence or two.
  public var summary: String?
  /// The date that it describes.
  public var asOf: PartialDate?
  /// The files that it was read from, the map's own first.
  public var files: [SourceFile]
  /// The words it may use.
  public var vocabulary: Vocabulary
  /// Its sources.
  public var sources: [Source]
  /// Its areas.
  public var areas: AreaTree
  /// Its remits.
  public var remits: [Remit]
  /// Its actors, in map order.
  public private(set) var actors: [Actor]
  /// Its ties, in map order.
  public private(set) var ties: [Tie]
  /// What became of whom.
  public private(set) var changes: [Change]
  /// What the region expects of itself.
  public var expectations: [Expectation]
  /// Which findings are fine.
  public var acceptances: [Acceptance]
  /// How grave findings are here, where the map does not leave that to their rules.
  public var severities: [SeverityOverride]
  /// Which pictures it asks for.
  public var views: [ViewDefinition]

  private let indices: [String: ActorIndex]

  /// Creates a map.
  ///
  /// - Precondition: ids of actors are unique and every index is that of an actor; the reader
  ///   reports the rest as diagnostics before it comes to this.
  public init(
    title: String, summary: String? = nil, asOf: PartialDate? = nil, files: [SourceFile] = [],
    vocabulary: Vocabulary = .builtIn, sources: [Source] = [], areas: [Area] = [],
    remits: [Remit] = [], actors: [Actor], ties: [Tie], changes: [Change] = [],
    expectations: [Expectation] = [], acceptances: [Acceptance] = [],
    severities: [SeverityOverride] = [], views: [ViewDefinition] = []
  ) {
    var indices: [String: ActorIndex] = Dictionary(minimumCapacity: actors.count)
    for (offset, actor) in actors.enumerated() {
      let isNew = indices.updateValue(ActorIndex(offset), forKey: actor.id) == nil
      precondition(isNew, "two actors of a map have the same id")
    }
    precondition(
      ties.allSatisfy { $0.from.offset < actors.count && $0.to.offset < actors.count },
      "a tie of a map names an actor that the map does not have")
    precondition(
      changes.allSatisfy { ($0.from + $0.to).allSatisfy { $0.offset < actors.count } },
      "a change of a map names an actor that the map does not have")
    self.title = title
    self.summary = summary
    self.asOf = asOf
    self.files = files
    self.vocabulary = vocabulary
    self.sources = sources
    self.areas = AreaTree(areas)
    self.remits = remits
    self.actors = actors
    self.ties = ties
    self.changes = changes
    self.expectations = expectations
    self.acceptances = acceptances
    self.severities = severities
    self.views = views
    self.indices = indices
  }

  /// The index of the actor with an id.
  public func index(of id: String) -> ActorIndex? { indices[id] }

  /// The actor at an index.
  public subscript(index: ActorIndex) -> Actor { actors[index.offset] }

  /// The source with an id.
  public func source(_ id: String) -> Source? { sources.first { $0.id == id } }

  /// The map with each actor of the kind that it was at a date, as far as changes say.
  ///
  /// What an actor has because it is of a kind, such as its sector, goes with the kind.
  ///
  /// Complexity: O(actors), or O(1) when nobody was reclassified.
  func withKinds(asOf date: PartialDate?) -> EcosystemMap {
    let steps = changes.filter { $0.kind == .reclassify }
      .sorted { $0.date.firstDay < $1.date.firstDay }
    guard !steps.isEmpty else { return self }
    var kinds: [ActorIndex: ActorKind] = [:]
    for step in steps {
      let isAhead = Period(start: step.date).isAhead(of: date)
      for actor in step.from {
        if !isAhead { kinds[actor] = step.toKind } else if kinds[actor] == nil {
          kinds[actor] = step.fromKind
        }
      }
    }
    var map = self
    for (index, kind) in kinds { map.actors[index.offset].become(kind) }
    return map
  }

  /// The paths of the files that the map was read from, seen from the map's own folder, so that
  /// what is written of them does not depend on where a command was run.
  public var filePaths: [String] {
    guard let own = files.first?.path, let slash = own.lastIndex(of: "/") else {
      return files.map(\.path)
    }
    let folder = own[...slash]
    return files.map {
      $0.path.hasPrefix(folder) ? String($0.path.dropFirst(folder.count)) : $0.path
    }
  }

  /// The path, seen from the map's own folder, and line of a place, such as `shared/a.yaml:12`.
  ///
  /// Complexity: O(number of files).
  public func place(_ location: SourceLocation) -> String {
    let paths = filePaths
    let file = Int(location.file)
    return "\(paths.indices.contains(file) ? paths[file] : "?"):\(location.line)"
  }
}
