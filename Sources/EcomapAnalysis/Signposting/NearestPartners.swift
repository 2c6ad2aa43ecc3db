import EcomapModel

/// Who comes nearest to an introduction where no chain of recorded ties leads.
///
/// Nothing is made up: they are recorded as tied to the one sought, and have a place or a kind in
/// common with the asker; that they know the asker is not recorded.
struct NearestPartners {
  private let asker: ActorIndex
  private let snapshot: Snapshot
  private let recorded: RecordedTies
  private let places: Places

  private static let most = 3

  init(to asker: ActorIndex, in snapshot: Snapshot, _ recorded: RecordedTies) {
    self.asker = asker
    self.snapshot = snapshot
    self.recorded = recorded
    places = Places(snapshot.map)
  }

  /// Partners of an actor that work where the asker does, or are what the asker is.
  func partners(of actor: ActorIndex) -> [ActorIndex] {
    let map = snapshot.map
    let able = recorded.neighbours(of: actor).filter { partner in
      partner != asker && !map[partner].isClass && map[partner].kind.isBody
        && snapshot.standing(of: partner) == .current
    }
    let near = able.map { partner in
      let isAlike = map[partner].kind.id == map[asker].kind.id
      let points = (places.shared(asker, partner) == nil ? 0 : 2) + (isAlike ? 1 : 0)
      return (points: points, partner: partner)
    }.filter { $0.points > 0 }
    return near.sorted { ($1.points, $0.partner) < ($0.points, $1.partner) }
      .prefix(Self.most).map(\.partner)
  }
}
