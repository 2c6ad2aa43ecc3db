public import EcomapModel

extension MapEditor {
  /// Adds an actor as ``MapWriter`` writes it, with comments above it.
  public mutating func append(_ actor: Actor, comments: [String] = []) {
    append([.init(MapWriter.value(of: actor), comments: comments)], to: .actors)
  }

  /// Adds a tie between two actors, which need not be in the map that is edited.
  ///
  /// - Parameters:
  ///   - tie: what it says; its ends are not looked at.
  ///   - from: the id of the actor that the kind is said of.
  ///   - target: the id of the other actor.
  ///   - comments: lines of comment above it.
  public mutating func append(
    _ tie: Tie, from: String, to target: String, comments: [String] = []
  ) {
    append(
      [.init(MapWriter.value(of: tie, from: from, to: [target]), comments: comments)],
      to: .relationships)
  }

  /// Adds a source.
  public mutating func append(_ source: Source) {
    append([.init(source.id, MapWriter.value(of: source))], to: .sources)
  }

  /// Adds an area.
  public mutating func append(_ area: Area) {
    append([.init(area.name, MapWriter.value(of: area))], to: .areas)
  }

  /// Adds a remit.
  public mutating func append(_ remit: EcosystemMap.Remit) {
    append([.init(remit.id, .scalar(remit.name))], to: .remits)
  }
}
