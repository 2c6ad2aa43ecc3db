import EcomapModel

extension Actor {
  /// A field of which two rows say different things.
  struct Conflict {
    let field: String
    let old: String
    let new: String
  }

  /// Takes in what another row says of the same actor: what is missing is added, lists are joined,
  /// and where the two differ the old stays.
  ///
  /// - Returns: Where they differ.
  mutating func takeIn(_ other: Actor) -> [Conflict] {
    var conflicts: [Conflict] = []
    func join<Value: Equatable>(
      _ path: WritableKeyPath<Actor, Value?>, _ column: ActorColumn, _ actor: inout Actor
    ) {
      guard other[keyPath: path] != nil else { return }
      guard actor[keyPath: path] != nil else {
        actor[keyPath: path] = other[keyPath: path]
        return
      }
      if actor[keyPath: path] != other[keyPath: path] { differ(column, actor) }
    }
    func differ(_ column: ActorColumn, _ actor: Actor) {
      conflicts.append(
        Conflict(
          field: column.heading, old: column.cell(of: actor) ?? "",
          new: column.cell(of: other) ?? ""))
    }
    if kind != other.kind { differ(.kind, self) }
    if kind == other.kind, sector != other.sector { differ(.sector, self) }
    if kind == other.kind, level != other.level { differ(.level, self) }
    join(\.status, .status, &self)
    join(\.note, .note, &self)
    join(\.uncounted, .uncounted, &self)
    if let start = other.period.start, let own = period.start, start != own {
      differ(.start, self)
    }
    if let end = other.period.end, let own = period.end, end != own { differ(.end, self) }
    joinPeriod(other, &conflicts)
    joinContact(other, &conflicts)
    aliases.join(other.aliases)
    areas.join(other.areas)
    remits.join(other.remits)
    stages.join(other.stages)
    drivers.join(other.drivers)
    citations.join(other.citations)
    isClass = isClass || other.isClass
    for code in other.identifiers {
      guard let own = identifiers.first(where: { $0.scheme == code.scheme }) else {
        identifiers.append(code)
        continue
      }
      if own.value != code.value { differ(.code(code.scheme), self) }
    }
    for field in other.fields {
      guard let own = fields.first(where: { $0.name == field.name }) else {
        fields.append(field)
        continue
      }
      if own.value != field.value { differ(.free(field.name), self) }
    }
    return conflicts
  }

  /// Joins the periods, unless one row's start lies after the other's end.
  private mutating func joinPeriod(_ other: Actor, _ conflicts: inout [Conflict]) {
    let joined = Period(
      start: period.start ?? other.period.start, end: period.end ?? other.period.end)
    if let start = joined.start, let end = joined.end, end.lastDay < start.firstDay {
      conflicts.append(
        Conflict(field: "start and end", old: "\(start)", new: "\(end)"))
    } else {
      period = joined
    }
  }

  private mutating func joinContact(_ other: Actor, _ conflicts: inout [Conflict]) {
    guard let theirs = other.contact else { return }
    guard let own = contact else {
      contact = theirs
      return
    }
    for column in [ActorColumn.role, .url, .person, .email, .phone] {
      if let old = column.cell(of: self), let new = column.cell(of: other), old != new {
        conflicts.append(Conflict(field: column.heading, old: old, new: new))
      }
    }
    contact = Contact(
      role: own.role ?? theirs.role, url: own.url ?? theirs.url,
      person: own.person ?? theirs.person, email: own.email ?? theirs.email,
      phone: own.phone ?? theirs.phone, visibility: own.visibility ?? theirs.visibility)
  }
}

extension Actor {
  /// Takes over the kind of another actor, with the sector and the level that come from it.
  mutating func setKind(_ kind: ActorKind, like other: Actor) {
    self.kind = kind
    sector = other.sector
    level = other.level
  }
}

extension Array where Element: Equatable {
  /// Adds what is not there yet.
  fileprivate mutating func join(_ others: [Element]) {
    for other in others where !contains(other) { append(other) }
  }
}
