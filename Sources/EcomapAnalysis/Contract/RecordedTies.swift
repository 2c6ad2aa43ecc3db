public import EcomapGraph
public import EcomapModel

/// All current ties of a map among all its actors, whatever these are.
///
/// It is wider than a projection: a tie to a class of bodies, or to an actor that has not begun or
/// has ended, is recorded all the same. So "no recorded tie" is only said of an actor of which the
/// map really holds none. Planned, proposed and ended ties are not in it.
public struct RecordedTies: Sendable {
  /// The ties as an undirected graph in which the node of an actor has the actor's position.
  public let graph: Graph
  private let tieOfLink: [Int]

  /// How many ties there are.
  public var count: Int { tieOfLink.count }

  /// Gathers the current ties of a map at a date.
  ///
  /// Complexity: O(actors + ties).
  ///
  /// - Parameters:
  ///   - snapshot: The map at the date.
  ///   - countedOnly: Whether ties with actors that the map does not count are left out.
  public init(of snapshot: Snapshot, countedOnly: Bool = false) {
    func isCounted(_ actor: ActorIndex) -> Bool {
      !countedOnly || snapshot.map[actor].uncounted == nil
    }
    var links: [Link] = []
    var tieOfLink: [Int] = []
    for tie in snapshot.ties
    where tie.standing == .current && tie.from != tie.to && isCounted(tie.from)
      && isCounted(tie.to)
    {
      links.append(Link(from: Node(tie.from.offset), to: Node(tie.to.offset)))
      tieOfLink.append(tie.index)
    }
    graph = Graph(nodeCount: snapshot.map.actors.count, links: links)
    self.tieOfLink = tieOfLink
  }

  /// How many actors an actor has a recorded tie with.
  public func neighbourCount(of actor: ActorIndex) -> Int {
    graph.degree(of: Node(actor.offset))
  }

  /// The actors that an actor has a recorded tie with, in map order.
  public func neighbours(of actor: ActorIndex) -> [ActorIndex] {
    graph.neighbours(of: Node(actor.offset)).map { ActorIndex($0.offset) }
  }

  /// How many pairs of some actors have a recorded tie with each other; each actor is named once.
  ///
  /// Complexity: O(actors + their neighbours).
  func pairCount(among actors: [ActorIndex]) -> Int {
    let members = Set(actors)
    return actors.reduce(0) { count, actor in
      count + neighbours(of: actor).count { $0 > actor && members.contains($0) }
    }
  }

  /// The recorded ties of an actor with each of its neighbours, in the order of the neighbours.
  ///
  /// Complexity: O(ties of the actor).
  public func partners(of actor: ActorIndex) -> [(actor: ActorIndex, ties: [Int])] {
    let node = Node(actor.offset)
    return zip(graph.neighbours(of: node), graph.edges(from: node)).map { neighbour, edge in
      (ActorIndex(neighbour.offset), graph.links(of: edge).map { tieOfLink[$0] })
    }
  }

  /// The recorded ties of an actor, in map order.
  public func ties(of actor: ActorIndex) -> [Int] {
    partners(of: actor).flatMap(\.ties).sorted()
  }
}
