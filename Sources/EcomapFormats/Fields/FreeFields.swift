import EcomapModel

extension MapFields {
  /// The key behind which a map says what the format has no key for.
  static let freeFields = FieldSpec(
    "fields", .table(key: .fieldName, value: .markable),
    "What the format has no key for, under names of your own; it stands in the tables alone.")

  /// How many characters, as Unicode counts them, the name of a free field can have.
  static let longestFieldName = 100
}

extension FieldChecker {
  /// Checks a name that a map chooses for a field.
  mutating func checkFieldName(_ name: Located<String>) {
    if name.value.unicodeScalars.count > MapFields.longestFieldName {
      report(
        .fieldName, at: name.location,
        "the name of a field has up to \(MapFields.longestFieldName) characters, and this has "
          + "\(name.value.unicodeScalars.count)",
        suggestion: "shorten it, or put what it says into `note`")
    } else if name.value.lowercased() == MapFields.visibility.name {
      report(
        .fieldName, at: name.location, "`\(name.value)` cannot be the name of a field",
        suggestion: "to mark it internal, mark the whole entry or write a field as "
          + "`{text: …, visibility: internal}`")
    }
  }
}

extension Entry {
  /// A free field as it is written in one file.
  struct WrittenField {
    let name: String
    let value: Located<String>
    /// The mark, when it has one.
    let visibility: Located<String>?

    /// What the map says.
    var field: FreeField {
      FreeField(
        name: name, value: value.value,
        visibility: visibility.flatMap { Visibility(rawValue: $0.value) } ?? .public)
    }
  }

  /// What the entry says under names of the map's own, each name once.
  var writtenFields: [WrittenField] {
    distinctPairs(MapFields.freeFields.name).compactMap { key, node in
      let marked =
        document[node].shape == .mapping ? Entry(node, MapFields.markedText, in: document) : nil
      guard let value = marked?.text("text") ?? Self.text(node, in: document) else { return nil }
      return WrittenField(name: key.value, value: value, visibility: marked?.text("visibility"))
    }
  }
}
