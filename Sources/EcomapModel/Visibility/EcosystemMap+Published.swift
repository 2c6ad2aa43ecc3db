extension EcosystemMap {
  /// The map without anything that is internal: all that a page may tell.
  ///
  /// It is a map of its own. What hangs on an internal actor goes with it: its ties, changes it
  /// took part in, acceptances and severities of findings about it, views and expectations that
  /// ask for it alone; so do areas, remits and sources that only internal entries use. Citations
  /// of an internal source stay as citations of ``Source/withheld(besides:)``, so that what rests
  /// on it does not look as if it rested on nothing.
  ///
  /// Words that the map's makers wrote into public texts are left as they are, and so is the
  /// vocabulary.
  ///
  /// Complexity: O(size of the map).
  public var published: EcosystemMap { holdsInternal ? Publication(of: self).map : self }
}

extension Source {
  /// What stands for the sources that are internal.
  static func withheld(besides sources: [Source]) -> Source {
    var id = "internal-source"
    while sources.contains(where: { $0.id == id }) { id += "-withheld" }
    return Source(id: id, title: "An internal source")
  }
}

/// Takes everything internal out of a map.
private struct Publication {
  private let whole: EcosystemMap
  /// The new place of each actor; nil for one that is internal.
  private let moved: [ActorIndex?]
  private let hiddenIDs: Set<String>
  private let hiddenSources: Set<String>
  private let withheld: Source

  init(of map: EcosystemMap) {
    whole = map
    var moved: [ActorIndex?] = []
    var count = 0
    for actor in map.actors {
      moved.append(actor.visibility == .internal ? nil : ActorIndex(count))
      if actor.visibility != .internal { count += 1 }
    }
    self.moved = moved
    hiddenIDs = Set(map.actors.lazy.filter { $0.visibility == .internal }.map(\.id))
    hiddenSources = Set(map.sources.lazy.filter { $0.visibility == .internal }.map(\.id))
    withheld = Source.withheld(besides: map.sources)
  }

  var map: EcosystemMap {
    let map = EcosystemMap(
      title: whole.title, summary: whole.summary, asOf: whole.asOf, files: whole.files,
      vocabulary: whole.vocabulary, sources: sources + [withheld], areas: whole.areas.areas,
      remits: whole.remits, actors: actors, ties: ties, changes: changes,
      expectations: expectations, acceptances: acceptances, severities: severities, views: views)
    return map.keeping(map.usedWords, of: whole.usedWords)
  }

  private var sources: [Source] {
    whole.sources.filter { $0.visibility != .internal }.map { source in
      source.internalTexts.isEmpty
        ? source
        : Source(
          id: source.id, title: source.title, publisher: source.publisher, date: source.date,
          url: source.url)
    }
  }

  private var actors: [Actor] {
    whole.actors.filter { $0.visibility != .internal }.map { actor in
      var actor = actor
      if actor.internalTexts.contains(.note) { actor.note = nil }
      actor.internalTexts = []
      actor.contact = actor.contact?.published
      actor.fields = actor.fields.published
      actor.citations = published(actor.citations)
      return actor
    }
  }

  private var ties: [Tie] {
    whole.ties.compactMap { tie in
      guard tie.visibility != .internal, let from = moved[tie.from.offset],
        let to = moved[tie.to.offset]
      else { return nil }
      var tie = tie
      tie.from = from
      tie.to = to
      if tie.internalTexts.contains(.note) { tie.note = nil }
      if tie.internalTexts.contains(.amount) { tie.amount = nil }
      if tie.internalTexts.contains(.frequency) { tie.frequency = nil }
      tie.internalTexts = []
      tie.fields = tie.fields.published
      tie.citations = published(tie.citations)
      return tie
    }
  }

  /// A change that loses one of its sides goes: half of it would say something else.
  private var changes: [Change] {
    whole.changes.compactMap { change in
      guard change.visibility != .internal else { return nil }
      let from = change.from.compactMap { moved[$0.offset] }
      let to = change.to.compactMap { moved[$0.offset] }
      guard from.isEmpty == change.from.isEmpty, to.isEmpty == change.to.isEmpty else { return nil }
      return Change(
        kind: change.kind, date: change.date, from: from, to: to, fromKind: change.fromKind,
        toKind: change.toKind, citations: published(change.citations), location: change.location)
    }
  }

  private var expectations: [Expectation] {
    whole.expectations.compactMap { expectation in
      guard expectation.visibility != .internal,
        let every = expectation.every.without(ids: hiddenIDs),
        let target = expectation.hasTieTo.without(ids: hiddenIDs)
      else { return nil }
      return Expectation(
        every: every, hasTieTo: target, kinds: expectation.kinds, minimum: expectation.minimum,
        because: expectation.internalTexts.contains(.because) ? nil : expectation.because,
        location: expectation.location)
    }
  }

  private var acceptances: [Acceptance] {
    whole.acceptances.compactMap { entry in
      guard let actors = actors(of: entry.actors, about: entry.about) else { return nil }
      return Acceptance(
        rule: entry.rule, actors: actors, about: entry.about,
        because: reason(entry.because, entry.internalTexts), until: entry.until,
        location: entry.location)
    }
  }

  private var severities: [SeverityOverride] {
    whole.severities.compactMap { entry in
      guard let actors = actors(of: entry.actors, about: entry.about) else { return nil }
      return SeverityOverride(
        rule: entry.rule, actors: actors, about: entry.about, severity: entry.severity,
        because: reason(entry.because, entry.internalTexts), location: entry.location)
    }
  }

  private var views: [ViewDefinition] {
    whole.views.compactMap { view in
      guard view.visibility != .internal, let show = view.show.without(ids: hiddenIDs) else {
        return nil
      }
      guard let focus = view.focus else { return view.with(show: show, focus: nil) }
      return moved[focus.actor.offset].map {
        view.with(show: show, focus: .init(actor: $0, steps: focus.steps))
      }
    }
  }

  /// The actors of an entry about findings; nil when the entry is about something internal.
  ///
  /// Such an entry matches exactly its actors, so without one of them it would match nothing, and
  /// a report would ask what it was for.
  private func actors(of actors: [ActorIndex], about: String?) -> [ActorIndex]? {
    if let about, hiddenIDs.contains(about) || hiddenSources.contains(about) { return nil }
    let rest = actors.compactMap { moved[$0.offset] }
    return rest.count == actors.count ? rest : nil
  }

  private func reason(_ because: String, _ texts: InternalTexts) -> String {
    texts.contains(.because) ? "The reason is marked internal." : because
  }

  /// Citations in which one stand-in takes the place of all internal sources.
  private func published(_ citations: [Citation]) -> [Citation] {
    guard !hiddenSources.isEmpty, citations.contains(where: { hiddenSources.contains($0.source) })
    else { return citations }
    return citations.filter { !hiddenSources.contains($0.source) }
      + [Citation(source: withheld.id, locator: nil)]
  }
}

/// The areas, remits and sources that the entries of a map use.
private struct UsedWords {
  var areas: Set<String> = []
  var remits: Set<String> = []
  var sources: Set<String> = []
}

extension EcosystemMap {
  fileprivate var usedWords: UsedWords {
    var used = UsedWords()
    for actor in actors {
      used.areas.formUnion(actor.areas)
      used.remits.formUnion(actor.remits)
    }
    for selector in expectations.flatMap({ [$0.every, $0.hasTieTo] }) + views.map(\.show) {
      used.areas.formUnion(selector.words(for: .area))
      used.remits.formUnion(selector.words(for: .remit))
    }
    for citation in actors.lazy.flatMap(\.citations) { used.sources.insert(citation.source) }
    for citation in ties.lazy.flatMap(\.citations) { used.sources.insert(citation.source) }
    for citation in changes.lazy.flatMap(\.citations) { used.sources.insert(citation.source) }
    return used
  }

  /// The map without the areas, remits and sources that only something else used, and without a
  /// stand-in for sources that nothing needs.
  fileprivate func keeping(_ own: UsedWords, of whole: UsedWords) -> EcosystemMap {
    var map = self
    let lostSources = whole.sources.subtracting(own.sources)
    map.sources.removeAll { lostSources.contains($0.id) }
    if let last = map.sources.last, !own.sources.contains(last.id) { map.sources.removeLast() }
    let lostRemits = whole.remits.subtracting(own.remits)
    map.remits.removeAll { lostRemits.contains($0.id) }
    var areas = areas.areas
    let lostAreas = whole.areas.subtracting(own.areas)
    // From the inside out: an area stays as long as another one lies in it.
    while let index = areas.lastIndex(where: { area in
      lostAreas.contains(area.name) && !areas.contains { $0.within == area.name }
    }) {
      areas.remove(at: index)
    }
    map.areas = AreaTree(areas)
    return map
  }
}
