/// The cells of one matrix of UCINET's that are not zero.
struct UCINETMatrix {
  /// A cell, with its row and column counted from 0.
  struct Cell {
    let row: Int
    let column: Int
    /// What stands there; nil where only the pair is given.
    let value: Double?
    let line: Int
  }

  var cells: [Cell] = []

  /// Whether values say more than that there is a tie.
  var isValued: Bool { cells.contains { $0.value != nil && $0.value != 1 } }

  private struct Pair: Hashable {
    let row: Int
    let column: Int
  }

  /// Whether every cell has the same value on the other side of the diagonal.
  var isSymmetric: Bool {
    var values: [Pair: Double] = [:]
    for cell in cells { values[Pair(row: cell.row, column: cell.column)] = cell.value ?? 1 }
    return cells.allSatisfy { values[Pair(row: $0.column, column: $0.row)] == $0.value ?? 1 }
  }

  /// Of two cells on both sides of the diagonal, the one that comes first.
  var half: [Cell] {
    var seen: Set<Pair> = []
    return cells.filter { cell in
      seen.insert(Pair(row: cell.row, column: cell.column))
      return cell.row == cell.column || !seen.contains(Pair(row: cell.column, column: cell.row))
    }
  }
}

/// The rows or the columns of a matrix of UCINET's.
struct UCINETAxis {
  /// What they are called, in order.
  private(set) var names: [String]
  /// How many there are.
  let count: Int
  /// Whether the data name them, so that names can be new.
  let isOpen: Bool
  private var indices: [String: Int] = [:]

  init(_ names: [String], count: Int, isOpen: Bool) {
    self.names = names
    self.count = count
    self.isOpen = isOpen
    // UCINET does not tell small letters from capitals.
    for (index, name) in names.enumerated() where indices[name.uppercased()] == nil {
      indices[name.uppercased()] = index
    }
  }

  /// The index of the one that a word names, by its number or its label.
  mutating func index(of word: LineWords.Word) -> Int? {
    if !isOpen, let number = word.integer, (1...max(count, 1)).contains(number), number <= count {
      return number - 1
    }
    let folded = word.string.uppercased()
    if let index = indices[folded] { return index }
    guard isOpen else { return nil }
    append(word.string)
    return names.count - 1
  }

  /// The name of one, or its number where it has none.
  func name(_ index: Int) -> String { index < names.count ? names[index] : "\(index + 1)" }

  /// Adds one.
  mutating func append(_ name: String) {
    if indices[name.uppercased()] == nil { indices[name.uppercased()] = names.count }
    names.append(name)
  }

  /// Gives numbers to those without a label.
  mutating func fill() {
    guard names.count < count else { return }
    for number in names.count..<count { names.append("\(number + 1)") }
  }
}

/// Reads the data of a file of UCINET's.
struct UCINETData {
  private let head: UCINETHead
  private let path: String
  private var rows: UCINETAxis
  private var columns: UCINETAxis
  private(set) var matrices: [UCINETMatrix] = [UCINETMatrix()]
  private(set) var troubles = TroubleList()
  private var nodelistRow = 0
  private var count = 0
  private static let mostCells = 20_000_000

  /// What the rows are called.
  var rowNames: [String] { rows.names }
  /// What the columns are called, which in a network are the rows again.
  var columnNames: [String] { head.isTwoMode ? columns.names : rows.names }

  /// What the row and the column of a cell are called.
  func names(of cell: UCINETMatrix.Cell) -> (row: String, column: String) {
    (rows.name(cell.row), head.isTwoMode ? columns.name(cell.column) : rows.name(cell.column))
  }

  init(_ head: UCINETHead, _ text: UCINETText, _ path: String) {
    self.head = head
    self.path = path
    rows = UCINETAxis(
      head.rowLabels, count: head.rows ?? 0,
      isOpen: head.rowsAreLabelled || (!head.isTwoMode && head.columnsAreLabelled))
    columns = UCINETAxis(
      head.columnLabels, count: head.columns ?? 0, isOpen: head.columnsAreLabelled)
    switch head.form {
    case .fullmatrix, .lowerhalf, .upperhalf: readMatrices(text)
    default: readLines(text)
    }
    rows.fill()
    columns.fill()
  }

  private mutating func trouble(_ problem: String, _ line: Int, _ value: String? = nil) {
    troubles.add(ImportTrouble(problem, at: ForeignPlace(path, .line, line), value: value))
  }

  private mutating func add(_ row: Int, _ column: Int, _ value: Double?, _ line: Int) {
    guard value != 0 else { return }
    count += 1
    guard count <= Self.mostCells else {
      if count == Self.mostCells + 1 {
        trouble("there are more than \(Self.mostCells) ties; the rest was left out", line)
      }
      return
    }
    matrices[matrices.count - 1].cells.append(
      UCINETMatrix.Cell(row: row, column: column, value: value, line: line))
  }
}

// MARK: Lists of pairs

extension UCINETData {
  private mutating func readLines(_ text: UCINETText) {
    var (lines, before) = text.rest()
    while let line = lines.next() {
      var words = LineWords(line, commasDivide: true)
      let number = before + lines.number
      guard let first = words.next() else { continue }
      // An exclamation mark ends a matrix.
      if first.string == "!" {
        matrices.append(UCINETMatrix())
        continue
      }
      let rest = words.rest()
      switch head.form {
      case .edgelist1, .edgelist2: readPair(first, rest, number)
      case .nodelist1b:
        // The first number says how many there are; rows follow one another.
        let row = nodelistRow
        nodelistRow += 1
        guard row < rows.count else {
          trouble("there are more rows than \(rows.count)", number)
          continue
        }
        readRow(row, rest, number)
      default:
        if let row = row(first, number) { readRow(row, rest, number) }
      }
    }
  }

  private mutating func readRow(_ row: Int, _ words: [LineWords.Word], _ line: Int) {
    for word in words {
      if let column = column(word, line) { add(row, column, nil, line) }
    }
  }

  private mutating func readPair(
    _ first: LineWords.Word, _ rest: [LineWords.Word], _ line: Int
  ) {
    guard let second = rest.first else {
      return trouble("a line names only one end of a tie; it was left out", line, first.string)
    }
    guard let row = row(first, line), let column = column(second, line) else { return }
    guard rest.count > 1 else { return add(row, column, nil, line) }
    guard let value = Double(rest[1].string) else {
      return trouble("the value of a tie is no number; it was left out", line, rest[1].string)
    }
    if rest.count > 2 { trouble("what follows the value was left out", line, rest[2].string) }
    add(row, column, value, line)
  }

  private mutating func row(_ word: LineWords.Word, _ line: Int) -> Int? {
    if let index = rows.index(of: word) { return index }
    trouble("a tie names an actor that is not there; there are \(rows.count)", line, word.string)
    return nil
  }

  private mutating func column(_ word: LineWords.Word, _ line: Int) -> Int? {
    guard head.isTwoMode else { return row(word, line) }
    if let index = columns.index(of: word) { return index }
    trouble("a tie names a column that is not there; there are \(columns.count)", line, word.string)
    return nil
  }
}

// MARK: Matrices

extension UCINETData {
  private mutating func readMatrices(_ text: UCINETText) {
    var text = text
    let rowCount = head.rows ?? 0
    let columnCount = head.columns ?? rowCount
    for matrix in 0..<head.matrices {
      if matrix > 0 { matrices.append(UCINETMatrix()) }
      if head.columnsAreLabelled, head.form == .fullmatrix {
        readNames(&text, columnCount, isColumn: true, isFirst: matrix == 0)
      }
      for row in 0..<rowCount {
        if head.rowsAreLabelled { readNames(&text, 1, isColumn: false, isFirst: matrix == 0) }
        for column in columns(ofRow: row, columnCount) {
          guard let word = text.next() else {
            return trouble("the data end in row \(row + 1) of \(rowCount)", text.line)
          }
          guard let value = Double(word.text) else {
            trouble("an entry is no number; it was taken for 0", word.line, word.text)
            continue
          }
          add(row, column, value, word.line)
          // Half a matrix stands for the other half as well.
          if head.form != .fullmatrix, row != column { add(column, row, value, word.line) }
        }
      }
    }
    if let word = text.next() { trouble("the data go on after the matrix", word.line, word.text) }
  }

  private func columns(ofRow row: Int, _ count: Int) -> [Int] {
    let all =
      switch head.form {
      case .lowerhalf: Array(0..<min(row + 1, count))
      case .upperhalf: Array(min(row, count)..<count)
      default: Array(0..<count)
      }
    return head.hasDiagonal ? all : all.filter { $0 != row }
  }

  private mutating func readNames(
    _ text: inout UCINETText, _ count: Int, isColumn: Bool, isFirst: Bool
  ) {
    for _ in 0..<count {
      guard let word = text.next() else { return }
      guard isFirst else { continue }
      if isColumn, head.isTwoMode {
        columns.append(word.text)
      } else if !isColumn || !head.rowsAreLabelled {
        rows.append(word.text)
      }
    }
  }
}
