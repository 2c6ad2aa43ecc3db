import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// What a section says of rules that found nothing that is open.
  ///
  /// Only a rule that looks at everything can say that all is well. The others have thresholds,
  /// and on a small or sparse map finding nothing means little.
  func nothingFound(for rules: [Rule]) -> [Block] {
    var sentences: [String] = []
    var others: [String] = []
    for rule in rules {
      let count = counts.tally(rule.id).accepted
      if count > 0 {
        sentences.append("\(rule.title): nothing is open. \(accepted(count)).")
      } else if let sentence = allClear(rule.id) {
        sentences.append(sentence)
      } else {
        others.append(rule.title)
      }
    }
    if !others.isEmpty {
      sentences.append(
        """
        Nothing was found for: \(others.joined(separator: "; ")). What each looks for, and from \
        what size on, stands under "Definitions".
        """)
    }
    return sentences.isEmpty ? [] : [.paragraph(.text(sentences.joined(separator: " ")))]
  }

  private func allClear(_ rule: String) -> String? {
    guard counts.actors > 0 || ["expectation", "unsourced-tie"].contains(rule) else { return nil }
    return switch rule {
    case "unconnected-actor": "Every actor has at least one recorded tie."
    case "single-tie": "No actor depends on ties with one other actor only."
    case "separate-component": "No group of actors stands apart from the rest."
    case "expectation" where map.expectations.isEmpty: "The map declares no expectations."
    case "expectation": "Every expectation that the map declares is met."
    case "ended-actor": "No actor that has ended has current ties recorded."
    case "duplicate-entry": "No two entries look like the same body."
    case "uncertain-tie" where counts.currentTies > 0:
      "Every current tie is stated in its sources."
    case "unsourced-tie" where counts.ties == 0: "The map records no ties."
    case "unsourced-tie": "Every tie has a source."
    default: nil
    }
  }
}
