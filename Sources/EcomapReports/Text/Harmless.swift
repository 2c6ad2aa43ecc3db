import EcomapModel

/// Text from a map on one line of a terminal, without anything that a terminal would obey.
func harmless(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
    case _ where scalar.isInvisibleControl: result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
