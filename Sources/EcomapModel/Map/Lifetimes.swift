/// When each actor existed, from its own dates and from the changes it took part in.
struct Lifetimes {
  /// The lifetime of each actor, by its index.
  private(set) var periods: [Period]
  /// For each actor, all names of the same body in order of time; itself alone when never renamed.
  private(set) var bodies: [[ActorIndex]]
  /// When each actor's name came into use, for those that a rename made.
  private var renamings: [ActorIndex: PartialDate] = [:]

  init(of map: EcosystemMap) {
    periods = map.actors.map(\.period)
    bodies = map.actors.indices.map { [ActorIndex($0)] }
    let changes = map.changes.sorted { $0.date.firstDay < $1.date.firstDay }
    for change in changes { apply(change) }
  }

  /// For each actor the one that it is called by at a date.
  ///
  /// Of the names of a renamed body it is the last that had come into use by the date, or the
  /// first. A name comes into use with its change, even if the map says that the body itself,
  /// and so the actor with the new name, began earlier.
  func names(at date: PartialDate?) -> [ActorIndex] {
    bodies.indices.map { offset in
      let chain = bodies[offset]
      return chain.last { actor in
        !periods[actor.offset].isAhead(of: date)
          && !Period(start: renamings[actor]).isAhead(of: date)
      } ?? chain[0]
    }
  }

  private mutating func apply(_ change: Change) {
    if change.kind != .transfer {
      for actor in change.from where !change.to.contains(actor) {
        let period = periods[actor.offset]
        if period.end == nil {
          periods[actor.offset] = Period(
            start: period.start, end: change.date.dayBefore)
        }
      }
      if change.kind != .abolish {
        for actor in change.to where !change.from.contains(actor) {
          let period = periods[actor.offset]
          if period.start == nil {
            periods[actor.offset] = Period(start: change.date, end: period.end)
          }
        }
      }
    }
    if change.kind == .rename, let before = change.from.first, let after = change.to.first,
      !bodies[before.offset].contains(after)
    {
      renamings[after] = change.date
      let chain = bodies[before.offset] + bodies[after.offset]
      for actor in chain { bodies[actor.offset] = chain }
    }
  }
}

extension PartialDate {
  /// The last day before this date begins.
  var dayBefore: PartialDate? {
    switch (month, day) {
    case (nil, _): PartialDate(year: year - 1)
    case (let month?, nil):
      month > 1 ? PartialDate(year: year, month: month - 1) : PartialDate(year: year - 1, month: 12)
    case (let month?, let day?):
      if day > 1 {
        PartialDate(year: year, month: month, day: day - 1)
      } else if month > 1 {
        [31, 30, 29, 28].lazy.compactMap { PartialDate(year: year, month: month - 1, day: $0) }
          .first
      } else {
        PartialDate(year: year - 1, month: 12, day: 31)
      }
    }
  }
}
