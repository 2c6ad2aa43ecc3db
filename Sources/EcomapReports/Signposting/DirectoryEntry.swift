import EcomapModel

/// What a directory says of an actor: what it is, where it works, whom to ask for.
struct DirectoryEntry {
  private let snapshot: Snapshot
  private var map: EcosystemMap { snapshot.map }

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  func kind(of actor: ActorIndex) -> String {
    map[actor].isClass ? map[actor].kind.plural : map[actor].kind.name
  }

  /// The areas it has under any of its names.
  func areas(of actor: ActorIndex) -> [String] { union(actor, \.areas) }

  /// The names of its remits, in the map's order.
  func remits(of actor: ActorIndex) -> [String] {
    let ids = union(actor, \.remits)
    return map.remits.filter { ids.contains($0.id) }.map(\.name)
  }

  func stages(of actor: ActorIndex) -> [Stage] { union(actor, \.stages) }

  func drivers(of actor: ActorIndex) -> [Driver] { union(actor, \.drivers) }

  /// What a reader should know before calling: earlier names, that it is a class, that it is not
  /// there yet.
  func remarks(on actor: ActorIndex) -> [String] {
    var remarks: [String] = []
    let standing = snapshot.standing(of: actor)
    if standing != .current { remarks.append(standing.rawValue) }
    if standing == .current, let end = map[actor].period.end {
      remarks.append("until \(end.spoken)")
    }
    if map[actor].isClass { remarks.append("several bodies under one name") }
    let names = snapshot.names(of: actor).prefix { $0 != actor }.map { map[$0].name }
    if !names.isEmpty { remarks.append("before: \(names.joined(separator: ", "))") }
    return remarks
  }

  /// The role to ask for, and a person where the map's makers decided to name one, with the link
  /// where there is one.
  func contact(of actor: ActorIndex) -> Passage? {
    guard let contact = map[actor].contact else { return nil }
    switch (contact.spoken, contact.url) {
    case (let role, let url?) where url.hasPrefix(Self.mail):
      // An address to write to is read as such, and not hidden behind a role.
      let address = Passage([.link(String(url.dropFirst(Self.mail.count)), address: url)])
      return role.map { .text("\($0), ") + address } ?? address
    case (let role?, let url?): return Passage([.link(role, address: url)])
    case (let role?, nil): return .text(role)
    case (nil, let url?): return Passage([.link("its page", address: url)])
    case (nil, nil): return nil
    }
  }

  private static let mail = "mailto:"

  private func union<Value: Equatable>(
    _ actor: ActorIndex, _ values: (Actor) -> [Value]
  ) -> [Value] {
    var found: [Value] = []
    for name in snapshot.names(of: actor) {
      for value in values(map[name]) where !found.contains(value) { found.append(value) }
    }
    return found
  }
}
