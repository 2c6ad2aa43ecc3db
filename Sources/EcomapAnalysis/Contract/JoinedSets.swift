/// Sets of numbers that are joined two at a time, each known by its first number.
struct JoinedSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The first number of the set that one is in.
  mutating func first(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Makes one set of two.
  mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (first(of: one), first(of: other))
    parents[max(one, other)] = min(one, other)
  }
}
