import EcomapModel

extension FieldChecker {
  /// The keys of a selector.
  static let selector = RecordSpec(
    "a selector",
    ownFields + [
      FieldSpec("not", .selector, "Actors that this is not true of."),
      FieldSpec("any", .list(.selector), "Actors that one of these is true of."),
      FieldSpec(
        "tied-to", .partnerSelector,
        "Actors with a tie, in any direction, to an actor that this is true of."),
      FieldSpec(
        "by", .oneOrMany(.reference(.relationshipKind)),
        "The kinds of such a tie, each said from the actor's own end; default all.",
        with: "tied-to"),
    ])

  /// The keys of a selector behind `tied-to`, which cannot take another step.
  static let partnerSelector = RecordSpec(
    "a selector behind `tied-to`",
    ownFields + [
      FieldSpec("not", .partnerSelector, "Actors that this is not true of."),
      FieldSpec("any", .list(.partnerSelector), "Actors that one of these is true of."),
    ])

  private static let ownFields = Selector.Field.allCases.map { field in
    FieldSpec(field.rawValue, .oneOrMany(type(of: field)), "The actor's \(field.rawValue).")
  }

  private static func type(of field: Selector.Field) -> FieldType {
    switch field {
    case .id: .reference(.actor)
    case .kind: .reference(.actorKind)
    case .sector: .reference(.sector)
    case .area: .reference(.area)
    case .remit: .reference(.remit)
    case .level: .word(Level.allCases.map(\.rawValue))
    case .stages: .word(Stage.allCases.map(\.rawValue))
    case .drivers: .word(Driver.allCases.map(\.rawValue))
    case .status: .word(Status.allCases.map(\.rawValue))
    }
  }

  /// Reports a key that only a selector outside `tied-to` can have.
  mutating func reportSecondStep(_ key: YAMLNode) {
    report(
      .selectorShape, at: key.location,
      key.text == "tied-to"
        ? "`tied-to` cannot hold another `tied-to`: a selector takes one step along ties"
        : "`\(key.text)` belongs beside `tied-to`, not behind it",
      suggestion: key.text == "tied-to"
        ? "say what the actor at the other end is by its `kind`, `area` or `id`"
        : "move `\(key.text)` out of the fields of `tied-to`")
  }
}
