/// Text of the DOT language; the only place where anything is quoted.
struct DOTText {
  private(set) var text = ""

  /// Adds a line as it stands.
  mutating func line(_ line: String) {
    text += line
    text += "\n"
  }

  /// A quoted id or attribute value.
  ///
  /// - Throws: `DrawingError.textHoldsNull` on U+0000, which would end the text for Graphviz.
  static func quoted(_ value: String) throws(DrawingError) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\0": throw .textHoldsNull
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\r": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A quoted label: Graphviz reads character references in labels, so `&` is escaped as well.
  static func label(_ lines: [String]) throws(DrawingError) -> String {
    var value = ""
    for (index, line) in lines.enumerated() {
      if index > 0 { value += "\n" }
      for character in line {
        if character == "&" { value += "&amp;" } else { value.append(character) }
      }
    }
    return try quoted(value)
  }

  /// A number with at most three decimals, never in exponent form.
  static func number(_ value: Double) -> String {
    ShortDecimal.text(value, places: 3)
  }
}
