import EcomapModel

/// Finds words that look like misspellings of each other, without comparing all of them.
///
/// Two words are similar at one letter's difference (at least 5 letters, or 4 when a letter is
/// missing or two are swapped) or two (at least 8 letters). Both begin with the same letter, since
/// slips there are rare and *north*/*south* or *Essex*/*Wessex* are not slips. A difference is a
/// letter missing, added, wrong, or swapped with its neighbour.
///
/// Candidates are words that become the same when up to two letters are taken away (the deletion
/// neighbourhood of Mor and Fraenkel 1982, made popular by SymSpell); the distance is then
/// computed. Complexity: O(words × length²) hashes, and a sort of them.
struct SimilarWords {
  /// For each word the similar ones with their distance, in the order of words.
  let neighbours: [[(word: Int, distance: Int)]]

  /// More words than this that differ by two letters are codes, not misspellings.
  private static let largestCluster = 200

  /// - Parameter isEligible: whether two words, by their numbers, may be compared at all.
  init(among words: [String], where isEligible: (Int, Int) -> Bool) {
    let scalars = words.map { Array($0.unicodeScalars) }
    var entries: [(hash: UInt64, word: Int)] = []
    for (number, word) in scalars.enumerated() where Self.isSpelt(word) {
      Self.forEachDeletion(of: word, depth: word.count >= 8 ? 2 : 1) { hash in
        entries.append((hash, number))
      }
    }
    entries.sort { ($0.hash, $0.word) < ($1.hash, $1.word) }

    var neighbours: [[(word: Int, distance: Int)]] = Array(repeating: [], count: words.count)
    var compared: Set<Pair> = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
      if end - start <= Self.largestCluster {
        for left in start..<end {
          for right in left + 1..<end where entries[left].word != entries[right].word {
            let pair = Pair(left: entries[left].word, right: entries[right].word)
            guard compared.insert(pair).inserted, isEligible(pair.left, pair.right),
              let distance = Self.distance(scalars[pair.left], scalars[pair.right])
            else { continue }
            neighbours[pair.left].append((pair.right, distance))
            neighbours[pair.right].append((pair.left, distance))
          }
        }
      }
      start = end
    }
    self.neighbours = neighbours.map { $0.sorted { $0.word < $1.word } }
  }

  private struct Pair: Hashable {
    let left: Int
    let right: Int
  }

  private static func isSpelt(_ word: [Unicode.Scalar]) -> Bool {
    (4...40).contains(word.count)
      && word.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark
      }
  }

  /// The distance of two words, or nil when they are not similar.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int? {
    let shorter = min(left.count, right.count)
    guard left.first == right.first,
      let distance = EditDistance.between(left, right, atMost: shorter >= 8 ? 2 : 1)
    else { return nil }
    if shorter == 4, left.count == right.count, left.sorted() != right.sorted() { return nil }
    return distance
  }

  /// Gives the hash of a word, and of what is left of it without one letter, or two.
  ///
  /// The first letter stays.
  private static func forEachDeletion(
    of word: [Unicode.Scalar], depth: Int, body: (UInt64) -> Void
  ) {
    body(hash(word, without: -1, -1))
    for first in 1..<word.count {
      // Of a run of equal letters it does not matter which goes.
      if word[first] == word[first - 1], first > 1 { continue }
      body(hash(word, without: first, -1))
      guard depth > 1 else { continue }
      for second in first + 1..<word.count { body(hash(word, without: first, second)) }
    }
  }

  /// FNV-1a over the scalars that stay.
  private static func hash(_ word: [Unicode.Scalar], without first: Int, _ second: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for (offset, scalar) in word.enumerated() where offset != first && offset != second {
      hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01b3
    }
    return hash
  }
}
