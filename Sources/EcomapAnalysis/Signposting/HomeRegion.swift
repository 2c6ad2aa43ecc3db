public import EcomapModel

/// The region that a map is about: the smallest area, and no country, in which at least four in five
/// of those who are there work, of all that have an area smaller than a country.
public struct HomeRegion: Sendable {
  /// Its name; nil for the map of a country, or of several regions.
  public let area: String?
  private let tree: AreaTree

  /// Finds the region of a map at a date.
  ///
  /// Complexity: O(actors × areas of each × depth).
  public init(of snapshot: Snapshot) {
    let tree = snapshot.map.areas
    self.tree = tree
    var located = 0
    var counts: [String: Int] = [:]
    var order: [String] = []
    for actor in snapshot.present where snapshot.standing(of: actor) != .ended {
      let areas = snapshot.names(of: actor).flatMap { snapshot.map[$0].areas }
        .filter { !Places.countries.contains($0) }
      guard !areas.isEmpty else { continue }
      located += 1
      let around = areas.flatMap(tree.enclosing).filter { !Places.countries.contains($0) }
      for area in Set(around) { counts[area, default: 0] += 1 }
      order += around.filter { !order.contains($0) }
    }
    let most = order.filter { (counts[$0] ?? 0) * 5 >= located * 4 }
    let depths = most.map { tree.enclosing($0).count }
    area = zip(most, depths).max { $0.1 < $1.1 }?.0
  }

  /// Whether an area is the region, a part of it, or around it.
  public func isAtHome(_ name: String) -> Bool {
    guard let area else { return true }
    return tree.contains(area, name) || tree.contains(name, area)
  }

  /// Whether an area is the whole region or more, so that to share it says nothing.
  func isWholeMap(_ name: String) -> Bool {
    Places.countries.contains(name) || area.map { tree.contains(name, $0) } == true
  }
}
