import EcomapModel

/// Says which part of a selector nobody answers to, and what actors have in its place.
struct EmptySelection {
  private let view: String
  private let snapshot: Snapshot

  init(view: String, in snapshot: Snapshot) {
    self.view = view
    self.snapshot = snapshot
  }

  /// Reports a selector that nobody answers to.
  func report(_ selector: Entry, into diagnostics: inout DiagnosticBag) {
    let parts = selector.selectorParts
    let culprits = culprits(among: parts)
    guard let last = culprits.last else { return }
    // A part that holds selectors is empty because one of those is, where there is the more to say.
    if culprits.count == 1 {
      let empty = innerCauses(of: last)
      for inner in empty { report(inner, into: &diagnostics) }
      if !empty.isEmpty { return }
    }
    let description = SelectorDescription(culprits.map(\.question))
    let when = description.dependsOnDate ? snapshot.date.map { " as of \($0.spoken)" } ?? "" : ""
    diagnostics.report(
      .viewShowsNobody, at: last.location,
      "the view `\(view)` shows nobody: no actor \(description.predicate)\(when)",
      suggestion: suggestion(culprits: culprits, parts: parts))
  }

  /// The parts that nobody answers to together; without any of them somebody would.
  private func culprits(among parts: [SelectorPart]) -> [SelectorPart] {
    if let alone = parts.first(where: { actors(answering: [$0]).isEmpty }) { return [alone] }
    var kept = parts
    for index in parts.indices.reversed() {
      var fewer = kept
      fewer.remove(at: index)
      if actors(answering: fewer).isEmpty { kept = fewer }
    }
    return kept
  }

  private func innerCauses(of part: SelectorPart) -> [Entry] {
    switch part.question {
    case .any: part.inner
    case .tiedTo: part.inner.filter { snapshot.actors(matching: $0.selector).isEmpty }
    default: []
    }
  }

  private func actors(answering parts: [SelectorPart]) -> [ActorIndex] {
    snapshot.actors(matching: .all(parts.map(\.question)))
  }

  private func suggestion(culprits: [SelectorPart], parts: [SelectorPart]) -> String? {
    let choices = culprits.compactMap { culprit -> String? in
      guard case .field(let field, _) = culprit.question else { return nil }
      let isOther: (SelectorPart) -> Bool = { $0.location != culprit.location }
      var others = parts.filter(isOther)
      if actors(answering: others).isEmpty { others = culprits.filter(isOther) }
      return alternatives(to: field, beside: others)
    }
    if !choices.isEmpty { return choices.prefix(2).joined(separator: "; ") }
    guard culprits.count == 1 else { return nil }
    switch culprits[0].question {
    case .not: return "let `not` take out fewer"
    case .tiedTo(let partner, _): return kinds(leadingTo: partner)
    default: return nil
    }
  }

  /// The values of a field that occur among the actors that answer to the other parts.
  private func alternatives(
    to field: Selector.Field, beside others: [SelectorPart]
  ) -> String? {
    let answering = actors(answering: others)
    let values = Tally(answering.flatMap { snapshot.words(of: $0, for: field) })
    let whom = SelectorDescription(others.map(\.question)).subject
    return values.isEmpty
      ? "\(whom) have no \(field.rawValue)" : "\(whom) have \(field.rawValue) \(values.listed)"
  }

  /// The kinds of relationship that do tie actors to those of whom a selector is true.
  private func kinds(leadingTo partner: Selector) -> String {
    let partners = snapshot.matcher(of: partner)
    var words: [String] = []
    for tie in snapshot.ties where tie.standing != .ended && tie.from != tie.to {
      let kind = snapshot.map.ties[tie.index].kind
      if partners.matches(tie.to) { words.append(kind.id) }
      if partners.matches(tie.from) { words.append(kind.inverse ?? kind.id) }
    }
    let whom = SelectorDescription([partner]).subject
    return words.isEmpty
      ? "\(whom) have no tie at that date" : "others are tied to \(whom) by \(Tally(words).listed)"
  }
}
