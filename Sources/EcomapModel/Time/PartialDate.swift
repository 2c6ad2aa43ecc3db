/// A year, a year and month, or a date, as people know it.
///
/// Two partial dates are compared through their first and last days: `2016` begins on 1 January
/// and ends on 31 December 2016. Calendar: proleptic Gregorian; years 1000 to 9999.
public struct PartialDate: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The month from 1 to 12, when known.
  public let month: Int?
  /// The day of the month, when known.
  public let day: Int?

  /// Creates a date, or nil when there is no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1000...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard day >= 1, day <= Self.days(in: month, of: year) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2016`, `2016-06` or `2016-06-30`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (index, part) in parts.enumerated() {
      guard part.count == (index == 0 ? 4 : 2) else { return nil }
      var number = 0
      for byte in part {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      numbers.append(number)
    }
    self.init(
      year: numbers[0],
      month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The first day it can mean, as a number that orders like the calendar (20160101).
  public var firstDay: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

  /// The last day it can mean, as a number that orders like the calendar (20161231).
  public var lastDay: Int {
    let lastMonth = month ?? 12
    return year * 10_000 + lastMonth * 100 + (day ?? Self.days(in: lastMonth, of: year))
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as it is written in a map: `2016`, `2016-06` or `2016-06-30`.
  public var description: String {
    var text = String(year)
    for part in [month, day] {
      guard let part else { break }
      text += part < 10 ? "-0\(part)" : "-\(part)"
    }
    return text
  }

  /// The date as it is said in a report: `2016`, `June 2016` or `30 June 2016`.
  public var spoken: String {
    guard let month else { return String(year) }
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let monthAndYear = "\(names[month - 1]) \(year)"
    return day.map { "\($0) \(monthAndYear)" } ?? monthAndYear
  }
}
