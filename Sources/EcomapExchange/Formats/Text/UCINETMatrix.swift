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

  /// Whether every cell has the same value on the other side of the diagonal.
  var isSymmetric: Bool {
    struct Pair: Hashable {
      let row: Int
      let column: Int
    }
    var values: [Pair: Double] = [:]
    for cell in cells { values[Pair(row: cell.row, column: cell.column)] = cell.value ?? 1 }
    return cells.allSatisfy { values[Pair(row: $0.column, column: $0.row)] == $0.value ?? 1 }
  }
}

/// Reads the data of a file of UCINET's.
struct UCINETData {
  private let head: UCINETHead
  private let path: String
  private(set) var rowNames: [String]
  private(set) var columnNames: [String]
  private(set) var matrices: [UCINETMatrix] = [UCINETMatrix()]
  private(set) var troubles = TroubleList()
  private var rowIndices: [String: Int] = [:]
  private var columnIndices: [String: Int] = [:]
  private var nodelistRow = 0

  init(_ head: UCINETHead, _ text: UCINETText, _ path: String) {
    self.head = head
    self.path = path
    rowNames = head.rowLabels
    columnNames = head.isTwoMode ? head.columnLabels : head.rowLabels
    for (index, name) in rowNames.enumerated() where rowIndices[name.uppercased()] == nil {
      rowIndices[name.uppercased()] = index
    }
    for (index, name) in columnNames.enumerated() where columnIndices[name.uppercased()] == nil {
      columnIndices[name.uppercased()] = index
    }
    switch head.form {
    case .fullmatrix, .lowerhalf, .upperhalf: readMatrices(text)
    default: readLines(text)
    }
    fill(&rowNames, head.rows)
    if head.isTwoMode {
      fill(&columnNames, head.columns)
    } else {
      columnNames = rowNames
    }
  }

  /// Gives numbers to rows or columns without a label.
  private func fill(_ names: inout [String], _ count: Int?) {
    for number in names.count..<max(count ?? 0, names.count) { names.append("\(number + 1)") }
  }

  private mutating func trouble(_ problem: String, _ line: Int, _ value: String? = nil) {
    troubles.add(ImportTrouble(problem, at: ForeignPlace(path, .line, line), value: value))
  }

  private mutating func add(_ row: Int, _ column: Int, _ value: Double?, _ line: Int) {
    guard value != 0 else { return }
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
        for word in rest { if let column = column(word, number) { add(row, column, nil, number) } }
      default:
        guard let row = row(first, number) else { continue }
        for word in rest { if let column = column(word, number) { add(row, column, nil, number) } }
      }
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
    index(word, line, head.rows, head.rowsAreLabelled, &rowNames, &rowIndices)
  }

  private mutating func column(_ word: LineWords.Word, _ line: Int) -> Int? {
    if head.isTwoMode {
      return index(
        word, line, head.columns, head.columnsAreLabelled, &columnNames, &columnIndices)
    }
    return index(
      word, line, head.rows, head.rowsAreLabelled || head.columnsAreLabelled, &rowNames, &rowIndices
    )
  }

  private mutating func index(
    _ word: LineWords.Word, _ line: Int, _ count: Int?, _ areLabels: Bool, _ names: inout [String],
    _ indices: inout [String: Int]
  ) -> Int? {
    let text = word.string
    if areLabels {
      let folded = text.uppercased()
      if let index = indices[folded] { return index }
      indices[folded] = names.count
      names.append(text)
      return names.count - 1
    }
    if let number = word.integer, number >= 1, number <= count ?? 0 { return number - 1 }
    if let index = indices[text.uppercased()] { return index }
    trouble(
      "a tie goes to an actor that is not there; there are \(count ?? 0)", line, text)
    return nil
  }
}

// MARK: Matrices

extension UCINETData {
  private mutating func readMatrices(_ text: UCINETText) {
    var text = text
    let rows = head.rows ?? 0
    let columns = head.columns ?? rows
    for matrix in 0..<head.matrices {
      if matrix > 0 { matrices.append(UCINETMatrix()) }
      if head.columnsAreLabelled, head.form == .fullmatrix {
        readNames(&text, columns, isColumn: true, isFirst: matrix == 0)
      }
      for row in 0..<rows {
        if head.rowsAreLabelled { readNames(&text, 1, isColumn: false, isFirst: matrix == 0) }
        for column in self.columns(ofRow: row, columns) {
          guard let word = text.next() else {
            return trouble("the data end in row \(row + 1) of \(rows)", text.line)
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
      if isColumn, head.isTwoMode || !head.rowsAreLabelled {
        columnNames.append(word.text)
        if !head.isTwoMode { rowNames.append(word.text) }
      } else if !isColumn {
        rowNames.append(word.text)
      }
    }
  }
}
