import EcomapWorkbook

/// The sheet of a workbook of ours that holds what is about the whole map.
struct AboutSheet {
  /// The name on its tab.
  static let name = "About"
  private static let marker = "ecomap"
  private static let instruction =
    "The lines below are the head of the map, from which ecomap makes the map again. Leave them as "
    + "they are."
  private static let summary = "What it shows"
  /// Stands beside a part of a line that is longer than a cell.
  private static let goesOn = "…"

  /// The title of the map.
  private(set) var title: String?
  /// What it shows.
  private(set) var summary: String?
  /// The head of the map, as YAML.
  private(set) var head = ""

  /// What stands on the sheet.
  static func notes(_ network: ExportNetwork) -> [Sheet.Note] {
    var notes: [Sheet.Note] = [.title(network.title)]
    if let words = network.summary { notes.append(.entry(summary, words)) }
    if let date = network.asOf { notes.append(.entry("As of", date)) }
    notes += [
      .entry("Actors", "\(network.nodes.count) on the sheet “Actors”"),
      .entry("Relationships", "\(network.edges.count) on the sheet “Relationships”"),
    ]
    guard !network.head.isEmpty else { return notes }
    notes += [.heading("For ecomap"), .entry(marker, instruction)]
    var lines = network.head.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      for (index, part) in parts(line).enumerated() {
        notes.append(.entry(index == 0 ? "" : goesOn, part))
      }
    }
    return notes
  }

  /// A line in parts that fit in cells.
  private static func parts(_ line: Substring) -> [String] {
    var parts: [String] = [""]
    var room = Workbook.longestText / 2
    for scalar in line.unicodeScalars {
      room -= 1
      if room < 0 {
        parts.append("")
        room = Workbook.longestText / 2
      }
      parts[parts.count - 1].unicodeScalars.append(scalar)
    }
    return parts
  }

  /// Reads the sheet; nil when it is none of ours.
  init?(_ grid: SheetGrid, name: String) {
    guard name == Self.name else { return nil }
    var headRow: Int?
    var nextRow = 0
    for range in grid.rows() {
      let row = Int(grid.cells[range.lowerBound].row)
      var word = ""
      var words = ""
      for cell in grid.cells[range] where cell.column < 2 {
        let text = String(decoding: grid.text(of: cell), as: UTF8.self)
        if cell.column == 0 { word = text } else { words = text }
      }
      if headRow != nil {
        if word == Self.goesOn {
          head.removeLast()
        } else {
          head += String(repeating: "\n", count: max(0, row - nextRow))
        }
        head += words + "\n"
        nextRow = row + 1
      } else if word == Self.marker, words == Self.instruction {
        headRow = row
        nextRow = row + 1
      } else if row == 0 {
        title = word
      } else if word == Self.summary {
        summary = words
      }
    }
    if headRow == nil { return nil }
  }
}
