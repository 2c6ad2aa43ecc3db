/// A text as UTF-8.
struct DecodedText {
  /// The bytes of the text.
  let bytes: [UInt8]
  /// Where it begins in them, behind a byte order mark.
  let start: Int
  /// What a person should know of how it was read.
  let note: ImportTrouble?

  init(_ bytes: [UInt8], from start: Int = 0, note: ImportTrouble? = nil) {
    self.bytes = bytes
    self.start = start
    self.note = note
  }
}

/// Finds out how a text is encoded and makes UTF-8 of it, or says where it cannot.
///
/// Only what is sure is taken: a text of which some bytes are UTF-8 and some are not was put
/// together from two, and no choice between the readings would keep all names right.
enum TextDecoder {
  /// Decodes the text of a file.
  ///
  /// UTF-8 and UTF-16 are known by their byte order marks, UTF-16 without one by its zero bytes,
  /// and what is not UTF-8 is read as Windows-1252, the encoding in which Excel saves CSV.
  ///
  /// Complexity: O(bytes).
  static func decode(_ file: ForeignFile) throws(ImportTrouble) -> DecodedText {
    let bytes = file.bytes
    guard bytes.count <= ImportLimits.file else {
      throw ImportTrouble(
        "the file is larger than \(ImportLimits.file >> 30) GB", at: ForeignPlace(file.path),
        suggestion: "divide it into smaller ones")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try decodeUTF8(file, from: 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw ImportTrouble(
        "the text is in UTF-32, which is not read", at: ForeignPlace(file.path),
        suggestion: "save it again as UTF-8")
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try UTF16Decoder(file, from: 2, isLittleEndian: true).decode()
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return try UTF16Decoder(file, from: 2, isLittleEndian: false).decode()
    }
    guard bytes.prefix(4096).contains(0) else { return try decodeUTF8(file, from: 0) }
    // Most letters of our languages have a zero byte in UTF-16, always on the same side.
    let zeros = bytes.prefix(4096).indices.filter { bytes[$0] == 0 }
    let odd = zeros.count { $0 % 2 == 1 }
    guard zeros.count * 4 >= min(bytes.count, 4096),
      odd * 10 > zeros.count * 9 || odd * 10 < zeros.count
    else { throw notText(file, at: zeros.first ?? 0) }
    return try UTF16Decoder(file, from: 0, isLittleEndian: odd * 2 > zeros.count).decode()
  }

  private static func notText(_ file: ForeignFile, at offset: Int) -> ImportTrouble {
    ImportTrouble(
      "there is a zero byte, which no text holds",
      at: TextPlace(file.bytes, offset).place(file.path),
      suggestion: "save it again as CSV in UTF-8, or as a workbook (.xlsx)")
  }

  private static func decodeUTF8(
    _ file: ForeignFile, from start: Int
  ) throws(ImportTrouble) -> DecodedText {
    let scan = UTF8Scan(file.bytes, from: start)
    if let zero = scan.firstZero { throw notText(file, at: zero) }
    guard let invalid = scan.firstInvalid else { return DecodedText(file.bytes, from: start) }
    if start > 0 || scan.firstValid != nil {
      throw mixture(file, invalid: invalid, valid: scan.firstValid)
    }
    return try decodeWindows(file, firstLetter: invalid)
  }

  private static func mixture(
    _ file: ForeignFile, invalid: Int, valid: Int?
  ) -> ImportTrouble {
    let place = TextPlace(file.bytes, invalid)
    let word = place.word
    var problem =
      "character \(place.column) of the line is in another encoding than the rest: as "
      + "Windows-1252 the word reads “\(Windows1252.text(word))”, as UTF-8 “"
      + String(decoding: word, as: UTF8.self) + "”"
    if let valid {
      let other = TextPlace(file.bytes, valid)
      problem +=
        ", while line \(other.line) reads “\(String(decoding: other.word, as: UTF8.self))” as "
        + "UTF-8 and “\(Windows1252.text(other.word))” as Windows-1252"
    }
    return ImportTrouble(
      problem, at: place.place(file.path),
      suggestion: "write the word anew, and save the whole file as UTF-8")
  }

  private static func decodeWindows(
    _ file: ForeignFile, firstLetter: Int
  ) throws(ImportTrouble) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(file.bytes.count + file.bytes.count / 8)
    for (offset, byte) in file.bytes.enumerated() {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = Windows1252.scalar(byte) {
        text.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      } else {
        let place = TextPlace(file.bytes, offset, isUTF8: false)
        throw ImportTrouble(
          "character \(place.column) of the line, \(byte.hexadecimal), is no letter of UTF-8 or "
            + "Windows-1252", at: place.place(file.path),
          value: Windows1252.text(place.word), suggestion: "save the file again as UTF-8")
      }
    }
    let place = TextPlace(file.bytes, firstLetter)
    return DecodedText(
      text,
      note: ImportTrouble(
        "the file is not in UTF-8 and was read as Windows-1252, as Excel saves CSV",
        at: place.place(file.path), value: Windows1252.text(place.word),
        suggestion: "see whether this word is right; if not, save the file again as UTF-8"))
  }
}

extension UInt8 {
  /// Its two digits, such as `0x8F`.
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}
