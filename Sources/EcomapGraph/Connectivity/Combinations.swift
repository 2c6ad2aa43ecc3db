/// Goes through the sets of some of `count` things, each in ascending order, in the order of words.
struct Combinations: Sequence, IteratorProtocol {
  private let count: Int
  private var current: [Int]
  private var isFirst = true

  /// - Parameters:
  ///   - size: how many things a set has.
  ///   - range: what the things are.
  init(_ size: Int, from range: Range<Int>) {
    count = range.upperBound
    current = (0..<size).map { range.lowerBound + $0 }
    if size > range.count { isFinished = true }
  }

  private var isFinished = false

  mutating func next() -> [Int]? {
    guard !isFinished else { return nil }
    if isFirst {
      isFirst = false
      return current
    }
    var place = current.count - 1
    while place >= 0, current[place] == count - current.count + place { place -= 1 }
    guard place >= 0 else {
      isFinished = true
      return nil
    }
    current[place] += 1
    for later in current.indices.dropFirst(place + 1) { current[later] = current[later - 1] + 1 }
    return current
  }
}
