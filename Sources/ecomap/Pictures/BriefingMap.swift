import EcomapAnalysis
import EcomapDrawing
import EcomapModel
import EcomapReports

/// The picture of a briefing: a part of the map that can be read at the width of a page of text.
///
/// A map can have a view called `briefing` for it. Without one, or when that is too much for its
/// page, it is the whole, or the heart of the network: whom the findings to look at first are about and who
/// bridges, those tied to them, and those with most ties.
struct BriefingMap {
  /// The word for it in file names.
  static let word = "briefing-map"
  /// The id of the view that a map can have for it.
  private static let view = "briefing"

  /// What to try, the fullest first.
  let scenes: [Scene]
  /// Whether it shows a part only.
  let isPart: Bool
  /// Whether the first is what the map asks for, in a view called `briefing`.
  let isAsked: Bool

  init(_ analysis: GapAnalysis) {
    let snapshot = analysis.context.snapshot
    let marks = MapMarks.marks(of: analysis)
    func scene(_ view: ViewDefinition) -> Scene {
      var scene = Scene(
        snapshot, view: view, marks: marks, betweenness: analysis.betweenness)
      scene.page = .a4Half
      return scene
    }
    let asked = snapshot.map.views.first { $0.id == Self.view }
    isAsked = asked != nil
    let ranked = Self.ranked(analysis)
    var scenes = asked.map { [scene($0)] } ?? []
    if snapshot.map.actors.count <= Self.most { scenes.append(scene(.whole)) }
    for count in Self.counts where count < ranked.count || scenes.count == (isAsked ? 1 : 0) {
      let heart = Self.joined(ranked.prefix(count), analysis)
      guard let first = heart.first else { continue }
      var part = scene(
        ViewDefinition(
          id: Self.word, title: Self.title(heart.count, of: ranked.count),
          show: .field(.id, heart.map { snapshot.map[$0].id }), sizeBy: .degree, page: .a4Half,
          location: snapshot.map[first].location))
      part.subtitle = part.shortSubtitle(from: snapshot.map.title)
      part.sizeWords = "Larger: tied to most of those shown"
      scenes.append(part)
    }
    self.scenes = scenes.isEmpty ? [scene(.whole)] : scenes
    isPart = isAsked || snapshot.map.actors.count > Self.most
  }

  /// How many actors may be worth trying at once, and how many to try after that.
  private static let most = 40
  private static let counts = [32, 28, 24, 20, 16, 12, 8, 5]

  private static func title(_ count: Int, of all: Int) -> String {
    count == all
      ? "The network: all \(all) actors with ties"
      : "The heart of the network: \(count) of \(all) actors with ties"
  }

  /// The actors with recorded ties in the order in which they belong to the heart: the subjects of
  /// what to look at first and the brokers, then their neighbours and all others, each group by
  /// its ties; of equals, the first on the map.
  private static func ranked(_ analysis: GapAnalysis) -> [ActorIndex] {
    let recorded = analysis.context.recorded
    let subjects = FindingPicture.wanted(by: analysis).filter(\.isFirst).flatMap(\.actors)
    let brokers = analysis.open("broker").flatMap(\.actors)
    // Somebody with one tie is found beside the other end of it, or is not at the heart.
    let seeds = Swift.Set((subjects + brokers).filter { recorded.neighbourCount(of: $0) > 1 })
    let near = Swift.Set(seeds.flatMap { recorded.neighbours(of: $0) })
    func place(_ actor: ActorIndex) -> Int {
      let ties = recorded.neighbourCount(of: actor)
      if seeds.contains(actor) { return 2_000_000 + ties }
      // A neighbour with no other tie adds less than somebody who joins others.
      return (near.contains(actor) && ties > 1 ? 1_000_000 : 0) + ties
    }
    return analysis.context.subjects.filter { recorded.neighbourCount(of: $0) > 0 }
      .sorted { (place($1), $0) < (place($0), $1) }
  }

  /// Those of some actors that have a tie with another of them, in map order.
  private static func joined(
    _ actors: ArraySlice<ActorIndex>, _ analysis: GapAnalysis
  ) -> [ActorIndex] {
    let members = Swift.Set(actors)
    return actors.filter { actor in
      analysis.context.recorded.neighbours(of: actor).contains { members.contains($0) }
    }.sorted()
  }
}
