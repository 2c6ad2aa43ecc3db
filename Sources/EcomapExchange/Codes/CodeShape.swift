import EcomapModel

/// What codes look like.
enum CodeShape {
  /// A text as a code of the register that has codes of its shape; nil when there is none.
  static func code(_ text: String) -> Actor.Identifier? {
    let bytes = Array(text.utf8)
    guard (3...10).contains(bytes.count), bytes.allSatisfy({ $0.isCapital || $0.isDigit }) else {
      return nil
    }
    let isONS = bytes.count == 9 && bytes[0].isCapital && bytes.dropFirst().allSatisfy(\.isDigit)
    return Actor.Identifier(scheme: isONS ? "ons" : "ods", value: text)
  }

  /// The family of a code, in which a list that has some is taken to have all; nil when codes like
  /// it are given to bodies of every sort.
  ///
  /// Codes of the Office for National Statistics tell the sort of area in their first three signs.
  /// Codes of the Organisation Data Service with the same length and first letter are mostly of one
  /// sort, such as trusts (R and two more signs); those that begin with a digit, where digits and
  /// letters stand in the same places. Since October 2020 new codes of letters and digits in turn
  /// (letter, digit, letter, digit, letter) go to bodies of every sort.
  static func family(of code: Actor.Identifier) -> String? {
    let bytes = Array(code.value.utf8)
    guard let first = bytes.first else { return nil }
    switch code.scheme {
    case "ons": return "ons " + String(decoding: bytes.prefix(3), as: UTF8.self)
    case "ods":
      let pattern = bytes.map { $0.isDigit ? "9" : "A" }.joined()
      if pattern == "A9A9A" { return nil }
      return first.isDigit
        ? "ods \(pattern)" : "ods \(UnicodeScalar(first))\(bytes.count)"
    default: return nil
    }
  }
}

/// Dates as lists write them.
enum CodeDate {
  /// The date in `20161231`, `2016-12-31` or `31/12/2016`; nil in anything else.
  static func date(_ text: String) -> PartialDate? {
    if let date = PartialDate(text) { return date.day == nil ? nil : date }
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      Int(String(decoding: bytes[range], as: UTF8.self))
    }
    if bytes.count == 8, bytes.allSatisfy(\.isDigit), let year = number(0..<4) {
      return PartialDate(year: year, month: number(4..<6), day: number(6..<8))
    }
    guard bytes.count == 10, bytes[2] == UInt8(ascii: "/"), bytes[5] == UInt8(ascii: "/"),
      let day = number(0..<2), let month = number(3..<5), let year = number(6..<10)
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
