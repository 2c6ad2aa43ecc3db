import EcomapModel

extension FieldChecker {
  /// Checks a single value; also used for the cells of a table.
  mutating func checkScalar(
    _ value: Located<String>, _ type: FieldType, at place: @autoclosure () -> String
  ) {
    let text = value.value
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      report(
        .emptyValue, at: value.location, "\(place()) is empty",
        suggestion: "give it a value, or take it away")
      return
    }
    checkCharacters(value, at: place())
    switch type {
    case .identifier:
      guard !IdentifierShape.isKebabCase(text) else { return }
      report(
        .identifierShape, at: value.location,
        "`\(shortened(text))` is not an id: small letters, digits and single hyphens",
        suggestion: IdentifierShape.kebabCase(text).map { "write `\($0)`" })
    case .fieldName: checkFieldName(value)
    case .reference(let kind): refer(kind, value)
    case .word(let words):
      guard !words.contains(text) else { return }
      let near = Suggestion.nearest(to: text, among: words)
      report(
        .unknownWord, at: value.location, "\(place()) cannot be `\(shortened(text))`",
        suggestion: near.map { "did you mean `\($0)`?" }
          ?? "it is one of \(words.map { "`\($0)`" }.joined(separator: ", "))")
    case .date:
      guard PartialDate(text) == nil else { return }
      report(
        .date, at: value.location,
        DateShape.isWellFormed(text)
          ? "there is no date `\(text)` in the calendar"
          : "`\(shortened(text))` is not written as a date",
        suggestion: DateShape.suggestion(for: text).map { "write `\($0)`" }
          ?? "write a year, a year and month, or a date: `2016`, `2016-06`, `2016-06-30`")
    case .integer(let range): checkInteger(value, range, at: place())
    case .flag:
      guard text != "true", text != "false" else { return }
      report(
        .wrongType, at: value.location, "\(place()) takes `true` or `false`",
        suggestion: ["yes", "on", "y"].contains(text.lowercased())
          ? "write `true`" : ["no", "off", "n"].contains(text.lowercased()) ? "write `false`" : nil)
    case .link:
      guard !WebLink.isAllowed(text) else { return }
      report(
        .link, at: value.location, "only https, http and mailto links are allowed here",
        suggestion: LinkShape.suggestion(for: text).map { "write `\($0)`" })
    default: break
    }
  }

  private mutating func checkInteger(
    _ value: Located<String>, _ range: ClosedRange<Int>, at place: @autoclosure () -> String
  ) {
    let isHuge = value.value.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    guard let number = Int(value.value) ?? (isHuge ? Int.max : nil) else {
      report(
        .wrongType, at: value.location,
        "\(place()) takes a whole number, and this is `\(shortened(value.value))`")
      return
    }
    guard !range.contains(number) else { return }
    if place() == "`ecomap`" {
      report(
        .formatVersion, at: value.location,
        "this ecomap reads version 1 of the map format, and this map is version \(shortened(value.value))",
        suggestion: number > 1 ? "a newer ecomap is needed" : "write `ecomap: 1`")
    } else {
      report(
        .number, at: value.location,
        "\(place()) takes a number from \(range.lowerBound) to \(range.upperBound)")
    }
  }

  /// Reports characters that cannot be seen and that turn text around.
  mutating func checkCharacters(
    _ value: Located<String>, at place: @autoclosure () -> String
  ) {
    // Letters of ASCII are told from control characters without decoding.
    guard value.value.utf8.contains(where: { !(0x20...0x7E).contains($0) }) else { return }
    for scalar in value.value.unicodeScalars where scalar.isInvisibleControl {
      report(
        .controlCharacter, at: value.location,
        "\(place()) holds the invisible character \(scalar.codePointName)",
        suggestion: "delete it and type the text again")
      return
    }
  }

  /// Checks codes in public registers.
  mutating func checkCodes(_ node: YAMLDocument.Node, at place: FieldPlace) {
    guard expect(.mapping, node, .codes, at: place) else { return }
    check(node, .table(key: .identifier, value: .text), at: place)
    for (keyNode, valueNode) in document.pairs(of: node) {
      let code = document[valueNode]
      if document[keyNode].text == MapFields.visibility.name {
        report(
          .unknownKey, at: document[keyNode].location,
          "codes in public registers are public and take no `visibility`",
          suggestion: "mark the whole entry, or leave the code out")
      }
      guard code.shape == .scalar, !code.isEmpty,
        let pattern = IdentifierShape.registers[document[keyNode].text],
        !pattern.matches(code.text)
      else { continue }
      report(
        .identifierShape, at: code.location,
        "`\(shortened(code.text))` is not \(pattern.description)",
        suggestion: pattern.matches(code.text.uppercased())
          ? "write `\(code.text.uppercased())`" : nil)
    }
  }

  /// Checks `rand-2017` or `rand-2017: Table 10`.
  mutating func checkCitation(_ node: YAMLDocument.Node, at place: FieldPlace) {
    let value = document[node]
    if value.shape == .scalar {
      checkScalar(
        Located(value.text, at: value.location), .reference(.source), at: place.description)
      return
    }
    guard expect(.mapping, node, .citation, at: place) else { return }
    check(node, .table(key: .reference(.source), value: .text), at: place)
  }
}
