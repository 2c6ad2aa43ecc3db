import EcomapModel

/// Things that files declare by a word of their own: sources, areas, remits.
struct Declarations<Thing> {
  private(set) var things: [Thing] = []
  private var places: [String: (index: Int, location: SourceLocation)] = [:]
  private let name: String
  private let isSame: (Thing, Thing) -> Bool

  /// - Parameters:
  ///   - name: what they are, as in "there are two areas".
  ///   - isSame: whether two declarations say the same, so that two files may hold both.
  init(_ name: String, isSame: @escaping (Thing, Thing) -> Bool) {
    self.name = name
    self.isSame = isSame
  }

  /// Adds one, and reports one that says something else under the same word.
  mutating func add(
    _ thing: Thing, as word: Located<String>, into diagnostics: inout DiagnosticBag
  ) {
    guard let first = places[word.value] else {
      places[word.value] = (things.count, word.location)
      things.append(thing)
      return
    }
    guard !isSame(things[first.index], thing) else { return }
    diagnostics.report(
      .duplicateID, at: word.location,
      "there are two different \(name)s `\(word.value)`",
      suggestion: "let both say the same, or give one another name",
      related: [.init("the first one", at: first.location)])
  }

  /// Whether a word is declared.
  func contains(_ word: String) -> Bool { places[word] != nil }

  /// Where a word is declared.
  func location(of word: String) -> SourceLocation? { places[word]?.location }
}
