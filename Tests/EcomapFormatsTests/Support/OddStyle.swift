@testable import EcomapFormats

/// Writes values as YAML in styles chosen at random, for readers that must cope with any.
struct OddStyle {
  var random: SplitMix64
  private(set) var text = ""
  /// Whether the last value stands on lines of its own, where a comment would become part of it.
  private var isOpen = false

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A file that says a group of fields.
  mutating func file(_ fields: [YAMLValue.Field]) -> String {
    text = ""
    if chance(6) { text += "# a head\n---\n" }
    if chance(8) {
      text += inline(.mapping(fields), margin: " ") + "\n"
    } else {
      block(fields, indentation: chance(6) ? 3 : 0, isBelow: true)
    }
    if chance(4) { text += "# the end" }
    while chance(3), text.hasSuffix("\n") { text.removeLast() }
    return chance(4) ? text.replacing("\n", with: "\r\n") : text
  }

  private mutating func chance(_ count: Int) -> Bool { random.below(count) == 0 }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private mutating func gap(_ indentation: Int) {
    switch random.below(12) {
    case 0: text += "\n"
    case 1: text += spaces(indentation) + "# said: \"[above\tit\n"
    case 2: text += spaces(isOpen ? 0 : random.below(9)) + "#\n   \n"
    default: break
    }
    isOpen = false
  }

  private mutating func lineEnd() {
    switch random.below(10) {
    case 0: text += "  # behind: it]\n"
    case 1: text += "  \n"
    default: text += "\n"
    }
  }

  private mutating func block(_ fields: [YAMLValue.Field], indentation: Int, isBelow: Bool) {
    for (position, field) in fields.enumerated() {
      if position > 0 || isBelow {
        gap(indentation)
        text += spaces(indentation)
      }
      text += key(field.key) + (chance(9) ? " :" : ":")
      value(field.value, indentation: indentation, isBehindKey: true)
    }
  }

  private mutating func value(_ value: YAMLValue, indentation: Int, isBehindKey: Bool) {
    let inner = indentation + 1 + random.below(4)
    switch value {
    case .scalar(let scalar):
      if chance(8), scalar.utf8.allSatisfy({ $0 > 0x20 }), !scalar.isEmpty {
        text += chance(2) ? " |-" : " >-"
        lineEnd()
        text += spaces(inner) + scalar + "\n"
        isOpen = true
        return
      }
      text += spaces(1 + random.below(3)) + inline(value, margin: spaces(inner))
      lineEnd()
    case .list(let items, _) where !items.isEmpty && !chance(3):
      let column = isBehindKey && chance(3) ? indentation : inner
      lineEnd()
      for item in items {
        gap(column)
        text += spaces(column) + "-"
        self.item(item.value, indentation: column)
      }
    case .mapping(let fields, _) where !fields.isEmpty && !chance(3):
      lineEnd()
      block(fields, indentation: inner, isBelow: true)
    default:
      text += " " + inline(value, margin: spaces(inner))
      lineEnd()
    }
  }

  private mutating func item(_ item: YAMLValue, indentation: Int) {
    if case .mapping(let fields, _) = item, !fields.isEmpty, !chance(3) {
      let width = 1 + random.below(3)
      if chance(6) {
        lineEnd()
        block(fields, indentation: indentation + width, isBelow: true)
      } else {
        text += spaces(width)
        block(fields, indentation: indentation + 1 + width, isBelow: false)
      }
    } else {
      value(item, indentation: indentation, isBehindKey: false)
    }
  }

  private mutating func key(_ key: String) -> String {
    chance(6) ? doubleQuoted(key) : inlineText(key, inBrackets: true)
  }

  private mutating func inline(_ value: YAMLValue, margin: String) -> String {
    let divider = chance(4) ? ",\n\(margin)" : chance(8) ? ",  # and\n\(margin)" : ", "
    let end = chance(4) ? "," : chance(4) ? " " : ""
    switch value {
    case .scalar(let scalar):
      return chance(4) ? doubleQuoted(scalar) : inlineText(scalar, inBrackets: true)
    case .list(let items, _):
      let pieces = items.map { inline($0.value, margin: margin) }
      return "[" + pieces.joined(separator: divider) + (pieces.isEmpty ? "" : end) + "]"
    case .mapping(let fields, _):
      let pieces = fields.map { key($0.key) + ": " + inline($0.value, margin: margin) }
      return "{" + pieces.joined(separator: divider) + (pieces.isEmpty ? "" : end) + "}"
    }
  }

  private func inlineText(_ text: String, inBrackets: Bool) -> String {
    var writer = YAMLWriter()
    writer.inline(text, inBrackets: inBrackets)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func doubleQuoted(_ text: String) -> String {
    let form = inlineText(text + "\n", inBrackets: true)
    return form.dropLast(3) + "\""
  }
}
