/// How the numbers of a cell are shown, as far as it changes what they say.
enum NumberFormat: Sendable, Equatable {
  /// As numbers.
  case number
  /// With zeros in front, to this many digits.
  case padded(Int)
  /// As dates or times.
  case date(SerialDate.Precision)

  /// The format of a number that Excel knows without being told (ECMA-376, 18.8.30).
  init(builtIn id: Int) {
    switch id {
    case 14, 15, 16, 27...31, 36, 50...54, 57, 58: self = .date(.day)
    // Months with years; those of Asian workbooks are shown as days where they are not.
    case 17, 55, 56: self = .date(id == 17 ? .month : .day)
    case 18...21, 32...35, 45, 47: self = .date(.time)
    case 46: self = .date(.duration)
    case 22: self = .date(.minute)
    default: self = .number
    }
  }

  /// The format that a code such as `dd/mm/yyyy` says.
  init(code: String) {
    let signs = Signs(code)
    if signs.isElapsed {
      self = .date(.duration)
    } else if signs.hasDate || signs.hasTime {
      switch (signs.hasDate, signs.hasTime) {
      case (true, true): self = .date(.minute)
      case (false, _): self = .date(.time)
      default: self = .date(signs.hasDay ? .day : signs.hasMonth ? .month : .year)
      }
    } else if signs.zeros > 1, signs.isAllZeros {
      self = .padded(signs.zeros)
    } else {
      self = .number
    }
  }

  /// What stands in the first part of a code, which is for numbers above zero.
  private struct Signs {
    private(set) var hasDay = false
    private(set) var hasMonth = false
    private(set) var hasYear = false
    private(set) var hasTime = false
    private(set) var isElapsed = false
    private(set) var zeros = 0
    private(set) var isAllZeros = true

    var hasDate: Bool { hasDay || hasMonth || hasYear }

    init(_ code: String) {
      if code.lowercased() == "general" { return }
      // Runs of one letter; what is quoted, escaped or in brackets is not among them.
      var runs: [(sign: UInt8, count: Int)] = []
      var rest = Array(code.utf8)[...]
      while let byte = rest.popFirst(), byte != UInt8(ascii: ";") {
        switch byte {
        case UInt8(ascii: "\""): rest = rest.drop { $0 != byte }.dropFirst()
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): rest = rest.dropFirst()
        case UInt8(ascii: "["):
          let inside = rest.prefix { $0 != UInt8(ascii: "]") }
          rest = rest.dropFirst(inside.count + 1)
          if let sign = inside.first.map({ $0 | 0x20 }), "hms".utf8.contains(sign),
            inside.allSatisfy({ $0 | 0x20 == sign })
          {
            isElapsed = true
          }
        default:
          let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          let sign = isLetter ? byte | 0x20 : byte
          if let last = runs.last, last.sign == sign {
            runs[runs.count - 1].count += 1
          } else {
            runs.append((sign, 1))
          }
        }
      }
      take(runs)
    }

    private mutating func take(_ runs: [(sign: UInt8, count: Int)]) {
      let letters = runs.filter { (0x61...0x7A).contains($0.sign) }
      for (index, run) in letters.enumerated() {
        switch run.sign {
        case UInt8(ascii: "y"): hasYear = true
        case UInt8(ascii: "d"): hasDay = true
        case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
        case UInt8(ascii: "m"):
          // Minutes stand behind hours or before seconds.
          let follows = index > 0 && letters[index - 1].sign == UInt8(ascii: "h")
          let precedes = index + 1 < letters.count && letters[index + 1].sign == UInt8(ascii: "s")
          if follows || precedes { hasTime = true } else { hasMonth = true }
        default: break
        }
      }
      zeros = runs.reduce(0) { $1.sign == UInt8(ascii: "0") ? $0 + $1.count : $0 }
      isAllZeros = runs.count == 1
    }
  }
}
