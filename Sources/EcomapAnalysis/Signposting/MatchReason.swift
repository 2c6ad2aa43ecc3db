public import EcomapModel

/// Why an actor answers a question.
///
/// Each thing that is asked for counts once, where it is found best; the points are the same on every
/// map, and ``SignpostMatch/points`` add up to an actor's score, so that anybody can check it by hand.
public enum MatchReason: Sendable, Equatable {
  /// It is called so and nothing else, or was.
  case wholeName(String)
  /// It has a remit that the words speak of.
  case remit(String)
  /// It serves a stage, which the question names or asks for.
  case stage(Stage)
  /// It acts on a driver, which the question names or asks for.
  case driver(Driver)
  /// It is of a kind that the words speak of.
  case kind(ActorKind)
  /// It is called so, among other words, or was.
  case name(String)
  /// Where it works, when the question is about a place.
  case area(AreaReach)
  /// The note about it speaks of what is asked for, and nothing else does.
  case note(String)
  /// It came after others that would have answered and have ended.
  case follows([ActorIndex])

  /// What one thing that was asked for counts where it is found.
  ///
  /// A remit says what somebody offers, a stage or a driver where, a kind or a name only suggests
  /// it, and a note, which may mention it in passing, counts only where nothing else does. Places
  /// count so little that they only decide between equals.
  var points: Int {
    switch self {
    case .wholeName: 30
    case .remit: 25
    case .stage, .driver: 20
    case .kind: 15
    case .name: 10
    case .note: 5
    case .area(let reach): reach.points
    case .follows: 0
    }
  }

  /// Where it was found, the place that says most first.
  var place: Int {
    switch self {
    case .wholeName: 0
    case .remit: 1
    case .stage: 2
    case .driver: 3
    case .kind: 4
    case .name: 5
    case .follows: 6
    case .area: 7
    case .note: 8
    }
  }
}
