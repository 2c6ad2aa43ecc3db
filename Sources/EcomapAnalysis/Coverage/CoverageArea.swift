import EcomapModel

/// An area that coverage is asked of, with its actors; without a name it is the whole map.
struct CoverageArea {
  let name: String?
  let actors: [ActorIndex]

  /// The areas of a map that lie in nothing smaller than a country, or the map as a whole when it
  /// has none.
  static func areas(of context: AnalysisContext) -> [CoverageArea] {
    let map = context.map
    var actors: [String: [ActorIndex]] = [:]
    for actor in context.subjects {
      var regions: [String] = []
      for area in map[actor].areas {
        guard let region = HomeArea.region(of: area, in: map.areas), !regions.contains(region)
        else {
          continue
        }
        regions.append(region)
        actors[region, default: []].append(actor)
      }
    }
    let names = map.areas.areas.map(\.name).filter { actors[$0] != nil }
    guard !names.isEmpty else { return [CoverageArea(name: nil, actors: context.subjects)] }
    return names.map { CoverageArea(name: $0, actors: actors[$0] ?? []) }
  }
}
