import EcomapModel
import Testing

@testable import EcomapAnalysis

@Suite struct SimilarWordsTests {
  @Test func `the index finds the pairs that comparing all words finds`() {
    var state: UInt64 = 5
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let letters = Array("abcdefg")
    var unique: Set<String> = []
    for _ in 0..<500 { unique.insert(String((0..<4 + next(8)).map { _ in letters[next(3)] })) }
    for word in unique.sorted() {
      var changed = Array(word)
      changed[next(changed.count)] = letters[next(7)]
      unique.insert(String(changed))
    }
    let words = unique.sorted()
    let similar = SimilarWords(among: words) { _, _ in true }
    var found = 0
    for (left, word) in words.enumerated() {
      let expected = words.indices.filter { right in
        guard right != left, words[right].first == word.first else { return false }
        let (a, b) = (Array(word), Array(words[right]))
        let shorter = min(a.count, b.count)
        if shorter == 4, a.count == b.count, a.sorted() != b.sorted() { return false }
        return EditDistance.between(a, b, atMost: shorter >= 8 ? 2 : 1) != nil
      }
      #expect(similar.neighbours[left].map(\.word) == expected, "\(word)")
      found += expected.count
    }
    #expect(found > 100)
  }
}
