import EcomapModel

/// Finds out whether bytes are UTF-8 text without stray control characters.
struct EncodingChecker {
  private(set) var diagnostics = DiagnosticBag()
  private let file: Int

  /// How many control characters are shown one by one.
  private static let most = 20

  init(file: Int) { self.file = file }

  /// Checks some bytes; false when they cannot be read as a map.
  mutating func check(_ bytes: [UInt8]) -> Bool {
    for mark in [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] where bytes.starts(with: mark) {
      diagnostics.report(
        .encoding, at: SourceLocation(file: file, line: 1, column: 1),
        "the file is UTF-16 text, and maps are UTF-8", suggestion: "save it again as UTF-8")
      return false
    }
    if let offset = Self.firstInvalid(in: bytes) {
      diagnostics.report(
        .encoding, at: Self.location(of: offset, in: bytes, file: file),
        "the text is not UTF-8 from here on",
        suggestion: "it may have been saved as Windows-1252; save it again as UTF-8")
      return false
    }
    var found = 0
    for (offset, scalar) in Self.strayCharacters(in: bytes) {
      found += 1
      guard found <= Self.most else { break }
      diagnostics.report(
        .controlCharacter, at: Self.location(of: offset, in: bytes, file: file),
        scalar == "\0"
          ? "the file holds a NUL character"
          : "the file holds the control character \(scalar.codePointName)",
        suggestion: "delete it; it cannot be seen in most editors")
    }
    return found == 0
  }

  /// The characters that map text cannot hold, with the offset of each; valid UTF-8 is assumed.
  ///
  /// Unicode's own line separators are among them, because libyaml begins a line at them and
  /// editors do not.
  private static func strayCharacters(in bytes: [UInt8]) -> [(Int, Unicode.Scalar)] {
    var strays: [(Int, Unicode.Scalar)] = []
    for offset in bytes.indices where !(0x20...0x7E).contains(bytes[offset]) {
      let scalar: UInt32
      switch bytes[offset] {
      case 0x09, 0x0A, 0x0D: continue
      case 0x00...0x1F, 0x7F: scalar = UInt32(bytes[offset])
      case 0xC2 where bytes[offset + 1] < 0xA0:
        scalar = UInt32(bytes[offset + 1])
      case 0xE2 where bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8:
        scalar = 0x2000 + UInt32(bytes[offset + 2] & 0x3F)
      case 0xEF where bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF && offset > 0:
        scalar = 0xFEFF
      case 0xEF where bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE:
        scalar = 0xFFC0 + UInt32(bytes[offset + 2] & 0x3F)
      default: continue
      }
      if let scalar = Unicode.Scalar(scalar) { strays.append((offset, scalar)) }
      if strays.count > most { break }
    }
    return strays
  }

  /// The offset of the first byte that is not part of a UTF-8 character.
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var offset = 0
    let count = bytes.count
    while let next = bytes[offset...].firstIndex(where: { $0 >= 0x80 }) {
      offset = next
      let byte = bytes[offset]
      let length: Int
      let second: ClosedRange<UInt8>
      switch byte {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return offset
      }
      guard offset + length <= count, second.contains(bytes[offset + 1]) else { return offset }
      for next in 2..<max(2, length) where bytes[offset + next] & 0xC0 != 0x80 { return offset }
      offset += length
    }
    return nil
  }

  /// The line and column of a byte; columns count characters' scalars.
  static func location(of offset: Int, in bytes: [UInt8], file: Int) -> SourceLocation {
    var line = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in start..<max(start, offset)
    where bytes[index] == 0x0A
      || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
    {
      line += 1
      start = index + 1
    }
    let column = bytes[start..<max(start, offset)].count { $0 & 0xC0 != 0x80 } + 1
    return SourceLocation(file: file, line: line, column: column)
  }
}
