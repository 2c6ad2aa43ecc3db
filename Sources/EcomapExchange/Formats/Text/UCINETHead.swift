/// What a file in UCINET's data language says before its data.
///
/// See http://www.analytictech.com/ucinet/help/hs5000.htm.
struct UCINETHead {
  /// How the data are given.
  enum Form: String {
    case fullmatrix, lowerhalf, upperhalf, edgelist1, edgelist2, nodelist1, nodelist2, nodelist1b
  }

  /// The most rows or columns of a matrix.
  private static let mostRows = 1_000_000

  var form = Form.fullmatrix
  var rows: Int?
  var columns: Int?
  var matrices = 1
  var hasDiagonal = true
  var rowLabels: [String] = []
  var columnLabels: [String] = []
  var matrixLabels: [String] = []
  var rowsAreLabelled = false
  var columnsAreLabelled = false
  /// Whether rows and columns are two sorts of things.
  private(set) var isTwoMode = false
  private(set) var notes: [ImportTrouble] = []

  /// Reads up to the first line of the data.
  init(_ text: inout UCINETText, _ path: String) throws(ImportTrouble) {
    guard text.next()?.keyword == "dl" else {
      throw ImportTrouble("the file does not begin with “DL”", at: ForeignPlace(path, .line, 1))
    }
    while let word = text.next() {
      if word.keyword == "data", word.hasColon {
        try check(path, word.line)
        return
      }
      try read(word, &text, path)
    }
    throw ImportTrouble(
      "the file ends before its data; it may be cut off",
      at: ForeignPlace(path, .line, text.line),
      suggestion: "the data follow a line “DATA:”")
  }

  private mutating func check(_ path: String, _ line: Int) throws(ImportTrouble) {
    if rows == nil, !rowLabels.isEmpty { rows = rowLabels.count }
    if columns == nil { columns = columnLabels.isEmpty ? rows : columnLabels.count }
    isTwoMode =
      form == .edgelist2 || form == .nodelist2 || rows != columns
      || (!rowLabels.isEmpty && !columnLabels.isEmpty && rowLabels != columnLabels)
    guard rows != nil || rowsAreLabelled else {
      throw ImportTrouble(
        "the file does not say how many rows its matrix has",
        at: ForeignPlace(path, .line, line), suggestion: "write it above the data, as in “N = 12”")
    }
  }

  private mutating func read(
    _ word: UCINETText.Word, _ text: inout UCINETText, _ path: String
  ) throws(ImportTrouble) {
    switch word.keyword {
    case "n":
      rows = try count(&text, path, word)
      columns = rows
    case "nr": rows = try count(&text, path, word)
    case "nc": columns = try count(&text, path, word)
    case "nm": matrices = try count(&text, path, word, most: 10_000)
    case "format": form = try form(of: text.next(), path)
    case "diagonal": hasDiagonal = text.next()?.keyword != "absent"
    case "labels", "label": readLabels(word, &text, .both)
    case "row": readLabels(text.next(), &text, .rows)
    case "column", "col": readLabels(text.next(), &text, .columns)
    case "matrix", "level": readLabels(text.next(), &text, .matrices)
    case "title": _ = text.next()
    default:
      notes.append(
        ImportTrouble(
          "“\(word.text)” is not known in UCINET's data language; it was left aside",
          at: ForeignPlace(path, .line, word.line)))
    }
  }

  private func count(
    _ text: inout UCINETText, _ path: String, _ word: UCINETText.Word, most: Int = mostRows
  ) throws(ImportTrouble) -> Int {
    let value = text.next()
    guard let count = value?.integer, (0...most).contains(count) else {
      throw ImportTrouble(
        "“\(word.text)” is not followed by a number up to \(most)",
        at: ForeignPlace(path, .line, word.line), value: value?.text)
    }
    return count
  }

  private func form(
    of word: UCINETText.Word?, _ path: String
  ) throws(ImportTrouble) -> Form {
    let name = word?.keyword ?? ""
    if name == "fm" { return .fullmatrix }
    if name == "edgelist" { return .edgelist1 }
    if name == "nodelist" { return .nodelist1 }
    guard let form = Form(rawValue: name) else {
      throw ImportTrouble(
        "data in the form “\(name)” are not read",
        at: ForeignPlace(path, .line, word?.line),
        suggestion: "export them from UCINET as a full matrix or as an edgelist1")
    }
    return form
  }

  private enum Side { case both, rows, columns, matrices }

  /// Reads labels, or the word that says that they stand among the data.
  private mutating func readLabels(
    _ word: UCINETText.Word?, _ text: inout UCINETText, _ side: Side
  ) {
    if let next = text.peek(), next.keyword == "embedded", word?.hasColon != true {
      _ = text.next()
      if side == .rows || side == .both { rowsAreLabelled = true }
      if side == .columns || side == .both { columnsAreLabelled = true }
      return
    }
    let wanted =
      switch side {
      case .both, .rows: rows
      case .columns: columns
      case .matrices: Optional(matrices)
      }
    var labels: [String] = []
    while labels.count < wanted ?? .max, let next = text.peek() {
      // A short list of labels ends where the next part of the file begins.
      if !next.isQuoted, next.hasColon { break }
      if !next.isQuoted,
        ["row", "column", "col", "matrix", "level", "labels"].contains(next.keyword)
      {
        var after = text
        _ = after.next()
        if let second = after.next(), second.hasColon || second.keyword == "embedded" { break }
      }
      if let label = text.next() { labels.append(label.text) }
    }
    switch side {
    case .both: (rowLabels, columnLabels) = (labels, labels)
    case .rows: rowLabels = labels
    case .columns: columnLabels = labels
    case .matrices: matrixLabels = labels
    }
  }
}
