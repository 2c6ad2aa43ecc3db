import EcomapModel

extension Entry {
  /// A question about actors; nil when the key is not there.
  func selector(_ field: String) -> Selector? {
    node(field).map { Self.selector($0, in: document) }
  }

  private static func selector(_ node: YAMLDocument.Node, in document: YAMLDocument) -> Selector {
    let entry = Entry(node, FieldChecker.selector, in: document)
    var parts: [Selector] = []
    for field in Selector.Field.allCases {
      let values = entry.texts(field.rawValue).map(\.value)
      if !values.isEmpty { parts.append(.field(field, values)) }
    }
    if let inner = entry.node("not") { parts.append(.not(selector(inner, in: document))) }
    if let list = entry.node("any") {
      parts.append(.any(document.elements(of: list).map { selector($0, in: document) }))
    }
    return parts.isEmpty ? .everything : parts.count == 1 ? parts[0] : .all(parts)
  }
}
