internal import EcomapModel

/// Which texts a map can hold.
public enum MapText {
  /// Whether a text can stand in a map as it is: it says something, and it holds no control
  /// character and no mark that turns the direction of writing.
  ///
  /// Complexity: O(length).
  public static func canStand(_ text: String) -> Bool {
    !isBlank(text) && !text.unicodeScalars.contains(where: \.isInvisibleControl)
  }

  /// The text without what a map cannot hold; nil when nothing is left that says something.
  ///
  /// Unicode's line ends, and those that Word writes, become line feeds; other characters that
  /// cannot be seen are left out. A text that ``canStand(_:)`` comes back as it is.
  public static func cleaned(_ text: String) -> String? {
    guard text.unicodeScalars.contains(where: \.isInvisibleControl) else {
      return isBlank(text) ? nil : text
    }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: clean.append("\n")
      default: if !scalar.isInvisibleControl { clean.append(scalar) }
      }
    }
    let left = String(clean)
    return isBlank(left) ? nil : left
  }

  private static func isBlank(_ text: String) -> Bool { !text.utf8.contains { $0 > 0x20 } }
}
