public import EcomapModel

extension Scene {
  /// The scene of a map as it stood at a date.
  ///
  /// Classes of bodies are drawn, and planned, proposed and ended ties in styles of their own. An
  /// actor that had ended is left out unless it still has a tie that holds or is to come; the
  /// footer says how many were.
  ///
  /// - Parameters:
  ///   - snapshot: The map at its date.
  ///   - view: Which actors to show, how and for which page. Nil shows everything on a slide.
  ///   - marks: What the analyses found of actors.
  ///   - betweenness: How often each actor lies on shortest paths, for a view that sizes by it;
  ///     an actor that has none is drawn small.
  public init(
    _ snapshot: Snapshot, view: ViewDefinition? = nil, marks: [ActorIndex: [Mark]] = [:],
    betweenness: [ActorIndex: Double] = [:]
  ) {
    let selection = SceneSelection(snapshot, view: view)
    let map = snapshot.map
    var positions: [ActorIndex: Int] = Dictionary(minimumCapacity: selection.actors.count)
    for (position, actor) in selection.actors.enumerated() { positions[actor] = position }
    var nodes = selection.actors.map { index in
      Node(
        map[index], standing: snapshot.standing(of: index), marks: marks[index] ?? [],
        tone: Tone(
          of: map[index], standing: snapshot.standing(of: index), by: view?.colourBy ?? .kind,
          areas: map.areas))
    }
    var ids = UniqueNames()
    let ties = selection.ties.compactMap { dated -> Tie? in
      guard let from = positions[dated.from], let to = positions[dated.to] else { return nil }
      let tie = map.ties[dated.index]
      let name = "\(map[dated.from].id).\(tie.kind.id).\(map[dated.to].id)"
      return Tie(
        id: ids.take(name), from: from, to: to, kind: tie.kind, status: dated.standing,
        certainty: tie.certainty, strength: tie.strength, detail: Self.detail(tie, of: map))
    }
    let steps = Self.prominence(
      view?.sizeBy ?? .degree, of: ties,
      betweenness: selection.actors.map { betweenness[$0] ?? 0 })
    for index in nodes.indices { nodes[index].prominence = steps[index] }
    for dated in snapshot.ties where dated.from != dated.to {
      let (from, to) = (positions[dated.from], positions[dated.to])
      if let from, to == nil { nodes[from].hiddenTies += 1 }
      if let to, from == nil { nodes[to].hiddenTies += 1 }
    }
    let layout = view?.layout ?? .network
    let grouping = view?.groupBy ?? layout.usualGrouping
    self.init(
      title: view?.title ?? map.title,
      subtitle: Self.subtitle(snapshot, view: view, nodes: nodes, ties: ties),
      warning: map.warning, date: Self.date(of: snapshot), summary: map.summary ?? "", nodes: nodes,
      ties: ties,
      footer: Self.footer(snapshot, endedCount: selection.endedCount),
      page: view?.page ?? .slide, layout: layout,
      groups: grouping.map {
        layout == .coverage && $0 == .area
          ? AreaRows.groups(of: selection.actors, in: snapshot)
          : SceneGroups.groups(of: selection.actors, by: $0, in: snapshot)
      } ?? [],
      across: view?.across ?? .stages,
      focus: view?.focus.flatMap { positions[snapshot.name(of: $0.actor)] },
      sizeWords: (view?.sizeBy ?? .degree).words)
    // Kind by kind, and by name within: whoever looks for a name finds it in the list as well.
    let order = KindOrder.groups(Array(self.nodes.indices), of: self)
      .flatMap { KindOrder.byName($0.nodes, of: self) }
    for (offset, node) in order.enumerated() { self.nodes[node].number = offset + 1 }
  }

  /// How much larger than others each actor is.
  private static func prominence(
    _ measure: ViewDefinition.Size, of ties: [Tie], betweenness: [Double]
  ) -> [Int] {
    var values = betweenness
    switch measure {
    case .uniform: return betweenness.map { _ in 0 }
    case .betweenness: return Prominence.steps(values, least: 0)
    case .strength:
      values = betweenness.map { _ in 0 }
      for tie in ties where tie.from != tie.to {
        values[tie.from] += Double(tie.strength)
        values[tie.to] += Double(tie.strength)
      }
    case .degree:
      var neighbours = betweenness.map { _ in Set<Int>() }
      for tie in ties where tie.from != tie.to {
        neighbours[tie.from].insert(tie.to)
        neighbours[tie.to].insert(tie.from)
      }
      values = neighbours.map { Double($0.count) }
    }
    return Prominence.steps(values, least: 4)
  }

  private static func detail(_ tie: EcomapModel.Tie, of map: EcosystemMap) -> String {
    var parts = [tie.frequency, tie.amount, tie.note].compactMap(\.self)
    parts += tie.citations.map { citation in
      let title = map.source(citation.source)?.title ?? citation.source
      return citation.locator.map { "\(title), \($0)" } ?? title
    }
    return parts.joined(separator: "; ")
  }

  private static func date(of snapshot: Snapshot) -> String? {
    snapshot.date.map { "As of \($0.spoken)" }
  }

  private static func subtitle(
    _ snapshot: Snapshot, view: ViewDefinition?, nodes: [Node], ties: [Tie]
  ) -> String {
    var parts: [String] = []
    if let date = date(of: snapshot) { parts.append(date) }
    let classes = nodes.count { $0.isClass }
    let others = nodes.count { !$0.isClass && $0.status != .current }
    let population = (nodes.count - classes).counted("actor")
    parts.append(
      others == 0 ? population : "\(population) (\(others) planned, proposed or ended)")
    if classes > 0 { parts.append(classes.counted("class of bodies", "classes of bodies")) }
    var relationships = ties.count.counted("relationship")
    let ahead = ties.count { $0.status == .planned || $0.status == .proposed }
    let ended = ties.count { $0.status == .ended }
    let asides =
      [ahead > 0 ? "\(ahead) planned or proposed" : nil, ended > 0 ? "\(ended) ended" : nil]
      .compactMap(\.self)
    if !asides.isEmpty { relationships += " (\(asides.joined(separator: ", ")))" }
    parts.append(relationships)
    if let view {
      if case .everything = view.show {} else { parts.append("Shown: \(view.show.spoken)") }
      if let focus = view.focus {
        let name = snapshot.map[snapshot.name(of: focus.actor)].name
        parts.append("Within \(focus.steps.counted("step")) of \(name)")
      }
    }
    return parts.joined(separator: " · ")
  }

  private static func footer(_ snapshot: Snapshot, endedCount: Int) -> [String] {
    var footer: [String] = []
    let most = 8
    var titles = snapshot.map.sources.prefix(most).map { source in
      let origin = [source.publisher, source.date?.spoken].compactMap(\.self)
      return origin.isEmpty
        ? source.title : "\(source.title) (\(origin.joined(separator: ", ")))"
    }
    let rest = snapshot.map.sources.count - most
    if rest > 0 { titles.append("and \(rest) more") }
    if !titles.isEmpty { footer.append("Sources: \(titles.joined(separator: "; ")).") }
    if endedCount > 0 {
      let date = snapshot.date.map { " before \($0.spoken)" } ?? ""
      footer.append(
        endedCount == 1
          ? "1 actor that ended\(date) is not drawn."
          : "\(endedCount) actors that ended\(date) are not drawn.")
    }
    return footer
  }
}

extension Scene.Node {
  /// The node of an actor.
  init(_ actor: Actor, standing: Status, marks: [Mark], tone: Tone) {
    var parts: [String] = []
    if !actor.aliases.isEmpty { parts.append("Also: \(actor.aliases.joined(separator: ", "))") }
    if !actor.areas.isEmpty { parts.append(actor.areas.joined(separator: ", ")) }
    if let note = actor.note { parts.append(note) }
    if let reason = actor.uncounted { parts.append("Not counted: \(reason)") }
    if let person = actor.contact?.spokenPerson { parts.append("Contact: \(person)") }
    self.init(
      id: actor.id, name: actor.name, kind: actor.kind, tone: tone, status: standing,
      isClass: actor.isClass, detail: parts.joined(separator: "\n"), marks: marks,
      link: actor.contact?.url, level: actor.level, stages: actor.stages,
      drivers: actor.drivers)
  }
}

extension ViewDefinition.Size {
  /// What a larger box means.
  var words: String {
    switch self {
    case .uniform, .degree: "Larger: tied to more others"
    case .strength: "Larger: more and stronger ties"
    case .betweenness: "Larger: on more of the shortest routes between others"
    }
  }
}

extension ViewDefinition.Layout {
  /// What actors are grouped by when a view does not say.
  var usualGrouping: ViewDefinition.Grouping? {
    switch self {
    case .network, .focus, .matrix, .landscape: nil
    case .coverage: .area
    case .bands, .rings: .level
    case .groups: .sector
    }
  }
}
