import EcomapModel

/// A word in a map that names something, to be looked up when everything has been read.
struct ReferenceUse {
  let kind: FieldType.Reference
  let word: Located<String>
}

/// Compares a YAML document with the tables of fields and reports everything that does not fit.
///
/// What it lets pass can be read by `Entry` without further checks of shape; words that name
/// something are collected for the resolver.
struct FieldChecker {
  let document: YAMLDocument
  private(set) var diagnostics = DiagnosticBag()
  private(set) var references: [ReferenceUse] = []

  init(_ document: YAMLDocument) { self.document = document }

  /// Checks a node against what is expected at a place.
  mutating func check(_ node: YAMLDocument.Node, _ type: FieldType, at place: FieldPlace) {
    let value = document[node]
    guard value.shape != .unusable else { return }
    if value.isEmpty {
      if case .optionalRecord = type { return }
      diagnostics.report(
        .emptyValue, at: value.location, "\(place) is empty",
        suggestion: "give it a value, or take the line away")
      return
    }
    switch type {
    case .list(let element):
      guard expect(.sequence, node, type, at: place) else { return }
      checkElements(of: node, element, at: place)
    case .oneOrMany(let element):
      if value.shape == .sequence {
        checkElements(of: node, element, at: place)
      } else if value.shape == .scalar {
        check(node, element, at: place)
      } else {
        _ = expect(.sequence, node, type, at: place)
      }
    case .table(let key, let element):
      guard expect(.mapping, node, type, at: place) else { return }
      forEachDistinctPair(of: node) { checker, keyNode, valueNode in
        checker.check(keyNode, key, at: .keyOf(place))
        checker.check(valueNode, element, at: .key(checker.document[keyNode].text))
      }
    case .record(let spec), .optionalRecord(let spec): check(node, spec, at: place, type)
    case .either(let first, let key, let second):
      check(node, isMeant(key, by: node) ? first : second, at: place, type)
    case .markable: checkMarkable(node, at: place)
    case .codes: checkCodes(node, at: place)
    case .citation: checkCitation(node, at: place)
    case .selector: check(node, Self.selector, at: place, type)
    case .partnerSelector: check(node, Self.partnerSelector, at: place, type)
    default:
      guard expect(.scalar, node, type, at: place) else { return }
      checkScalar(Located(value.text, at: value.location), type, at: place.description)
    }
  }

  private mutating func check(
    _ node: YAMLDocument.Node, _ spec: RecordSpec, at place: FieldPlace, _ type: FieldType
  ) {
    guard expect(.mapping, node, type, at: place) else { return }
    var present = [Bool](repeating: false, count: spec.fields.count)
    var companions: [(key: YAMLNode, needs: Int)] = []
    forEachDistinctPair(of: node) { checker, keyNode, valueNode in
      let key = checker.document[keyNode]
      guard key.shape == .scalar else {
        checker.reportWrongKey(key)
        return
      }
      guard let index = spec.index(of: key.text) else {
        // A key that is only misspelled is not missing as well.
        if let meant = checker.reportUnknownKey(key, in: spec) { present[meant] = true }
        return
      }
      present[index] = true
      if let companion = spec.fields[index].companion.flatMap({ spec.index(of: $0) }) {
        companions.append((key, companion))
      }
      checker.check(valueNode, spec.fields[index].type, at: .key(key.text))
    }
    for (key, companion) in companions where !present[companion] {
      let needed = spec.fields[companion].name
      report(
        .selectorShape, at: key.location, "`\(key.text)` says nothing without `\(needed)`",
        suggestion: "add `\(needed): …`, or take `\(key.text)` away")
    }
    for (index, field) in spec.fields.enumerated()
    where field.requirement == .always && !present[index] {
      diagnostics.report(
        .missingKey, at: headLocation(of: node), "\(spec.name) needs `\(field.name)`",
        suggestion: "add `\(field.name): …`")
    }
  }

  private mutating func checkElements(
    of node: YAMLDocument.Node, _ type: FieldType, at place: FieldPlace
  ) {
    let place = FieldPlace.entryOf(place)
    for child in document.elements(of: node) { check(child, type, at: place) }
  }

  /// Reports a key and returns the field that was probably meant.
  private mutating func reportUnknownKey(_ key: YAMLNode, in spec: RecordSpec) -> Int? {
    if spec.name == Self.partnerSelector.name, Self.selector.index(of: key.text) != nil {
      reportSecondStep(key)
      return nil
    }
    let near = spec.nearest(to: key.text).map { spec.fields[$0].name }
    diagnostics.report(
      .unknownKey, at: key.location, "\(spec.name) has no key `\(shortened(key.text))`",
      suggestion: near.map { "did you mean `\($0)`?" }
        ?? Self.whatTakesMarks(key)
        ?? "the keys are \(spec.fields.map { "`\($0.name)`" }.joined(separator: ", "))")
    return near.flatMap { spec.index(of: $0) }
  }

  private mutating func reportWrongKey(_ key: YAMLNode) {
    guard key.shape != .unusable else { return }
    diagnostics.report(
      .wrongType, at: key.location, "a key is a word, and this is \(key.shape.description)")
  }

  /// Goes through the pairs of a mapping once for each key; a key that comes again is reported.
  private mutating func forEachDistinctPair(
    of node: YAMLDocument.Node,
    _ body: (inout FieldChecker, YAMLDocument.Node, YAMLDocument.Node) -> Void
  ) {
    let pairs = document.pairs(of: node)
    var seen: [String: SourceLocation] = [:]
    for (offset, (key, value)) in pairs.enumerated() {
      let keyNode = document[key]
      if keyNode.isPlain, keyNode.text == "<<" {
        diagnostics.report(
          .mergeKey, at: keyNode.location, "merge keys (`<<`) are not used in maps",
          suggestion: "write the fields out")
        continue
      }
      if keyNode.shape == .scalar {
        // Most entries have a few keys, and for those a look back is cheaper than a dictionary.
        let first =
          pairs.count <= 16
          ? pairs[..<offset].first {
            document[$0.key].shape == .scalar && document[$0.key].text == keyNode.text
          }.map { document[$0.key].location }
          : seen.updateValue(keyNode.location, forKey: keyNode.text)
        if let first {
          diagnostics.report(
            .duplicateKey, at: keyNode.location,
            "`\(shortened(keyNode.text))` is given twice here",
            suggestion: "put both together, or take one away",
            related: [.init("the first one", at: first)])
          continue
        }
      }
      body(&self, key, value)
    }
  }

  /// Whether a node has a shape; reports it when not.
  mutating func expect(
    _ shape: YAMLNode.Shape, _ node: YAMLDocument.Node, _ type: FieldType, at place: FieldPlace
  ) -> Bool {
    let value = document[node]
    guard value.shape != shape else { return true }
    guard value.shape != .unusable else { return false }
    var suggestion: String?
    if shape == .sequence, value.shape == .scalar {
      suggestion = "write `[\(shortened(value.text))]` for a list with one entry"
    } else if shape == .scalar, value.shape == .mapping {
      suggestion =
        isMarked(node)
        ? "this has no mark of its own; write `visibility: internal` for the whole entry"
        : "put text that contains a colon or begins with `{` in quotes"
    }
    diagnostics.report(
      .wrongType, at: headLocation(of: node),
      "\(place) takes \(type.expectation), and this is \(value.shape.description)",
      suggestion: suggestion)
    return false
  }

  /// Adds a word that has to be looked up.
  mutating func refer(_ kind: FieldType.Reference, _ word: Located<String>) {
    references.append(ReferenceUse(kind: kind, word: word))
  }

  /// Adds a diagnostic.
  mutating func report(
    _ code: DiagnosticCode, at location: SourceLocation, _ headline: String,
    suggestion: String? = nil
  ) {
    diagnostics.report(code, at: location, headline, suggestion: suggestion)
  }

  /// Whether an entry has a key, or has nothing else than a misspelling of it.
  private func isMeant(_ key: String, by node: YAMLDocument.Node) -> Bool {
    let pairs = document.pairs(of: node)
    if pairs.count == 1 {
      return Suggestion.nearest(to: document[pairs[0].key].text, among: [key]) != nil
    }
    return pairs.contains { document[$0.key].text == key }
  }

  /// Where an entry begins: its first key, or the bracket of an empty one.
  private func headLocation(of node: YAMLDocument.Node) -> SourceLocation {
    let value = document[node]
    guard value.shape != .scalar, value.childCount > 0 else { return value.location }
    let first = document[document.links[Int(value.firstChild)]]
    return first.location.line == value.location.line
      && first.location.column == value.location.column ? first.location : value.location
  }

  /// A text cut to a length that fits into a message.
  func shortened(_ text: String) -> String {
    let oneLine = String(text.prefix(61).map { $0.isNewline ? " " : $0 })
    return oneLine.count <= 60 ? oneLine : String(oneLine.prefix(59)) + "…"
  }
}
