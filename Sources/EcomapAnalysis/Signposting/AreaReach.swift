import EcomapModel

/// How the place where an actor works lies to the place where help is sought.
public enum AreaReach: Sendable, Equatable {
  /// It works right there.
  case same(String)
  /// It works in a part of the place.
  case part(String)
  /// It works in a wider area that the place lies in.
  case around(String)
  /// It works across countries.
  case international
  /// Nothing is recorded of where it works.
  case unknown

  /// The best reach of some areas to one of some places; nil when they are elsewhere.
  ///
  /// Complexity: O(areas × places × depth of the tree).
  init?(of areas: [String], to places: [String], in tree: AreaTree) {
    guard !areas.isEmpty else {
      self = .unknown
      return
    }
    let found = places.flatMap { place in
      areas.compactMap { Self.reach(of: $0, to: place, in: tree) }
    }
    guard let best = found.max(by: { $0.points < $1.points }) else { return nil }
    self = best
  }

  private static func reach(
    of area: String, to place: String, in tree: AreaTree
  ) -> AreaReach? {
    if area == place { return .same(area) }
    if tree.contains(place, area) { return .part(area) }
    if tree.contains(area, place) { return .around(area) }
    // A country need not be said to be around a place of it: every map lies in England.
    if area == "England", place != "International" { return .around(area) }
    return area == "International" ? .international : nil
  }

  /// How much it counts.
  var points: Int {
    switch self {
    case .same: 4
    case .part: 3
    case .around(let area): Places.countries.contains(area) ? 1 : 2
    case .international, .unknown: 0
    }
  }
}
