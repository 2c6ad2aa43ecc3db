public import EcomapModel

/// Actors of one kind to which the same happened, such as the groups that boards followed.
public struct Movement: Sendable {
  /// What happened to them.
  public enum Sort: String, Sendable, CaseIterable {
    /// They go on, at least one under a new name that a change of a map gave it; with those that
    /// became of the same other kind under their old names.
    case renamed
    /// They go on under the name they had, as another kind of body.
    case reclassified
    /// They ended, and others are there in their place.
    case followed
    /// They ended, and a map says that nobody is to follow.
    case abolished
    /// They ended, and no map says who follows.
    case ended
    /// They began, and follow nobody that a map names.
    case began
    /// They were split off from one that goes on, or work was given to them by it.
    case splitOff = "split-off"
  }

  /// What happened.
  public let sort: Sort
  /// What they were.
  public let from: ActorKind?
  /// What there is in their place, or what they are now; several kinds only of those that follow.
  public let to: [ActorKind]
  /// Those to which it happened.
  public let members: [Int]
  /// Those that are there in their place, each once.
  public let followers: [Int]
  /// Those from which the members were split off, or that gave them work, and that go on.
  public let origins: [Int]
  /// Those of the members that go on under the name they had.
  public let keptNames: [Int]
  /// Whether a map says, or the kinds do, that the one kind became the other.
  public let isExplained: Bool
  /// How many of the members the first map holds as being there.
  public let onFirst: Int
  /// The first and the last day on which it came to pass, as far as the maps say.
  public let dates: [PartialDate]
  /// The mergers among themselves that came before the others followed; nil without any.
  public let mergers: Mergers?

  /// How many mergers among themselves came before the others followed.
  public var mergersAmongThem: Int { mergers?.count ?? 0 }

  /// Mergers of some actors of one kind among themselves.
  public struct Mergers: Sendable {
    /// How many there were.
    public let count: Int
    /// How many actors were left after them.
    public let left: Int
    /// When the last was.
    public let last: PartialDate
  }
}

extension Movement {
  private struct Key: Hashable {
    let sort: Sort
    let from: String?
    let to: [String]
    /// A wave of renames or beginnings has a date of its own.
    let date: PartialDate?
  }

  /// What happened to whom, grouped by what happened, by kinds and by date; the largest groups
  /// first, and those that go on in another form before the rest.
  static func all(
    in pair: MapPair, _ changes: [ActorChange?], _ succession: Succession
  ) -> [Movement] {
    var order: [Key] = []
    var groups: [Key: [ActorChange]] = [:]
    for change in changes.compactMap({ $0 }) where change.counts {
      guard let key = key(of: change, in: pair) else { continue }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(change)
    }
    (order, groups) = gathered(order, groups)
    joinUndated(&order, &groups)
    let movements = order.map { key in
      movement(key, groups[key] ?? [], pair, changes, succession)
    }
    return movements.enumerated().sorted { left, right in
      let (old, new) = (left.element, right.element)
      if old.goesOn != new.goesOn || !old.goesOn, old.rank != new.rank {
        return old.rank < new.rank
      }
      if old.members.count != new.members.count { return old.members.count > new.members.count }
      return (old.rank, left.offset) < (new.rank, right.offset)
    }.map(\.element)
  }

  /// How many actors make a group that is told by itself when several are smaller.
  private static let leastMembers = 3

  /// Groups of which many are small, as when one body of each kind ended, put into one of any kind.
  private static func gathered(
    _ order: [Key], _ groups: [Key: [ActorChange]]
  ) -> (order: [Key], groups: [Key: [ActorChange]]) {
    var (order, groups) = (order, groups)
    for sort in [Sort.ended, .abolished, .began] {
      let small = order.filter { key in
        key.sort == sort && (groups[key]?.count ?? 0) < leastMembers
      }
      guard small.count >= leastMembers else { continue }
      let whole = Key(sort: sort, from: nil, to: [], date: nil)
      let members = small.flatMap { groups[$0] ?? [] }.sorted { $0.position < $1.position }
      for key in small { groups[key] = nil }
      order.removeAll(where: small.contains)
      order.append(whole)
      groups[whole] = members
    }
    return (order, groups)
  }

  /// Puts those whose kind another took over, nobody says when, with the others of which a map
  /// says so.
  private static func joinUndated(_ order: inout [Key], _ groups: inout [Key: [ActorChange]]) {
    for key in order where key.sort == .reclassified && key.date == nil {
      let isSame = groups[key]?.allSatisfy { $0.reclassification != nil } == true
      let waves = order.filter {
        $0.sort == .renamed && $0.date != nil && $0.from == key.from && $0.to == key.to
      }
      guard isSame, waves.count == 1 else { continue }
      groups[waves[0], default: []] += groups[key] ?? []
      groups[waves[0]]?.sort { $0.position < $1.position }
      groups[key] = nil
      order.removeAll { $0 == key }
    }
  }

  /// Whether the members go on in another form, be it in others.
  private var goesOn: Bool { rank <= 2 }

  private var rank: Int {
    switch sort {
    case .followed: 0
    case .renamed: 1
    case .reclassified: 2
    case .splitOff: 3
    case .abolished, .ended: 4
    case .began: 5
    }
  }

  private static func key(of change: ActorChange, in pair: MapPair) -> Key? {
    let old = pair.entry(change.position, at: .before).kind.id
    let new = pair.entry(change.position, at: .after).kind.id
    switch change.course {
    case .ended, .endedUnseen:
      if !change.followers.isEmpty {
        let kinds = change.followers.map { pair.entry($0, at: .after).kind.id }
        return Key(sort: .followed, from: old, to: Set(kinds).sorted(), date: nil)
      }
      let isAbolished = change.changes.contains(.abolish)
      return Key(
        sort: isAbolished ? .abolished : .ended, from: old, to: [],
        date: isAbolished ? change.lastDate : nil)
    case .began:
      if change.origins.isEmpty {
        return Key(sort: .began, from: nil, to: [new], date: change.date)
      }
      // Those that follow an actor that ended are told with it.
      let isSplit = change.origins.contains { pair.knownAfter($0) == .current }
      return isSplit ? Key(sort: .splitOff, from: nil, to: [new], date: change.date) : nil
    case .kept, .onlyAfter, .onlyBefore:
      if let other = change.reclassification, change.isRenamed || other.date != nil {
        return Key(sort: .renamed, from: other.from.id, to: [other.to.id], date: other.date)
      }
      if change.isRenamed {
        return Key(sort: .renamed, from: old, to: [new], date: change.date)
      }
      guard change.course == .kept, old != new else { return nil }
      return Key(sort: .reclassified, from: old, to: [new], date: nil)
    case .returned, .notBegun: return nil
    }
  }

  private static func movement(
    _ key: Key, _ members: [ActorChange], _ pair: MapPair, _ changes: [ActorChange?],
    _ succession: Succession
  ) -> Movement {
    let positions = members.map(\.position)
    let dates = members.compactMap { change in
      key.sort == .splitOff || key.sort == .began
        ? change.date : change.reclassification?.date ?? change.lastDate ?? change.date
    }.sorted { $0.firstDay < $1.firstDay }
    let followers = Set(members.flatMap(\.followers))
    func kind(_ id: String) -> ActorKind? {
      (members.compactMap { $0.reclassification?.from }
        + members.map { pair.entry($0.position, at: .before).kind }
        + (positions + followers.sorted()).map { pair.entry($0, at: .after).kind })
        .first { $0.id == id }
    }
    let keptNames = members.filter { $0.reclassification != nil && !$0.isRenamed }
    let isWave = key.sort == .renamed && keptNames.count < members.count
    return Movement(
      sort: key.sort == .renamed && !isWave ? .reclassified : key.sort,
      from: key.from.flatMap(kind), to: key.to.compactMap(kind), members: positions,
      followers: followers.sorted(),
      origins: key.sort == .splitOff ? Set(members.flatMap(\.origins)).sorted() : [],
      keptNames: keptNames.map(\.position),
      isExplained: members.allSatisfy { $0.reclassification != nil },
      onFirst: positions.count { pair.standingBefore($0) == .current },
      dates: dates.isEmpty
        ? [] : dates.first == dates.last ? [dates[0]] : [dates[0], dates[dates.count - 1]],
      mergers: key.sort == .followed
        ? mergers(among: positions, before: followers, succession) { position in
          pair.entry(position, at: .after).kind.id == key.from
        } : nil)
  }

  /// The mergers among some actors into others of their kind before those came that follow them.
  private static func mergers(
    among members: [Int], before followers: Set<Int>, _ succession: Succession,
    isOfKind: (Int) -> Bool
  ) -> Mergers? {
    var there = Set(members)
    var dates: [PartialDate] = []
    for step in succession.steps
    where step.kind == .merge && step.from.contains(where: there.contains)
      && step.to.allSatisfy({ isOfKind($0) && !followers.contains($0) })
    {
      there.subtract(step.from)
      there.formUnion(step.to)
      dates.append(step.date)
    }
    return dates.last.map { Mergers(count: dates.count, left: there.count, last: $0) }
  }
}
