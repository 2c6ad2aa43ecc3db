extension Selector {
  /// The selector with some actors' ids taken out of it; nil when it could then be true of nobody.
  ///
  /// Among actors of whom none has one of these ids it is true of the same ones as before.
  func without(ids: Set<String>) -> Selector? {
    switch self {
    case .everything: return self
    case .field(.id, let values):
      let rest = values.filter { !ids.contains($0) }
      return rest.isEmpty && !values.isEmpty ? nil : .field(.id, rest)
    case .field: return self
    case .all(let parts):
      let rest = parts.compactMap { $0.without(ids: ids) }
      return rest.count == parts.count ? .all(rest) : nil
    case .any(let parts):
      let rest = parts.compactMap { $0.without(ids: ids) }
      // What is left of a choice may be no choice any more, nor be spoken of as one.
      return rest.count == 1 ? rest[0] : rest.isEmpty && !parts.isEmpty ? nil : .any(rest)
    case .not(let part): return part.without(ids: ids).map { .not($0) } ?? .everything
    case .tiedTo(let part, let words):
      return part.without(ids: ids).map { .tiedTo($0, by: words) }
    }
  }

  /// Every word that it asks a field for.
  func words(for field: Field) -> [String] {
    switch self {
    case .everything: []
    case .field(let own, let values): own == field ? values : []
    case .all(let parts), .any(let parts): parts.flatMap { $0.words(for: field) }
    case .not(let part), .tiedTo(let part, _): part.words(for: field)
    }
  }
}
