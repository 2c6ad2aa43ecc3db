/// Reads networks in UCINET's data language, with the key that ecomap writes beside them.
enum UCINETReader {
  static func recognises(_ file: ForeignFile) -> Bool {
    if KeyTable.isKey(file, of: .ucinet) { return true }
    let head = ForeignFile(path: file.path, bytes: Array(file.bytes.prefix(4096)))
    guard let decoded = try? TextDecoder.decode(head) else { return false }
    var text = UCINETText(decoded.bytes, from: decoded.start)
    return text.next()?.keyword == "dl"
  }

  static func read(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    var key: KeyTable?
    var keyName = ""
    for file in files where KeyTable.isKey(file, of: .ucinet) {
      key = try KeyTable(file, of: .ucinet)
      keyName = Self.name(of: file.path)
    }
    let stem = keyName.hasSuffix("-key") ? String(keyName.dropLast(3)) : ""
    let networks = files.filter { !KeyTable.isKey($0, of: .ucinet) }
    guard let first = networks.first else {
      throw ImportTrouble(
        "this is only the key to a network", at: ForeignPlace(files.first?.path ?? ""),
        suggestion: "name the .dl files too")
    }
    var tables = UCINETTables(first.path, key: key)
    for file in networks {
      let name = Self.name(of: file.path)
      // A file of one relation is called after it.
      let relation =
        key != nil && !stem.isEmpty && name.hasPrefix(stem)
        ? String(name.dropFirst(stem.count)) : networks.count > 1 ? name : nil
      try tables.add(file, relation: relation)
    }
    return tables.network()
  }

  /// The name of a file without its folder and ending.
  private static func name(of path: String) -> String {
    let file = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return String(file) }
    return String(file[..<dot])
  }
}

/// Makes tables of the matrices of UCINET's files.
struct UCINETTables {
  private let path: String
  private let key: KeyTable?
  private var actors: ForeignTable.Builder
  private var ties: [ForeignTable] = []
  private var known: Set<String> = []
  private var notes: [ImportTrouble] = []
  private var troubles: [ImportTrouble] = []

  init(_ path: String, key: KeyTable?) {
    self.path = path
    self.key = key
    actors = ForeignTable.Builder(path: path, unit: .line, content: .actors)
  }

  consuming func network() -> ForeignNetwork {
    let (ties, notes, troubles) = (ties, notes, troubles)
    return ForeignNetwork(
      .ucinet, tables: [actors.finish()] + ties, notes: notes, troubles: troubles)
  }

  /// Adds the matrices of a file.
  mutating func add(_ file: ForeignFile, relation: String?) throws(ImportTrouble) {
    let decoded = try TextDecoder.decode(file)
    if let note = decoded.note { notes.append(note) }
    var text = UCINETText(decoded.bytes, from: decoded.start)
    let head = try UCINETHead(&text, file.path)
    notes += head.notes
    let line = text.line
    let data = UCINETData(head, text, file.path)
    troubles += data.troubles.all(of: file.path)
    add(data.rowNames, mode: head.isTwoMode ? "1" : nil, line)
    if head.isTwoMode { add(data.columnNames, mode: "2", line) }
    for (index, matrix) in data.matrices.enumerated() where !matrix.cells.isEmpty {
      let name = index < head.matrixLabels.count ? head.matrixLabels[index] : nil
      add(matrix, of: data, head, file.path, kind: name ?? relation)
    }
  }

  private mutating func add(_ names: [String], mode: String?, _ line: Int) {
    for name in names where known.insert(name.uppercased()).inserted {
      actors.beginRow(line)
      if let key, key.add(name.uppercased(), to: &actors) { continue }
      actors.add(name, to: actors.column("label"))
      if let mode { actors.add(mode, to: actors.column("mode")) }
    }
  }

  private mutating func add(
    _ matrix: UCINETMatrix, of data: UCINETData, _ head: UCINETHead, _ path: String, kind: String?
  ) {
    var table = ForeignTable.Builder(
      path: path, part: head.matrices > 1 ? kind : nil, unit: .line, content: .ties)
    let isUndirected = !head.isTwoMode && matrix.isSymmetric
    if isUndirected, !matrix.cells.isEmpty, key == nil {
      notes.append(
        ImportTrouble(
          "the matrix is the same on both sides; its ties were read as having no direction",
          at: ForeignPlace(path, part: kind)))
    }
    for cell in isUndirected ? matrix.half : matrix.cells {
      table.beginRow(cell.line)
      let (source, target) = data.names(of: cell)
      table.add(key?.id(of: source.uppercased()) ?? source, to: table.column("source"))
      table.add(key?.id(of: target.uppercased()) ?? target, to: table.column("target"))
      let isDirected = !isUndirected && !head.isTwoMode
      table.add(isDirected ? "true" : "false", to: table.column("directed"))
      if let kind { table.add(kind, to: table.column("kind")) }
      if matrix.isValued || key != nil {
        let value = cell.value ?? 1
        let text = value.rounded() == value && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
        table.add(text, to: table.column(key == nil ? "weight" : "strength"))
      }
    }
    ties.append(table.finish())
  }
}
