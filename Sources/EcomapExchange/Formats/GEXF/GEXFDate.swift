/// Dates of a map as the days that GEXF asks for.
enum GEXFDate {
  /// The first day of a year, a month or a day as a map writes them, or the last; nil for anything
  /// else.
  static func day(_ text: String, isLast: Bool) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.utf8.count)
    guard lengths == [4] || lengths == [4, 2] || lengths == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }), !text.hasPrefix("+")
    else { return nil }
    if parts.count == 3 { return text }
    if parts.count == 1 { return text + (isLast ? "-12-31" : "-01-01") }
    guard numbers[1] <= 12 else { return nil }
    return isLast ? "\(text)-\(days(of: numbers[1], year: numbers[0]))" : text + "-01"
  }

  private static func days(of month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }
}
