import EcomapAnalysis
import EcomapModel

/// Which findings on lost routes are stretches of one and the same route.
///
/// Where a chain of actors or ties is the only way to somebody, each link of it is a finding, and
/// whoever hangs at its end is named by all of them. A finding is a stretch of another's route when
/// what would be lost without it, and its own actor, would be lost without the other one too. The
/// one that takes most away is the head, and tells them all.
struct RouteChains {
  private struct Link {
    let finding: Finding
    /// Who would be cut off.
    let lost: Set<ActorIndex>
    /// Who would be cut off, and the actor without which they would be.
    let whole: Set<ActorIndex>
  }

  private let links: [Link]
  /// The number of the head of each link that is not one itself.
  private let heads: [Int: Int]

  /// Complexity: O(f² × actors cut off) for the findings on single points and bridges, of which
  /// there are never more than some twenty.
  init(_ analysis: GapAnalysis) {
    let map = analysis.context.map
    func actors(_ finding: Finding, _ name: String) -> Set<ActorIndex> {
      Set(finding.texts(name).compactMap { map.index(of: $0) })
    }
    let points = analysis.open("single-point-of-failure").compactMap { finding -> Link? in
      let lost = actors(finding, "who")
      guard finding.actors.count == 1, !finding.holds("falls-apart"), !lost.isEmpty else {
        return nil
      }
      return Link(finding: finding, lost: lost, whole: lost.union(finding.actors))
    }
    let bridges = analysis.open("bridge-tie").compactMap { finding -> Link? in
      let lost = actors(finding, "smaller-side")
      return lost.isEmpty ? nil : Link(finding: finding, lost: lost, whole: lost)
    }
    let links = points + bridges
    var heads: [Int: Int] = [:]
    for (number, link) in links.enumerated() {
      // Actors only are heads: they are told of first, and in a table.
      heads[number] = points.indices.filter { other in
        other != number && link.whole.isSubset(of: points[other].whole)
          && (link.whole.count < points[other].whole.count || other < number)
      }.max { (points[$0].whole.count, $1) < (points[$1].whole.count, $0) }
    }
    self.links = links
    self.heads = heads
  }

  /// The finding that tells of the whole route a finding is a stretch of; nil when it is told by
  /// itself.
  func head(of finding: Finding) -> Finding? {
    links.firstIndex { $0.finding.id == finding.id }.flatMap { heads[$0] }
      .map { links[$0].finding }
  }

  /// The actors further along the route of a finding, with how many would be cut off without each.
  func further(from finding: Finding) -> [(actor: ActorIndex, lost: Int)] {
    links.indices.compactMap { number in
      guard let head = heads[number], links[head].finding.id == finding.id,
        links[number].finding.actors.count == 1
      else { return nil }
      return (links[number].finding.actors[0], links[number].lost.count)
    }
  }
}
