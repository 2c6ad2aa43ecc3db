internal import EcomapModel

extension MapWriter {
  static func value(of actor: Actor) -> YAMLValue {
    var fields = FieldList()
    fields.add("id", actor.id)
    fields.add("name", actor.name)
    fields.add("aliases", actor.aliases)
    fields.add("kind", actor.kind.id)
    if actor.sector != actor.kind.sector { fields.add("sector", actor.sector.rawValue) }
    if actor.level != actor.kind.level { fields.add("level", actor.level.rawValue) }
    fields.add("area", actor.areas)
    fields.add("remit", actor.remits)
    fields.add("stages", actor.stages.map(\.rawValue))
    fields.add("drivers", actor.drivers.map(\.rawValue))
    fields.add(actor.period)
    fields.add("status", actor.status?.rawValue)
    if actor.isClass { fields.add("class", "true") }
    fields.add("uncounted", actor.uncounted)
    fields.add(actor.identifiers)
    fields.add("contact", actor.contact.flatMap { value(of: $0) })
    fields.add("note", actor.note, isInternal: actor.internalTexts.contains(.note))
    fields.add(actor.fields)
    fields.add(actor.citations)
    fields.add(actor.visibility)
    return fields.block
  }

  /// A contact; nil when it says nothing.
  private static func value(of contact: Actor.Contact) -> YAMLValue? {
    var fields = FieldList()
    fields.add("role", contact.role)
    fields.add("url", contact.url)
    fields.add("person", contact.person)
    fields.add("email", contact.email)
    fields.add("phone", contact.phone)
    guard !fields.fields.isEmpty else { return nil }
    fields.add("visibility", contact.visibility?.rawValue)
    return fields.fitting
  }

  static func value(of source: Source) -> YAMLValue {
    var fields = FieldList()
    fields.add("title", source.title)
    fields.add("publisher", source.publisher)
    fields.add("date", source.date?.description)
    fields.add("url", source.url)
    fields.add("note", source.note, isInternal: source.internalTexts.contains(.note))
    fields.add(source.visibility)
    return fields.block
  }

  static func value(of area: Area) -> YAMLValue {
    var fields = FieldList()
    fields.add("within", area.within)
    fields.add(area.identifiers)
    return fields.fitting
  }
}
