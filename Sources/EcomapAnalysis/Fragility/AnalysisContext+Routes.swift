import EcomapGraph
import EcomapModel

extension AnalysisContext {
  /// The actors of some nodes, in the order given.
  func actors(_ nodes: some Sequence<Node>) -> [ActorIndex] {
    nodes.map { projected.actor(of: $0) }
  }

  /// The ties of a node that count, as positions in `EcosystemMap.ties`, in map order.
  func projectedTies(of node: Node) -> [Int] {
    let graph = projected.graph
    let edges = Set(graph.edges(from: node)).union(graph.edges(to: node))
    return Set(edges.flatMap { projected.ties(of: $0) }).sorted()
  }

  /// The ties that count between the ends of an edge, whichever way they lead, in map order.
  func projectedTies(along edge: Edge) -> [Int] {
    let (from, to) = projected.graph.ends(of: edge)
    let edges = [edge, projected.graph.edge(from: to, to: from)].compactMap { $0 }
    return Set(edges.flatMap { projected.ties(of: $0) }).sorted()
  }

  /// The ids of actors, as evidence.
  func ids(of actors: some Sequence<ActorIndex>) -> JSONText {
    .strings(actors.map { map[$0].id })
  }
}
