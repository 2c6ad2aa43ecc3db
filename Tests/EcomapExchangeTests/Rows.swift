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

/// Files of other programs.
enum Fixtures {
  static func file(_ name: String) throws -> ForeignFile {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
      .appending(path: name)
    return ForeignFile(path: name, bytes: [UInt8](try Data(contentsOf: url)))
  }

  /// A file in spoiled copies: cut off, with bytes changed, left out or said twice.
  static func spoiled(_ file: ForeignFile, copies: Int) -> [ForeignFile] {
    var dice = RandomNetworks.Dice(state: UInt64(file.bytes.count))
    return (0..<copies).map { _ in
      var bytes = file.bytes
      for _ in 0...dice.below(3) where !bytes.isEmpty {
        let place = dice.below(bytes.count)
        let length = min(bytes.count - place, 1 + dice.below(20))
        switch dice.below(5) {
        case 0: bytes.removeSubrange(place...)
        case 1: bytes[place] = UInt8(dice.below(256))
        case 2: bytes.removeSubrange(place..<place + length)
        case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
        default:
          bytes.insert(contentsOf: dice.one(of: RandomNetworks.nastyTexts).utf8, at: place)
        }
      }
      return ForeignFile(path: file.path, bytes: bytes)
    }
  }
}
