import EcomapModel

/// What the bodies of a map can be recognised by on another one.
struct CorrespondenceKeys {
  /// What of an entry is looked at.
  enum Words {
    case id, identifier, name, alias
  }

  /// A way of recognising a body of the second map on the first.
  struct Stage {
    /// What is looked at on the first map.
    let before: Words
    /// What is looked at on the second.
    let after: Words

    /// How a match by a key of the stage is told.
    func match(_ key: String) -> ComparedActor.Match {
      switch before {
      case .id: return .id
      case .name, .alias: return .name(key)
      case .identifier:
        let parts = key.split(separator: "\n", maxSplits: 1).map(String.init)
        return .identifier(Actor.Identifier(scheme: parts[0], value: parts.last ?? ""))
      }
    }

    /// Whether an entry may join a body by it that another entry has joined before: one map then
    /// says that the name of the other's entry is a name of its own. A single word is too often
    /// an abbreviation that several share.
    func joinsMatched(by key: String) -> Bool {
      switch (before, after) {
      case (.alias, .alias): false
      case (.alias, _), (_, .alias): key.contains(" ")
      default: true
      }
    }
  }

  /// The ways, the surest first.
  static let stages: [Stage] = [
    Stage(before: .id, after: .id), Stage(before: .identifier, after: .identifier),
    Stage(before: .name, after: .name), Stage(before: .name, after: .alias),
    Stage(before: .alias, after: .name), Stage(before: .alias, after: .alias),
  ]

  /// The keys of each body that is present, in order.
  let keys: [[String]]
  private let owners: [String: [Int]]
  /// What tells classes from bodies in a key, so that one is never taken for the other.
  private static let classMark = "\u{1}"

  init(of bodies: [[ActorIndex]], in snapshot: Snapshot, _ words: Words) {
    let map = snapshot.map
    keys = bodies.map { entries in
      let mark = map[entries[0]].isClass && words != .id ? Self.classMark : ""
      var keys: [String] = []
      for name in entries.flatMap({ snapshot.names(of: $0) }) {
        for key in Self.words(of: map[name], words) where !keys.contains(key + mark) {
          keys.append(key + mark)
        }
      }
      return keys
    }
    var owners: [String: [Int]] = [:]
    for (body, keys) in keys.enumerated() {
      for key in keys { owners[key, default: []].append(body) }
    }
    self.owners = owners
  }

  /// The only body of this map that some keys of a body of another name, with the key that does;
  /// nil when they name none or several, and when the other map has several of that key.
  func only(_ keys: [String], of other: CorrespondenceKeys) -> (key: String, body: Int)? {
    var found: (key: String, body: Int)?
    for key in keys where other.owners[key]?.count == 1 {
      for body in owners[key] ?? [] {
        if let found, found.body != body { return nil }
        if found == nil { found = (key.filter { $0 != Character(Self.classMark) }, body) }
      }
    }
    return found
  }

  private static func words(of actor: Actor, _ words: Words) -> [String] {
    switch words {
    case .id: [actor.id]
    case .identifier: actor.identifiers.map { "\($0.scheme)\n\($0.value)" }
    case .name: [plain(actor.name)]
    case .alias: actor.aliases.map(plain)
    }
  }

  /// A name without what people write in several ways: case, kinds of apostrophe, spaces.
  static func plain(_ name: String) -> String {
    let straight = name.map { $0 == "\u{2019}" || $0 == "\u{2018}" ? "'" : $0 }
    return String(straight).lowercased().split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }
}
