/// Makes tables of the parts of a network of Pajek's.
struct PajekTables {
  /// The most vertices that a file may promise without giving them a line each.
  private static let mostVertices = 2_000_000

  private let path: String
  private let count: Int
  private let isOurs: Bool
  private let key: KeyTable?
  private var actors: ForeignTable.Builder
  private var ties: ForeignTable.Builder
  private var troubles: TroubleList
  private var notes: [ImportTrouble]

  init(
    _ vertices: PajekBlock, key: KeyTable?, troubles: TroubleList, notes: [ImportTrouble],
    isOurs: Bool
  ) throws(ImportTrouble) {
    guard let count = vertices.words.first?.integer, (0...Self.mostVertices).contains(count) else {
      throw ImportTrouble(
        "“*Vertices” is not followed by their number, up to \(Self.mostVertices)",
        at: ForeignPlace(vertices.path, .line, vertices.line), value: vertices.title)
    }
    path = vertices.path
    self.count = count
    self.key = key
    self.isOurs = isOurs
    self.troubles = troubles
    self.notes = notes
    actors = ForeignTable.Builder(path: path, unit: .line, content: .actors)
    ties = ForeignTable.Builder(path: path, unit: .line, content: .ties)
  }

  /// The network that the tables make.
  consuming func network(_ parts: PajekParts) -> ForeignNetwork {
    let (troubles, notes) = (troubles.all(of: path), notes)
    return ForeignNetwork(
      .pajek, title: parts.title, head: parts.head, tables: [actors.finish(), ties.finish()],
      notes: notes, troubles: troubles)
  }

  private mutating func trouble(_ problem: String, _ line: Int, _ value: String? = nil) {
    troubles.add(ImportTrouble(problem, at: ForeignPlace(path, .line, line), value: value))
  }
}

// MARK: Vertices

extension PajekTables {
  /// Adds the vertices with what partitions, vectors and the key say of them.
  mutating func addActors(_ block: PajekBlock, values: [(name: String, block: PajekBlock)]) {
    let rows = rows(of: block)
    let firstMode = block.words.dropFirst().first?.integer
    for entry in values where entry.block.rows.count != count {
      trouble(
        "there are \(entry.block.rows.count) values for \(count) vertices", entry.block.line)
    }
    for number in stride(from: 1, through: count, by: 1) {
      let row = rows[number - 1].map { block.rows[$0] }
      actors.beginRow(row?.number ?? block.line)
      // The key says all that the network says of an actor, and in full.
      if let key, key.add("\(number)", to: &actors) { continue }
      actors.add("\(number)", to: actors.column("id"))
      if let row {
        addVertex(row.text, row.number, called: "\(number)")
      } else {
        actors.add("\(number)", to: actors.column("label"))
      }
      if let firstMode {
        actors.add(number <= firstMode ? "1" : "2", to: actors.column("mode"))
      }
      for entry in values where number <= entry.block.rows.count {
        var words = LineWords(entry.block.rows[number - 1].text)
        if let value = words.next() { actors.add(value.text, to: actors.column(entry.name)) }
      }
    }
  }

  /// The row of each vertex.
  private mutating func rows(of block: PajekBlock) -> [Int?] {
    var rows = [Int?](repeating: nil, count: count)
    for (index, row) in block.rows.enumerated() {
      var words = LineWords(row.text)
      let first = words.next()
      guard let number = first?.integer, (1...max(count, 1)).contains(number), number <= count
      else {
        trouble(
          "a vertex has no number from 1 to \(count); it was left out", row.number, first?.string)
        continue
      }
      if rows[number - 1] != nil {
        trouble("vertex \(number) is there twice; the first was taken", row.number)
      } else {
        rows[number - 1] = index
      }
    }
    return rows
  }

  private mutating func addVertex(_ text: ArraySlice<UInt8>, _ line: Int, called number: String) {
    var words = LineWords(text)
    _ = words.next()
    let label = words.next()
    if let label, !label.text.isEmpty {
      actors.add(label.text, to: actors.column("label"))
    } else {
      actors.add(number, to: actors.column("label"))
    }
    var rest = words.rest()[...]
    if words.isUnclosed { trouble("a quotation mark has no partner", line) }
    for name in ["x", "y", "z"] {
      guard let word = rest.first, word.isNumber else { break }
      // Where ecomap drew an actor follows from the map; Pajek itself fills in a depth.
      if !isOurs, name != "z" { actors.add(word.text, to: actors.column(name)) }
      rest = rest.dropFirst()
    }
    if let word = rest.first, word.text.first != UInt8(ascii: "["),
      Self.shapes.contains(word.string)
    {
      actors.add(word.text, to: actors.column("shape"))
      rest = rest.dropFirst()
    }
    Self.add(rest, to: &actors, names: ["ic": "colour"])
  }

  private static let shapes: Set = [
    "ellipse", "box", "diamond", "triangle", "cross", "empty", "house", "man", "woman", "circle",
  ]

  /// Adds parameters, each a name and a value, and times in brackets.
  private static func add(
    _ words: ArraySlice<LineWords.Word>, to table: inout ForeignTable.Builder,
    names: [String: String]
  ) {
    var words = words
    while let word = words.popFirst() {
      if word.text.first == UInt8(ascii: "["), !word.isQuoted {
        add(times: word, to: &table)
      } else if let value = words.first, value.text.first != UInt8(ascii: "[") || value.isQuoted {
        words = words.dropFirst()
        table.add(value.text, to: table.column(names[word.string] ?? word.string))
      } else {
        table.add(word.text, to: table.column("parameters"))
      }
    }
  }

  /// Adds times such as `[1998-2003,2007-*]`: years as start and end, other points as they are.
  private static func add(times word: LineWords.Word, to table: inout ForeignTable.Builder) {
    let points = word.string.split { "[],-".contains($0) }
    let areYears = points.allSatisfy { $0 == "*" || ($0.count == 4 && Int($0) != nil) }
    guard areYears, let first = points.first, let last = points.last,
      word.string.split(separator: ",").count == 1
    else {
      table.add(word.text, to: table.column("time"))
      return
    }
    if first != "*" { table.add(String(first), to: table.column("start")) }
    if last != "*" { table.add(String(last), to: table.column("end")) }
  }
}

// MARK: Lines between vertices

extension PajekTables {
  /// Adds the lines of a part.
  mutating func addTies(of block: PajekBlock) {
    let relation = Relation(block)
    var entries = (row: 1, column: 1)
    for row in block.rows {
      var words = LineWords(row.text)
      switch block.part {
      case .matrix: addMatrix(&words, row.number, &entries, relation)
      case .arcsList, .edgesList:
        addList(&words, row.number, isDirected: block.part == .arcsList, relation)
      default:
        addTie(&words, row.number, isDirected: block.part == .arcs, relation)
      }
    }
    if block.part == .matrix, entries.row != count + 1 || entries.column != 1 {
      trouble(
        "the matrix does not have \(count) times \(count) entries; what there is was read",
        block.line)
    }
  }

  /// A relation such as that of `*Arcs :2 "advises"`.
  private struct Relation {
    let number: String?
    let name: String?

    init(_ block: PajekBlock) {
      guard let first = block.words.first, first.text.first == UInt8(ascii: ":") else {
        (number, name) = (nil, nil)
        return
      }
      number = String(first.string.dropFirst())
      name = block.words.dropFirst().first?.string
    }
  }

  private mutating func addTie(
    _ words: inout LineWords, _ line: Int, isDirected: Bool, _ relation: Relation
  ) {
    var first = words.next()
    var prefix: ArraySlice<UInt8>?
    // A line may begin with its relation, as in `2: 1 5`.
    if let word = first, word.text.last == UInt8(ascii: ":") {
      prefix = word.text.dropLast()
      first = words.next()
    }
    guard let from = vertex(first, line), let to = vertex(words.next(), line) else { return }
    begin(from, to, line, isDirected: isDirected, relation, prefix)
    var rest = words.rest()[...]
    if words.isUnclosed { trouble("a quotation mark has no partner", line) }
    if let value = rest.first, value.isNumber {
      ties.add(value.text, to: ties.column(isOurs ? "strength" : "weight"))
      rest = rest.dropFirst()
    }
    Self.add(rest, to: &ties, names: ["l": isOurs ? "kind" : "label", "c": "colour"])
  }

  private mutating func addList(
    _ words: inout LineWords, _ line: Int, isDirected: Bool, _ relation: Relation
  ) {
    guard let from = vertex(words.next(), line) else { return }
    while let word = words.next() {
      guard let to = vertex(word, line) else { continue }
      begin(from, to, line, isDirected: isDirected, relation, nil)
    }
  }

  private mutating func addMatrix(
    _ words: inout LineWords, _ line: Int, _ entries: inout (row: Int, column: Int),
    _ relation: Relation
  ) {
    while let word = words.next() {
      guard entries.row <= count else {
        return trouble("the matrix has more than \(count) rows; the rest was left out", line)
      }
      if let value = Double(word.string) {
        if value != 0 {
          begin(entries.row, entries.column, line, isDirected: true, relation, nil)
          ties.add(word.text, to: ties.column("weight"))
        }
      } else {
        trouble("an entry of the matrix is no number; it was left out", line, word.string)
      }
      entries.column += 1
      if entries.column > count { entries = (entries.row + 1, 1) }
    }
  }

  /// The number of a vertex; a trouble when it has none.
  private mutating func vertex(_ word: LineWords.Word?, _ line: Int) -> Int? {
    guard let word else {
      trouble("a line lacks the number of a vertex; it was left out", line)
      return nil
    }
    guard let number = word.integer, number >= 1, number <= count else {
      trouble(
        "a line goes to a vertex that is not there; vertices have the numbers from 1 to \(count)",
        line, word.string)
      return nil
    }
    return number
  }

  private mutating func begin(
    _ from: Int, _ to: Int, _ line: Int, isDirected: Bool, _ relation: Relation,
    _ prefix: ArraySlice<UInt8>?
  ) {
    ties.beginRow(line)
    ties.add(key?.id(of: "\(from)") ?? "\(from)", to: ties.column("source"))
    ties.add(key?.id(of: "\(to)") ?? "\(to)", to: ties.column("target"))
    ties.add(isDirected ? "true" : "false", to: ties.column("directed"))
    if let name = relation.name {
      ties.add(name, to: ties.column("kind"))
    } else if let number = relation.number {
      ties.add(number, to: ties.column("relation"))
    }
    if let prefix { ties.add(prefix, to: ties.column("relation")) }
  }
}
