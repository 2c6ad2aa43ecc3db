import EcomapGraph
import EcomapModel

/// Which of the ties that a finding rests on are inferred or unclear in the sources.
///
/// A route is uncertain when no tie of it is stated; a second, stated tie between the same two
/// makes it certain.
struct UncertainTies {
  /// The uncertain ties, as positions in `EcosystemMap.ties`, in map order.
  let ties: [Int]
  private let all: Int
  private let certainties: Set<Certainty>

  /// Complexity: O(ties of the edges).
  init(of edges: some Sequence<Edge>, in context: AnalysisContext) {
    let groups = Set(edges).map { context.projected.ties(of: $0) }
    let uncertain = groups.filter { group in
      group.allSatisfy { context.map.ties[$0].certainty != .stated }
    }.joined()
    ties = Set(uncertain).sorted()
    all = Set(groups.joined()).count
    certainties = Set(ties.map { context.map.ties[$0].certainty })
  }

  init(of node: Node, in context: AnalysisContext) {
    let graph = context.projected.graph
    self.init(
      of: Array(graph.edges(from: node)) + (graph.isDirected ? Array(graph.edges(to: node)) : []),
      in: context)
  }

  /// A sentence after the finding, with a space before it; nothing when all is stated.
  var sentence: String {
    if ties.isEmpty { return "" }
    if ties.count == all {
      return ties.count == 1
        ? " It rests on a tie that is inferred or unclear in the sources."
        : " It rests on ties that are inferred or unclear in the sources."
    }
    let verb = ties.count == 1 ? "is" : "are"
    return " \(ties.count) of its \(all) ties \(verb) inferred or unclear in the sources."
  }

  /// What follows the phrase of a single relationship: "; inferred".
  var afterPhrase: String {
    switch certainties {
    case []: ""
    case [.inferred]: "; inferred"
    case [.ambiguous]: "; unclear in the sources"
    default: "; inferred or unclear in the sources"
    }
  }

  /// The same as evidence.
  var evidence: Finding.Evidence { .init("uncertain-ties", .integer(ties.count)) }
}
