public import EcomapGraph

/// A map as a simple graph at one date, with the way back from nodes and edges to actors and ties.
public struct ProjectedMap: Sendable {
  /// How many actors and ties do not count, and why.
  public struct LeftOut: Sendable, Equatable {
    /// Classes of bodies.
    public internal(set) var classes = 0
    /// Actors that the map says are not to be counted.
    public internal(set) var uncounted = 0
    /// Others that are planned, proposed or have ended.
    public internal(set) var actors = 0
    /// Ties that are planned, proposed or have ended.
    public internal(set) var notCurrentTies = 0
    /// Ties of kinds that were not asked for.
    public internal(set) var tiesOfOtherKinds = 0
    /// Ties that would count but for an end that does not.
    public internal(set) var tiesOfLeftOutActors = 0
  }

  /// What counts.
  public let projection: Projection
  /// The map at the date.
  public let snapshot: Snapshot
  /// The actors that count, in map order; the first is node 0.
  public let actors: [ActorIndex]
  /// The graph: an edge where there is at least one tie, weighing their summed strength.
  public let graph: Graph
  /// How many ties became edges.
  public let tieCount: Int
  /// What does not count.
  public let leftOut: LeftOut

  private let nodes: [Node?]
  private let tieOfLink: [Int]

  /// Projects a map as of the projection's date.
  public init(_ map: EcosystemMap, _ projection: Projection = Projection()) {
    self.init(Snapshot(map, asOf: projection.asOf), projection)
  }

  /// Projects a map that was already taken at a date; that date counts, not the projection's.
  ///
  /// Ties whose two ends are names of one actor are dropped.
  ///
  /// Complexity: O(actors + ties).
  public init(_ snapshot: Snapshot, _ projection: Projection = Projection()) {
    var projection = projection
    projection.asOf = snapshot.date
    var leftOut = LeftOut()
    var actors: [ActorIndex] = []
    var nodes = [Node?](repeating: nil, count: snapshot.map.actors.count)
    projection.without = Set(projection.without.map { snapshot.name(of: $0) }).sorted()
    let without = Set(projection.without)
    for actor in snapshot.present where !without.contains(actor) {
      if snapshot.map[actor].isClass, !projection.includeClasses {
        leftOut.classes += 1
      } else if snapshot.map[actor].uncounted != nil {
        leftOut.uncounted += 1
      } else if !projection.counts(snapshot.standing(of: actor)) {
        leftOut.actors += 1
      } else {
        nodes[actor.offset] = Node(actors.count)
        actors.append(actor)
      }
    }

    // A kind may be asked for by its inverse; ties store the kind itself.
    let kinds = projection.kinds.map { words in
      Set(words.map { snapshot.map.vocabulary.relationship($0)?.kind.id ?? $0 })
    }
    var links: [Link] = []
    var tieOfLink: [Int] = []
    var tieCount = 0
    for dated in snapshot.ties where dated.from != dated.to {
      let tie = snapshot.map.ties[dated.index]
      guard kinds?.contains(tie.kind.id) ?? true else {
        leftOut.tiesOfOtherKinds += 1
        continue
      }
      guard projection.counts(dated.standing) else {
        leftOut.notCurrentTies += 1
        continue
      }
      guard let from = nodes[dated.from.offset], let to = nodes[dated.to.offset] else {
        leftOut.tiesOfLeftOutActors += 1
        continue
      }
      tieCount += 1
      links.append(Link(from: from, to: to, weight: Double(tie.strength)))
      tieOfLink.append(dated.index)
      if projection.isDirected, !tie.kind.isDirected {
        links.append(Link(from: to, to: from, weight: Double(tie.strength)))
        tieOfLink.append(dated.index)
      }
    }

    self.projection = projection
    self.snapshot = snapshot
    self.actors = actors
    self.nodes = nodes
    self.tieOfLink = tieOfLink
    self.tieCount = tieCount
    self.leftOut = leftOut
    graph = Graph(nodeCount: actors.count, links: links, isDirected: projection.isDirected)
  }

  /// The actor of a node.
  public func actor(of node: Node) -> ActorIndex { actors[node.offset] }

  /// The node of an actor, or nil when the actor does not count.
  public func node(of actor: ActorIndex) -> Node? { nodes[actor.offset] }

  /// The ties of an edge, as positions in `EcosystemMap.ties`, in map order.
  public func ties(of edge: Edge) -> [Int] { graph.links(of: edge).map { tieOfLink[$0] } }
}
