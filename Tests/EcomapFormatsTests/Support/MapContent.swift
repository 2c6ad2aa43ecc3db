import EcomapModel

extension EcosystemMap {
  /// Everything that the map says, one line for each thing, without where it is written; fields
  /// are found by reflection, so that none is forgotten.
  var content: [String] {
    var lines = ["\(title) \(summary.debugDescription) \(asOf.debugDescription)"]
    lines += sources.map(Self.line) + areas.areas.map(Self.line) + remits.map(Self.line)
    lines += actors.map(Self.line) + ties.map(Self.line) + changes.map(Self.line)
    lines += expectations.map(Self.line) + acceptances.map(Self.line)
    lines += severities.map(Self.line) + views.map(Self.line)
    lines += vocabulary.sectors.map(Self.line) + vocabulary.actorKinds.map(Self.line)
    lines += vocabulary.relationshipKinds.map(Self.line)
    return lines + vocabulary.synonyms.map { "synonyms: \($0)" }
  }

  private static func line(_ thing: some Any) -> String {
    "\(type(of: thing)): "
      + Mirror(reflecting: thing).children.filter { $0.label != "location" }
      .map { child in
        switch child.value {
        // These are large, and their words tell them apart.
        case let kind as ActorKind: "kind \(kind.id)"
        case let kind as RelationshipKind: "kind \(kind.id)"
        // These know where they are written, too.
        case let codes as [Actor.Identifier]: "codes \(codes.map { [$0.scheme, $0.value] })"
        default: "\(child.label ?? "") \(String(reflecting: child.value))"
        }
      }.joined(separator: "; ")
  }
}
