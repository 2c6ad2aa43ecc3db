import EcomapFormats

/// Makes ids for actors out of what another program calls them.
struct ActorIDs {
  private var taken: Set<String> = []

  /// Whether a column of ids can be taken over as it is: ids in kebab case, most of them words, and
  /// not numbers or the codes that programs make up, such as `n12` or `elem-x7q2`.
  ///
  /// - Parameter areOwn: whether ecomap wrote the file, so that its ids are ids whatever they look
  ///   like.
  static func areWords(_ ids: some Sequence<String>, areOwn: Bool = false) -> Bool {
    var count = 0
    var words = 0
    for id in ids {
      guard IdentifierShape.isKebabCase(id), !id.hasPrefix("elem-") else { return false }
      count += 1
      if hasWord(id) { words += 1 }
    }
    return count > 0 && (areOwn || 2 * words >= count)
  }

  /// An id that nobody has yet, as near to a name as can be.
  mutating func take(_ name: String) -> String { take(word: Self.word(name)) }

  /// The id, or the next free one that begins with it.
  mutating func take(word: String) -> String {
    if taken.insert(word).inserted { return word }
    var number = 2
    while !taken.insert("\(word)-\(number)").inserted { number += 1 }
    return "\(word)-\(number)"
  }

  /// The id that a name stands for: `St Thomas’ & Guy’s` is `st-thomas-and-guys`; letters with
  /// marks lose them, and a name without any Latin letter or digit is `actor`.
  static func word(_ name: String) -> String {
    if let word = plainWord(name) { return word }
    var text = ""
    for scalar in name.unicodeScalars.prefix(400) {
      switch scalar {
      case "'", "\u{2019}", "\u{2018}": continue
      case "&": text += " and "
      default:
        if scalar.isASCII {
          text.unicodeScalars.append(scalar)
        } else {
          text += plain(scalar)
        }
      }
    }
    guard let id = IdentifierShape.kebabCase(text) else { return "actor" }
    // Room for the number that tells two actors of a name apart.
    let short = id.utf8.count > 90 ? String(id.prefix(90)) : id
    return short.hasSuffix("-") ? String(short.dropLast()) : short
  }

  /// The same for a short name of plain letters, as nearly all are; nil for any other.
  private static func plainWord(_ name: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var isBetween = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if isBetween, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
        isBetween = false
        bytes.append(byte > UInt8(ascii: "9") ? byte | 0x20 : byte)
      case 0x80..., UInt8(ascii: "&"), UInt8(ascii: "'"): return nil
      default: isBetween = true
      }
    }
    guard (1...90).contains(bytes.count) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The plain letters of a letter with marks, told from its Unicode name, such as `LATIN SMALL
  /// LETTER E WITH ACUTE`; a space for anything else.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    if scalar.properties.generalCategory == .nonspacingMark { return "" }
    if scalar == "ß" { return "ss" }
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return " " }
    let words = name.split(separator: " ")
    guard let letter = words.firstIndex(of: "LETTER"), letter + 1 < words.count,
      words[letter + 1].utf8.count <= 2
    else { return " " }
    return words[letter + 1].lowercased()
  }

  /// Whether three letters follow each other somewhere.
  private static func hasWord(_ id: String) -> Bool {
    id.utf8.split { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      .contains { $0.count >= 3 }
  }
}
