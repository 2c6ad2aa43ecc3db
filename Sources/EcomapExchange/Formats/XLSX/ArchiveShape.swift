/// Tells what a file that should be an archive is instead.
enum ArchiveShape {
  /// The first bytes of a zip archive.
  static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// The first bytes of the files of older Office programs, and of protected new ones.
  static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// Refuses a file that begins like no zip archive, with the reason in plain words.
  static func check(_ file: ForeignFile) throws(ImportTrouble) {
    let place = ForeignPlace(file.path)
    guard !file.bytes.isEmpty else { throw ImportTrouble("the file is empty", at: place) }
    guard file.bytes.count <= ImportLimits.file else {
      throw ImportTrouble(
        "the file is larger than \(ImportLimits.file >> 30) GB", at: place,
        suggestion: "save the sheets that matter as CSV")
    }
    if file.bytes.starts(with: compound) {
      throw isProtected(file)
        ? ImportTrouble(
          "the workbook is protected with a password", at: place,
          suggestion: "open it in Excel and save it without one")
        : ImportTrouble(
          "this is a workbook of Excel 2003 or older (.xls), which is not read", at: place,
          suggestion: "open it in Excel or LibreOffice and save it as .xlsx")
    }
    guard file.bytes.starts(with: zip) else {
      throw ImportTrouble(
        "this is no workbook: an .xlsx file is a zip archive, and this is none", at: place,
        suggestion: "open it in Excel or LibreOffice and save it as .xlsx, or give it the ending "
          + "of what it is")
    }
  }

  /// Whether a compound file holds a new workbook under a password, in a stream of this name.
  private static func isProtected(_ file: ForeignFile) -> Bool {
    let name = "EncryptedPackage".utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    let bytes = file.bytes
    // Directories stand near the start or the end.
    return [bytes.prefix(1 << 17), bytes.suffix(1 << 17)].contains { part in
      part.indices.contains { part[$0] == name[0] && part[$0...].starts(with: name) }
    }
  }
}
