/// A table for a terminal that is as wide as the terminal allows: columns that do not fit are left
/// out from the right, and long names are cut.
struct TextTable {
  struct Column {
    let heading: String
    let cells: [String]
    /// Whether it is words, which stand to the left; numbers stand to the right.
    let isText: Bool

    init(_ heading: String, _ cells: [String], isText: Bool = false) {
      self.heading = heading
      self.cells = cells
      self.isText = isText
    }

    var width: Int { ([heading] + cells).map(TextTable.columns).max() ?? 0 }
  }

  private let columns: [(column: Column, width: Int)]

  /// Chooses the columns that fit; the first one, which is cut when need be, always does.
  init(_ columns: [Column], width: Int, first: ClosedRange<Int> = 24...40) {
    guard let name = columns.first else {
      self.columns = []
      return
    }
    let nameWidth = min(name.width, first.upperBound)
    var chosen: [(column: Column, width: Int)] = []
    var used = 2 + min(nameWidth, first.lowerBound)
    for column in columns.dropFirst() {
      guard used + 2 + column.width <= width else { break }
      used += 2 + column.width
      chosen.append((column, column.width))
    }
    let spare = max(0, width - used)
    self.columns = [(name, min(nameWidth, min(nameWidth, first.lowerBound) + spare))] + chosen
  }

  /// The lines, without a newline at the end.
  var text: String {
    let count = columns.first?.column.cells.count ?? 0
    let headings = line { $0.heading }
    return ([headings] + (0..<count).map { row in line { $0.cells[row] } })
      .joined(separator: "\n")
  }

  private func line(_ cell: (Column) -> String) -> String {
    var line = ""
    for (column, width) in columns {
      let text = Self.cut(cell(column), to: width)
      let space = String(repeating: " ", count: max(0, width - Self.columns(of: text)))
      line += "  " + (column.isText ? text + space : space + text)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func cut(_ text: String, to width: Int) -> String {
    guard columns(of: text) > width else { return text }
    var cut = ""
    var used = 0
    for character in text {
      let next = DisplayWidth.of(character)
      guard used + next < width else { break }
      cut.append(character)
      used += next
    }
    return cut + "…"
  }

  static func columns(of text: String) -> Int {
    text.reduce(0) { $0 + DisplayWidth.of($1) }
  }

  /// A paragraph in lines that are indented by two.
  static func wrapped(_ text: String, width: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, 2 + columns(of: line) + 1 + columns(of: String(word)) > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return (lines + [line]).map { "  \($0)" }.joined(separator: "\n")
  }
}
