import EcomapModel

extension Snapshot {
  /// Whom a map's changes name after an actor that has ended: those that it was merged into, split
  /// into or handed its work to, as they are called at the date.
  ///
  /// One that has ended itself is followed on to those after it.
  func successors(of actor: ActorIndex) -> [ActorIndex] {
    var found: [ActorIndex] = []
    var seen: Set<ActorIndex> = [name(of: actor)]
    var open = [name(of: actor)]
    while let current = open.popLast() {
      let names = names(of: current)
      for change in map.changes where change.from.contains(where: names.contains) {
        for next in change.to.map({ name(of: $0) }) where seen.insert(next).inserted {
          if standing(of: next) == .ended {
            open.append(next)
          } else {
            found.append(next)
          }
        }
      }
    }
    return found.sorted()
  }
}
