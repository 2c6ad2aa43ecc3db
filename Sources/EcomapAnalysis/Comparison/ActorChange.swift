public import EcomapModel

/// What became of an actor between two states.
public struct ActorChange: Sendable {
  /// Which way it went.
  public enum Course: String, Sendable, CaseIterable {
    /// It is there in both states.
    case kept
    /// A map says that it began between the two.
    case began
    /// A map says that it ended between the two, and the first holds it.
    case ended
    /// Only the second map holds it, and says that it ended between the two.
    case endedUnseen = "ended-unseen"
    /// The first says that it had ended, the second that it is there.
    case returned
    /// The first says that it is there, the second that it has not begun.
    case notBegun = "not-begun"
    /// Of those that are there, only the first map holds it, which says nothing of an end.
    case onlyBefore = "only-before"
    /// Of those that are there, only the second map holds it, which says nothing of a beginning.
    case onlyAfter = "only-after"
  }

  /// A field that the two states give differently.
  public struct FieldChange: Sendable, Equatable {
    /// The word of the field in a map.
    public let field: String
    /// What the first says, for people.
    public let before: [String]
    /// What the second says.
    public let after: [String]
  }

  /// That it goes on as another kind of body.
  public struct Reclassification: Sendable {
    /// What it was.
    public let from: ActorKind
    /// What it is.
    public let to: ActorKind
    /// Since when, as far as a map says.
    public let date: PartialDate?
  }

  /// Its place among the compared actors.
  public let position: Int
  /// Which way it went.
  public let course: Course
  /// The day on which it began or took its new name, or the last day of one that ended, as a map
  /// says.
  public let date: PartialDate?
  /// When the last change happened that leads to who is there now.
  public let lastDate: PartialDate?
  /// The kinds of the changes that lead from it to who follows it, in order of time; a rename of
  /// its own comes alone.
  public let changes: [Change.Kind]
  /// Who is there in its place, when it has ended.
  public let followers: [Int]
  /// Whom it follows, when it began.
  public internal(set) var origins: [Int]
  /// What the two states say differently of one that is there in both.
  public let fields: [FieldChange]

  /// What kind it became under which it goes on, when a change says so, or when the one kind took
  /// over from the other.
  public let reclassification: Reclassification?
  /// Whether it is counted among the actors: classes of bodies are not, nor what a map leaves out.
  public let counts: Bool

  /// Whether it goes on under a name that a change of a map gave it.
  public var isRenamed: Bool { course != .ended && changes == [.rename] }
}

extension ActorChange {
  /// What became of every compared actor that is there in either state, or ended between them; nil
  /// for the others, such as one that is still planned.
  static func all(of pair: MapPair, _ succession: Succession) -> [ActorChange?] {
    var changes = pair.actors.indices.map { position in
      course(of: position, in: pair).map { course in
        ActorChange(position, course, pair, succession)
      }
    }
    var origins: [Int: [Int]] = [:]
    for change in changes {
      for follower in change?.followers ?? [] {
        origins[follower, default: []].append(change?.position ?? 0)
      }
    }
    // What was split off from one that goes on, or was given work by it, comes from it, too.
    for step in succession.steps {
      for actor in step.to where changes[actor]?.course == .began {
        origins[actor, default: []] += step.from.filter { changes[$0]?.course == .kept }
      }
    }
    for position in changes.indices {
      changes[position]?.origins = Set(origins[position] ?? []).sorted()
    }
    return changes
  }

  private static func course(of position: Int, in pair: MapPair) -> Course? {
    switch (pair.standingBefore(position), pair.standingAfter(position)) {
    case (.current?, .current?): .kept
    case (.current?, .ended?): .ended
    case (.current?, nil): pair.knownAfter(position) == .ended ? .ended : .onlyBefore
    case (.current?, .planned?), (.current?, .proposed?): .notBegun
    case (.planned?, .current?), (.proposed?, .current?): .began
    case (.ended?, .current?): .returned
    case (nil, .current?):
      [.planned, .proposed].contains(pair.knownBefore(position)) ? .began : .onlyAfter
    case (nil, .ended?): pair.knownBefore(position) == .current ? .endedUnseen : nil
    default: nil
    }
  }

  private init(
    _ position: Int, _ course: Course, _ pair: MapPair, _ succession: Succession
  ) {
    let hasEnded = course == .ended || course == .endedUnseen
    let path = hasEnded ? succession.path(from: position) : Succession.Path()
    let renaming = hasEnded ? nil : succession.renamings[position]
    self.position = position
    self.course = course
    origins = []
    followers = path.followers
    changes = renaming.map { [$0.kind] } ?? path.steps.map(\.kind)
    lastDate = renaming?.date ?? path.steps.last?.date
    fields = course == .kept ? FieldChange.all(of: position, in: pair) : []
    counts = pair.counts(position)
    reclassification =
      hasEnded ? nil : Self.reclassification(of: position, course, pair, succession)
    let periods = Self.lifetimes(of: position, in: pair, underAllNames: course == .began)
    switch course {
    case .ended, .endedUnseen:
      date = periods.lazy.compactMap(\.end).first
    case .began:
      // One that has taken a new name since began under the one before.
      date = periods.compactMap(\.start).filter(pair.spans).min { $0.firstDay < $1.firstDay }
    default: date = renaming?.date
    }
  }

  private static func reclassification(
    of position: Int, _ course: Course, _ pair: MapPair, _ succession: Succession
  ) -> Reclassification? {
    if let step = succession.reclassifications[position], let old = step.fromKind,
      let new = step.toKind
    {
      return Reclassification(from: old, to: new, date: step.date)
    }
    let kinds = [ComparedSide.before, .after].map { pair.entry(position, at: $0).kind }
    guard kinds[0].id != kinds[1].id else { return nil }
    if let step = succession.renamings[position] {
      return Reclassification(from: kinds[0], to: kinds[1], date: step.date)
    }
    guard course == .kept, kinds[0].successor == kinds[1].id else { return nil }
    return Reclassification(from: kinds[0], to: kinds[1], date: nil)
  }

  /// When it was there under its name, or under each, as the maps say that hold it, the second
  /// first.
  private static func lifetimes(
    of position: Int, in pair: MapPair, underAllNames: Bool
  ) -> [Period] {
    let actor = pair.actors[position]
    func periods(_ entries: [ActorIndex], _ snapshot: Snapshot) -> [Period] {
      (underAllNames ? entries.flatMap { snapshot.names(of: $0) } : entries)
        .map { snapshot.lifetime(of: $0) }
    }
    return periods(actor.after, pair.after) + periods(actor.before, pair.before)
  }
}

extension ActorChange.FieldChange {
  /// Words without what two makers of maps write in two ways: the kinds of apostrophe.
  private static func plain(_ words: String) -> String {
    String(words.map { $0 == "\u{2019}" ? "'" : $0 })
  }

  fileprivate static func all(of position: Int, in pair: MapPair) -> [Self] {
    let (old, new) = (pair.entry(position, at: .before), pair.entry(position, at: .after))
    let fields: [Self] = [
      Self(field: "name", before: [old.name], after: [new.name]),
      Self(field: "kind", before: [old.kind.name], after: [new.kind.name]),
      Self(field: "sector", before: [old.sector.name], after: [new.sector.name]),
      Self(field: "level", before: [old.level.rawValue], after: [new.level.rawValue]),
      Self(field: "area", before: old.areas, after: new.areas),
      Self(
        field: "remit", before: remits(of: old, in: pair.before.map),
        after: remits(of: new, in: pair.after.map)),
      Self(
        field: "stages", before: old.stages.map(\.rawValue), after: new.stages.map(\.rawValue)),
      Self(
        field: "drivers", before: old.drivers.map(\.rawValue), after: new.drivers.map(\.rawValue)),
    ]
    // A map says of an earlier name only what it has to; what it leaves out is no difference.
    let isEarlierName = pair.relation == .oneMap && old.id != new.id
    return fields.filter { field in
      Set(field.before.map(plain)) != Set(field.after.map(plain))
        && !(isEarlierName && (field.before.isEmpty || field.after.isEmpty))
    }
  }

  /// What remits are called, since two maps can have two ids for one.
  private static func remits(of actor: Actor, in map: EcosystemMap) -> [String] {
    actor.remits.map { id in map.remits.first { $0.id == id }?.name ?? id }
  }
}
