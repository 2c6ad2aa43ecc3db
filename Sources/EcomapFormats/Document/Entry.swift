import EcomapModel

/// One entry of a checked document, read field by field.
///
/// A value that the checker has reported reads as nil, so that every other value of the entry can
/// still be used.
struct Entry {
  let document: YAMLDocument
  let spec: RecordSpec
  /// Where the entry begins.
  let location: SourceLocation
  private let values: [YAMLDocument.Node]

  private static let absent: YAMLDocument.Node = -1

  init(_ node: YAMLDocument.Node, _ spec: RecordSpec, in document: YAMLDocument) {
    self.document = document
    self.spec = spec
    var values = [YAMLDocument.Node](repeating: Self.absent, count: spec.fields.count)
    for (key, value) in document.pairs(of: node) {
      if let index = spec.index(of: document[key].text), values[index] == Self.absent {
        values[index] = value
      }
    }
    self.values = values
    location = document[node].location
  }

  /// The node behind a key, unless nothing stands there.
  func node(_ field: String) -> YAMLDocument.Node? {
    guard let index = spec.index(of: field), values[index] != Self.absent,
      !document[values[index]].isEmpty
    else { return nil }
    return values[index]
  }

  /// A single value with its place.
  func text(_ field: String) -> Located<String>? {
    node(field).flatMap { Self.text($0, in: document) }
  }

  /// One value or a list of them.
  func texts(_ field: String) -> [Located<String>] {
    guard let node = node(field) else { return [] }
    if let single = Self.text(node, in: document) { return [single] }
    return document.elements(of: node).compactMap { Self.text($0, in: document) }
  }

  func date(_ field: String) -> PartialDate? { text(field).flatMap { PartialDate($0.value) } }

  func integer(_ field: String) -> Int? { text(field).flatMap { Int($0.value) } }

  func flag(_ field: String) -> Bool? {
    text(field).flatMap { $0.value == "true" ? true : $0.value == "false" ? false : nil }
  }

  func word<Word: RawRepresentable>(_ field: String, as type: Word.Type = Word.self) -> Word?
  where Word.RawValue == String {
    text(field).flatMap { Word(rawValue: $0.value) }
  }

  func words<Word: RawRepresentable>(_ field: String, as type: Word.Type = Word.self) -> [Word]
  where Word.RawValue == String {
    texts(field).compactMap { Word(rawValue: $0.value) }
  }

  /// The entries of a list of records.
  func entries(_ field: String, _ spec: RecordSpec) -> [Entry] {
    guard let node = node(field) else { return [] }
    return document.elements(of: node).compactMap { element in
      document[element].shape == .mapping ? Entry(element, spec, in: document) : nil
    }
  }

  /// A record within the entry.
  func entry(_ field: String, _ spec: RecordSpec) -> Entry? {
    guard let node = node(field), document[node].shape == .mapping else { return nil }
    return Entry(node, spec, in: document)
  }

  /// The pairs of a table whose values are records; a value that says nothing has no fields.
  func table(_ field: String, _ spec: RecordSpec) -> [(key: Located<String>, entry: Entry)] {
    guard let node = node(field) else { return [] }
    return document.pairs(of: node).compactMap { keyNode, valueNode in
      guard let key = Self.text(keyNode, in: document) else { return nil }
      return (key, Entry(valueNode, spec, in: document))
    }
  }

  /// The pairs of a table whose values are single.
  func table(_ field: String) -> [(key: Located<String>, value: Located<String>)] {
    guard let node = node(field) else { return [] }
    return document.pairs(of: node).compactMap { keyNode, valueNode in
      guard let key = Self.text(keyNode, in: document),
        let value = Self.text(valueNode, in: document)
      else { return nil }
      return (key, value)
    }
  }

  /// A list of sources, each alone or with a place in it.
  func citations(_ field: String) -> [Citation] {
    guard let node = node(field) else { return [] }
    return document.elements(of: node).flatMap { element -> [Citation] in
      if let source = Self.text(element, in: document) {
        return [Citation(source: source.value, locator: nil)]
      }
      return document.pairs(of: element).compactMap { keyNode, valueNode in
        guard let source = Self.text(keyNode, in: document) else { return nil }
        return Citation(
          source: source.value, locator: Self.text(valueNode, in: document)?.value)
      }
    }
  }

  /// Codes in public registers.
  func codes(_ field: String) -> [Actor.Identifier] {
    table(field).map { Actor.Identifier(scheme: $0.key.value, value: $0.value.value) }
  }

  private static func text(
    _ node: YAMLDocument.Node, in document: YAMLDocument
  ) -> Located<String>? {
    let value = document[node]
    guard value.shape == .scalar, !value.isEmpty else { return nil }
    return Located(value.text, at: value.location)
  }
}
