/// Work that is cut into parts and done on all cores.
///
/// How it is cut depends on the work alone, never on the machine, and results are put together in
/// the order of the parts. So the same input gives the same bytes, however many cores there are.
enum Parallel {
  /// The results of all parts, in order.
  ///
  /// - Parameters:
  ///   - parts: how many parts there are.
  ///   - work: does one part; nil says that it stopped because the task was cancelled.
  /// - Throws: `CancellationError` when the task is cancelled before all parts are done.
  static func map<Result: Sendable>(
    parts: Int, _ work: @escaping @Sendable (Int) -> Result?
  ) async throws(CancellationError) -> [Result] {
    try await fold(parts: parts, into: [], work) { $0.append($1) }
  }

  /// Folds the results of all parts into one value, in order.
  ///
  /// At most `atOnce` parts are under way or wait to be folded, which bounds the memory.
  ///
  /// - Parameters:
  ///   - parts: how many parts there are.
  ///   - initial: the value to begin with.
  ///   - atOnce: how many parts may be under way at a time.
  ///   - work: does one part; nil says that it stopped because the task was cancelled.
  ///   - combine: adds the result of a part to the value.
  /// - Throws: `CancellationError` when the task is cancelled before all parts are done.
  static func fold<Value, Result: Sendable>(
    parts: Int, into initial: Value, atOnce: Int = 64,
    _ work: @escaping @Sendable (Int) -> Result?,
    combine: (inout Value, Result) -> Void
  ) async throws(CancellationError) -> Value {
    var value = initial
    let isComplete = await withTaskGroup(of: (Int, Result?).self) { group in
      var started = 0
      func start() {
        guard started < parts else { return }
        let part = started
        started += 1
        group.addTask { Task.isCancelled ? (part, nil) : (part, work(part)) }
      }
      for _ in 0..<min(parts, atOnce) { start() }
      var waiting: [Int: Result] = [:]
      var next = 0
      while let (part, result) = await group.next() {
        guard let result else {
          group.cancelAll()
          return false
        }
        waiting[part] = result
        while let result = waiting.removeValue(forKey: next) {
          combine(&value, result)
          next += 1
          start()
        }
      }
      return true
    }
    guard isComplete, !Task.isCancelled else { throw CancellationError() }
    return value
  }

  /// Cuts `0..<count` into ranges of about equal cost, as many as `parts` or fewer.
  ///
  /// - Parameters:
  ///   - count: how many items there are.
  ///   - parts: how many ranges to make at most.
  ///   - cost: what an item costs; never negative.
  static func ranges(_ count: Int, parts: Int, cost: (Int) -> Int) -> [Range<Int>] {
    var total = 0
    for item in 0..<count { total += cost(item) + 1 }
    let share = max(1, (total + parts - 1) / max(1, parts))
    var ranges: [Range<Int>] = []
    var start = 0
    var sum = 0
    for item in 0..<count {
      sum += cost(item) + 1
      guard sum >= share else { continue }
      ranges.append(start..<item + 1)
      start = item + 1
      sum = 0
    }
    if start < count { ranges.append(start..<count) }
    return ranges
  }
}
