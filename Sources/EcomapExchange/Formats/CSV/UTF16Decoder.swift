/// Makes UTF-8 of UTF-16.
struct UTF16Decoder {
  private let file: ForeignFile
  private let start: Int
  private let isLittleEndian: Bool

  /// Names a text and where it begins behind its byte order mark.
  init(_ file: ForeignFile, from start: Int, isLittleEndian: Bool) {
    self.file = file
    self.start = start
    self.isLittleEndian = isLittleEndian
  }

  /// Decodes the text.
  func decode() throws(ImportTrouble) -> DecodedText {
    let bytes = file.bytes
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    guard (bytes.count - start) % 2 == 0 else {
      throw ImportTrouble(
        "the text is in UTF-16 and ends in the middle of a letter", at: ForeignPlace(file.path),
        suggestion: "it may have been cut; copy or save it again")
    }
    var offset = start
    while offset < bytes.count {
      let unit = unit(at: offset)
      offset += 2
      if unit != 0, unit < 0x80 {
        text.append(UInt8(unit))
        continue
      }
      var value = UInt32(unit)
      if unit & 0xFC00 == 0xD800, offset < bytes.count {
        let low = self.unit(at: offset)
        if low & 0xFC00 == 0xDC00 {
          value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
          offset += 2
        }
      }
      guard value != 0, let scalar = Unicode.Scalar(value), let letter = UTF8.encode(scalar) else {
        let place = TextPlace(text, text.count)
        throw ImportTrouble(
          "character \(place.column) of the line is no letter of UTF-16, which the file seems "
            + "to be in", at: place.place(file.path), suggestion: "save it again as UTF-8")
      }
      text.append(contentsOf: letter)
    }
    return DecodedText(text)
  }

  private func unit(at offset: Int) -> UInt16 {
    let first = UInt16(file.bytes[offset])
    let second = UInt16(file.bytes[offset + 1])
    return isLittleEndian ? first | second << 8 : first << 8 | second
  }
}
