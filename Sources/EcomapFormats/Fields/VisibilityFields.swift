import EcomapModel

extension MapFields {
  static let visibilityWord = FieldType.word(Visibility.allCases.map(\.rawValue))

  /// The key that marks a whole entry.
  static let visibility = FieldSpec(
    "visibility", visibilityWord,
    "Whom it may be told; `internal` keeps all of it out of every output; default public.")

  /// A text with a mark of its own.
  static let markedText = RecordSpec(
    "a text with a mark",
    [
      FieldSpec("text", .text, "The text.", required: .always),
      FieldSpec(
        "visibility", visibilityWord,
        "Whom it may be told; `internal` keeps it out of every output.", required: .always),
    ])
}

extension FieldChecker {
  /// Checks a text that can carry a mark.
  mutating func checkMarkable(_ node: YAMLDocument.Node, at place: FieldPlace) {
    let value = document[node]
    if value.shape == .mapping, isMarked(node) {
      check(node, .record(MapFields.markedText), at: place)
    } else if expect(.scalar, node, .markable, at: place) {
      checkScalar(Located(value.text, at: value.location), .markable, at: place.description)
    }
  }

  /// What can be marked, for somebody who marks what cannot.
  static func whatTakesMarks(_ key: YAMLNode) -> String? {
    guard key.text == MapFields.visibility.name else { return nil }
    return "what can be marked are actors, relationships, sources, changes, expectations and "
      + "views, contacts, what stands behind `fields`, and the texts `note`, `amount`, `frequency` and `because`"
  }

  /// Whether fields are meant to be a text with a mark, and not a text that lacks its quotes.
  func isMarked(_ node: YAMLDocument.Node) -> Bool {
    document.pairs(of: node).contains { key, _ in
      MapFields.markedText.index(of: document[key].text) != nil
        || MapFields.markedText.nearest(to: document[key].text) != nil
    }
  }
}

extension Entry {
  /// A text that can carry a mark.
  func markable(_ field: String) -> Located<String>? { text(field) ?? marked(field)?.text("text") }

  /// Which of some texts are marked internal.
  func internalTexts(_ fields: [(name: String, text: InternalTexts)]) -> InternalTexts {
    var texts: InternalTexts = []
    for field in fields where marked(field.name)?.visibility == .internal {
      texts.insert(field.text)
    }
    return texts
  }

  /// Whom the entry may be told.
  var visibility: Visibility { word("visibility") ?? .public }

  /// The text with its mark, when it has one.
  func marked(_ field: String) -> Entry? { entry(field, MapFields.markedText) }
}
