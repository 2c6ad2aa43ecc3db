import EcomapAnalysis
import EcomapDrawing
import EcomapModel
import EcomapReports

/// A small picture for each finding that a report tells by itself: the actors concerned and their
/// neighbours.
struct FindingMaps {
  /// One of them.
  struct Small {
    /// What it shows.
    let picture: FindingPicture
    /// The scene with neighbours, and then with fewer, until one fits a small page.
    let scenes: [Scene]
  }

  let all: [Small]

  init(_ analysis: GapAnalysis) {
    let snapshot = analysis.context.snapshot
    let marks = MapMarks.marks(of: analysis)
    all = FindingPicture.wanted(by: analysis).compactMap { picture in
      let scenes = Self.sizes.map { size in
        var scene = Self.scene(
          of: picture.actors, picture.title, most: size.most, in: snapshot, marks: marks)
        scene.page = size.page
        return scene
      }
      // Without a tie there is nothing to see that the sentence does not say, but for how two or
      // more stand apart.
      let standsApart = picture.isFirst && picture.actors.count > 1
      guard standsApart || scenes.first?.ties.isEmpty == false else { return nil }
      return Small(picture: picture, scenes: scenes)
    }
  }

  /// With fewer neighbours, then on a larger page: who has ties is never shown without any.
  private static let sizes: [(most: Int, page: ViewDefinition.Page)] = [
    (FindingPicture.most, .a4Half), (9, .a4Half), (FindingPicture.most, .slide), (9, .slide),
  ]

  /// The scene of some actors and as many neighbours as make up a number.
  private static func scene(
    of actors: [ActorIndex], _ title: String, most: Int, in snapshot: Snapshot,
    marks: [ActorIndex: [Mark]]
  ) -> Scene {
    let map = snapshot.map
    let shown = actors + neighbours(of: actors, in: snapshot, most: most - actors.count)
    let view = ViewDefinition(
      id: "finding", title: title, show: .field(.id, shown.map { map[$0].id }),
      page: .a4Half, location: map[actors[0]].location)
    var scene = Scene(snapshot, view: view, marks: marks)
    scene.subtitle = scene.shortSubtitle(from: map.title)
    scene.isIllustration = true
    scene.sizeWords = "Bold: what this picture is about"
    let concerned = Swift.Set(actors.map { map[$0].id })
    for index in scene.nodes.indices {
      scene.nodes[index].prominence = concerned.contains(scene.nodes[index].id) ? 1 : 0
    }
    return scene
  }

  /// The neighbours of some actors, those of more of them first.
  private static func neighbours(
    of actors: [ActorIndex], in snapshot: Snapshot, most: Int
  ) -> [ActorIndex] {
    let centre = Swift.Set(actors)
    var counts: [ActorIndex: Int] = [:]
    for tie in snapshot.ties where tie.standing != .ended {
      if centre.contains(tie.from), !centre.contains(tie.to) { counts[tie.to, default: 0] += 1 }
      if centre.contains(tie.to), !centre.contains(tie.from) { counts[tie.from, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(max(most, 0))
      .map(\.key).sorted()
  }
}

extension Scene {
  /// What is told of a part of a map beneath its title: when, of what and how much.
  func shortSubtitle(from title: String) -> String {
    [
      date, "From “\(title)”", nodes.count.counted("actor"), ties.count.counted("relationship"),
    ].compactMap(\.self).joined(separator: " · ")
  }
}
