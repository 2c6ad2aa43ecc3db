extension Graph {
  /// The ties that join the components: a maximum weight spanning forest.
  ///
  /// Prim's algorithm over the components. No two ties rank the same, so there is one forest only,
  /// whatever the order of the work.
  func spanningTies(_ ties: NewTies) -> [Tie] {
    let components = components()
    let parts = (0..<components.count).map { components.members(of: $0).filter(ties.isOpen) }
      .filter { !$0.isEmpty }
    if ties.isFree {
      guard let hub = parts.compactMap(\.first).min() else { return [] }
      return parts.compactMap(\.first).filter {
        components.membership[$0.offset] != components.membership[hub.offset]
      }
      .map { Tie(hub, $0, score: 0) }
    }
    var outside = Array(parts.indices)
    var best = [Tie?](repeating: nil, count: parts.count)
    var chosen: [Tie] = []
    while !outside.isEmpty {
      var place = 0
      for other in outside.indices {
        guard let tie = best[outside[other]] else { continue }
        if best[outside[place]].map({ tie.precedes($0) }) ?? true { place = other }
      }
      let part = outside.remove(at: place)
      if let tie = best[part] { chosen.append(tie) }
      for other in outside {
        guard let tie = ties.best(from: parts[part], to: parts[other]) else { continue }
        if best[other].map({ tie.precedes($0) }) ?? true { best[other] = tie }
      }
    }
    return chosen
  }
}
