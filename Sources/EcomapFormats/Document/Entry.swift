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
  private let unknownKeys: [String]

  private static let absent: YAMLDocument.Node = -1

  init(_ node: YAMLDocument.Node, _ spec: RecordSpec, in document: YAMLDocument) {
    self.document = document
    self.spec = spec
    var values = [YAMLDocument.Node](repeating: Self.absent, count: spec.fields.count)
    var unknownKeys: [String] = []
    var location = document[node].location
    for (key, value) in document.pairs(of: node) {
      let place = document[key].location
      if (place.line, place.column) == (location.line, location.column) { location = place }
      guard let index = spec.index(of: document[key].text) else {
        unknownKeys.append(document[key].text)
        continue
      }
      if values[index] == Self.absent { values[index] = value }
    }
    self.values = values
    self.unknownKeys = unknownKeys
    self.location = location
  }

  /// Whether the key is written, be it misspelled, whatever stands behind it.
  func has(_ field: String) -> Bool {
    guard let index = spec.index(of: field) else { return false }
    return values[index] != Self.absent
      || unknownKeys.contains { spec.nearest(to: $0) == index }
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
    node(field).map { Self.texts($0, in: document) } ?? []
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

  /// The entries of a list of records; where records of two sorts stand in one list, those that
  /// have a key.
  func entries(_ field: String, _ spec: RecordSpec, having key: String? = nil) -> [Entry] {
    guard let node = node(field) else { return [] }
    return document.elements(of: node).compactMap { element in
      guard document[element].shape == .mapping else { return nil }
      if let key, !document.pairs(of: element).contains(where: { document[$0.key].text == key }) {
        return nil
      }
      return Entry(element, spec, in: document)
    }
  }

  /// A record within the entry.
  func entry(_ field: String, _ spec: RecordSpec) -> Entry? {
    guard let node = node(field), document[node].shape == .mapping else { return nil }
    return Entry(node, spec, in: document)
  }

  /// The pairs of a table whose values are records; a value that says nothing has no fields.
  func table(_ field: String, _ spec: RecordSpec) -> [(key: Located<String>, entry: Entry)] {
    distinctPairs(field).map { key, valueNode in (key, Entry(valueNode, spec, in: document)) }
  }

  /// The pairs of a table whose values are single.
  func table(_ field: String) -> [(key: Located<String>, value: Located<String>)] {
    distinctPairs(field).compactMap { key, valueNode in
      Self.text(valueNode, in: document).map { (key, $0) }
    }
  }

  /// The pairs of a table whose values are one text or a list of them.
  func tableOfTexts(_ field: String) -> [(key: Located<String>, values: [Located<String>])] {
    distinctPairs(field).map { key, valueNode in (key, Self.texts(valueNode, in: document)) }
  }

  /// The pairs of a table; of a key that is given twice, which has been reported, the first.
  func distinctPairs(
    _ field: String
  ) -> [(key: Located<String>, value: YAMLDocument.Node)] {
    guard let node = node(field) else { return [] }
    var seen: Set<String> = []
    return document.pairs(of: node).compactMap { keyNode, valueNode in
      guard let key = Self.text(keyNode, in: document), seen.insert(key.value).inserted else {
        return nil
      }
      return (key, valueNode)
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
  func codes(_ field: String) -> [Located<Actor.Identifier>] {
    table(field).map { key, value in
      Located(
        Actor.Identifier(scheme: key.value, value: value.value, location: value.location),
        at: value.location)
    }
  }

  private static func texts(
    _ node: YAMLDocument.Node, in document: YAMLDocument
  ) -> [Located<String>] {
    if let single = text(node, in: document) { return [single] }
    return document.elements(of: node).compactMap { text($0, in: document) }
  }

  static func text(
    _ node: YAMLDocument.Node, in document: YAMLDocument
  ) -> Located<String>? {
    let value = document[node]
    guard value.shape == .scalar, !value.isEmpty, !value.isBlank else { return nil }
    return Located(value.text, at: value.location)
  }
}
