import EcomapModel

/// A question that could not be put to a map, because too little is recorded.
///
/// It is the third answer beside what was found and what was looked for and not found: whoever
/// reads that nothing was found must be able to trust that something was looked at.
public struct Unasked: Sendable {
  /// The id of the rule that asks it.
  public let rule: String
  /// Why not, in words that follow "because".
  public let because: Sentence

  /// Says why a rule could not look.
  init(_ rule: Rule, because: Sentence) {
    self.rule = rule.id
    self.because = because
  }
}

extension Analysis {
  /// Nothing: most analyses can look at any map.
  public func unasked(in context: AnalysisContext) -> [Unasked] { [] }
}

extension [Rule] {
  /// All of them as unasked for one reason; none when there is no reason.
  func unasked(because reason: Sentence?) -> [Unasked] {
    reason.map { reason in map { Unasked($0, because: reason) } } ?? []
  }
}

extension AnalysisContext {
  /// How many subjects there are: "any of the 93 actors", for a sentence that says of none of them
  /// that something is recorded.
  var anySubject: String {
    switch subjects.count {
    case 0: "any actor"
    case 1: "the 1 actor"
    default: "any of the \(subjects.count.grouped) actors"
    }
  }
}
