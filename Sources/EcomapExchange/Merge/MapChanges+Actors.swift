import EcomapFormats
import EcomapModel

extension MapChanges {
  /// Takes in a row about an actor that the map has: what the row says goes before, lists grow,
  /// and what it does not say stays.
  ///
  /// - Parameter columns: the columns in which the row says something.
  mutating func update(
    _ old: Actor, at index: ActorIndex, with new: Actor, _ columns: [ActorColumn]
  ) {
    let before = changes.count
    let names = ([old.name] + old.aliases).map(Heading.words)
    for column in columns.unique {
      guard let field = column.field else { continue }
      // Another spelling, or a name that the map has as an alias, is not another name.
      if column == .name, names.contains(Heading.words(new.name)) { continue }
      if let additions = column.additions(of: new, to: old) {
        guard !additions.isEmpty else { continue }
        changes.append(
          Change(
            subject: old.name, field: field, old: column.cell(of: old),
            new: additions.map(\.spoken).joined(separator: ", "),
            edit: .addToActor(index, additions)))
      } else if let value = column.cell(of: new), value != column.cell(of: old) {
        changes.append(
          Change(
            subject: old.name, field: field, old: column.cell(of: old), new: value,
            edit: .setActor(index, .scalar(value))))
      }
    }
    if changes.count == before { unchangedActors += 1 }
  }

  /// Takes in a row about a tie that the map has.
  mutating func update(_ position: Int, with new: Tie, _ columns: [TieColumn]) {
    let old = original.ties[position]
    let before = changes.count
    let subject =
      "\(original[old.from].name) \(old.kind.phrase) \(original[old.to].name)"
    for column in columns.unique {
      guard let field = column.field else { continue }
      if column == .sources {
        let additions = new.citations.filter { !old.citations.contains($0) }.map(\.value)
        guard !additions.isEmpty else { continue }
        changes.append(
          Change(
            subject: subject, field: field, old: column.cell(of: old),
            new: additions.map(\.spoken).joined(separator: ", "),
            edit: .addToTie(position, additions)))
      } else if let value = column.cell(of: new), value != column.cell(of: old) {
        changes.append(
          Change(
            subject: subject, field: field, old: column.cell(of: old), new: value,
            edit: .setTie(position, .scalar(value))))
      }
    }
    if changes.count == before { unchangedTies += 1 }
  }
}

extension YAMLValue {
  /// The value in words.
  fileprivate var spoken: String {
    switch self {
    case .scalar(let text): text
    case .list(let items, _): items.map(\.value.spoken).joined(separator: ", ")
    case .mapping(let fields, _):
      fields.map { "\($0.key): \($0.value.spoken)" }.joined(separator: ", ")
    }
  }
}
