internal import EcomapModel

// What a region says of its findings and asks to be drawn.
extension MapWriter {
  static func value(of expectation: Expectation) -> YAMLValue {
    var fields = FieldList()
    fields.add("every", value(of: expectation.every))
    fields.add("has-tie-to", value(of: expectation.hasTieTo))
    fields.add("of-kind", oneOrMany: expectation.kinds)
    if expectation.minimum != 1 { fields.add("at-least", String(expectation.minimum)) }
    fields.add(
      "because", expectation.because, isInternal: expectation.internalTexts.contains(.because))
    fields.add(expectation.visibility)
    return fields.block
  }

  static func value(of acceptance: Acceptance, in map: EcosystemMap) -> YAMLValue {
    var fields = FieldList()
    fields.add("finding", acceptance.rule)
    fields.add("actors", acceptance.actors.map { map[$0].id })
    fields.add("about", acceptance.about)
    fields.add(
      "because", acceptance.because, isInternal: acceptance.internalTexts.contains(.because))
    fields.add("until", acceptance.until?.description)
    return fields.block
  }

  static func value(of severity: SeverityOverride, in map: EcosystemMap) -> YAMLValue {
    var fields = FieldList()
    fields.add("finding", severity.rule)
    fields.add("actors", severity.actors.map { map[$0].id })
    fields.add("about", severity.about)
    fields.add("severity", severity.severity.rawValue)
    fields.add(
      "because", severity.because, isInternal: severity.internalTexts.contains(.because))
    return fields.block
  }

  static func value(of view: ViewDefinition, in map: EcosystemMap) -> YAMLValue {
    var fields = FieldList()
    fields.add("id", view.id)
    fields.add("title", view.title)
    if !view.show.isEverything { fields.add("show", value(of: view.show)) }
    if let focus = view.focus {
      var inner = FieldList()
      inner.add("actor", map[focus.actor].id)
      if focus.steps != 1 { inner.add("steps", String(focus.steps)) }
      fields.add("focus", inner.fitting)
    }
    fields.add("group-by", view.groupBy?.rawValue)
    if view.colourBy != .kind { fields.add("colour-by", view.colourBy.rawValue) }
    if view.sizeBy != .uniform { fields.add("size-by", view.sizeBy.rawValue) }
    if view.layout != .network { fields.add("layout", view.layout.rawValue) }
    if view.across != .stages { fields.add("across", view.across.rawValue) }
    if view.page != .fit { fields.add("page", view.page.rawValue) }
    fields.add("as-of", view.asOf?.description)
    fields.add(view.visibility)
    return fields.block
  }
}
