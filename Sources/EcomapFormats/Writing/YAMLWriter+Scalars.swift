internal import EcomapModel

extension YAMLWriter {
  /// Writes a text where it must stay on its line: as a key or within brackets.
  mutating func inline(_ text: String, inBrackets: Bool) {
    inline(text, ScalarTraits(of: text), inBrackets: inBrackets)
  }

  private mutating func inline(_ text: String, _ traits: ScalarTraits, inBrackets: Bool) {
    if !traits.isDisjoint(with: [.needsEscapes, .hasLines]) {
      doubleQuoted(text)
    } else if !traits.contains(.needsQuotes),
      !inBrackets || !traits.contains(.needsQuotesInBrackets)
    {
      append(text)
    } else if traits.contains(.hasEscapable) {
      singleQuoted(text)
    } else {
      append("\"")
      append(text)
      append("\"")
    }
  }

  /// Writes a text behind a key or a hyphen, where it may take the lines below, and ends the line.
  ///
  /// - Parameter indentation: the spaces before the lines below.
  mutating func text(_ text: String, indentation: Int, remark: String?) {
    let traits = ScalarTraits(of: text)
    guard traits.isDisjoint(with: [.needsEscapes, .isRagged]) else {
      inline(text, traits, inBrackets: false)
      return endLine(remark)
    }
    if traits.contains(.hasLines) {
      append("|-")
      endLine(remark)
      return lines(text, indentation: indentation)
    }
    let start = bytes.count
    inline(text, traits, inBrackets: false)
    guard traits.contains(.hasBreak), isTooWide else { return endLine(remark) }
    bytes.removeSubrange(start...)
    append(">-")
    endLine(remark)
    folded(text, indentation: indentation)
  }

  private mutating func lines(_ text: String, indentation: Int) {
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !line.isEmpty {
        indent(indentation)
        bytes.append(contentsOf: line)
      }
      endLine(nil)
    }
  }

  /// Writes a text over lines that a reader joins with single spaces.
  private mutating func folded(_ text: String, indentation: Int) {
    let text = Array(text.utf8)
    let space = UInt8(ascii: " ")
    indent(indentation)
    var start = 0
    while start < text.count {
      // A word goes on through spaces at which no line may end.
      var end = start + 1
      while end < text.count,
        text[end] != space || text[end - 1] == space || text[end + 1] == space
      {
        end += 1
      }
      if start > 0 {
        let mark = bytes.count
        bytes.append(space)
        bytes.append(contentsOf: text[start..<end])
        if isTooWide {
          bytes.removeSubrange(mark...)
          endLine(nil)
          indent(indentation)
          bytes.append(contentsOf: text[start..<end])
        }
      } else {
        bytes.append(contentsOf: text[start..<end])
      }
      start = end + 1
    }
    endLine(nil)
  }

  private mutating func singleQuoted(_ text: String) {
    let quote = UInt8(ascii: "'")
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private mutating func doubleQuoted(_ text: String) {
    append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        append("\\")
        bytes.append(UInt8(scalar.value))
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case _ where scalar.isInvisibleControl: escape(scalar)
      default: bytes.append(contentsOf: scalar.utf8)
      }
    }
    append("\"")
  }

  /// Writes a character by its number; all of them lie in the first plane.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    append(scalar.value < 0x100 ? "\\x" : "\\u")
    append(String(repeating: "0", count: (scalar.value < 0x100 ? 2 : 4) - digits.utf8.count))
    append(digits)
  }
}
