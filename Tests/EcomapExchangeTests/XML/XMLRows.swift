import EcomapExchange

extension Rows {
  /// Rows with the characters that XML 1.0 cannot hold replaced, as its writers do.
  static func asXML(_ rows: [Row]) -> [Row] { rows.map { $0.mapValues(asXML) } }

  /// A text likewise.
  static func asXML(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 9, 10, 13, 0x20...0xFFFD, 0x10000...: scalar
          default: "\u{FFFD}"
          }
        }))
  }

  /// The ties of a network, each with the direction that it has and its strength as `strength`.
  static func ties(_ network: ForeignNetwork) -> [Row] {
    of(network, .ties).map { row in
      var row = row
      row["directed"] = row["directed"] ?? "\(network.isDirected ?? false)"
      if let weight = row.removeValue(forKey: "weight") { row["strength"] = weight }
      return row
    }
  }
}
