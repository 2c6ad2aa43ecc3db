internal import EcomapModel

/// One line of the picture: the ties between two actors that look the same.
///
/// Ties of different looks between the same two actors are several lines, drawn side by side.
struct SceneLine: Sendable {
  /// What makes two ties look the same.
  struct Look: Hashable {
    let family: RelationshipKind.Family
    let standing: Standing
    let isStated: Bool
    /// What became of the ties between two states that the picture shows.
    var change: SceneChange? = nil
  }

  /// How a line shows the standing of its ties.
  enum Standing: Hashable {
    case current
    case ahead
    case ended

    init(_ status: Status) {
      self =
        switch status {
        case .current: .current
        case .planned, .proposed: .ahead
        case .ended: .ended
        }
    }
  }

  /// Positions in `Scene.nodes`; the first tie's ends in its own order.
  let from: Int
  let to: Int
  let look: Look
  /// The greatest strength of its ties, from 1 to 3.
  private(set) var strength: Int
  /// Whether there is an arrow at each end.
  private(set) var hasArrowAtFrom: Bool
  private(set) var hasArrowAtTo: Bool
  /// Positions in `Scene.ties`.
  private(set) var ties: [Int]

  /// The lines of a scene, in the order of their first ties; a tie of an actor with itself has
  /// none.
  static func lines(of scene: Scene) -> [SceneLine] {
    struct Key: Hashable {
      let low: Int
      let high: Int
      let look: Look
    }
    var lines: [SceneLine] = []
    var positions: [Key: Int] = [:]
    for (index, tie) in scene.ties.enumerated() where tie.from != tie.to {
      let look = Look(
        family: tie.kind.family, standing: Standing(tie.status),
        isStated: tie.certainty == .stated, change: tie.change)
      let key = Key(low: min(tie.from, tie.to), high: max(tie.from, tie.to), look: look)
      if let position = positions[key] {
        lines[position].add(tie, at: index)
      } else {
        positions[key] = lines.count
        lines.append(SceneLine(tie, at: index, look: look))
      }
    }
    return lines
  }

  private init(_ tie: Scene.Tie, at index: Int, look: Look) {
    from = tie.from
    to = tie.to
    self.look = look
    strength = tie.strength
    hasArrowAtFrom = false
    hasArrowAtTo = tie.kind.isDirected
    ties = [index]
  }

  private mutating func add(_ tie: Scene.Tie, at index: Int) {
    strength = max(strength, tie.strength)
    if tie.kind.isDirected {
      if tie.to == to { hasArrowAtTo = true } else { hasArrowAtFrom = true }
    }
    ties.append(index)
  }
}
