import EcomapExchange

extension Fixtures {
  /// A text by its path among the fixtures.
  static func text(_ path: String) throws -> String {
    String(decoding: try file(path).bytes, as: UTF8.self)
  }

  /// The rows of a table, each with its values in alphabetical order.
  static func rows(_ table: ForeignTable) -> [String] {
    (0..<table.count).map { row in
      table.columns(of: row).map { "\(table.columns[$0])=\(table.text(row, $0) ?? "")" }
        .sorted().joined(separator: " ")
    }
  }
}
