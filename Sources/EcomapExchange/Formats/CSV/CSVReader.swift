import EcomapFormats

/// Reads tables of delimited text: CSV and TSV, as spreadsheets of all countries save them.
///
/// What a table is about, its headings have to tell; see ``ForeignTable/Content-swift.enum``.
enum CSVReader {
  /// The most columns of a table; more are a mistake, such as a text read as one row.
  static let columns = 4096

  /// Whether a file looks like a table of text: no signs of another format, and a delimiter that
  /// divides its rows, or a name that says so.
  static func recognises(_ file: ForeignFile) -> Bool {
    let name = file.path.lowercased()
    if [".csv", ".tsv", ".tab"].contains(where: name.hasSuffix) { return !file.bytes.isEmpty }
    let head = ForeignFile(path: file.path, bytes: Array(file.bytes.prefix(4096)))
    // A letter cut in two at the end is no sign of anything.
    let isCut = file.bytes.count > 4096
    guard let text = try? TextDecoder.decode(isCut ? head.wholeLines : head),
      let first = text.bytes[text.start...].first(where: { $0 > 0x20 }),
      !"<{[".utf8.contains(first)
    else { return false }
    return DelimiterGuess.delimiter(of: text.bytes, from: text.start) != nil
  }

  /// Reads files, each into a table.
  static func read(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    var network = ForeignNetwork(.csv, tables: [])
    for file in files {
      var reader = try CSVTableReader(file)
      network.tables.append(try reader.read())
      network.notes += reader.notes
      network.troubles += reader.troubles
    }
    return network
  }
}

extension ForeignFile {
  /// The file without its last line, which may be cut.
  fileprivate var wholeLines: ForeignFile {
    let end = bytes.lastIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    // The second byte of a line feed in UTF-16 is part of it.
    return ForeignFile(path: path, bytes: Array(bytes[..<min(end + end % 2, bytes.count)]))
  }
}
