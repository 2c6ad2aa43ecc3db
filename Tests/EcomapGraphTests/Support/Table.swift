import Foundation
import Testing

/// A table of the fixtures: comma-separated, with a line of heads, quoted where need be.
struct Table: Sendable {
  struct Row: Sendable {
    let cells: [String: String]

    /// A cell's text; empty when there is no such column.
    subscript(head: String) -> String { cells[head] ?? "" }

    /// A cell's number; nil for NA and for an empty cell.
    func number(_ head: String) throws -> Double? {
      let text = try #require(cells[head], "no column \(head)")
      if text == "NA" || text.isEmpty { return nil }
      let number: Double = try #require(Double(text), "\(head) is \(text)")
      return number
    }
  }

  let rows: [Row]

  /// Reads a table of the folder of oracles.
  init(_ name: String) throws {
    let text = try String(contentsOf: Fixtures.file(name), encoding: .utf8)
    var lines = text.split(whereSeparator: \.isNewline).map { Self.cells(of: $0) }
    try #require(lines.count > 1, "\(name) is empty")
    let heads = lines.removeFirst()
    for line in lines { try #require(line.count == heads.count, "\(name): \(line)") }
    rows = lines.map { Row(cells: Dictionary(uniqueKeysWithValues: zip(heads, $0))) }
  }

  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

/// Where the fixtures are.
enum Fixtures {
  static func file(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/oracles/\(name)")
  }
}
