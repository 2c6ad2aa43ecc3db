import Testing

@testable import EcomapExchange

/// Encodings of tables.
@Suite struct TextDecoderTests {
  static func decode(_ bytes: [UInt8]) throws -> DecodedText {
    try TextDecoder.decode(ForeignFile(path: "actors.csv", bytes: bytes))
  }

  static func text(_ decoded: DecodedText) -> String {
    String(decoding: decoded.bytes[decoded.start...], as: UTF8.self)
  }

  static func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittleEndian ? bytes : bytes.reversed()
    }
  }

  static let sample = "Name,Town\nZoë’s “Café”,Ynys Môn 🩺\n"

  @Test(arguments: [
    Array(sample.utf8), [0xEF, 0xBB, 0xBF] + Array(sample.utf8),
    [0xFF, 0xFE] + utf16(sample, isLittleEndian: true),
    [0xFE, 0xFF] + utf16(sample, isLittleEndian: false),
    utf16(sample, isLittleEndian: true), utf16(sample, isLittleEndian: false),
  ])
  func `a text is the same in every encoding of Unicode`(bytes: [UInt8]) throws {
    let decoded = try Self.decode(bytes)
    #expect(Self.text(decoded) == Self.sample)
    #expect(decoded.note == nil)
  }

  @Test func `a text of Windows is read as such and a word of it is shown`() throws {
    let bytes =
      Array("Name\n\"Big\" Caf".utf8) + [0xE9, 0x92, 0x73, 0x20, 0x80] + Array("5\n".utf8)
    let decoded = try Self.decode(bytes)
    #expect(Self.text(decoded) == "Name\n\"Big\" Café’s €5\n")
    let note = try #require(decoded.note)
    #expect(note.place == ForeignPlace("actors.csv", .line, 2))
    #expect(note.value == "Café’s")
  }

  @Test func `a mixture of encodings is told with the place and both readings`() throws {
    let bytes = Array("Name\nZoë\nCaf".utf8) + [0xE9] + Array(",1\n".utf8)
    let trouble = try #require(throws: ImportTrouble.self) { try Self.decode(bytes) }
    #expect(trouble.place == ForeignPlace("actors.csv", .line, 3))
    #expect(
      trouble.problem
        == "character 4 of the line is in another encoding than the rest: as Windows-1252 the word "
        + "reads “Café”, as UTF-8 “Caf\u{FFFD}”, while line 2 reads “Zoë” as UTF-8 and “ZoÃ«” as "
        + "Windows-1252")
  }

  @Test(
    arguments: [
      ([0x41, 0x0A, 0x42, 0x8F, 0x43], 2, "character 2 of the line, 0x8F, is no letter"),
      (
        [0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0x00, 0xD8, 0x41, 0x00], 2,
        "character 1 of the line is"
      ),
      ([0xFF, 0xFE, 0x41, 0x00, 0x0A], nil, "ends in the middle of a letter"),
      ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], nil, "UTF-32"),
      ([0x41, 0x0A, 0x42, 0x00, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48], 2, "zero byte"),
      ([0xEF, 0xBB, 0xBF, 0x41, 0xE9, 0x42], 1, "another encoding"),
      ([0x43, 0xC3, 0xA9, 0x0A, 0xED, 0xA0, 0x80], 2, "another encoding"),
    ] as [([UInt8], Int?, String)])
  func `what is no text is told with its place`(
    bytes: [UInt8], line: Int?, words: String
  ) throws {
    let trouble = try #require(throws: ImportTrouble.self) { try Self.decode(bytes) }
    #expect(trouble.place.number == line)
    #expect(trouble.problem.contains(words), "\(trouble.problem)")
    #expect(trouble.suggestion != nil)
  }
}
