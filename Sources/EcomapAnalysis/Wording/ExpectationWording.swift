import EcomapModel

/// How an expectation is said.
struct ExpectationWording {
  private let expectation: Expectation
  private let whom: String
  private let whomMany: String
  private let partner: String
  private let partnerMany: String
  private let kinds: String

  init(_ expectation: Expectation, in vocabulary: Vocabulary) {
    self.expectation = expectation
    whom = SelectorPhrase.singular(expectation.every, in: vocabulary)
    whomMany = SelectorPhrase.plural(expectation.every, in: vocabulary)
    partner = SelectorPhrase.singular(expectation.hasTieTo, in: vocabulary)
    partnerMany = SelectorPhrase.plural(expectation.hasTieTo, in: vocabulary)
    let phrases = expectation.kinds.map { id -> String in
      guard let word = vocabulary.relationship(id) else { return "\"\(id)\"" }
      return "\"\(word.kind.phrase)\""
    }
    kinds = phrases.isEmpty ? "" : " of the kind \(phrases.joined(separator: " or "))"
  }

  /// The expectation as a rule.
  var expected: String {
    expectation.minimum == 1
      ? "Every \(whom) has a tie\(kinds) to at least one \(partner)"
      : "Every \(whom) has ties\(kinds) to at least \(expectation.minimum) \(partnerMany)"
  }

  /// What tells findings of this expectation from those of others about the same actor.
  var discriminator: String {
    var words = expectation.hasTieTo.spoken
    if !expectation.kinds.isEmpty { words += " by " + expectation.kinds.joined(separator: " or ") }
    if expectation.minimum != 1 { words += " at least \(expectation.minimum)" }
    return words.slug
  }

  /// What is found of an actor that falls short.
  ///
  /// - Parameters:
  ///   - indirectly: what joins the two all the same, as the end of a sentence.
  ///   - known: what the map knows about it besides, with a space before it.
  func sentence(
    of name: String, found: Int, fallingShort: Int, among total: Int,
    indirectly: Sentence, known: Sentence
  ) -> Sentence {
    let rest: Sentence = "\(known)\(comparison(fallingShort, total))\(reason)"
    if found == 0 {
      return "\(name: name) has no recorded tie\(kinds) to any \(partner)\(indirectly).\(rest)"
    }
    return """
      \(name: name) has recorded ties\(kinds) to \(found) of the \(expectation.minimum) or more \
      expected (\(partner)).\(rest)
      """
  }

  /// What is found of several actors that fall short.
  func sentence(of names: [String], among total: Int) -> Sentence {
    let expected =
      expectation.minimum == 1
      ? "expected to have a tie\(kinds) to any \(partner), \(names.count) have none recorded"
      : "expected to have ties\(kinds) to \(expectation.minimum) or more \(partnerMany), "
        + "\(names.count) fall short"
    return "Of the \(total) \(whomMany) \(expected): \(names: names).\(reason)"
  }

  private func comparison(_ count: Int, _ total: Int) -> String {
    guard total > 1 else { return "" }
    let words =
      expectation.minimum == 1
      ? "expected to have one, \(count) \(count == 1 ? "has" : "have") none recorded."
      : "this is expected of, \(count) \(count == 1 ? "falls" : "fall") short."
    return " Of the \(total) \(whomMany) \(words)"
  }

  private var reason: Sentence {
    guard let because = expectation.because, !because.isEmpty else { return "" }
    return " Why it is expected: \(because)"
  }
}
