internal import EcomapModel

/// Sorts the actors of a picture into groups that are shown together.
struct SceneGroups {
  private let snapshot: Snapshot
  private let actors: [ActorIndex]

  /// More groups of areas than this are joined to the areas that hold them.
  private static let mostAreas = 14

  /// The groups of some actors; a member's number is its position among them.
  static func groups(
    of actors: [ActorIndex], by grouping: ViewDefinition.Grouping, in snapshot: Snapshot
  ) -> [Scene.Group] {
    let groups = SceneGroups(snapshot: snapshot, actors: actors)
    switch grouping {
    case .kind: return groups.byKind
    case .sector: return groups.bySector
    case .level:
      return groups.listed(Level.allCases.map { ($0.rawValue, $0.name) }) { $0.level.rawValue }
    case .status: return groups.byStatus
    case .area: return groups.byArea
    }
  }

  /// Groups in a given order, without empty ones.
  private func listed(
    _ words: [(id: String, name: String)], word: (Actor) -> String
  ) -> [Scene.Group] {
    var members: [String: [Int]] = [:]
    for (position, actor) in actors.enumerated() {
      members[word(snapshot.map[actor]), default: []].append(position)
    }
    return words.compactMap { id, name in
      members[id].map { Scene.Group(id: id, name: name, members: $0) }
    }
  }

  private var byKind: [Scene.Group] {
    var kinds: [ActorKind] = []
    for actor in actors where !kinds.contains(where: { $0.id == snapshot.map[actor].kind.id }) {
      kinds.append(snapshot.map[actor].kind)
    }
    let ordered = ActorKind.Family.allCases.flatMap { family in
      kinds.filter { $0.family == family }
    }
    return listed(ordered.map { ($0.id, $0.plural) }) { $0.kind.id }
  }

  private var bySector: [Scene.Group] {
    var sectors = Sector.builtIn
    for actor in actors where !sectors.contains(snapshot.map[actor].sector) {
      sectors.append(snapshot.map[actor].sector)
    }
    return listed(sectors.map { ($0.rawValue, $0.name) }) { $0.sector.rawValue }
  }

  private var byStatus: [Scene.Group] {
    var members: [Status: [Int]] = [:]
    for (position, actor) in actors.enumerated() {
      members[snapshot.standing(of: actor), default: []].append(position)
    }
    return Status.allCases.compactMap { status in
      members[status].map {
        Scene.Group(
          id: status.rawValue,
          name: status.rawValue.prefix(1).uppercased()
            + status.rawValue.dropFirst(), members: $0)
      }
    }
  }

  /// By the first area of each, joined to larger areas while there are too many.
  private var byArea: [Scene.Group] {
    let areas = snapshot.map.areas
    var names = actors.map { snapshot.map[$0].areas.first }
    while Set(names).count > Self.mostAreas {
      // The deepest areas are joined first, so that what is left is of about one size.
      let depth = names.compactMap { $0.map { areas.enclosing($0).count } }.max() ?? 1
      guard depth > 2 else { break }
      names = names.map { name in
        name.map { areas.enclosing($0).count == depth ? areas.enclosing($0)[1] : $0 }
      }
    }
    var members: [String?: [Int]] = [:]
    for (position, name) in names.enumerated() { members[name, default: []].append(position) }
    var groups: [Scene.Group] = []
    let declared = areas.areas.map(\.name)
    for name in declared where members[name] != nil {
      groups.append(
        Scene.Group(id: FileWord.of(name), name: name, members: members[name] ?? []))
    }
    if let rest = members[nil] {
      groups.append(Scene.Group(id: "no-area", name: "No area given", members: rest))
    }
    return groups
  }
}

/// Words that are fit for the names of files.
enum FileWord {
  /// A name in lower case with hyphens, such as `torbay-and-south-devon`; `group` when nothing of
  /// it is left.
  static func of(_ name: String) -> String {
    var word = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      default: if word.last != "-", !word.isEmpty { word += "-" }
      }
    }
    while word.last == "-" { word.removeLast() }
    return word.isEmpty ? "group" : String(word.prefix(48))
  }
}

extension Level {
  /// The name to show to people.
  var name: String {
    switch self {
    case .international: "International"
    case .national: "National"
    case .regional: "Regional"
    case .local: "Local"
    }
  }
}
