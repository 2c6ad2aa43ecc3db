public import EcomapModel

/// What became of a tie between two states.
public struct TieChange: Sendable {
  /// Which way it went.
  public enum Course: String, Sendable, CaseIterable {
    /// It is there in both states, with the same things said of it.
    case kept
    /// It is there in both states, and something else is said of it.
    case changed
    /// The first says that it is there, the second that it has not begun.
    case notBegun = "not-begun"
    /// A map says that it began between the two.
    case began
    /// A map says that it ended between the two.
    case ended
    /// An actor of it ended, and no such tie of whoever follows that actor is recorded.
    case endEnded = "end-ended"
    /// Both ends are on both maps, and only the first holds the tie.
    case onlyBefore = "only-before"
    /// Both ends are on both maps, and only the second holds the tie.
    case onlyAfter = "only-after"
    /// The first map holds it, and the second does not hold an end of it.
    case endOnlyBefore = "end-only-before"
    /// The second map holds it, and the first does not hold an end of it.
    case endOnlyAfter = "end-only-after"
  }

  /// Which way it went.
  public let course: Course
  /// Its place among the ties of the first map.
  public let before: Int?
  /// Its place among the ties of the second map.
  public let after: Int?
  /// Whether an end of it was followed by another, with whom it goes on.
  public let isCarriedOver: Bool
  /// When it began or ended, as a map says.
  public let date: PartialDate?
  /// What is said differently.
  public let fields: [ActorChange.FieldChange]
}

/// Matches the ties of two states.
struct TieMatching {
  private struct Key: Hashable {
    let from: Int
    let to: Int
    let kind: String

    init(_ from: Int, _ to: Int, _ kind: RelationshipKind) {
      self.from = kind.isDirected ? from : min(from, to)
      self.to = kind.isDirected ? to : max(from, to)
      self.kind = kind.id
    }

    /// The pair, whatever the kind and direction.
    var pair: Key { Key(min(from, to), max(from, to)) }

    private init(_ from: Int, _ to: Int) {
      self.from = from
      self.to = to
      kind = ""
    }
  }

  private let pair: MapPair
  private let changes: [ActorChange?]
  private var partner: [Int: Int] = [:]
  private var carried: Set<Int> = []
  private var takenAfter: Set<Int> = []
  private var endedAfter: [Key: PartialDate?] = [:]

  /// What became of every tie that holds in either state: in the order of the first map, then
  /// of the second.
  ///
  /// Complexity: O(ties × followers of their ends).
  static func changes(in pair: MapPair, _ changes: [ActorChange?]) -> [TieChange] {
    var matching = TieMatching(pair, changes)
    matching.match()
    return matching.result()
  }

  private init(_ pair: MapPair, _ changes: [ActorChange?]) {
    self.pair = pair
    self.changes = changes
    for tie in pair.after.ties where tie.standing == .ended {
      endedAfter[key(after: tie)] = .some(pair.after.map.ties[tie.index].period.end)
    }
  }

  private func key(before tie: Snapshot.DatedTie) -> Key {
    Key(
      pair.correspondence.position(before: tie.from), pair.correspondence.position(before: tie.to),
      pair.before.map.ties[tie.index].kind)
  }

  private func key(after tie: Snapshot.DatedTie) -> Key {
    Key(
      pair.correspondence.position(after: tie.from), pair.correspondence.position(after: tie.to),
      pair.after.map.ties[tie.index].kind)
  }

  /// An actor and, when it has ended, those that follow it.
  private func heirs(_ position: Int) -> [Int] {
    [position] + (changes[position]?.followers ?? [])
  }

  /// Matches ties that hold or are to come: the same entry, then the same ends and kind, then ends
  /// that follow, then the same ends under another kind.
  ///
  /// On one map a tie that is still to come at the first date waits until the others have found
  /// theirs: it may be what becomes of a tie of an actor that ended.
  private mutating func match() {
    let all = pair.before.ties.filter { pair.isPossible($0, .before) }
    let new = pair.after.ties.filter { pair.isPossible($0, .after) }
    let isOneMap = pair.relation == .oneMap
    let old = isOneMap ? all.filter { $0.standing == .current } : all
    if isOneMap { matchEntries(of: old, new) }
    matchEnds(of: old, new)
    if isOneMap { matchEntries(of: all, new) }
    var pairs = places(of: new) { key(after: $0).pair }
    for tie in old where partner[tie.index] == nil {
      if let found = pairs[key(before: tie).pair]?.popLast() { take(tie.index, found) }
    }
  }

  private mutating func matchEntries(of old: [Snapshot.DatedTie], _ new: [Snapshot.DatedTie]) {
    let free = Set(new.map(\.index)).subtracting(takenAfter)
    for tie in old where partner[tie.index] == nil && free.contains(tie.index) {
      take(tie.index, tie.index)
    }
  }

  private mutating func matchEnds(of old: [Snapshot.DatedTie], _ new: [Snapshot.DatedTie]) {
    var places = places(of: new) { key(after: $0) }
    for tie in old where partner[tie.index] == nil {
      if let found = places[key(before: tie)]?.popLast() { take(tie.index, found) }
    }
    // Several that are merged can each have had a tie that goes on as one.
    let all = pair.after.ties.filter { pair.isPossible($0, .after) }
    let every = Dictionary(all.map { (key(after: $0), $0.index) }) { first, _ in first }
    for tie in old where partner[tie.index] == nil {
      let keys = heirKeys(of: tie)
      if let free = keys.first(where: { places[$0]?.isEmpty == false }) {
        if let found = places[free]?.popLast() { take(tie.index, found) }
      } else if let found = keys.lazy.compactMap({ every[$0] }).first {
        partner[tie.index] = found
      }
      if partner[tie.index] != nil { carried.insert(tie.index) }
    }
  }

  /// What a tie would be known by between those that follow its ends.
  private func heirKeys(of tie: Snapshot.DatedTie) -> [Key] {
    let kind = pair.before.map.ties[tie.index].kind
    let from = heirs(pair.correspondence.position(before: tie.from))
    let to = heirs(pair.correspondence.position(before: tie.to))
    let keys = from.flatMap { source in
      to.filter { $0 != source }.map { Key(source, $0, kind) }
    }
    return Array(keys.dropFirst(from[0] == to[0] ? 0 : 1))
  }

  /// The ties that are not taken, by a key, the first of each at the end.
  private func places(
    of new: [Snapshot.DatedTie], by key: (Snapshot.DatedTie) -> Key
  ) -> [Key: [Int]] {
    var places: [Key: [Int]] = [:]
    for tie in new.reversed() where !takenAfter.contains(tie.index) {
      places[key(tie), default: []].append(tie.index)
    }
    return places
  }

  private mutating func take(_ old: Int, _ new: Int) {
    partner[old] = new
    takenAfter.insert(new)
  }

  private func result() -> [TieChange] {
    var result: [TieChange] = []
    for tie in pair.before.ties where pair.isPossible(tie, .before) {
      if let found = partner[tie.index] {
        if let change = both(tie, pair.after.ties[found]) { result.append(change) }
      } else if tie.standing == .current {
        result.append(gone(tie))
      }
    }
    for tie in pair.after.ties where tie.standing == .current && pair.isPossible(tie, .after) {
      if !takenAfter.contains(tie.index) { result.append(come(tie)) }
    }
    return result
  }

  /// What became of a tie that both states have; nil when it is still to come in both.
  private func both(_ old: Snapshot.DatedTie, _ new: Snapshot.DatedTie) -> TieChange? {
    guard old.standing == .current || new.standing == .current else { return nil }
    let (first, second) = (pair.before.map.ties[old.index], pair.after.map.ties[new.index])
    let words = [
      ("kind", first.kind.phrase, second.kind.phrase),
      ("strength", String(first.strength), String(second.strength)),
      ("certainty", first.certainty.rawValue, second.certainty.rawValue),
      ("frequency", first.frequency ?? "", second.frequency ?? ""),
      ("amount", first.amount ?? "", second.amount ?? ""),
    ]
    let fields = words.filter { $0.1 != $0.2 }.map {
      ActorChange.FieldChange(
        field: $0.0, before: $0.1.isEmpty ? [] : [$0.1], after: $0.2.isEmpty ? [] : [$0.2])
    }
    let hasBegun = old.standing != .current
    let course: TieChange.Course =
      hasBegun
      ? .began : new.standing != .current ? .notBegun : fields.isEmpty ? .kept : .changed
    return TieChange(
      course: course, before: old.index,
      after: new.index, isCarriedOver: carried.contains(old.index),
      date: hasBegun ? beginning(second) ?? beginning(ofEndsOf: new) : nil, fields: fields)
  }

  private func gone(_ tie: Snapshot.DatedTie) -> TieChange {
    let ends = [tie.from, tie.to].compactMap {
      changes[pair.correspondence.position(before: $0)]
    }
    let written = pair.before.map.ties[tie.index].period
    let other = endedAfter[key(before: tie)]
    let course: TieChange.Course
    var date: PartialDate?
    if other != nil || (pair.after.date != nil && written.hasEnded(by: pair.after.date)) {
      course = .ended
      date = (other ?? nil) ?? written.end
    } else if ends.contains(where: { $0.course == .onlyBefore }) {
      // The second map could not hold such a tie of anybody's followers either.
      course = .endOnlyBefore
    } else if let end = ends.first(where: { $0.course == .ended }) {
      course = .endEnded
      date = end.date
    } else {
      course = .onlyBefore
    }
    return TieChange(
      course: course, before: tie.index, after: nil, isCarriedOver: false, date: date, fields: [])
  }

  private func come(_ tie: Snapshot.DatedTie) -> TieChange {
    let ends = [tie.from, tie.to].compactMap {
      changes[pair.correspondence.position(after: $0)]
    }
    let begun = beginning(pair.after.map.ties[tie.index])
    let course: TieChange.Course
    if begun != nil || ends.contains(where: { $0.course == .began }) {
      course = .began
    } else {
      course = ends.contains { $0.course == .onlyAfter } ? .endOnlyAfter : .onlyAfter
    }
    return TieChange(
      course: course, before: nil, after: tie.index, isCarriedOver: false,
      date: course == .began
        ? begun ?? beginning(ofEndsOf: tie) : nil,
      fields: [])
  }

  /// When an actor of a tie began, which the tie cannot be older than.
  private func beginning(ofEndsOf tie: Snapshot.DatedTie) -> PartialDate? {
    [tie.from, tie.to].lazy.compactMap { changes[pair.correspondence.position(after: $0)] }
      .filter { $0.course == .began }.compactMap(\.date).max { $0.firstDay < $1.firstDay }
  }

  private func beginning(_ tie: Tie) -> PartialDate? {
    tie.period.start.flatMap { pair.spans($0) ? $0 : nil }
  }
}
