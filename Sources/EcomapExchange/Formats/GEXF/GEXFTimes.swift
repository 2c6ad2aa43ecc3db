/// When the node or edge that is open existed.
struct GEXFTimes: Sendable {
  /// Whether the file counts time in numbers instead of dates.
  var areNumbers = true
  private(set) var start: String?
  private(set) var end: String?
  private var spells: [(start: String?, end: String?)] = []

  /// Begins with what the element itself says.
  mutating func begin(start: String?, end: String?) {
    self.start = start.map(plain)
    self.end = end.map(plain)
    spells = []
  }

  /// Adds a period.
  mutating func add(start: String?, end: String?) {
    spells.append((start.map(plain), end.map(plain)))
  }

  /// Ends it: the first start and the last end of the periods are those of the whole, unless the
  /// element itself says otherwise.
  ///
  /// - Returns: All periods as ISO 8601 writes them, when there are several.
  mutating func finish() -> [String] {
    guard let first = spells.first, let last = spells.last else { return [] }
    start = start ?? first.start
    end = end ?? last.end
    return spells.count == 1 ? [] : spells.map { interval($0.start, $0.end) }
  }

  /// A period as ISO 8601 writes it, with two dots where it is open.
  func interval(_ start: String?, _ end: String?) -> String {
    "\(start.map(plain) ?? "..")/\(end.map(plain) ?? "..")"
  }

  /// A time as people write it: a year that is counted in numbers may come as `2009.0`.
  private func plain(_ time: String) -> String {
    areNumbers && time.hasSuffix(".0") ? String(time.dropLast(2)) : time
  }
}
