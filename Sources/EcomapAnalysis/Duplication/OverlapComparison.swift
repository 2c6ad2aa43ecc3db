import EcomapGraph
import EcomapModel

/// Two actors that share remits in one place.
struct Overlap {
  let first: ActorIndex
  let second: ActorIndex
  let place: String
  let shared: [Int]
  let smaller: Int
  let isTied: Bool
}

/// Decides which pairs of actors with alike remits overlap.
struct OverlapComparison {
  private let remits: Remits
  private let context: AnalysisContext
  private let places: Places
  private let relatives: Relatives
  /// For each actor those that run, host, lead or provide it or that it is a part of.
  private let parents: [ActorIndex: [ActorIndex]]

  init(_ remits: Remits, in context: AnalysisContext) {
    self.remits = remits
    self.context = context
    places = Places(context.map)
    relatives = Relatives(in: context.map, at: context.snapshot)
    parents = Self.parents(in: context)
  }

  private static let parenthood: Set<String> = [
    "hosts", "runs", "manages", "leads", "set-up", "provides", "developed",
  ]

  private static func parents(in context: AnalysisContext) -> [ActorIndex: [ActorIndex]] {
    var parents: [ActorIndex: [ActorIndex]] = [:]
    for tie in context.snapshot.ties where tie.standing == .current {
      let kind = context.map.ties[tie.index].kind.id
      if parenthood.contains(kind) { parents[tie.to, default: []].append(tie.from) }
      if kind == "part-of" { parents[tie.from, default: []].append(tie.to) }
    }
    return parents
  }

  /// The overlap of a pair, or nil when they do not overlap.
  func overlap(_ pair: SetOverlap) -> Overlap? {
    let (first, second) = (remits.actors[pair.a], remits.actors[pair.b])
    guard let place = place(of: first, second, shared: pair.shared),
      shareStage(first, second), !relatives.contains(first, second), !areSiblings(first, second),
      !isOwn(first, of: second), !isOwn(second, of: first)
    else { return nil }
    let sizes = [first, second].map { context.map[$0].remits.count }
    return Overlap(
      first: first, second: second, place: place, shared: remits.sets.shared(pair.a, pair.b),
      smaller: sizes.min() ?? 0, isTied: isTied(first, second))
  }

  private func place(of first: ActorIndex, _ second: ActorIndex, shared: Int) -> String? {
    if let place = places.shared(first, second) { return place }
    guard shared > 1, places.isWithinCountry(first, second) else { return nil }
    return places.areas(of: places.isCountrywide(first) ? second : first).first
  }

  private func shareStage(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    let (ones, others) = (context.map[first].stages, context.map[second].stages)
    return ones.isEmpty || others.isEmpty || ones.contains { others.contains($0) }
  }

  private func areSiblings(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    guard let ones = parents[first], let others = parents[second] else { return false }
    return ones.contains { others.contains($0) }
  }

  /// Whether one is a programme or a scheme of the other, which does by it what it is there for.
  private func isOwn(_ actor: ActorIndex, of owner: ActorIndex) -> Bool {
    !context.isBody(actor) && parents[actor]?.contains(owner) == true
  }

  private func isTied(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    let graph = context.recorded.graph
    return graph.edge(from: Node(first.offset), to: Node(second.offset)) != nil
  }
}
