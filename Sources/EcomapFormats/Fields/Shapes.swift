package import EcomapModel

/// The shapes of ids and of codes in public registers.
package enum IdentifierShape {
  /// A pattern of capital letters and digits.
  package struct Pattern: Sendable {
    package let description: String
    package let matches: @Sendable (String) -> Bool
  }

  /// Registers whose codes are checked; codes of others are taken as they are.
  package static let registers: [String: Pattern] = [
    "ods": Pattern(
      description: "an ODS code: 3 to 10 capital letters and digits, such as `RA9`",
      matches: { code in
        (3...10).contains(code.utf8.count) && code.utf8.allSatisfy { $0.isDigit || $0.isCapital }
      }),
    "ons": Pattern(
      description: "an ONS code: a capital letter and eight digits, such as `E54000037`",
      matches: { code in
        let bytes = Array(code.utf8)
        return bytes.count == 9 && bytes[0].isCapital && bytes.dropFirst().allSatisfy(\.isDigit)
      }),
  ]

  /// Whether a text is small letters and digits in parts joined by single hyphens.
  package static func isKebabCase(_ text: String) -> Bool {
    guard text.utf8.count <= 100, !text.isEmpty else { return false }
    var lastWasHyphen = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: "-") {
        if lastWasHyphen { return false }
        lastWasHyphen = true
      } else if byte.isDigit || byte.isSmall {
        lastWasHyphen = false
      } else {
        return false
      }
    }
    return !lastWasHyphen
  }

  /// The nearest id to a text, or nil when nothing of it could be kept.
  package static func kebabCase(_ text: String) -> String? {
    var id = ""
    for byte in text.lowercased().utf8.prefix(100) {
      if byte.isDigit || byte.isSmall {
        id.unicodeScalars.append(Unicode.Scalar(byte))
      } else if !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    return id.isEmpty ? nil : id
  }
}

/// The links that a map may hold.
package enum LinkShape {
  /// What was probably meant.
  package static func suggestion(for link: String) -> String? {
    guard !link.contains(":"), !link.contains(" ") else { return nil }
    if link.contains("@") { return "mailto:" + link }
    return link.contains(".") ? "https://" + link : nil
  }
}

/// Ways in which people write dates.
package enum DateShape {
  /// Whether a text is digits and hyphens in the places of a date.
  static func isWellFormed(_ text: String) -> Bool {
    let form = String(
      decoding: text.utf8.map { $0.isDigit ? UInt8(ascii: "0") : $0 }, as: UTF8.self)
    return ["0000", "0000-00", "0000-00-00"].contains(form)
  }

  /// The date that `30/06/2016`, `30 June 2016` or `June 2016` stands for, day before month.
  package static func suggestion(for text: String) -> PartialDate? {
    guard text.utf8.count <= 40 else { return nil }
    let parts = text.lowercased().utf8.split { !$0.isDigit && !$0.isSmall }
    let months = parts.map { part in
      names.firstIndex { part.count >= 3 && part.starts(with: $0.utf8) }.map { $0 + 1 }
    }
    let numbers = zip(parts, months).map { part, month in
      month ?? Int(String(decoding: part, as: UTF8.self)) ?? 0
    }
    switch numbers.count {
    case 1 where numbers[0] > 0: return PartialDate(year: numbers[0])
    case 2 where numbers[0] > 31: return PartialDate(year: numbers[0], month: numbers[1])
    // Excel turns 2024-01 into Jan-24.
    case 2 where months[0] != nil && numbers[1] < 100:
      return PartialDate(year: 2000 + numbers[1], month: numbers[0])
    case 2: return PartialDate(year: numbers[1], month: numbers[0])
    case 3 where numbers[0] > 31:
      return PartialDate(year: numbers[0], month: numbers[1], day: numbers[2])
    case 3 where months[0] != nil:
      return PartialDate(year: numbers[2], month: numbers[0], day: numbers[1])
    case 3: return PartialDate(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  private static let names = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isSmall: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
