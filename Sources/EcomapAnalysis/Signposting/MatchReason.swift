public import EcomapModel

/// Why an actor answers a question.
///
/// The points are the same on every map and add up to an actor's score, so that anybody can check
/// an order by hand.
public enum MatchReason: Sendable, Equatable {
  /// It has a remit that the words speak of.
  case remit(String)
  /// It is of a kind that the words speak of.
  case kind(ActorKind)
  /// It is called so, or was.
  case name(String)
  /// It serves a stage, which the question names or asks for.
  case stage(Stage)
  /// It acts on a driver, which the question names or asks for.
  case driver(Driver)
  /// The note about it speaks of what is asked for, and nothing else does.
  case note(String)
  /// Where it works, when the question is about a place.
  case area(AreaReach)

  /// What one thing that was asked for counts where it is found.
  ///
  /// A remit says what somebody offers, a kind or a name only suggests it, and a note, which may mention
  /// it in passing, counts only where nothing else does.
  var points: Int {
    switch self {
    case .remit: 12
    case .kind, .name: 6
    case .stage: 4
    case .driver: 3
    case .note: 2
    case .area(let reach): reach.points
    }
  }

  /// Where it was found, the place that says most first.
  var place: Int {
    switch self {
    case .remit: 0
    case .kind: 1
    case .name: 2
    case .stage: 3
    case .driver: 4
    case .area: 5
    case .note: 6
    }
  }
}
