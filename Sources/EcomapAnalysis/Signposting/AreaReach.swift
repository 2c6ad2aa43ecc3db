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
  /// No area is recorded of it, and its name speaks of the place.
  case named(String)
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
    // A map of England need not say that its regions lie there.
    if area == "England", !beyondEngland.contains(tree.enclosing(place).last ?? place) {
      return .around(area)
    }
    return area == "International" ? .international : nil
  }

  /// Places that are not in England although a map may not say what they lie in.
  private static let beyondEngland: Set<String> = [
    "International", "United Kingdom", "UK", "Great Britain", "Scotland", "Wales",
    "Northern Ireland", "Ireland", "Europe", "European Union",
  ]

  /// How much it counts.
  var points: Int {
    switch self {
    case .same: 4
    case .part, .named: 3
    case .around(let area): Places.countries.contains(area) ? 1 : 2
    case .international, .unknown: 0
    }
  }
}
