internal import EcomapModel

/// Writes YAML the way people write maps by hand: a line for each field, small groups and lists in
/// brackets, quotation marks only where they are needed, lines of at most 100 columns where that
/// can be.
///
/// Whatever is written reads back as the same values with this package's own reader. The caller
/// sees to it that texts can stand in a map (``MapText``): the reader refuses others even when
/// they are escaped.
public struct YAMLWriter: Sendable {
  /// How many columns a line has.
  static let width = 100
  /// The longest key that YAML finds without being told that it is one.
  private static let longestKey = 1_000

  /// What has been written, in UTF-8.
  public internal(set) var bytes: [UInt8] = []
  private var lineStart = 0
  /// The bytes of a line at which it is no longer tried to write all of a value on it.
  var longestAttempt = 4 * YAMLWriter.width

  /// Begins an empty text.
  public init() {}

  /// Writes an empty line, unless nothing stands above it.
  public mutating func blankLine() {
    if !bytes.isEmpty { endLine(nil) }
  }

  /// Writes lines of comment; an empty one becomes an empty line.
  public mutating func comment(_ lines: [String], indentation: Int = 0) {
    for text in lines {
      for line in text.utf8.split(omittingEmptySubsequences: false, whereSeparator: Self.isBreak) {
        if line.contains(where: { $0 > 0x20 }) {
          indent(indentation)
          append("# ")
          remark(line)
        }
        endLine(nil)
      }
    }
  }

  /// Writes a key with its value on lines of their own.
  public mutating func field(_ field: YAMLValue.Field, indentation: Int = 0) {
    comment(field.comments, indentation: indentation)
    indent(indentation)
    keyAndValue(field, indentation: indentation, remark: field.remark)
  }

  /// Writes an entry of a list on lines of its own.
  public mutating func item(_ item: YAMLValue.Item, indentation: Int = 0) {
    comment(item.comments, indentation: indentation)
    indent(indentation)
    hyphenAndValue(item, indentation: indentation, remark: item.remark)
  }

  private mutating func keyAndValue(
    _ field: YAMLValue.Field, indentation: Int, remark: String?
  ) {
    let start = bytes.count
    inline(field.key, inBrackets: false)
    if bytes.count - start > Self.longestKey {
      bytes.insert(contentsOf: "? ".utf8, at: start)
      endLine(nil)
      indent(indentation)
    }
    append(":")
    valueBehindKey(field.value, indentation: indentation, remark: remark)
  }

  /// Writes what stands behind a key and its colon, and ends the line.
  ///
  /// - Parameter indentation: the spaces before the key.
  mutating func valueBehindKey(_ value: YAMLValue, indentation: Int, remark: String?) {
    if fits(value, remark) { return }
    switch value {
    case .scalar(let text):
      append(" ")
      self.text(text, indentation: indentation + 2, remark: remark)
    case .list(let items, _):
      endLine(remark)
      for entry in items { item(entry, indentation: indentation + 2) }
    case .mapping(let fields, _):
      endLine(remark)
      for entry in fields { self.field(entry, indentation: indentation + 2) }
    }
  }

  private mutating func hyphenAndValue(
    _ item: YAMLValue.Item, indentation: Int, remark: String?
  ) {
    append("-")
    if !item.value.isSingleField, fits(item.value, remark) { return }
    switch item.value {
    case .scalar(let text):
      append(" ")
      self.text(text, indentation: indentation + 2, remark: remark)
    case .list(let items, _):
      let isBelow = items.first?.comments.isEmpty != true
      if isBelow { endLine(remark) } else { append(" ") }
      for (offset, entry) in items.enumerated() {
        if offset > 0 || isBelow {
          self.item(entry, indentation: indentation + 2)
        } else {
          hyphenAndValue(entry, indentation: indentation + 2, remark: entry.remark ?? remark)
        }
      }
    case .mapping(let fields, _):
      let isBelow = fields.first?.comments.isEmpty != true
      if isBelow { endLine(remark) } else { append(" ") }
      for (offset, entry) in fields.enumerated() {
        if offset > 0 || isBelow {
          field(entry, indentation: indentation + 2)
        } else {
          keyAndValue(entry, indentation: indentation + 2, remark: entry.remark ?? remark)
        }
      }
    }
  }

  // MARK: Brackets

  /// Writes a list or a group of fields within brackets and ends the line, when it fits there.
  private mutating func fits(_ value: YAMLValue, _ remark: String?) -> Bool {
    if case .scalar = value { return false }
    let start = bytes.count
    append(" ")
    guard inBrackets(value), value.isEmpty || !isTooWide else {
      bytes.removeSubrange(start...)
      return false
    }
    endLine(remark)
    return true
  }

  /// Writes a value within brackets; false, with some of it written, when it cannot stand there.
  mutating func inBrackets(_ value: YAMLValue) -> Bool {
    switch value {
    case .scalar(let text):
      inline(text, inBrackets: true)
      return bytes.count - lineStart <= longestAttempt
    case .list(let items, let layout):
      guard layout == .fitting || items.isEmpty else { return false }
      append("[")
      for (offset, item) in items.enumerated() {
        if offset > 0 { append(", ") }
        guard item.comments.isEmpty, item.remark == nil, inBrackets(item.value) else {
          return false
        }
      }
      append("]")
    case .mapping(let fields, let layout):
      guard layout == .fitting || fields.isEmpty else { return false }
      append("{")
      for (offset, field) in fields.enumerated() {
        if offset > 0 { append(", ") }
        inline(field.key, inBrackets: true)
        append(": ")
        guard field.comments.isEmpty, field.remark == nil, inBrackets(field.value) else {
          return false
        }
      }
      append("}")
    }
    return true
  }

  // MARK: Bytes

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func indent(_ count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  /// Ends the line, with a comment when there is one to make.
  mutating func endLine(_ remark: String?) {
    if let remark, !remark.isEmpty {
      append("  # ")
      self.remark(remark.utf8[...])
    }
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
  }

  /// Whether the line has more columns than a line should.
  var isTooWide: Bool {
    guard bytes.count - lineStart > Self.width else { return false }
    return bytes[lineStart...].count { $0 & 0xC0 != 0x80 } > Self.width
  }

  /// Writes the text of a comment without what cannot stand in one.
  private mutating func remark(_ text: Substring.UTF8View) {
    for scalar in Substring(text).unicodeScalars where !scalar.isInvisibleControl {
      bytes.append(contentsOf: scalar == "\n" || scalar == "\r" ? " ".utf8 : String(scalar).utf8)
    }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension YAMLValue {
  /// Whether it is a list or a group without entries, which brackets alone can stand for.
  fileprivate var isEmpty: Bool {
    switch self {
    case .scalar: false
    case .list(let items, _): items.isEmpty
    case .mapping(let fields, _): fields.isEmpty
    }
  }

  /// Whether it is a group of one field, which needs no brackets behind a hyphen.
  fileprivate var isSingleField: Bool {
    if case .mapping(let fields, _) = self { fields.count == 1 } else { false }
  }
}
