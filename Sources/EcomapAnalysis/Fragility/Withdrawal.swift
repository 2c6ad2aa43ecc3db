import EcomapGraph
public import EcomapModel

/// What becomes of a network when some actors are taken away on trial.
public struct Withdrawal: Sendable {
  /// The network with them.
  public let before: MeasureTable
  /// The network without them.
  public let after: MeasureTable
  /// Who was taken away, in map order.
  public let withdrawn: [ActorIndex]
  /// Who loses the route to the largest part of what is left of those they were joined with, in
  /// map order.
  public let stranded: [ActorIndex]
  /// Which of these are left without any tie.
  public let isolated: [ActorIndex]

  /// Compares two projections of one map, the second without some actors.
  ///
  /// Complexity: O(actors + ties).
  public init(before: MeasureTable, after: MeasureTable) {
    let withdrawn = before.projected.actors.filter { after.projected.node(of: $0) == nil }
    var remains: [Int: [Int: [ActorIndex]]] = [:]
    let touched = Set(withdrawn.compactMap { before.component(of: $0) })
    for actor in after.projected.actors {
      guard let component = before.component(of: actor), touched.contains(component),
        let piece = after.component(of: actor)
      else { continue }
      remains[component, default: [:]][piece, default: []].append(actor)
    }
    // Parts are numbered from the largest.
    let stranded = remains.values.flatMap { pieces in
      Separation.lost(of: pieces.keys.sorted().compactMap { pieces[$0] })
    }.sorted()
    self.before = before
    self.after = after
    self.withdrawn = withdrawn
    self.stranded = stranded
    isolated = after.projected.actors.filter { actor in
      guard let node = after.projected.node(of: actor), let old = before.projected.node(of: actor)
      else { return false }
      return after.graph.degree(of: node) == 0 && before.graph.degree(of: old) > 0
    }
  }
}

extension MeasureTable {
  /// The number of the part that an actor is in, the largest being 0.
  func component(of actor: ActorIndex) -> Int? {
    projected.node(of: actor).map { components.membership[$0.offset] }
  }
}
