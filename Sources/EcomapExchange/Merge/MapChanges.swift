import EcomapFormats
public import EcomapModel

/// What an import would change in a map that is there.
public struct MapChanges: Sendable {
  /// A field of an actor or a tie that the file says something else or something more of.
  public struct Change: Sendable {
    /// The actor or the tie, as people know it.
    public let subject: String
    /// The field of the format.
    public let field: String
    /// What the map says now; nil for nothing.
    public let old: String?
    /// What it would say.
    public let new: String
    let edit: Edit

    /// Whether what is there stays beside the new.
    var isAddition: Bool {
      switch edit {
      case .addToActor, .addToTie: true
      case .setActor, .setTie: false
      }
    }
  }

  /// How a change is made.
  enum Edit: Sendable {
    case setActor(ActorIndex, YAMLValue)
    case addToActor(ActorIndex, [YAMLValue])
    case setTie(Int, YAMLValue)
    case addToTie(Int, [YAMLValue])
  }

  /// The map as it is.
  public let original: EcosystemMap
  /// Fields that would change, in the order of the file's rows.
  public internal(set) var changes: [Change] = []
  /// Actors that would be new, in order.
  public internal(set) var newActors: [Actor] = []
  /// Ties that would be new, in order; their ends are places in the new map.
  public internal(set) var newTies: [Tie] = []
  /// How many actors of the file are on the map just as the file has them.
  public internal(set) var unchangedActors = 0
  /// How many ties.
  public internal(set) var unchangedTies = 0

  /// Whether nothing would change.
  public var isEmpty: Bool { changes.isEmpty && newActors.isEmpty && newTies.isEmpty }

  init(of original: EcosystemMap) { self.original = original }
}

extension MapChanges {
  /// The differences in words, a line each.
  public func text(showing most: Int? = nil) -> String {
    let most = most ?? .max
    var lines: [String] = []
    func add(_ title: String, _ entries: [String]) {
      guard !entries.isEmpty else { return }
      lines += ["", "\(title) (\(entries.count))"] + entries.prefix(most).map { "  \($0)" }
      if entries.count > most { lines.append("  and \(entries.count - most) more") }
    }
    add(
      "Changes",
      changes.map { change in
        let new = "“\(Self.short(change.new))”"
        guard let old = change.old.map(Self.short) else {
          return "\(change.subject): \(change.field) is new: \(new)"
        }
        return change.isAddition
          ? "\(change.subject): \(change.field) “\(old)”, and \(new) as well"
          : "\(change.subject): \(change.field) “\(old)” → \(new)"
      })
    add("New actors", newActors.map { "\($0.name) (`\($0.id)`, \($0.kind.name))" })
    let names = original.actors.map(\.name) + newActors.map(\.name)
    add(
      "New ties",
      newTies.map { "\(names[$0.from.offset]) \($0.kind.phrase) \(names[$0.to.offset])" })
    lines += [
      "",
      "\(unchangedActors.counted("actor")) and \(unchangedTies.counted("tie")) of the file are on the map as they are",
    ]
    return lines.dropFirst(lines.first == "" ? 1 : 0).joined(separator: "\n") + "\n"
  }

  private static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 80 ? line.prefix(79) + "…" : line
  }
}
