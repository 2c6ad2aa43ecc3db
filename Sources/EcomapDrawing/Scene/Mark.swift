/// What the analyses found of an actor, as a sign in its box.
///
/// Signs are told apart by shape and letter, so they work in print and for everybody.
public enum Mark: Sendable, Hashable {
  /// It is among those that bridge groups most.
  case broker
  /// Others would lose their only route to the rest if it stepped back.
  case singlePointOfFailure
  /// Its remit overlaps with that of the other actors with this number, and no tie is recorded.
  case overlap(Int)

  /// What it says, in the key and for readers who do not see the picture.
  var spoken: String {
    switch self {
    case .broker: "Bridges groups most"
    case .singlePointOfFailure: "Single point of failure"
    case .overlap(let number): "Overlapping remit \(number), no tie recorded"
    }
  }
}
