internal import EcomapModel

/// Where what a picture shows is known from.
enum SceneSources {
  /// About as many letters as fit two lines at the foot of the narrowest page.
  private static let mostLetters = 250

  /// The sources of the actors and ties that are shown, in the order of the map, as many as there
  /// is room for; all sources where none of these has one; nil when the map has none.
  static func line(of selection: SceneSelection, in map: EcosystemMap) -> String? {
    let citations =
      selection.actors.flatMap { map[$0].citations }
      + selection.ties.flatMap { map.ties[$0.index].citations }
    let cited = Set(citations.map(\.source))
    let used = map.sources.filter { cited.contains($0.id) }
    let sources = used.isEmpty ? map.sources : used
    var titles: [String] = []
    var letters = 0
    for source in sources {
      let origin = [source.publisher, source.date?.spoken].compactMap(\.self)
      let title =
        origin.isEmpty
        ? source.title : "\(source.title) (\(origin.joined(separator: ", ")))"
      letters += title.count + 2
      guard titles.isEmpty || letters <= mostLetters else { break }
      titles.append(title)
    }
    guard !titles.isEmpty else { return nil }
    if titles.count < sources.count { titles.append("and \(sources.count - titles.count) more") }
    return "\(titles.count == 1 ? "Source" : "Sources"): \(titles.joined(separator: "; "))."
  }
}
