/// Text from a map on one line of a terminal, without anything that a terminal would obey.
func harmless(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: result += "\u{FFFD}"
    case 0x0A, 0x0D, 0x09, 0x2028, 0x2029: result += " "
    default:
      if scalar.properties.generalCategory == .control {
        result += "\u{FFFD}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result
}
