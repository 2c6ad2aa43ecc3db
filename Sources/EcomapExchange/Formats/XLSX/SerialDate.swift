/// The days and times that Excel keeps as numbers.
enum SerialDate {
  /// What of a date or time is shown.
  enum Precision: Sendable, Equatable {
    case year, month, day, minute
    /// A time of the day without a date.
    case time
    /// Hours that count past 24.
    case duration
  }

  /// A number as ISO 8601, or nil when it is no date that Excel shows.
  ///
  /// - Parameters:
  ///   - serial: days since the first day of 1900, which is 1, or of 1904, which is 0.
  ///   - is1904: whether it is the latter, as on old Macs.
  static func text(_ serial: Double, _ precision: Precision, is1904: Bool) -> String? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    // To the second, since the fractions of days are not exact.
    var seconds = Int((serial * 86_400).rounded())
    if precision == .duration { return clock(seconds, withinDay: false) }
    if precision == .time { return clock(seconds % 86_400, withinDay: true) }
    var day = seconds / 86_400
    seconds %= 86_400
    if is1904 {
      day += 1462
    } else if day < 60 {
      // Excel takes 1900 for a leap year, as Lotus 1-2-3 did, so the days before are one off.
      day += 1
    } else if day == 60 {
      return nil
    }
    if day < 2, !is1904 { return nil }
    let (year, month, dayOfMonth) = civil(day - 25_569)
    switch precision {
    case .year: return padded(year, 4)
    case .month: return "\(padded(year, 4))-\(padded(month, 2))"
    default:
      let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
      return precision == .minute && seconds > 0
        ? "\(date)T\(clock(seconds, withinDay: true))" : date
    }
  }

  private static func clock(_ seconds: Int, withinDay: Bool) -> String {
    let hours = seconds / 3600
    let rest = seconds % 60 == 0 ? "" : ":\(padded(seconds % 60, 2))"
    return "\(padded(hours, 2)):\(padded(seconds / 60 % 60, 2))\(rest)"
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// The Gregorian date of a day counted from 1 January 1970.
  ///
  /// Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*, 2013.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
