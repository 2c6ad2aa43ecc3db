/// The parts of a workbook and how they belong together.
struct WorkbookPackage: ~Copyable {
  /// A sheet as the workbook lists it.
  struct Sheet {
    /// What can be behind a tab.
    enum Kind {
      case cells, chart, other
    }

    let name: String
    let isHidden: Bool
    let kind: Kind
    fileprivate let part: String
  }

  /// Element and attribute names.
  private enum Name: String, CaseIterable {
    case workbookPr, date1904, sheet, name, state, id
  }

  private enum RelationshipName: String, CaseIterable {
    case relationship = "Relationship"
    case id = "Id"
    case type = "Type"
    case target = "Target"
  }

  private struct Relationship {
    let id: String
    /// The last word of its address, which is the same in the strict form of the format.
    let type: String
    let part: String
  }

  private var archive: ZipArchive
  private let path: String
  /// The sheets, in the order of their tabs.
  private(set) var sheets: [Sheet] = []
  /// What all sheets share.
  private(set) var shared = SheetReader.Shared()

  /// Opens a workbook.
  static func open(_ file: ForeignFile) throws(ImportTrouble) -> WorkbookPackage {
    var package = WorkbookPackage(try ZipArchive.open(file), path: file.path)
    try package.readParts()
    return package
  }

  private init(_ archive: consuming ZipArchive, path: String) {
    self.archive = archive
    self.path = path
  }

  private mutating func readParts() throws(ImportTrouble) {
    let start = try relationships(of: "")
    guard let main = start.first(where: { $0.type == "officeDocument" })?.part,
      let contents = try part(main), XMLRoot.name(of: contents) == "workbook"
    else { throw try noWorkbook() }
    try readShared(relationships(of: main))
    try readSheets(contents, relationships(of: main))
  }

  /// The cells of a sheet.
  mutating func grid(of sheet: Sheet) throws(ImportTrouble) -> SheetGrid {
    guard let bytes = try archive.contents(of: sheet.part) else {
      throw ImportTrouble(
        "the sheet “\(sheet.name)” is missing from the file", at: ForeignPlace(path),
        suggestion: "open the workbook in Excel or LibreOffice and save it again")
    }
    return try SheetReader.read(
      ForeignFile(path: "\(path) (sheet “\(sheet.name)”)", bytes: bytes), part: sheet.name,
      shared: shared)
  }

  private mutating func readShared(_ relationships: [Relationship]) throws(ImportTrouble) {
    if let name = relationships.first(where: { $0.type == "sharedStrings" })?.part,
      let file = try part(name)
    {
      shared.strings = try SharedStrings(file)
    }
    if let name = relationships.first(where: { $0.type == "styles" })?.part,
      let file = try part(name)
    {
      shared.formats = try CellFormats(file)
    }
  }

  private mutating func readSheets(
    _ file: ForeignFile, _ relationships: [Relationship]
  ) throws(ImportTrouble) {
    var reader = XMLReader<Name>(file)
    while let event = try reader.read() {
      switch event {
      case .start(.workbookPr):
        shared.is1904 = ["1", "true"].contains(reader.string(.date1904) ?? "")
      case .start(.sheet):
        let id = reader.string(.id, hasPrefix: true)
        let target = relationships.first { $0.id == id }
        let kinds: [String: Sheet.Kind] = ["worksheet": .cells, "chartsheet": .chart]
        sheets.append(
          Sheet(
            name: reader.string(.name) ?? "",
            isHidden: reader.string(.state) ?? "visible" != "visible",
            kind: target.flatMap { kinds[$0.type] } ?? .other, part: target?.part ?? ""))
      default: break
      }
    }
  }

  private mutating func part(_ name: String) throws(ImportTrouble) -> ForeignFile? {
    try archive.contents(of: name).map { ForeignFile(path: "\(path) (\(name))", bytes: $0) }
  }

  private mutating func relationships(of name: String) throws(ImportTrouble) -> [Relationship] {
    let folder = name.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let file = name.split(separator: "/").last ?? ""
    guard let contents = try part("\(folder)_rels/\(file).rels") else { return [] }
    var reader = XMLReader<RelationshipName>(contents)
    var relationships: [Relationship] = []
    while let event = try reader.read() {
      guard case .start(.relationship) = event, let id = reader.string(.id),
        let type = reader.string(.type)?.split(separator: "/").last,
        let target = reader.string(.target)
      else { continue }
      relationships.append(
        Relationship(id: id, type: String(type), part: Self.resolved(target, in: folder)))
    }
    return relationships
  }

  /// The full name of a part that is named from a folder.
  private static func resolved(_ target: String, in folder: String) -> String {
    var steps: [Substring] = []
    for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  /// What the archive is instead.
  private mutating func noWorkbook() throws(ImportTrouble) -> ImportTrouble {
    let type = try archive.contents(of: "mimetype").map { String(decoding: $0, as: UTF8.self) }
    if type?.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") == true {
      return ImportTrouble(
        "this is an OpenDocument spreadsheet (.ods), which is not read", at: ForeignPlace(path),
        suggestion: "open it in LibreOffice or Excel and save it as .xlsx")
    }
    if archive.contains("xl/workbook.bin") {
      return ImportTrouble(
        "this is a binary workbook (.xlsb), which is not read", at: ForeignPlace(path),
        suggestion: "open it in Excel and save it as .xlsx")
    }
    return ImportTrouble(
      "this is a zip archive that holds no workbook", at: ForeignPlace(path),
      suggestion: archive.contains("word/document.xml")
        ? "it is a Word document: copy its table into a workbook"
        : "unpack it if the file is in it, or save the workbook again")
  }
}
