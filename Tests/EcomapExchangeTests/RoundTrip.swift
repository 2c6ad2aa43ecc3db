import EcomapExchange

/// Compares what a reader gives with the network that was written.
enum RoundTrip {
  /// What differs, a line each; nothing when the two are the same.
  ///
  /// - Parameters:
  ///   - network: The network that was written.
  ///   - read: What was read; its first table has the actors, its second one the ties.
  ///   - strength: The name of the column of strengths.
  ///   - held: What the format makes of a text that it cannot hold.
  static func differences(
    _ network: ExportNetwork, _ read: ForeignNetwork, strength: String = "strength",
    held: (String) -> String = { $0 }
  ) -> [String] {
    var differences: [String] = []
    guard read.tables.count == 2 else { return ["there are \(read.tables.count) tables"] }
    func compare(_ what: String, _ table: ForeignTable, _ rows: [[(String, String?)]]) {
      if table.count != rows.count {
        differences.append("there are \(table.count) \(what)s, not \(rows.count)")
        return
      }
      for (row, values) in rows.enumerated() {
        var expected: [String: String] = [:]
        for (column, value) in values {
          if let value = value.map(held).map(trimmed), !value.isEmpty { expected[column] = value }
        }
        for column in table.columns(of: row) {
          let name = table.columns[column]
          let text = table.text(row, column)
          if let value = expected.removeValue(forKey: name) {
            if value != text { differences.append("\(what) \(row), \(name): \(text ?? "-")") }
          } else {
            differences.append("\(what) \(row) has \(name): \(text ?? "-")")
          }
        }
        for (name, value) in expected.sorted(by: { $0.key < $1.key }) {
          differences.append("\(what) \(row) has lost \(name): \(value)")
        }
      }
    }
    compare(
      "actor", read.tables[0],
      network.nodes.map { node in
        [
          ("id", node.id), ("label", node.label), ("kind", node.kind), ("start", node.start),
          ("end", node.end),
        ] + zip(network.nodeAttributes, node.values).map { ($0.name, $1) }
      })
    let directed = read.tables[1].columns.firstIndex(of: "directed")
    compare(
      "tie", read.tables[1],
      network.edges.enumerated().map { row, edge in
        let isSaid =
          directed.map { read.tables[1].count > row && read.tables[1].text(row, $0) != nil }
          ?? false
        if !isSaid, (read.isDirected ?? false) != edge.isDirected {
          differences.append("tie \(row) has the wrong direction")
        }
        return [
          ("source", network.nodes[edge.from].id), ("target", network.nodes[edge.to].id),
          ("id", edge.id), ("kind", edge.kind), (strength, "\(edge.strength)"),
          ("directed", isSaid ? "\(edge.isDirected)" : nil), ("start", edge.start),
          ("end", edge.end),
        ] + zip(network.edgeAttributes, edge.values).map { ($0.name, $1) }
      })
    return differences
  }

  /// A text without the spaces, tabs and line ends around it, which tables leave out.
  static func trimmed(_ text: String) -> String {
    func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, isWhite(last) { bytes.removeLast() }
    return String(decoding: bytes.drop(while: isWhite), as: UTF8.self)
  }

  /// A text with the characters that XML 1.0 cannot hold replaced.
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
}
