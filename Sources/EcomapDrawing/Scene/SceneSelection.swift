internal import EcomapModel

/// Which actors and ties of a map a picture shows.
struct SceneSelection {
  /// The actors, in map order.
  let actors: [ActorIndex]
  /// The ties between them, in map order.
  let ties: [Snapshot.DatedTie]
  /// How many actors were left out because they had ended.
  let endedCount: Int

  init(_ snapshot: Snapshot, view: ViewDefinition?) {
    let ties = snapshot.ties.filter { $0.from != $0.to }
    let chosen = snapshot.actors(matching: view?.show ?? .everything)
    let drawn = snapshot.remaining(of: chosen)
    endedCount = chosen.count - drawn.count
    var shown = Set(drawn)
    if let focus = view?.focus {
      shown.formIntersection(Self.around(focus, of: ties, within: shown, in: snapshot))
    }
    actors = drawn.filter { shown.contains($0) }
    self.ties = ties.filter { shown.contains($0.from) && shown.contains($0.to) }
  }

  /// The actors within some steps of one, along the drawn ties.
  private static func around(
    _ focus: ViewDefinition.Focus, of ties: [Snapshot.DatedTie], within shown: Set<ActorIndex>,
    in snapshot: Snapshot
  ) -> Set<ActorIndex> {
    var reached: Set<ActorIndex> = [snapshot.name(of: focus.actor)]
    for _ in 0..<max(focus.steps, 0) {
      var next = reached
      for tie in ties where shown.contains(tie.from) && shown.contains(tie.to) {
        if reached.contains(tie.from) { next.insert(tie.to) }
        if reached.contains(tie.to) { next.insert(tie.from) }
      }
      if next.count == reached.count { break }
      reached = next
    }
    return reached
  }
}

/// Makes names unique by numbering repeats: `a`, `a-2`, `a-3`.
struct UniqueNames {
  private var taken: Set<String> = []
  /// The last number that each name was given, so that many repeats cost no more than few.
  private var numbers: [String: Int] = [:]

  /// The name, numbered when it is taken.
  mutating func take(_ name: String) -> String {
    var candidate = name
    while !taken.insert(candidate).inserted {
      let number = numbers[name, default: 1] + 1
      numbers[name] = number
      candidate = "\(name)-\(number)"
    }
    return candidate
  }
}
