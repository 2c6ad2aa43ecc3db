internal import EcomapModel

/// The ties of a scene in plain words, for readers who do not see the lines.
struct TiesInWords {
  private let scene: Scene

  /// Up to this many ties each have a sentence of their own; more are told actor by actor.
  static let mostSentences = 40

  init(_ scene: Scene) {
    self.scene = scene
  }

  /// Sentences that say every tie once; none for a scene without ties.
  var sentences: [String] {
    let ties = scene.ties.filter { $0.from != $0.to }
    guard ties.count > Self.mostSentences else { return ties.map { scene.sentence($0) + "." } }
    return byActor(ties)
  }

  /// "NHS England: funds A, B (planned); works with C." for one actor after another, those with
  /// most to say first.
  private func byActor(_ ties: [Scene.Tie]) -> [String] {
    var said: [[(phrase: String, others: [String])]] = Array(
      repeating: [], count: scene.nodes.count)
    var counts = Array(repeating: 0, count: scene.nodes.count)
    for tie in ties {
      let other = scene.nodes[tie.to].name + remark(tie)
      counts[tie.from] += 1
      if let position = said[tie.from].firstIndex(where: { $0.phrase == tie.kind.phrase }) {
        said[tie.from][position].others.append(other)
      } else {
        said[tie.from].append((tie.kind.phrase, [other]))
      }
    }
    let order = scene.nodes.indices.filter { counts[$0] > 0 }.sorted {
      (counts[$1], $0) < (counts[$0], $1)
    }
    return order.map { node in
      let parts = said[node].map { "\($0.phrase) \($0.others.joined(separator: ", "))" }
      return "\(scene.nodes[node].name): \(parts.joined(separator: "; "))."
    }
  }

  /// What is to be said of a tie besides who and what: its standing and its certainty.
  private func remark(_ tie: Scene.Tie) -> String {
    var remarks: [String] = []
    if tie.status != .current { remarks.append(tie.status.rawValue) }
    if tie.certainty != .stated { remarks.append(tie.certainty.rawValue) }
    if let change = tie.change, change != .followed {
      remarks.append(change.spoken.uncapitalisedFirst)
    }
    return remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
  }
}
