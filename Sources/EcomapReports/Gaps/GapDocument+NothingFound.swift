import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// What was looked for and not found, and what could not be looked for, once for all themes.
  ///
  /// Only a rule that looks at everything can say that all is well. The others have thresholds,
  /// and on a small or sparse map finding nothing means little; what could not be asked at all
  /// must not read as an answer.
  var notFound: [Block] {
    guard counts.actors > 0 else { return nothingToAsk }
    let quiet = analysis.rules.filter {
      analysis.open($0.id).isEmpty && !$0.id.hasPrefix("unused-")
    }.sorted { Self.place(of: $0) < Self.place(of: $1) }
    let unasked = Set(analysis.unasked.map(\.rule))
    let found = answers(of: quiet.filter { !unasked.contains($0.id) })
    let blocks = (found.isEmpty ? [] : [.list(found)]) + notAsked(quiet)
    return blocks.isEmpty
      ? [] : [.heading(level: 2, "What was looked for and not found")] + blocks
  }

  private var nothingToAsk: [Block] {
    let ties = counts.ties == 0 ? " The map records no ties." : ""
    return [
      .heading(level: 2, "What was looked for and not found"),
      .paragraph(
        .text("No current actor is on the map, and so nothing could be looked for.\(ties)")),
    ]
  }

  private static func place(of rule: Rule) -> Int {
    Theme.allCases.firstIndex(of: rule.theme) ?? 0
  }

  /// What there is to say of rules that looked and found nothing that is open.
  private func answers(of rules: [Rule]) -> [Passage] {
    var answers: [Passage] = []
    var others: [String] = []
    for rule in rules {
      let count = counts.tally(rule.id).accepted
      if count > 0 {
        answers.append(.text("\(rule.title): nothing is open. \(accepted(count))."))
      } else if let sentence = allClear(rule.id) {
        answers.append(.text(sentence))
      } else {
        others.append(rule.title)
      }
    }
    if !others.isEmpty {
      answers.append(.text("Nothing was found for: \(others.joined(separator: "; "))."))
    }
    return answers
  }

  /// The questions that could not be put to the map, those with the same reason together.
  private func notAsked(_ rules: [Rule]) -> [Block] {
    var order: [Sentence] = []
    var titles: [[String]] = []
    for rule in rules {
      for unasked in analysis.unasked where unasked.rule == rule.id {
        if let place = order.firstIndex(of: unasked.because) {
          titles[place].append(rule.title)
        } else {
          order.append(unasked.because)
          titles.append([rule.title])
        }
      }
    }
    guard !order.isEmpty else { return [] }
    let rows = zip(titles, order).map { titles, reason -> [Passage] in
      [.text(titles.joined(separator: "; ")), Passage(reason.capitalisedAtStart) + .text(".")]
    }
    return [
      .heading(level: 3, "What could not be looked at"),
      .paragraph(
        """
        Too little is recorded to ask these questions. That nothing is told of them does not mean \
        that all is well.
        """),
      .table(.init(columns: ["Question", "Why it could not be asked"], rows: rows)),
    ]
  }

  /// What a section says of its rules that could not look at all, or not everywhere.
  func notAsked(of theme: Theme) -> [Block] {
    let rules = analysis.rules.filter { $0.theme == theme }
    return rules.compactMap { rule in
      guard let unasked = analysis.unasked.first(where: { $0.rule == rule.id }) else { return nil }
      return .paragraph(
        .name("Could not be looked at:") + .text(" \(rule.title), because ")
          + Passage(unasked.because) + .text("."))
    }
  }

  private func allClear(_ rule: String) -> String? {
    switch rule {
    case "unconnected-actor": "Every actor has at least one recorded tie."
    case "single-tie": "No actor depends on ties with one other actor only."
    case "separate-component": "No group of actors stands apart from the rest."
    case "expectation": "Every expectation that the map declares is met."
    case "ended-actor": "No actor that has ended has current ties recorded."
    case "duplicate-entry": "No two entries look like the same body."
    case "uncertain-tie": "Every current tie is stated in its sources."
    case "unsourced-tie": "Every tie has a source."
    default: nil
    }
  }
}
