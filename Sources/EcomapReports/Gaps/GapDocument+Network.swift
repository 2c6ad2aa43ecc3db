import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// How many actors others hang on, those that are told of together included.
  var singlePointCount: Int {
    analysis.open("single-point-of-failure").reduce(0) { $0 + $1.actors.count }
  }

  /// How many ties alone join two parts, those that are told of together included.
  var bridgeTieCount: Int {
    analysis.open("bridge-tie").reduce(0) { count, finding in
      guard case .array(let ties) = finding.evidence("between") else { return count + 1 }
      return count + ties.count
    }
  }

  /// What the loss of the three who hold most together would do.
  var keySetStatement: String {
    guard let finding = analysis.open("key-set").first else { return "" }
    let before = finding.integer("largest-part-before")
    let after = finding.integer("largest-part-after")
    return "Without three of its actors the largest part would shrink from \(before) to \(after)."
  }

  /// How many the three who reach most reach.
  var reachSetStatement: String {
    guard let finding = analysis.open("reach-set").first else { return "" }
    let others = finding.integer("others-with-ties")
    return
      "Three actors together are one step from \(finding.integer("reached")) of the \(others) others with ties."
  }

  /// The network in one short sentence.
  var networkStatement: String {
    guard let finding = analysis.open("whole-network").first else { return "" }
    let parts = finding.integer("components")
    let largest = finding.integer("largest-component").counted("actor")
    if context.groups.isScattered { return context.groups.scattered }
    return parts == 0
      ? "No tie counts."
      : parts == 1
        ? "All actors with ties hang together."
        : "Actors with ties are in \(parts) separate parts, the largest of \(largest)."
  }
}
