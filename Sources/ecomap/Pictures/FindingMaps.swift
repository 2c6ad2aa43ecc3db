import EcomapAnalysis
import EcomapDrawing
import EcomapModel
import EcomapReports

/// A small picture for each thing to look at first: the actors concerned and their neighbours.
struct FindingMaps {
  /// One of them.
  struct Small {
    /// The word for it in file names, such as `1-broker-nhs-england`.
    let word: String
    /// The scene with neighbours, and then with fewer, until one fits a small page.
    let scenes: [Scene]
  }

  let all: [Small]

  /// How many actors a small picture shows at most.
  private static let most = 14

  init(_ analysis: GapAnalysis) {
    let snapshot = analysis.context.snapshot
    let map = snapshot.map
    let marks = MapMarks.marks(of: analysis)
    var all: [Small] = []
    for (offset, findings) in GapReport(analysis).firstFindings.enumerated() {
      guard let first = findings.first else { continue }
      var actors: [ActorIndex] = []
      for actor in findings.flatMap(\.actors).map({ snapshot.name(of: $0) })
      where !actors.contains(actor) {
        actors.append(actor)
      }
      guard !actors.isEmpty, actors.count <= Self.most else { continue }
      let rule = AnalysisRegistry.rule(first.rule)?.title ?? first.rule
      let title =
        actors.count <= 2 ? "\(rule): \(actors.map { map[$0].name }.listed())" : rule
      // With fewer neighbours, then on a whole slide: who has ties is never shown without any.
      let sizes: [(most: Int, page: ViewDefinition.Page)] = [
        (Self.most, .halfSlide), (9, .halfSlide), (Self.most, .slide), (9, .slide),
      ]
      let scenes = sizes.map { size in
        var scene = Self.scene(of: actors, title, most: size.most, in: snapshot, marks: marks)
        scene.page = size.page
        return scene
      }
      let name = actors.count == 1 ? "-\(map[actors[0]].id)" : ""
      all.append(Small(word: "\(offset + 1)-\(first.rule)\(name)", scenes: scenes))
    }
    self.all = all
  }

  /// The scene of some actors and as many neighbours as make up a number.
  private static func scene(
    of actors: [ActorIndex], _ title: String, most: Int, in snapshot: Snapshot,
    marks: [ActorIndex: [Mark]]
  ) -> Scene {
    let map = snapshot.map
    let shown = actors + neighbours(of: actors, in: snapshot, most: most - actors.count)
    let view = ViewDefinition(
      id: "finding", title: title, show: .field(.id, shown.map { map[$0].id }),
      page: .halfSlide, location: map[actors[0]].location)
    var scene = Scene(snapshot, view: view, marks: marks)
    scene.subtitle = [
      scene.date, "From “\(map.title)”", scene.nodes.count.counted("actor"),
      scene.ties.count.counted("relationship"),
    ].compactMap(\.self).joined(separator: " · ")
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
