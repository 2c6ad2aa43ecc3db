import EcomapModel

/// Finds names that differ by a slip of spelling in one word, or by one in each of two.
///
/// Each name is looked up with its words replaced by similar ones, so the cost follows from how
/// many similar words there are and not from how many names. Names that differ by a whole word are
/// never found, nor are those that differ in digits or single letters.
struct SimilarNames {
  /// A name of an actor.
  struct Name {
    let actor: ActorIndex
    /// The name as it is written.
    let text: String
    let words: [String]
    /// Whether it is an alias.
    ///
    /// Two aliases are never compared with each other: they are often short for different names,
    /// as "the Network" is.
    let isAlias: Bool
  }

  /// Two names that differ by so many letters, that of the earlier actor first.
  struct Pair {
    let left: Name
    let right: Name
    let distance: Int
  }

  /// The pairs, in map order.
  let pairs: [Pair]

  /// How many ways of replacing two words are tried for a name; more do not come from slips.
  private static let largestNumberOfVariants = 1_000

  /// - Parameters:
  ///   - names: the names and aliases of actors, in map order.
  ///   - knownWords: words that are not misspelt, such as the names of areas.
  ///   - isEligible: whether two actors may be compared at all.
  init(
    among names: [Name], knownWords: Set<String>,
    where isEligible: (ActorIndex, ActorIndex) -> Bool
  ) {
    let index = WordIndex(names)
    let similar = SimilarWords(among: index.words) { left, right in
      // Two words that are both well established on the map are two words.
      !(index.isEstablished(left, knownWords) && index.isEstablished(right, knownWords))
    }
    var best: [[ActorIndex]: Pair] = [:]
    for (number, sequence) in index.sequences.enumerated() {
      Self.forEachVariant(of: sequence, similar) { variant, distance in
        for other in index.names[variant] ?? [] {
          let (left, right) = (names[number], names[other])
          let letters = min(index.letterCounts[number], index.letterCounts[other])
          guard left.actor < right.actor, !(left.isAlias && right.isAlias),
            letters >= (distance == 1 ? 8 : 14), isEligible(left.actor, right.actor),
            distance < best[[left.actor, right.actor]]?.distance ?? .max
          else { continue }
          best[[left.actor, right.actor]] = Pair(left: left, right: right, distance: distance)
        }
      }
    }
    pairs = best.values.sorted {
      ($0.left.actor, $0.right.actor) < ($1.left.actor, $1.right.actor)
    }
  }

  private static func forEachVariant(
    of sequence: [Int], _ similar: SimilarWords, body: ([Int], Int) -> Void
  ) {
    var variant = sequence
    var tried = 0
    for first in sequence.indices {
      for (word, distance) in similar.neighbours[sequence[first]] {
        variant[first] = word
        body(variant, distance)
        if distance == 1, tried < largestNumberOfVariants {
          for second in sequence.indices.dropFirst(first + 1) {
            for (other, more) in similar.neighbours[sequence[second]] where more == 1 {
              variant[second] = other
              body(variant, 2)
              tried += 1
            }
            variant[second] = sequence[second]
          }
        }
      }
      variant[first] = sequence[first]
    }
  }
}

/// The words of many names, numbered in the order in which they come up.
private struct WordIndex {
  private(set) var words: [String] = []
  /// For each name the numbers of its words.
  private(set) var sequences: [[Int]] = []
  private(set) var letterCounts: [Int] = []
  /// The names with a sequence of words.
  private(set) var names: [[Int]: [Int]] = [:]
  /// For each word by how many actors it is used.
  private var actorCounts: [Int] = []

  init(_ source: [SimilarNames.Name]) {
    var numbers: [String: Int] = [:]
    var lastActor: [ActorIndex?] = []
    for (name, entry) in source.enumerated() {
      let sequence = entry.words.map { word -> Int in
        if let number = numbers[word] { return number }
        let number = words.count
        numbers[word] = number
        words.append(word)
        actorCounts.append(0)
        lastActor.append(nil)
        return number
      }
      for word in sequence where lastActor[word] != entry.actor {
        lastActor[word] = entry.actor
        actorCounts[word] += 1
      }
      sequences.append(sequence)
      letterCounts.append(entry.words.reduce(0) { $0 + $1.count })
      names[sequence, default: []].append(name)
    }
  }

  func isEstablished(_ word: Int, _ knownWords: Set<String>) -> Bool {
    actorCounts[word] > 1 || knownWords.contains(words[word])
  }
}
