/// What became of an actor or a tie between two states that one picture shows.
///
/// It is told by a sign: plus, minus or tilde, filled where a map says so and open where only one
/// of the maps holds what is drawn. So it works in print and for everybody.
public enum SceneChange: String, Sendable, CaseIterable {
  /// It began between the two.
  case began
  /// It ended between the two.
  case ended
  /// It is there in both, under another name, as another kind, or otherwise described.
  case changed
  /// Only the second map holds it, which does not say when it began.
  case onlyAfter = "only-after"
  /// Only the first map holds it, which does not say that it ended.
  case onlyBefore = "only-before"
  /// Not a tie of its own: it leads from what was to what there is now in its place.
  case followed

  /// What it says, in the key and for readers who do not see the picture.
  var spoken: String {
    switch self {
    case .began: "Began between the two"
    case .ended: "Ended between the two"
    case .changed: "In both, under a new name or otherwise described"
    case .onlyAfter: "Recorded in the second only"
    case .onlyBefore: "Recorded in the first only"
    case .followed: "Leads to what there is now"
    }
  }
}

extension Scene {
  /// The changes that actors and ties of the scene carry.
  var changes: Set<SceneChange> {
    Set(nodes.flatMap { $0.marks.compactMap(\.change) } + ties.compactMap(\.change))
  }
}
