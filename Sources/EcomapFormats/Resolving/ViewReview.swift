import EcomapModel

/// Says of one view what would leave its picture empty.
struct ViewReview {
  private let view: ViewDefinition
  private let entry: Entry
  private let snapshot: Snapshot

  init(_ view: ViewDefinition, _ entry: Entry, in snapshot: Snapshot) {
    self.view = view
    self.entry = entry
    self.snapshot = snapshot
  }

  func report(into diagnostics: inout DiagnosticBag) {
    let chosen = snapshot.actors(matching: view.show)
    let shown = snapshot.remaining(of: chosen)
    let show = entry.selectorEntry("show")
    if let show, chosen.isEmpty {
      EmptySelection(view: view.id, in: snapshot).report(show, into: &diagnostics)
    } else if let show, shown.isEmpty {
      let who = chosen.count == 1 ? "the actor" : "all \(chosen.count) actors"
      let when = snapshot.date.map { " by \($0.spoken)" } ?? ""
      diagnostics.report(
        .viewShowsNobody, at: show.location,
        "the view `\(view.id)` shows nobody: \(who) that it asks for had ended\(when)",
        suggestion: "give the view an earlier date with `as-of`, or change `show`")
    } else {
      reportFocus(chosen: chosen, shown: shown, show: show, into: &diagnostics)
    }
  }

  private func reportFocus(
    chosen: [ActorIndex], shown: [ActorIndex], show: Entry?, into diagnostics: inout DiagnosticBag
  ) {
    guard let focus = view.focus,
      let word = entry.entry("focus", MapFields.focus)?.text("actor")
    else { return }
    let actor = snapshot.name(of: focus.actor)
    if !chosen.contains(actor) {
      let differences = (show?.selectorParts ?? []).compactMap { difference(of: actor, from: $0) }
      diagnostics.report(
        .focusLeftOut, at: word.location,
        "`\(word.value)` is to be in the middle, but `show` leaves it out",
        suggestion: (differences.isEmpty ? "" : "it has \(differences.listed()); ")
          + "let `show` take it in, or choose another actor")
    } else if !shown.contains(actor) {
      let when = snapshot.date.map { " by \($0.spoken)" } ?? ""
      diagnostics.report(
        .focusLeftOut, at: word.location,
        "`\(word.value)` is to be in the middle, but it had ended\(when)",
        suggestion: "give the view an earlier date with `as-of`, or choose another actor")
    }
  }

  /// What an actor has in place of what a part of a selector asks for.
  private func difference(of actor: ActorIndex, from part: SelectorPart) -> String? {
    guard case .field(let field, _) = part.question, !snapshot.matches(part.question, actor)
    else { return nil }
    let words = snapshot.words(of: actor, for: field).map { "`\($0)`" }
    return words.isEmpty ? "no \(field.rawValue)" : "\(field.rawValue) \(words.listed())"
  }
}
