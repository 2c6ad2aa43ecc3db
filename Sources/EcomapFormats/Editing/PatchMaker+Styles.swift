internal import EcomapModel

extension YAMLValue {
  /// The value without comments and without lines of its own, so that brackets can hold it.
  var canBeInBrackets: YAMLValue {
    switch self {
    case .scalar: self
    case .list(let items, _): .list(items.map { .init($0.value.canBeInBrackets) })
    case .mapping(let fields, _):
      .mapping(fields.map { .init($0.key, $0.value.canBeInBrackets) })
    }
  }

  /// A group of fields in brackets or with a line for each, as its nearest neighbour is.
  func styled(like neighbours: [YAMLDocument.Node], in text: EditableText) -> YAMLValue {
    guard case .mapping(let fields, _) = self else { return self }
    let nearest = neighbours.suffix(20).last { neighbour in
      let node = text.document[neighbour]
      return node.shape == .mapping && node.childCount > 0
        && text.pair(MapFields.tieTable.fields[0].name, of: neighbour) == nil
    }
    guard let nearest else { return self }
    return .mapping(fields, layout: text.isInBrackets(nearest) ? .fitting : .block)
  }
}

extension [YAMLValue.Item] {
  /// Whether the entries begin with some others and go on.
  func extends(_ others: [YAMLValue.Item]) -> Bool {
    count > others.count
      && zip(self, others).allSatisfy { $0.value.canonical == $1.value.canonical }
  }
}

extension RecordSpec {
  /// The field with a name.
  func field(_ key: String) -> FieldSpec? { index(of: key).map { fields[$0] } }
}

extension FieldSpec {
  /// The fields within it, when their names are given.
  var record: RecordSpec? {
    switch type {
    case .record(let spec), .optionalRecord(let spec): spec
    default: nil
    }
  }
}
