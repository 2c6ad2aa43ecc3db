import EcomapModel

/// One key of a selector: what it asks, and where it is written.
struct SelectorPart {
  let question: Selector
  let location: SourceLocation
  /// The selectors that stand behind the key.
  let inner: [Entry]
}

extension Entry {
  /// A question about actors; nil when the key is not there.
  func selector(_ field: String) -> Selector? { selectorEntry(field)?.selector }

  /// The entry that holds a question about actors, for its parts.
  func selectorEntry(_ field: String) -> Entry? {
    node(field).map { Entry($0, FieldChecker.selector, in: document) }
  }

  /// The parts of this entry, which is a selector, in the order of the format.
  var selectorParts: [SelectorPart] {
    var parts: [SelectorPart] = []
    for field in Selector.Field.allCases {
      let values = texts(field.rawValue)
      guard let first = values.first else { continue }
      parts.append(
        SelectorPart(
          question: .field(field, values.map(\.value)), location: first.location, inner: []))
    }
    if let inner = selectorEntry("not") {
      parts.append(
        SelectorPart(question: .not(inner.selector), location: inner.location, inner: [inner]))
    }
    if let list = node("any") {
      let inner = document.elements(of: list).map {
        Entry($0, FieldChecker.selector, in: document)
      }
      parts.append(
        SelectorPart(
          question: .any(inner.map(\.selector)), location: document[list].location, inner: inner))
    }
    if let inner = selectorEntry("tied-to") {
      parts.append(
        SelectorPart(
          question: .tiedTo(inner.selector, by: texts("by").map(\.value)),
          location: inner.location, inner: [inner]))
    }
    return parts
  }

  /// The question that this entry, which is a selector, asks.
  var selector: Selector {
    let parts = selectorParts.map(\.question)
    return parts.isEmpty ? .everything : parts.count == 1 ? parts[0] : .all(parts)
  }
}
