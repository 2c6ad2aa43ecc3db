import EcomapModel

extension FieldChecker {
  /// The keys of a selector.
  static let selector = RecordSpec(
    "a selector",
    Selector.Field.allCases.map { field in
      FieldSpec(field.rawValue, .oneOrMany(type(of: field)), "The actor's \(field.rawValue).")
    } + [
      FieldSpec("not", .selector, "Actors that this is not true of."),
      FieldSpec("any", .list(.selector), "Actors that one of these is true of."),
    ])

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
}
