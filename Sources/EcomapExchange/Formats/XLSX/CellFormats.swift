/// How the cells of a workbook are shown, by the number of their style.
struct CellFormats {
  private var formats: [NumberFormat] = []

  /// Element and attribute names.
  private enum Name: String, CaseIterable {
    case numFmt, numFmtId, formatCode, cellXfs, xf
  }

  /// No styles: all numbers are shown as they are.
  init() {}

  /// Reads the part of a workbook that holds its styles.
  init(_ file: ForeignFile) throws(ImportTrouble) {
    var reader = XMLReader<Name>(file)
    var custom: [Int: NumberFormat] = [:]
    var isInCells = false
    while let event = try reader.read() {
      switch event {
      case .start(.numFmt):
        if let id = reader.string(.numFmtId).flatMap({ Int($0) }),
          let code = reader.string(.formatCode)
        {
          custom[id] = NumberFormat(code: code)
        }
      case .start(.cellXfs): isInCells = true
      case .end(.cellXfs): isInCells = false
      case .start(.xf) where isInCells:
        let id = reader.string(.numFmtId).flatMap { Int($0) } ?? 0
        formats.append(custom[id] ?? NumberFormat(builtIn: id))
      default: break
      }
    }
  }

  /// The format of a style.
  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .number
  }
}
