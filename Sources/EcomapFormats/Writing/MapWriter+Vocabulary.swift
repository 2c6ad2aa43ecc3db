internal import EcomapModel

extension MapWriter {
  /// The words that the built-in vocabulary lacks.
  static func fields(of vocabulary: Vocabulary) -> [YAMLValue.Field] {
    let known = Vocabulary.builtIn
    var fields = FieldList()
    fields.add(
      "sectors",
      block(
        vocabulary.sectors.filter { known.sector($0.rawValue) != $0 }.map {
          .init($0.rawValue, .mapping([.init("name", .scalar($0.name))]))
        }))
    fields.add(
      "actor-kinds",
      block(
        vocabulary.actorKinds.filter { known.actorKind($0.id) != $0 }.map {
          .init($0.id, value(of: $0))
        }))
    fields.add(
      "relationship-kinds",
      block(
        vocabulary.relationshipKinds.filter { known.relationship($0.id)?.kind != $0 }.map {
          .init($0.id, value(of: $0))
        }))
    fields.add(
      "synonyms",
      block(
        vocabulary.synonyms.compactMap { phrases in
          phrases.first.map { .init($0, .texts(Array(phrases.dropFirst()))) }
        }))
    return fields.fields
  }

  private static func block(_ fields: [YAMLValue.Field]) -> YAMLValue? {
    fields.isEmpty ? nil : .mapping(fields, layout: .block)
  }

  private static func value(of kind: ActorKind) -> YAMLValue {
    var fields = FieldList()
    fields.add("name", kind.name)
    if kind.plural != kind.name + "s" { fields.add("plural", kind.plural) }
    if kind.code != ActorKind.initials(of: kind.name) { fields.add("code", kind.code) }
    if kind.family != .networks { fields.add("family", kind.family.rawValue) }
    if kind.sector != .partnership { fields.add("sector", kind.sector.rawValue) }
    if kind.level != .local { fields.add("level", kind.level.rawValue) }
    fields.add("successor", kind.successor)
    return fields.fitting
  }

  private static func value(of kind: RelationshipKind) -> YAMLValue {
    var fields = FieldList()
    if !kind.isDirected { fields.add("directed", "false") }
    fields.add("inverse", kind.inverse)
    if !kind.meaning.isEmpty { fields.add("meaning", kind.meaning) }
    if kind.family != .collaboration { fields.add("family", kind.family.rawValue) }
    return fields.fitting
  }
}
