import EcomapModel

/// The actors of all files, put together by id.
struct ActorRegister {
  private var drafts: [ActorDraft] = []
  private var positions: [String: Int] = [:]

  /// Every id, in map order.
  var ids: [String] { drafts.map(\.id.value) }

  /// Adds the actors of one file.
  mutating func add(_ document: MapDocument, into diagnostics: inout DiagnosticBag) {
    for entry in document.root?.entries("actors", MapFields.actor) ?? [] {
      guard let draft = ActorDraft(entry) else { continue }
      guard let position = positions[draft.id.value] else {
        positions[draft.id.value] = drafts.count
        drafts.append(draft)
        continue
      }
      let file = draft.id.location.file
      if let first = drafts[position].places.first(where: { $0.file == file }) {
        diagnostics.report(
          .duplicateID, at: draft.id.location, "two actors have the id `\(draft.id.value)`",
          suggestion: "put them together, or give one another id",
          related: [.init("the first one", at: first)])
      } else {
        drafts[position].add(draft, into: &diagnostics)
      }
    }
  }

  /// The position of the actor with an id.
  func index(of id: String) -> ActorIndex? { positions[id].map { ActorIndex($0) } }

  /// The id of an actor that goes by a name, however it is spelled.
  func id(named name: String) -> String? {
    let name = name.lowercased()
    return drafts.first { draft in
      draft["name"]?.lowercased() == name
        || draft.lists["aliases"]?.contains { $0.lowercased() == name } == true
    }?.id.value
  }

  /// Reports actors that no file gives a name or a kind.
  func checkDefinitions(into diagnostics: inout DiagnosticBag) {
    for draft in drafts {
      for field in ActorDraft.neededFields where !draft.written.contains(field) {
        diagnostics.report(
          .missingKey, at: draft.id.location,
          "the actor `\(draft.id.value)` needs `\(field)`", suggestion: "add `\(field): …`")
      }
    }
  }

  /// The actors; one whose kind is missing or unknown takes a stand-in, for its error is reported.
  func actors(
    vocabulary: Vocabulary, into diagnostics: inout DiagnosticBag
  ) -> [Actor] {
    drafts.map { draft in
      let period = Period(
        start: draft["start"].flatMap { PartialDate($0) },
        end: draft["end"].flatMap { PartialDate($0) })
      if let place = draft.location(of: "end") {
        diagnostics.reportReversal(of: period, at: place)
      }
      return Self.actor(draft, period, vocabulary)
    }
  }

  private static func actor(
    _ draft: ActorDraft, _ period: Period, _ vocabulary: Vocabulary
  ) -> Actor {
    let kind =
      draft["kind"].flatMap { vocabulary.actorKind($0) } ?? vocabulary.actorKinds[0]
    let contact: Actor.Contact? =
      ActorDraft.contactFields.allSatisfy { draft[$0] == nil }
      ? nil
      : Actor.Contact(
        role: draft["role"], url: draft["url"], person: draft["person"], email: draft["email"],
        phone: draft["phone"],
        visibility: draft["contact visibility"].flatMap { Visibility(rawValue: $0) })
    return Actor(
      id: draft.id.value, name: draft["name"] ?? draft.id.value,
      aliases: draft.lists["aliases"] ?? [], kind: kind,
      sector: draft["sector"].flatMap { vocabulary.sector($0) },
      level: draft["level"].flatMap { Level(rawValue: $0) },
      areas: draft.lists["area"] ?? [], remits: draft.lists["remit"] ?? [],
      stages: (draft.lists["stages"] ?? []).compactMap { Stage(rawValue: $0) },
      drivers: (draft.lists["drivers"] ?? []).compactMap { Driver(rawValue: $0) },
      period: period, status: draft["status"].flatMap { Status(rawValue: $0) },
      isClass: draft["class"] == "true", uncounted: draft["uncounted"],
      identifiers: draft.codes.map(\.value), contact: contact, note: draft["note"],
      fields: draft.fields.map(\.field), citations: draft.citations,
      visibility: draft["visibility"].flatMap { Visibility(rawValue: $0) } ?? .public,
      internalTexts: draft["note visibility"] == Visibility.internal.rawValue ? .note : [],
      location: draft.id.location)
  }
}

extension DiagnosticBag {
  /// Reports a period whose end lies before its start.
  mutating func reportReversal(of period: Period, at place: SourceLocation) {
    guard let start = period.start, let end = period.end, end.lastDay < start.firstDay else {
      return
    }
    report(
      .endBeforeStart, at: place, "the end, \(end), lies before the start, \(start)",
      suggestion: "one of the two is wrong")
  }
}
