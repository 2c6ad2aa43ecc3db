internal import EcomapModel

extension MapWriter {
  /// A question about actors, as the fields of a selector.
  static func value(of selector: Selector) -> YAMLValue {
    let parts = selector.parts
    let keys = parts.map(\.key)
    // A key can stand once; all of several is none of their opposites.
    guard Set(keys).count == keys.count else {
      return .mapping([
        .init(
          "not",
          .mapping([.init("any", .list(parts.map { .init(value(of: .not($0))) }))]))
      ])
    }
    return .mapping(parts.flatMap { fields(of: $0) })
  }

  private static func fields(of part: Selector) -> [YAMLValue.Field] {
    var fields = FieldList()
    switch part {
    case .everything, .all: break
    case .field(let field, let values): fields.add(field.rawValue, oneOrMany: values)
    case .not(let inner): fields.add("not", value(of: inner))
    case .any(let inner): fields.add("any", .list(inner.map { .init(value(of: $0)) }))
    case .tiedTo(let partner, let words):
      fields.add("tied-to", value(of: partner))
      fields.add("by", oneOrMany: words)
    }
    return fields.fields
  }
}

extension Selector {
  /// Whether it is written by leaving it out.
  var isEverything: Bool { parts.isEmpty }

  /// The questions that all must be true, none of them another `all`; a question for one of no
  /// values, which the format cannot put, is a choice without choices.
  fileprivate var parts: [Selector] {
    switch self {
    case .everything: []
    case .all(let parts): parts.flatMap(\.parts)
    case .field(_, let values) where values.isEmpty: [.any([])]
    default: [self]
    }
  }

  /// The key that it is written under.
  fileprivate var key: String {
    switch self {
    case .everything, .all: ""
    case .field(let field, _): field.rawValue
    case .not: "not"
    case .any: "any"
    case .tiedTo: "tied-to"
    }
  }
}
