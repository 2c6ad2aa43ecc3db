internal import EcomapModel

extension MapWriter {
  static func value(of tie: Tie, from: String, to targets: [String]) -> YAMLValue {
    var fields = FieldList()
    fields.add("from", from)
    fields.add("kind", tie.kind.id)
    fields.add("to", oneOrMany: targets)
    if tie.strength != 1 { fields.add("strength", String(tie.strength)) }
    fields.add(tie.period)
    fields.add("status", tie.status?.rawValue)
    if tie.certainty != .stated { fields.add("certainty", tie.certainty.rawValue) }
    fields.add("frequency", tie.frequency, isInternal: tie.internalTexts.contains(.frequency))
    fields.add("amount", tie.amount, isInternal: tie.internalTexts.contains(.amount))
    fields.add("note", tie.note, isInternal: tie.internalTexts.contains(.note))
    fields.add(tie.fields)
    fields.add(tie.citations)
    fields.add(tie.visibility)
    return fields.block
  }

  static func value(of change: Change, in map: EcosystemMap) -> YAMLValue {
    var fields = FieldList()
    fields.add("kind", change.kind.rawValue)
    fields.add("date", change.date.description)
    fields.add("from", change.from.map { map[$0].id })
    if let kind = change.fromKind {
      fields.add("from-kind", kind.id)
      if let later = change.toKind, change.from.first.map({ map[$0].kind.id }) != later.id {
        fields.add("to-kind", later.id)
      }
    } else {
      fields.add("to", change.to.map { map[$0].id })
    }
    fields.add(change.citations)
    fields.add(change.visibility)
    return fields.block
  }
}

extension Tie {
  /// Whether another tie says the same of the same actor and another target, so that one entry
  /// can say both.
  func differsOnlyInTarget(from other: Tie) -> Bool {
    from == other.from && kind.id == other.kind.id && strength == other.strength
      && period == other.period && status == other.status && certainty == other.certainty
      && frequency == other.frequency && amount == other.amount && note == other.note
      && fields == other.fields && citations == other.citations && visibility == other.visibility
      && internalTexts == other.internalTexts
  }
}
