import EcomapModel

/// The place of a `#` that stands behind a space and right before a word.
struct HashedWord: Hashable {
  let line: Int
  let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// How many are looked at; a file with more of them is full of comments, not of slips.
  private static let most = 100

  /// Every such place in a text.
  static func all(in bytes: [UInt8], file: Int) -> Set<HashedWord> {
    var places: Set<HashedWord> = []
    var rest = bytes.dropFirst().dropLast()
    while let offset = rest.firstIndex(of: UInt8(ascii: "#")) {
      rest = rest[(offset + 1)...]
      guard bytes[offset - 1] == UInt8(ascii: " "), bytes[offset + 1] > UInt8(ascii: " "),
        bytes[offset + 1] != UInt8(ascii: "#")
      else { continue }
      guard places.count < most else { return [] }
      let place = EncodingChecker.location(of: offset, in: bytes, file: file)
      places.insert(HashedWord(line: Int(place.line), column: Int(place.column)))
    }
    return places
  }
}
