import EcomapModel

/// A tie that could be made.
struct NewTie {
  let first: ActorIndex
  let second: ActorIndex
  /// How many actors it would join to the rest.
  let joins: Int
  /// Why the two have something to talk about; empty when nothing is recorded of it.
  let reason: String

  init(_ one: ActorIndex, _ other: ActorIndex, joins: Int = 0, reason: String = "") {
    first = min(one, other)
    second = max(one, other)
    self.joins = joins
    self.reason = reason
  }

  /// How many ties the evidence of one finding holds at most.
  private static let most = 200

  static func json(_ ties: [NewTie], in context: AnalysisContext) -> JSONText {
    .array(
      ties.prefix(most).map { tie in
        [
          "between": .strings([tie.first, tie.second].map { context.map[$0].id }),
          "joins": .integer(tie.joins),
          "reason": .optional(tie.reason.isEmpty ? nil : tie.reason),
        ]
      })
  }

  static func suggestion(_ ties: [NewTie], in context: AnalysisContext) -> Sentence? {
    guard let tie = ties.first else { return nil }
    let names = context.names(of: [tie.first, tie.second])
    let reason = tie.reason.isEmpty ? "" : ": \(tie.reason)"
    return "Begin with \(name: names[0]) and \(name: names[1])\(reason)."
  }
}
