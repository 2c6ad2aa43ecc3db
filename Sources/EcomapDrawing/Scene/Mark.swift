/// What the analyses found of an actor, or what became of it, as a sign in its box.
///
/// Signs are told apart by shape and letter, so they work in print and for everybody.
public enum Mark: Sendable, Hashable {
  /// It is among those that bridge groups most.
  case broker
  /// Others would lose their only route to the rest if it stepped back.
  case singlePointOfFailure
  /// Its remit overlaps with that of the other actors with this number, and no tie is recorded.
  case overlap(Int)
  /// What became of it between two states that the picture shows.
  case change(SceneChange)

  /// What it says, in the key and for readers who do not see the picture.
  var spoken: String {
    switch self {
    case .broker: "Bridges groups most"
    case .singlePointOfFailure: "Single point of failure"
    case .overlap(let number): "Overlapping remit \(number), no tie recorded"
    case .change(let change): change.spoken
    }
  }

  /// The change it stands for; nil for a mark of the analyses.
  var change: SceneChange? { if case .change(let change) = self { change } else { nil } }
}
