/// Makes a table of a sheet whose cells are known by the letters of their columns.
struct HeadedTable {
  /// The table so far.
  private(set) var builder: ForeignTable.Builder
  /// What a person should know of its headings.
  private(set) var notes: [ImportTrouble] = []
  /// For each column of the sheet its index in the table; -1 until something stands in it.
  private var indices: [Int] = []
  /// For each column of the sheet its heading.
  private var headings: [String] = []
  private let place: ForeignPlace

  /// Begins a table under headings, in which empty ones stand for columns without.
  init(
    path: String, part: String? = nil, headings: [String], row: Int
  ) {
    builder = ForeignTable.Builder(path: path, part: part, unit: .row)
    place = ForeignPlace(path, part: part, .row, row)
    var seen: Set<String> = []
    for heading in headings {
      // Headings are often broken into lines to make columns narrow.
      let heading = heading.split(whereSeparator: \.isNewline).map(Self.trimmed)
        .joined(separator: " ")
      guard !heading.isEmpty else {
        self.headings.append("")
        continue
      }
      var name = heading
      var number = 2
      while !seen.insert(name).inserted {
        name = "\(heading) (\(number))"
        number += 1
      }
      if name != heading {
        notes.append(
          ImportTrouble(
            "there are several columns “\(heading)”; this one is called “\(name)”",
            at: place))
      }
      self.headings.append(name)
    }
    width = headings.count
    for name in self.headings { indices.append(name.isEmpty ? -1 : builder.column(name)) }
  }

  /// The number of columns that have headings, or have room for them.
  private(set) var width = 0

  /// Begins the next row.
  mutating func beginRow(_ number: Int) { builder.beginRow(number) }

  /// Adds a cell to it, where there is something in it.
  mutating func add(_ text: ArraySlice<UInt8>, at column: Int) {
    guard !text.isEmpty else { return }
    if column < indices.count, indices[column] >= 0 {
      builder.add(text, to: indices[column])
    } else {
      builder.add(text, to: makeColumn(column))
    }
  }

  private mutating func makeColumn(_ column: Int) -> Int {
    while indices.count <= column { indices.append(-1) }
    if indices[column] < 0 {
      var name = "Column \(Self.letters(of: column))"
      while headings.contains(name) { name += " (without heading)" }
      indices[column] = builder.column(name)
      while headings.count <= column { headings.append("") }
      headings[column] = name
      if width > 0 {
        notes.append(ImportTrouble("a column without a heading is called “\(name)”", at: place))
      }
    }
    return indices[column]
  }

  /// The heading of a column, or what it would be called.
  func name(of column: Int) -> String {
    headings.indices.contains(column) && !headings[column].isEmpty
      ? headings[column] : "Column \(Self.letters(of: column))"
  }

  /// The table.
  consuming func finish() -> ForeignTable { builder.finish() }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// The letters of a column as a spreadsheet shows them, such as `AB` for 27.
  static func letters(of column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
