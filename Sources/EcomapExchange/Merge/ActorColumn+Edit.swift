import EcomapFormats
import EcomapModel

extension ActorColumn {
  /// The field of the format that the column fills, as an editor names it; nil for what an import
  /// into a map does not change: the id, and marks of other fields.
  var field: String? {
    switch self {
    case .id, .contactVisibility, .internalTexts: nil
    case .code(let scheme): "identifiers.\(scheme)"
    case .free(let name): "fields.\(name)"
    default: heading
    }
  }

  /// The values that a row adds to a list; nil when the column is no list.
  func additions(of new: Actor, to old: Actor) -> [YAMLValue]? {
    func missing<Value: Hashable>(
      _ values: (Actor) -> [Value], _ write: (Value) -> YAMLValue
    ) -> [YAMLValue] {
      let known = Set(values(old))
      return values(new).filter { !known.contains($0) }.map(write)
    }
    return switch self {
    case .aliases: missing(\.aliases) { .scalar($0) }
    case .area: missing(\.areas) { .scalar($0) }
    case .remit: missing(\.remits) { .scalar($0) }
    case .stages: missing(\.stages) { .scalar($0.rawValue) }
    case .drivers: missing(\.drivers) { .scalar($0.rawValue) }
    case .sources: missing(\.citations) { $0.value }
    default: nil
    }
  }
}

extension TieColumn {
  /// The field of the format that the column fills; nil for ends, kind and marks.
  var field: String? {
    switch self {
    case .from, .to, .kind, .direction, .internalTexts, .id: nil
    case .free(let name): "fields.\(name)"
    default: heading
    }
  }
}

extension Citation {
  /// The citation as a map writes it.
  var value: YAMLValue {
    locator.map { .mapping([.init(source, .scalar($0))]) } ?? .scalar(source)
  }
}
