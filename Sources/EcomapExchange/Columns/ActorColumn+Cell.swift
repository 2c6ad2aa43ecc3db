import EcomapModel

extension ActorColumn {
  /// What an actor has in this column, as other programs get it; nil for nothing.
  ///
  /// Whoever reads the cell back gets what the actor has: lists have `|` between their values, a
  /// source stands as `id: place in it`.
  func cell(of actor: Actor) -> String? {
    switch self {
    case .id: actor.id
    case .name: actor.name
    case .aliases: list(actor.aliases)
    case .kind: actor.kind.id
    case .sector: actor.sector.rawValue
    case .level: actor.level.rawValue
    case .area: list(actor.areas)
    case .remit: list(actor.remits)
    case .stages: list(actor.stages.map(\.rawValue))
    case .drivers: list(actor.drivers.map(\.rawValue))
    case .start: actor.period.start?.description
    case .end: actor.period.end?.description
    case .status: actor.status?.rawValue
    case .isClass: actor.isClass ? "true" : nil
    case .uncounted: actor.uncounted
    case .role: actor.contact?.role
    case .url: actor.contact?.url
    case .person: actor.contact?.person
    case .email: actor.contact?.email
    case .phone: actor.contact?.phone
    case .contactVisibility: actor.contact?.visibility?.rawValue
    case .note: actor.note
    case .sources: list(actor.citations.map(\.cell))
    case .visibility: actor.visibility == .public ? nil : actor.visibility.rawValue
    case .internalTexts: list(actor.internalTexts.words + actor.fields.internalWords)
    case .code(let scheme): actor.identifiers.first { $0.scheme == scheme }?.value
    case .free(let name): actor.fields.first { $0.name == name }?.value
    }
  }

  private func list(_ values: [String]) -> String? {
    guard let first = values.first else { return nil }
    // The bar says that a semicolon or a line end within the only value does not divide it.
    let isDivided =
      values.count == 1 && self != .sources
      && first.contains { $0 == ";" || $0.isNewline }
    return CellList.joined(values) + (isDivided ? "|" : "")
  }

  /// The columns that some actors need, in the order of the format.
  ///
  /// Sector and level are always there, since other programs do not know what a kind implies.
  static func columns(of actors: [Actor]) -> [ActorColumn] {
    let fixed: [ActorColumn] = [
      .aliases, .kind, .sector, .level, .area, .remit, .stages, .drivers, .start, .end, .status,
      .isClass, .uncounted,
    ]
    let schemes = actors.flatMap(\.identifiers).map(\.scheme).unique.map { ActorColumn.code($0) }
    let rest: [ActorColumn] = [
      .role, .url, .person, .email, .phone, .contactVisibility, .note, .sources, .visibility,
      .internalTexts,
    ]
    let free = actors.flatMap(\.fields).map(\.name).unique.map { ActorColumn.free($0) }
    return (fixed + schemes + rest + free).filter { column in
      actors.contains { column.cell(of: $0) != nil }
    }
  }
}

extension TieColumn {
  /// What a tie has in this column besides its ends; nil for nothing.
  func cell(of tie: Tie) -> String? {
    switch self {
    case .from, .to, .id: nil
    case .kind: tie.kind.id
    case .strength: String(tie.strength)
    case .direction: tie.kind.isDirected ? "directed" : "undirected"
    case .start: tie.period.start?.description
    case .end: tie.period.end?.description
    case .status: tie.status?.rawValue
    case .certainty: tie.certainty.rawValue
    case .frequency: tie.frequency
    case .amount: tie.amount
    case .note: tie.note
    case .sources:
      tie.citations.isEmpty ? nil : CellList.joined(tie.citations.map(\.cell))
    case .visibility: tie.visibility == .public ? nil : tie.visibility.rawValue
    case .internalTexts:
      tie.internalTexts.isEmpty && tie.fields.internalWords.isEmpty
        ? nil : CellList.joined(tie.internalTexts.words + tie.fields.internalWords)
    case .free(let name): tie.fields.first { $0.name == name }?.value
    }
  }

  /// The columns besides the ends, the kind, the strength and the period that some ties need.
  static func columns(of ties: [Tie]) -> [TieColumn] {
    let fixed: [TieColumn] = [
      .status, .certainty, .frequency, .amount, .note, .sources, .visibility, .internalTexts,
    ]
    var names: [String] = []
    var known: Set<String> = []
    for tie in ties {
      for field in tie.fields where known.insert(field.name).inserted { names.append(field.name) }
    }
    return fixed.filter { column in ties.contains { column.cell(of: $0) != nil } }
      + names.map { .free($0) }
  }
}

extension Citation {
  /// The citation in a cell.
  fileprivate var cell: String { locator.map { "\(source): \($0)" } ?? source }
}

extension InternalTexts {
  private static let names: [(InternalTexts, String)] = [
    (.note, "note"), (.amount, "amount"), (.frequency, "frequency"),
  ]

  /// The names of the texts.
  fileprivate var words: [String] { Self.names.filter { contains($0.0) }.map(\.1) }

  /// The texts that words name.
  init(words: [String]) {
    self = []
    for (text, name) in Self.names where words.contains(name) { insert(text) }
  }
}

extension [FreeField] {
  /// The headings of those that are internal.
  fileprivate var internalWords: [String] {
    filter { $0.visibility == .internal }.map { "fields.\($0.name)" }
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repetitions, in the order of their first mention.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
