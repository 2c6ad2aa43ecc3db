import EcomapExchange
import Foundation
import Testing

/// Tables as rows of texts by heading, as tests compare them.
enum Rows {
  typealias Row = [String: String]

  static func of(_ table: ForeignTable) -> [Row] {
    (0..<table.count).map { row in
      var texts: Row = [:]
      for column in table.columns(of: row) {
        texts[table.columns[column]] = table.text(row, column)
      }
      return texts
    }
  }

  /// The rows of all tables with some content.
  static func of(_ network: ForeignNetwork, _ content: ForeignTable.Content) -> [Row] {
    network.tables.filter { $0.content == content }.flatMap(of)
  }

  /// The actors of a network as a reader that loses nothing gives them.
  static func actors(_ network: ExportNetwork) -> [Row] {
    network.nodes.map { node in
      var row: [String: String?] = [
        "id": node.id, "label": node.label, "kind": node.kind, "start": node.start, "end": node.end,
      ]
      for (attribute, value) in zip(network.nodeAttributes, node.values) {
        row[attribute.name] = value
      }
      return trimmed(row)
    }
  }

  /// The ties of a network as a reader that loses nothing gives them.
  static func ties(_ network: ExportNetwork) -> [Row] {
    network.edges.map { edge in
      var row: [String: String?] = [
        "id": edge.id, "source": network.nodes[edge.from].id, "target": network.nodes[edge.to].id,
        "kind": edge.kind, "directed": "\(edge.isDirected)", "strength": "\(edge.strength)",
        "start": edge.start, "end": edge.end,
      ]
      for (attribute, value) in zip(network.edgeAttributes, edge.values) {
        row[attribute.name] = value
      }
      return trimmed(row)
    }
  }

  /// Rows as CSV gives them back, which takes every line end for a line feed.
  static func inCSV(_ rows: [Row]) -> [Row] {
    rows.map { row in
      row.mapValues { $0.replacing("\r\n", with: "\n").replacing("\r", with: "\n") }
    }
  }

  /// Tables leave out white space around texts, and empty texts.
  private static func trimmed(_ row: [String: String?]) -> Row {
    row.compactMapValues { value in
      let white = CharacterSet(charactersIn: " \t\n\u{B}\u{C}\r")
      let text = value?.trimmingCharacters(in: white) ?? ""
      return text.isEmpty ? nil : text
    }
  }
}
