import EcomapModel

/// Which actors a change has made out of which: they are alike with good reason.
struct Relatives {
  private var related: [ActorIndex: Set<ActorIndex>] = [:]

  init(in map: EcosystemMap, at snapshot: Snapshot) {
    for change in map.changes {
      for before in change.from {
        for after in change.to {
          link(snapshot.name(of: before), snapshot.name(of: after))
        }
      }
    }
  }

  private mutating func link(_ left: ActorIndex, _ right: ActorIndex) {
    guard left != right else { return }
    related[left, default: []].insert(right)
    related[right, default: []].insert(left)
  }

  func contains(_ left: ActorIndex, _ right: ActorIndex) -> Bool {
    related[left]?.contains(right) ?? false
  }

  /// The actors of a group that are not related to all the others in it.
  func strangers(among group: [ActorIndex]) -> [ActorIndex] {
    let members = Set(group)
    return group.filter { actor in
      guard let relatives = related[actor] else { return true }
      return relatives.intersection(members).count < group.count - 1
    }
  }
}
