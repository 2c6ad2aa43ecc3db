/// A tie that could be made.
struct Tie {
  let first: Node
  let second: Node
  let score: Int

  init(_ one: Node, _ other: Node, score: Int) {
    first = min(one, other)
    second = max(one, other)
    self.score = score
  }

  /// Whether it is to be preferred.
  func precedes(_ other: Tie) -> Bool {
    if score != other.score { return score > other.score }
    return first == other.first ? second < other.second : first < other.first
  }
}

extension Tie: Comparable {
  /// The more preferred tie is the greater.
  static func < (left: Tie, right: Tie) -> Bool { right.precedes(left) }

  static func == (left: Tie, right: Tie) -> Bool {
    left.score == right.score && left.first == right.first && left.second == right.second
  }
}
