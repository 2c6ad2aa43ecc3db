import EcomapModel

/// Who comes nearest to an introduction where no chain of recorded ties leads.
///
/// Nothing is made up: they are recorded as tied to the one sought, and have a place or a kind in
/// common with the asker; that they know the asker is not recorded.
struct NearestPartners {
  private let asker: ActorIndex
  private let snapshot: Snapshot
  private let recorded: RecordedTies
  private let home: HomeRegion

  private static let most = 3

  init(to asker: ActorIndex, in snapshot: Snapshot, _ recorded: RecordedTies) {
    self.asker = asker
    self.snapshot = snapshot
    self.recorded = recorded
    home = HomeRegion(of: snapshot)
  }

  /// Partners of an actor that work where the asker does, or are what the asker is.
  func partners(of actor: ActorIndex) -> [NearestPartner] {
    let map = snapshot.map
    let able = recorded.neighbours(of: actor).filter { partner in
      partner != asker && !map[partner].isClass && map[partner].kind.isBody
        && snapshot.standing(of: partner) == .current
    }
    let near = able.map { partner in
      NearestPartner(
        actor: partner, place: sharedPlace(with: partner),
        isAlike: map[partner].kind.id == map[asker].kind.id)
    }
    func points(_ partner: NearestPartner) -> Int {
      (partner.place == nil ? 0 : 2) + (partner.isAlike ? 1 : 0)
    }
    return Array(
      near.filter { points($0) > 0 }
        .sorted { (points($1), $0.actor) < (points($0), $1.actor) }.prefix(Self.most))
  }

  /// The smallest place where both work.
  private func sharedPlace(with partner: ActorIndex) -> String? {
    let tree = snapshot.map.areas
    let mine = snapshot.map[asker].areas
    let shared = snapshot.map[partner].areas.flatMap { area in
      mine.compactMap { own in
        tree.contains(own, area) ? own : tree.contains(area, own) ? area : nil
      }
    }.filter { !home.isWholeMap($0) }
    return shared.max { tree.enclosing($0).count < tree.enclosing($1).count }
  }
}
