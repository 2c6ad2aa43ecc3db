/// Changes of ties by the entries that they stand in, one or several in each.
struct TieChanges {
  struct Entry {
    let node: YAMLDocument.Node
    let position: Int
    let name: String
    /// The changes of each tie, by its word in `to`.
    var changes: [String: FieldChanges]
  }

  private(set) var entries: [Entry] = []
  private var places: [YAMLDocument.Node: Int] = [:]

  mutating func add(
    _ changes: FieldChanges, of target: String, in node: YAMLDocument.Node, at position: Int,
    name: String
  ) {
    let place = places[node] ?? entries.count
    if place == entries.count {
      places[node] = place
      entries.append(Entry(node: node, position: position, name: name, changes: [:]))
    }
    let earlier = entries[place].changes[target]
    entries[place].changes[target] = earlier?.followed(by: changes) ?? changes
  }
}

// An entry of the section `relationships` as a value.
extension YAMLValue {
  /// The value of a field.
  subscript(key: String) -> YAMLValue? {
    guard case .mapping(let fields, _) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// The words in `to`.
  var targets: [String] {
    switch self["to"] {
    case .scalar(let target): return [target]
    case .list(let items, _):
      return items.compactMap { if case .scalar(let target) = $0.value { target } else { nil } }
    default: return []
    }
  }

  /// The entry with other words in `to`.
  func with(targets: [String]) -> YAMLValue {
    guard case .mapping(var fields, let layout) = self,
      let index = fields.firstIndex(where: { $0.key == "to" })
    else { return self }
    fields[index].value = targets.count == 1 ? .scalar(targets[0]) : .texts(targets)
    return .mapping(fields, layout: layout)
  }

  /// The entry without some words in its list in `to`.
  func without(_ leaving: Set<String>) -> YAMLValue {
    guard case .mapping(var fields, let layout) = self,
      let index = fields.firstIndex(where: { $0.key == "to" })
    else { return self }
    fields[index].value = .texts(targets.filter { !leaving.contains($0) })
    return .mapping(fields, layout: layout)
  }

  /// The entry with its fields in the order of the format.
  func ordered(as spec: RecordSpec) -> YAMLValue {
    guard case .mapping(let fields, let layout) = self else { return self }
    let rank = { (field: Field) in spec.index(of: field.key) ?? spec.fields.count }
    let sorted = fields.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    return .mapping(sorted.map(\.element), layout: layout)
  }
}

extension PatchMaker {
  /// Lets ties leave the entry that they share, and puts their own entries below it.
  mutating func split(_ split: EditPlan.Split) throws(Obstacle) {
    guard let to = text.pair("to", of: split.entry)?.value else { return }
    let leaving = document.elements(of: to).filter {
      split.leaving.contains(document[$0].text)
    }
    try remove(Set(leaving), from: to)
    if text.isInBrackets(split.list) {
      addInBrackets(split.entries.map { piece($0) }, to: split.list, behind: split.entry)
    } else {
      try addLines(split.entries.map { .init($0) }, to: split.list, below: split.entry)
    }
  }
}
