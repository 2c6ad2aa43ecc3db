import EcomapFormats
import EcomapModel

/// Reads what people write in cells.
enum CellValues {
  /// A date in any of the usual ways, the day before the month, as Excel, Gephi or a person has
  /// it; nil when it cannot be told.
  static func date(_ text: String) -> PartialDate? {
    if let date = PartialDate(text) { return date }
    // `2016-06-30T00:00:00`, `2016-06-30 00:00:00`.
    if text.utf8.count > 10, let date = PartialDate(String(text.prefix(10))),
      date.day != nil, "T ".contains(text.dropFirst(10).first ?? "x")
    {
      return date
    }
    let words = text.utf8.split { !$0.isLetterOrDigit }
    let isPlausible = words.count <= 3 && text.utf8.contains { $0.isDigit }
    guard isPlausible, !(words.count == 1 && words[0].count != 4) else { return nil }
    // `04-May-24`, as Excel shows dates.
    if words.count == 3, words[2].count == 2, words[2].allSatisfy(\.isDigit),
      words[1].count >= 3, words[1].allSatisfy({ !$0.isDigit })
    {
      let parts = words.map { String(decoding: $0, as: UTF8.self) }
      return DateShape.suggestion(for: "\(parts[0]) \(parts[1]) 20\(parts[2])")
    }
    // A year is written with four digits, or the date could be any.
    let hasYear = words.contains { $0.count == 4 && $0.allSatisfy(\.isDigit) }
    let hasMonthName = words.contains { $0.contains { !$0.isDigit } }
    guard hasYear || (words.count == 2 && hasMonthName) else { return nil }
    return DateShape.suggestion(for: text)
  }

  /// Whether a cell is filled in to say that there is nothing, such as `N/A` and `-`.
  static func saysNothing(_ text: String) -> Bool {
    guard text.utf8.count <= 5 else { return false }
    return ["n/a", "-", "–", "—", "--", "#n/a", "n.a."].contains(text.lowercased())
  }

  /// Whether something holds; nil when the word says neither.
  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "y", "1", "x": true
    case "false", "no", "n", "0": false
    default: nil
    }
  }

  /// A strength from 1 to 3, as a number or a word.
  static func strength(_ text: String) -> Int? {
    switch text.lowercased() {
    case "1", "1.0", "weak", "low": 1
    case "2", "2.0", "medium", "moderate", "average": 2
    case "3", "3.0", "strong", "high": 3
    default: nil
    }
  }

  /// The word of a list that a text means, however it is spelled.
  static func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, as type: Word.Type = Word.self
  ) -> Word? where Word.RawValue == String {
    let folded = Heading.folded(text)
    return Word.allCases.first { Heading.folded($0.rawValue) == folded }
  }

  /// How something stands, in the words that people use.
  static func status(_ text: String) -> Status? {
    switch Heading.folded(text) {
    case "current", "active", "live", "open", "ongoing", "existing": .current
    case "planned", "in development", "agreed": .planned
    case "proposed", "potential", "possible", "suggested": .proposed
    case "ended", "closed", "inactive", "dissolved", "former", "past", "completed": .ended
    default: nil
    }
  }

  /// A level, in the words that people use.
  static func level(_ text: String) -> Level? {
    switch Heading.folded(text) {
    case "uk", "england", "nationwide", "country": .national
    case "global", "worldwide", "europe", "european": .international
    case "region", "system": .regional
    case "locality", "place", "neighbourhood": .local
    default: word(text)
    }
  }

  /// A link that a map may hold, or nil.
  static func link(_ text: String) -> String? {
    if WebLink.isAllowed(text) { return text }
    return LinkShape.suggestion(for: text).flatMap { WebLink.isAllowed($0) ? $0 : nil }
  }

  /// The values of a cell: divided by `|`, or else by semicolons and line ends.
  static func list(_ text: String) -> [String] {
    guard
      text.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ";") || $0 < 0x20 })
    else { return [text] }
    if text.utf8.contains(UInt8(ascii: "|")) { return CellList.values(text) }
    return text.split { $0 == ";" || $0.isNewline }.map(trimmed).filter { !$0.isEmpty }
  }

  /// The citations of a cell: divided by `|`; by semicolons only where it does not begin with a
  /// source and a place in it, since places such as "Table 9; Table 10" have semicolons of their own.
  static func citations(_ text: String, isSource: (String) -> Bool) -> [String] {
    let isOne =
      !text.utf8.contains(UInt8(ascii: "|")) && citation(text, isSource: isSource).1 != nil
    return isOne ? [text] : list(text)
  }

  /// A text without white space around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    var bytes = Substring(text).utf8[...]
    while let first = bytes.first, first == 0x20 || (0x09...0x0D).contains(first) {
      bytes.removeFirst()
    }
    while let last = bytes.last, last == 0x20 || (0x09...0x0D).contains(last) {
      bytes.removeLast()
    }
    return String(Substring(bytes))
  }

  /// A citation: a source's id or title, and the place in it after a colon and a space.
  ///
  /// A colon with nothing but an id before it divides; in "Innovation: a review" it does not,
  /// unless the words before it are a source that is known.
  static func citation(_ text: String, isSource: (String) -> Bool) -> (String, String?) {
    if isSource(text) { return (text, nil) }
    guard let colon = text.range(of: ": ") else { return (text, nil) }
    let source = trimmed(text[..<colon.lowerBound])
    let locator = trimmed(text[colon.upperBound...])
    guard isSource(source) || IdentifierShape.isKebabCase(source), !locator.isEmpty else {
      return (text, nil)
    }
    return (source, locator)
  }
}

extension StringProtocol {
  /// Where a text first stands, found without Foundation.
  fileprivate func range(of text: String) -> Range<Index>? {
    let bytes = Array(text.utf8)
    var start = startIndex
    while start < endIndex {
      if self[start...].utf8.starts(with: bytes) {
        return start..<utf8.index(start, offsetBy: bytes.count)
      }
      start = index(after: start)
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isLetterOrDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
