internal import EcomapModel

/// Finds the patches that make a text say something else, and leaves all the rest as it is.
struct PatchMaker {
  typealias Node = YAMLDocument.Node

  /// Why a change cannot be made, and at which node.
  struct Obstacle: Error {
    let message: String
    let node: Node
  }

  let text: EditableText
  private(set) var patches: [TextPatch] = []

  init(_ text: EditableText) { self.text = text }

  var document: YAMLDocument { text.document }

  /// Changes fields of an entry.
  ///
  /// - Parameter spec: the order of the fields; nil when they have none.
  mutating func change(
    _ mapping: Node, _ changes: FieldChanges, spec: RecordSpec? = nil
  ) throws(Obstacle) {
    var new: [(key: String, value: YAMLValue)] = []
    for named in changes.all {
      if let pair = text.pair(named.key, of: mapping) {
        try change(pair, of: mapping, named.change, spec?.field(named.key))
      } else {
        new.append((named.key, named.change.newValue))
      }
    }
    guard !new.isEmpty else { return }
    if let spec {
      let last = spec.fields.count
      new = new.enumerated().sorted {
        (spec.index(of: $0.element.key) ?? last, $0.offset)
          < (spec.index(of: $1.element.key) ?? last, $1.offset)
      }.map(\.element)
    }
    if text.isInBrackets(mapping) {
      addInBrackets(new.map { piece($0.value, key: $0.key) }, to: mapping)
    } else {
      addLines(new, to: mapping, spec: spec)
    }
  }

  private mutating func change(
    _ pair: (key: Node, value: Node), of mapping: Node, _ change: FieldChange, _ spec: FieldSpec?
  ) throws(Obstacle) {
    let old = text.value(of: pair.value)
    let new = change.applied(to: old)
    guard new.canonical != old.canonical else { return }
    guard !old.saysNothing else { return try replace(pair, of: mapping, with: new) }
    switch (change, old) {
    case (.merge(let inner), .mapping): try self.change(pair.value, inner, spec: spec?.record)
    case (.merge, _):
      throw Obstacle(message: "there is a single value or a list there", node: pair.value)
    case (.append(let items), .list): try add(items, to: pair.value)
    case (.add(let items), .list(let there, _)):
      try add(FieldChange.distinct(items, besides: there), to: pair.value)
    case (.set(.list(let items, _)), .list(let there, _)) where items.extends(there):
      try add(Array(items.dropFirst(there.count)), to: pair.value)
    case (.set(.scalar), .mapping(let fields, _))
    where fields.contains { $0.key == FieldChange.text }:
      try self.change(
        pair.value, FieldChanges([FieldChange.text], change), spec: MapFields.markedText)
    default: try replace(pair, of: mapping, with: new)
    }
  }

  // MARK: Values

  /// Puts another value in the place of one.
  private mutating func replace(
    _ pair: (key: Node, value: Node), of mapping: Node, with value: YAMLValue
  ) throws(Obstacle) {
    let start = behindColon(of: pair)
    let end = max(start, text.end(of: pair.value))
    if start < end, text.holdsComment(from: start, through: pair.value) {
      throw Obstacle(message: "a comment stands in the value that would go", node: pair.value)
    }
    if text.isInBrackets(mapping) {
      let gap = text.start(of: pair.value) > start ? text.start(of: pair.value) : start
      patches.append(
        TextPatch(gap..<end, (gap == start ? [0x20] : []) + piece(value)))
      return
    }
    if let remark = text.remarkInHeader(of: pair.value), case .scalar(let scalar) = value {
      var writer = YAMLWriter()
      writer.append(" ")
      writer.inline(scalar, inBrackets: false)
      writer.append(" ")
      patches.append(TextPatch(start..<end, writer.bytes + text.bytes[remark]))
      return
    }
    let hasRemark = text.bytes[text.restOfLine(from: end)].contains { $0 > 0x20 }
    var writer = YAMLWriter()
    writer.indent(text.column(of: start))
    let margin = writer.bytes.count
    if hasRemark, case .scalar(let scalar) = value {
      writer.append(" ")
      writer.inline(scalar, inBrackets: false)
      writer.endLine(nil)
    } else {
      writer.valueBehindKey(
        value, indentation: text.column(of: text.start(of: mapping)), remark: nil)
    }
    let written = writer.bytes[margin...].dropLast()
    if hasRemark, written.first == UInt8(ascii: "\n") {
      // What stands behind the value stays on the line of the key.
      patches.append(TextPatch(start..<end, []))
      let next = text.nextLine(after: end)
      patches.append(
        TextPatch(next..<next, written.dropFirst() + [UInt8(ascii: "\n")], isLines: true))
    } else {
      patches.append(TextPatch(start..<end, Array(written)))
    }
  }

  /// The place behind the colon of a field.
  private func behindColon(of pair: (key: Node, value: Node)) -> Int {
    let end = text.end(of: pair.key)
    let colon = text.bytes[end...].firstIndex { $0 > 0x20 }
    guard let colon, text.bytes[colon] == UInt8(ascii: ":") else { return end }
    return colon + 1
  }

  /// A value as it stands in brackets, with its key when it has one.
  func piece(_ value: YAMLValue, key: String? = nil) -> [UInt8] {
    var writer = YAMLWriter()
    writer.longestAttempt = .max
    if let key {
      writer.inline(key, inBrackets: true)
      writer.append(": ")
    }
    _ = writer.inBrackets(value.canBeInBrackets)
    return writer.bytes
  }

  // MARK: Lines

  private mutating func addLines(
    _ fields: [(key: String, value: YAMLValue)], to mapping: Node, spec: RecordSpec?
  ) {
    let pairs = document.pairs(of: mapping)
    guard let first = pairs.first else { return }
    let isRoot = mapping == document.root
    let indentation = text.column(of: text.start(of: mapping))
    for (key, value) in fields {
      let rank = spec?.index(of: key) ?? .max
      let anchor =
        pairs.last { (spec?.index(of: document[$0.key].text) ?? -1) < rank } ?? first
      var writer = YAMLWriter()
      if isRoot, !text.keepsLinesBelow(anchor.value) { writer.endLine(nil) }
      writer.field(
        .init(key, spec == nil ? value.styled(like: pairs.map(\.value), in: text) : value),
        indentation: indentation)
      let next = text.nextLine(after: max(text.end(of: anchor.value), text.end(of: anchor.key)))
      patches.append(TextPatch(next..<next, writer.bytes, isLines: true))
    }
  }

  /// Adds entries to a list that has some.
  mutating func add(_ items: [YAMLValue.Item], to list: Node) throws(Obstacle) {
    guard !items.isEmpty else { return }
    let there = Array(document.elements(of: list))
    guard let last = there.last else { return }
    if text.isInBrackets(list) {
      return addInBrackets(items.map { piece($0.value) }, to: list)
    }
    try addLines(items, to: list, below: last)
  }

  /// Adds entries to a list with a line for each, below one of those that are there and in the
  /// style of it and those before.
  mutating func addLines(
    _ items: [YAMLValue.Item], to list: Node, below element: Node
  ) throws(Obstacle) {
    let there = Array(document.elements(of: list).prefix { $0 <= element })
    let hyphen = text.start(of: list)
    guard hyphen < text.bytes.count, text.bytes[hyphen] == UInt8(ascii: "-") else {
      throw Obstacle(message: "the list is written in an unusual way", node: list)
    }
    let indentation = text.column(of: hyphen)
    let isSpaced =
      there.count > 1 && !text.keepsLinesBelow(element)
      && text.isBelowEmptyLine(text.start(of: there[there.count - 1]))
      && text.isBelowEmptyLine(text.start(of: there[1]))
    var writer = YAMLWriter()
    for item in items {
      if isSpaced { writer.endLine(nil) }
      var item = item
      item.value = item.value.styled(like: there, in: text)
      writer.item(item, indentation: indentation)
    }
    let next = text.nextLine(after: text.end(of: element))
    patches.append(TextPatch(next..<next, writer.bytes, isLines: true))
  }

  // MARK: Brackets

  /// Adds fields or entries behind the last ones within brackets.
  private mutating func addInBrackets(_ pieces: [[UInt8]], to collection: Node) {
    let parent = document[collection]
    let start = text.start(of: collection)
    guard parent.childCount > 0 else {
      let joined = pieces.joined(separator: ", ".utf8)
      patches.append(TextPatch(start + 1..<start + 1, Array(joined)))
      return
    }
    let last = document.links[Int(parent.firstChild + parent.childCount) - 1]
    addInBrackets(pieces, to: collection, behind: last)
  }

  /// Adds fields or entries within brackets, behind one of those that are there.
  mutating func addInBrackets(_ pieces: [[UInt8]], to collection: Node, behind last: Node) {
    let start = text.start(of: collection)
    var end = text.end(of: last)
    let pairs = document.pairs(of: collection)
    if let key = pairs.first(where: { $0.value == last })?.key { end = max(end, text.end(of: key)) }
    // A colon with nothing behind it needs a space before the comma.
    var added: [UInt8] = end > 0 && text.bytes[end - 1] == UInt8(ascii: ":") ? [0x20] : []
    let lineStart = text.lineStart(of: end)
    let margin =
      lineStart > start
      ? text.indentation(ofLineAt: end) : text.indentation(ofLineAt: start) + 4
    var column = text.column(of: end)
    for piece in pieces {
      let width = piece.count { $0 & 0xC0 != 0x80 } + 2
      added.append(UInt8(ascii: ","))
      if column + width > YAMLWriter.width {
        added.append(UInt8(ascii: "\n"))
        added.append(contentsOf: repeatElement(UInt8(ascii: " "), count: margin))
        column = margin + width
      } else {
        added.append(UInt8(ascii: " "))
        column += width
      }
      added += piece
    }
    patches.append(TextPatch(end..<end, added))
  }

  /// Takes entries out of a list of which others stay.
  mutating func remove(_ elements: Set<Node>, from list: Node) throws(Obstacle) {
    let there = Array(document.elements(of: list))
    for (position, element) in there.enumerated() where elements.contains(element) {
      let start = text.start(of: element)
      let end = text.end(of: element)
      let range: Range<Int>
      if !text.isInBrackets(list) {
        range = text.lineStart(of: start)..<text.nextLine(after: end)
      } else if there[..<position].contains(where: { !elements.contains($0) }) {
        range = text.end(of: there[position - 1])..<end
      } else {
        range = start..<text.start(of: there[position + 1])
      }
      guard !text.bytes[range].contains(UInt8(ascii: "#")) else {
        throw Obstacle(message: "a comment stands beside what would leave the list", node: element)
      }
      patches.append(TextPatch(range, []))
    }
  }
}
