import EcomapExchange

extension Fixtures {
  /// A file under its bare name, as messages tell it.
  static func bare(_ path: String) throws -> ForeignFile {
    ForeignFile(
      path: String(path.split(separator: "/").last ?? ""), bytes: try file(path).bytes)
  }
}

extension ForeignNetwork {
  /// Everything in its tables and what is said of them, a line each.
  var told: [String] {
    tables.flatMap(\.told)
      + (notes.map { ("note", $0) } + troubles.map { ("trouble", $0) }).map { what, trouble in
        "\(what): \(trouble.place.spoken): \(trouble.problem)"
          + (trouble.value.map { " [\($0)]" } ?? "")
      }
  }
}

extension ForeignTable {
  /// Its headings and rows, a line each, with the numbers of the rows.
  fileprivate var told: [String] {
    ["\(part ?? path): \(columns.joined(separator: " | "))"]
      + (0..<count).map { row in
        "\(place(row).number ?? 0): "
          + columns.indices.map { text(row, $0) ?? "" }.joined(separator: " | ")
      }
  }
}
