import EcomapModel

extension MapResolver {
  /// What became of whom, in all files.
  mutating func changes() -> [Change] {
    var names = NameChanges()
    var order = ChangeOrder()
    return roots.flatMap { $0.entries("changes", MapFields.change) }.compactMap { entry in
      guard let kind: Change.Kind = entry.word("kind"), let date = entry.date("date") else {
        return nil
      }
      let from = indices(entry, "from")
      let to = indices(entry, "to")
      if let trouble = Self.trouble(
        kind, before: entry.texts("from").count, after: entry.texts("to").count)
      {
        diagnostics.report(
          .changeShape, at: entry.text("kind")?.location ?? entry.location, trouble)
        return nil
      }
      if kind == .rename, let before = from.first, let after = to.first,
        let trouble = names.trouble(before, after)
      {
        diagnostics.report(
          .changeShape, at: entry.text(trouble.field)?.location ?? entry.location,
          trouble.headline, suggestion: trouble.suggestion)
        return nil
      }
      if kind != .transfer, !order.add(from, to) {
        diagnostics.report(
          .changeShape, at: entry.texts("to").first?.location ?? entry.location,
          "this change leads back to an actor that another change ended",
          suggestion: "give the actor an id of its own for the time after this change")
        return nil
      }
      return Change(
        kind: kind, date: date, from: from, to: to, citations: entry.citations("sources"),
        visibility: entry.visibility, location: entry.location)
    }
  }

  private static func trouble(_ kind: Change.Kind, before: Int, after: Int) -> String? {
    switch kind {
    case .rename where before != 1 || after != 1:
      "a rename has one actor in `from` and one in `to`"
    case .merge where before < 2 || after != 1:
      "a merge has several actors in `from` and one in `to`"
    case .split where before != 1 || after < 2:
      "a split has one actor in `from` and several in `to`"
    case .abolish where after != 0: "an abolition has nobody in `to`"
    case .transfer where after == 0: "a transfer has somebody in `to`"
    default: nil
    }
  }

  /// What the region expects of itself.
  func expectations(in root: Entry) -> [Expectation] {
    root.entries("expectations", MapFields.expectation).compactMap { entry in
      guard let every = entry.selector("every"), let target = entry.selector("has-tie-to") else {
        return nil
      }
      let kinds = entry.texts("of-kind").compactMap {
        vocabulary.relationship($0.value)?.kind.id
      }
      return Expectation(
        every: every, hasTieTo: target, kinds: kinds, minimum: entry.integer("at-least") ?? 1,
        because: entry.markable("because")?.value, visibility: entry.visibility,
        internalTexts: entry.internalTexts([("because", .because)]), location: entry.location)
    }
  }

  /// Which findings are fine.
  func acceptances(in root: Entry) -> [Acceptance] {
    root.entries("accepted", MapFields.acceptance).compactMap { entry in
      guard let rule = entry.text("finding"), let because = entry.markable("because") else {
        return nil
      }
      return Acceptance(
        rule: rule.value, actors: indices(entry, "actors"), about: entry.text("about")?.value,
        because: because.value, until: entry.date("until"),
        internalTexts: entry.internalTexts([("because", .because)]), location: entry.location)
    }
  }

  /// How grave findings are in this map.
  func severities(in root: Entry) -> [SeverityOverride] {
    root.entries("severities", MapFields.severity).compactMap { entry in
      guard let rule = entry.text("finding"), let because = entry.markable("because"),
        let severity: Severity = entry.word("severity")
      else { return nil }
      return SeverityOverride(
        rule: rule.value, actors: indices(entry, "actors"), about: entry.text("about")?.value,
        severity: severity, because: because.value,
        internalTexts: entry.internalTexts([("because", .because)]), location: entry.location)
    }
  }

  private func indices(_ entry: Entry, _ field: String) -> [ActorIndex] {
    entry.texts(field).compactMap { actors.index(of: $0.value) }
  }
}

/// Remembers renames, to find those that cannot be a rename: an actor has one new name, a name
/// comes from one actor, and no name comes back.
private struct NameChanges {
  private var next: [ActorIndex: ActorIndex] = [:]
  private var previous: [ActorIndex: ActorIndex] = [:]

  /// What is wrong with one more rename, and at which field.
  mutating func trouble(
    _ before: ActorIndex, _ after: ActorIndex
  ) -> (field: String, headline: String, suggestion: String)? {
    if before == after {
      return (
        "to", "a rename leads from one actor to another, and here both are the same",
        "give the actor with the new name an id of its own"
      )
    }
    if let known = next[before] {
      guard known != after else { return nil }
      return (
        "from", "this actor has been given another new name already",
        "one actor that becomes several is a `split`"
      )
    }
    if previous[after] != nil {
      return (
        "to", "this is the new name of another actor already",
        "several actors that become one are a `merge`"
      )
    }
    var name = after
    while let later = next[name] {
      guard later != before else {
        return (
          "to", "this rename leads back to an earlier name",
          "give the actor an id of its own for the time after this change"
        )
      }
      name = later
    }
    next[before] = after
    previous[after] = before
    return nil
  }
}
