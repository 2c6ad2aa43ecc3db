import EcomapFormats

/// Names of free fields.
enum FreeName {
  /// The name that a heading can have on a map, cut where it is too long.
  static func fitting(_ heading: String) -> String {
    guard let clean = MapText.cleaned(heading) else { return "column" }
    let text = CellValues.trimmed(clean)
    // A map refuses this name, which would look like a mark of all fields.
    if text.lowercased() == "visibility" { return "\(text) (column)" }
    return text.unicodeScalars.count <= 100
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(99))) + "…"
  }
}
