/// What is to become of one field.
enum FieldChange: Equatable, Sendable {
  /// It gets this value.
  case set(YAMLValue)
  /// These entries are added to its list, unless they are there.
  case add([YAMLValue.Item])
  /// These entries are added to its list.
  case append([YAMLValue.Item])
  /// These of its own fields change.
  case merge(FieldChanges)

  /// The key of a text that carries a mark.
  static let text = MapFields.markedText.fields[0].name

  /// The value of a field that says nothing so far.
  var newValue: YAMLValue {
    switch self {
    case .set(let value): value
    case .add(let items): .list(Self.distinct(items, besides: []))
    case .append(let items): .list(items, layout: .block)
    case .merge(let changes): changes.newValue
    }
  }

  /// The value of a field that says something.
  func applied(to old: YAMLValue) -> YAMLValue {
    guard !old.saysNothing else { return newValue }
    switch (self, old) {
    case (.set(.scalar), .mapping(let fields, _)) where fields.contains { $0.key == Self.text }:
      // A text that carries a mark keeps it.
      return FieldChanges([Self.text], self).applied(to: old)
    case (.set(let value), _): return value
    case (.add(let new), .list(let items, let layout)):
      return .list(items + Self.distinct(new, besides: items), layout: layout)
    case (.add(let new), _):
      let missing = Self.distinct(new, besides: [.init(old)])
      return missing.isEmpty ? old : .list([.init(old)] + missing)
    case (.append(let new), .list(let items, let layout)):
      return .list(items + new, layout: layout)
    case (.append(let new), _): return .list([.init(old)] + new)
    case (.merge(let changes), _): return changes.applied(to: old)
    }
  }

  /// The change with another one made after it.
  func followed(by later: FieldChange) -> FieldChange {
    switch (self, later) {
    case (.add(let first), .add(let second)): .add(first + second)
    case (.append(let first), .append(let second)): .append(first + second)
    case (.merge(let first), .merge(let second)): .merge(first.followed(by: second))
    case (.set(let value), _): .set(later.applied(to: value))
    default: later
    }
  }

  /// The entries that are not among some others, each once.
  static func distinct(
    _ items: [YAMLValue.Item], besides others: [YAMLValue.Item]
  ) -> [YAMLValue.Item] {
    var known = others.map(\.value.canonical)
    return items.filter { item in
      let value = item.value.canonical
      guard !known.contains(value) else { return false }
      known.append(value)
      return true
    }
  }
}

/// What is to become of some fields of one entry, each named once.
struct FieldChanges: Equatable, Sendable {
  /// One of the fields and its change.
  struct Named: Equatable, Sendable {
    let key: String
    var change: FieldChange
  }

  private(set) var all: [Named] = []
  /// How the group of fields is laid out when there was none.
  private let layout: YAMLValue.Layout

  init(_ all: [Named] = [], layout: YAMLValue.Layout = .fitting) {
    self.all = all
    self.layout = layout
  }

  /// A change of one field, at the end of a path of keys.
  init(_ path: [String], _ change: FieldChange, layout: YAMLValue.Layout = .fitting) {
    self.layout = layout
    guard let first = path.first else { return }
    let rest = Array(path.dropFirst())
    all = [
      Named(
        key: first,
        change: rest.isEmpty ? change : .merge(FieldChanges(rest, change, layout: layout)))
    ]
  }

  var newValue: YAMLValue {
    .mapping(all.map { .init($0.key, $0.change.newValue) }, layout: layout)
  }

  func applied(to old: YAMLValue) -> YAMLValue {
    guard case .mapping(var fields, let layout) = old else { return newValue }
    for named in all {
      if let index = fields.firstIndex(where: { $0.key == named.key }) {
        fields[index].value = named.change.applied(to: fields[index].value)
      } else {
        fields.append(.init(named.key, named.change.newValue))
      }
    }
    return .mapping(fields, layout: layout)
  }

  func followed(by later: FieldChanges) -> FieldChanges {
    var sum = self
    for named in later.all {
      if let index = sum.all.firstIndex(where: { $0.key == named.key }) {
        sum.all[index].change = sum.all[index].change.followed(by: named.change)
      } else {
        sum.all.append(named)
      }
    }
    return sum
  }
}

extension YAMLValue {
  /// Whether it is nothing, or brackets with nothing in them.
  var saysNothing: Bool {
    switch self {
    case .scalar: false
    case .list(let items, _): items.isEmpty
    case .mapping(let fields, _): fields.isEmpty
    }
  }

  /// The value alone, with fields in the order of their keys: two that are equal say the same.
  var canonical: YAMLValue {
    switch self {
    case .scalar: self
    case .list(let items, _):
      items.isEmpty ? .mapping([]) : .list(items.map { .init($0.value.canonical) })
    case .mapping(let fields, _):
      .mapping(
        fields.map { .init($0.key, $0.value.canonical) }.sorted { $0.key < $1.key })
    }
  }
}
