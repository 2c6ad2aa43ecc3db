import EcomapAnalysis
import EcomapDrawing
import EcomapModel

/// Which findings a picture shows as signs: brokers, single points of failure and overlapping
/// remits without a tie, unless they are accepted.
enum MapMarks {
  /// The signs of each actor, in the order of the key.
  static func marks(of analysis: GapAnalysis) -> [ActorIndex: [Mark]] {
    var marks: [ActorIndex: [Mark]] = [:]
    func add(_ mark: Mark, to actors: some Sequence<ActorIndex>) {
      for actor in actors where marks[actor]?.contains(mark) != true {
        marks[actor, default: []].append(mark)
      }
    }
    add(.broker, to: analysis.open("broker").compactMap(\.actors.first))
    add(
      .singlePointOfFailure,
      to: analysis.open("single-point-of-failure").flatMap(\.actors))
    for (index, finding) in analysis.open("uncoordinated-overlap").enumerated() {
      add(.overlap(index + 1), to: finding.actors)
    }
    return marks
  }
}
