package import EcomapModel

/// The region that a map is of, as its actors show.
///
/// It is the outermost area below a country that more than half of those actors work in that name
/// any area below a country: a map of the South West names bodies of all England, and two or three
/// of other regions. A map of several regions, none of which has more than half, has no home.
package struct HomeArea {
  /// Its name; nil when the map is of no one region.
  package let name: String?
  private let isAtHome: [Bool]

  /// Complexity: O(actors × their areas).
  package init(_ context: AnalysisContext) {
    let map = context.map
    let regions = map.actors.map { actor -> Set<String> in
      Set(actor.areas.compactMap { Self.region(of: $0, in: map.areas) })
    }
    var counts: [String: Int] = [:]
    var placed = 0
    for actor in context.subjects where !regions[actor.offset].isEmpty {
      placed += 1
      for region in regions[actor.offset] { counts[region, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let home = most.flatMap { $0.value * 2 > placed ? $0.key : nil }
    name = home
    isAtHome = regions.map { home.map($0.contains) ?? false }
  }

  /// Whether an actor works in the region or in a part of it.
  package func holds(_ actor: ActorIndex) -> Bool { isAtHome[actor.offset] }

  /// Actors with bodies before what nobody can ask, and in each of these those of the region first.
  ///
  /// Complexity: O(actors).
  func ordered(_ actors: [ActorIndex], in context: AnalysisContext) -> [ActorIndex] {
    let bodies = context.bodiesFirst(actors)
    let count = actors.count(where: context.isBody)
    return [bodies.prefix(count), bodies.dropFirst(count)].flatMap { part in
      part.filter(holds) + part.filter { !holds($0) }
    }
  }

  /// The outermost area around an area that is no country; nil for a country.
  package static func region(of area: String, in tree: AreaTree) -> String? {
    tree.enclosing(area).last { !Places.countries.contains($0) }
  }
}
