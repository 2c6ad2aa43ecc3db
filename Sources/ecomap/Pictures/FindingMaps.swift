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
    let scene: Scene
  }

  let all: [Small]

  /// How many actors a small picture shows at most.
  private static let most = 16

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
      let shown = actors + Self.neighbours(of: actors, in: snapshot, most: Self.most - actors.count)
      let title =
        findings.count == 1
        ? first.sentence.plain : AnalysisRegistry.rule(first.rule)?.title ?? first.rule
      let view = ViewDefinition(
        id: first.rule, title: title, show: .field(.id, shown.map { map[$0].id }),
        page: .halfSlide, location: map[actors[0]].location)
      var scene = Scene(snapshot, view: view, marks: marks)
      scene.subtitle = ""
      // The whole map names its sources.
      scene.footer = []
      let concerned = Swift.Set(actors.map { map[$0].id })
      for index in scene.nodes.indices {
        scene.nodes[index].prominence = concerned.contains(scene.nodes[index].id) ? 1 : 0
      }
      let name = actors.count == 1 ? "-\(map[actors[0]].id)" : ""
      all.append(Small(word: "\(offset + 1)-\(first.rule)\(name)", scene: scene))
    }
    self.all = all
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
