import EcomapModel

/// What the bodies of a map can be recognised by on another one.
struct CorrespondenceKeys {
  /// A way of recognising a body.
  enum Stage {
    case id, identifier, name

    /// How a match by a key of the stage is told.
    func match(_ key: String, _ map: EcosystemMap) -> ComparedActor.Match {
      switch self {
      case .id: return .id
      case .name: return .name(key)
      case .identifier:
        let parts = key.split(separator: "\n", maxSplits: 1).map(String.init)
        return .identifier(Actor.Identifier(scheme: parts[0], value: parts.last ?? ""))
      }
    }
  }

  /// The ways, the surest first.
  static let stages: [Stage] = [.id, .identifier, .name]

  /// The keys of each body that is present, in order.
  let keys: [[String]]
  private let owners: [String: [Int]]
  /// What tells classes from bodies in a key, so that one is never taken for the other.
  private static let classMark = "\u{1}"

  init(of snapshot: Snapshot, _ stage: Stage) {
    let map = snapshot.map
    keys = snapshot.present.map { actor in
      let mark = map[actor].isClass && stage != .id ? Self.classMark : ""
      var keys: [String] = []
      for name in snapshot.names(of: actor) {
        for key in Self.words(of: map[name], stage) where !keys.contains(key + mark) {
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

  /// The only body that some keys name, with the key that does; nil when they name none or several.
  func only(_ keys: [String]) -> (key: String, body: Int)? {
    var found: (key: String, body: Int)?
    for key in keys {
      for body in owners[key] ?? [] {
        if let found, found.body != body { return nil }
        if found == nil { found = (key.filter { $0 != Character(Self.classMark) }, body) }
      }
    }
    return found
  }

  private static func words(of actor: Actor, _ stage: Stage) -> [String] {
    switch stage {
    case .id: [actor.id]
    case .identifier: actor.identifiers.map { "\($0.scheme)\n\($0.value)" }
    case .name: ([actor.name] + actor.aliases).map(plain)
    }
  }

  /// A name without what people write in several ways: case, kinds of apostrophe, spaces.
  private static func plain(_ name: String) -> String {
    let straight = name.map { $0 == "\u{2019}" || $0 == "\u{2018}" ? "'" : $0 }
    return String(straight).lowercased().split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }
}
