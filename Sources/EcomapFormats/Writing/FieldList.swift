internal import EcomapModel

/// The fields of one entry, of which those that say nothing are left out.
struct FieldList {
  private(set) var fields: [YAMLValue.Field] = []

  /// The fields with a line for each.
  var block: YAMLValue { .mapping(fields, layout: .block) }

  /// The fields, in brackets where they fit.
  var fitting: YAMLValue { .mapping(fields) }

  mutating func add(_ key: String, _ text: String?) {
    if let text { fields.append(.init(key, .scalar(text))) }
  }

  mutating func add(_ key: String, _ value: YAMLValue?) {
    if let value { fields.append(.init(key, value)) }
  }

  /// A list, unless it is empty.
  mutating func add(_ key: String, _ texts: [String]) {
    if !texts.isEmpty { fields.append(.init(key, .texts(texts))) }
  }

  /// A single text, or several as a list.
  mutating func add(_ key: String, oneOrMany texts: [String]) {
    if texts.count == 1 { add(key, texts[0]) } else { add(key, texts) }
  }

  /// A text with the mark that it carries.
  mutating func add(_ key: String, _ text: String?, isInternal: Bool) {
    guard let text else { return }
    guard isInternal else { return add(key, text) }
    add(
      key,
      .mapping([
        .init("text", .scalar(text)), .init("visibility", .scalar(Visibility.internal.rawValue)),
      ]))
  }

  mutating func add(_ period: Period) {
    add("start", period.start?.description)
    add("end", period.end?.description)
  }

  mutating func add(_ citations: [Citation]) {
    guard !citations.isEmpty else { return }
    add(
      "sources",
      .list(
        citations.map { citation in
          .init(
            citation.locator.map { .mapping([.init(citation.source, .scalar($0))]) }
              ?? .scalar(citation.source))
        }))
  }

  mutating func add(_ identifiers: [Actor.Identifier]) {
    guard !identifiers.isEmpty else { return }
    add("identifiers", .mapping(identifiers.map { .init($0.scheme, .scalar($0.value)) }))
  }

  mutating func add(_ free: [FreeField]) {
    var inner = FieldList()
    for field in free {
      inner.add(field.name, field.value, isInternal: field.visibility == .internal)
    }
    if !free.isEmpty { add(MapFields.freeFields.name, inner.fitting) }
  }

  mutating func add(_ visibility: Visibility) {
    if visibility != .public { add("visibility", visibility.rawValue) }
  }
}
