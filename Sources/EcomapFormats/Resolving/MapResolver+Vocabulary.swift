import EcomapModel

extension MapResolver {
  /// Adds the sectors that a file declares.
  mutating func declareSectors(of document: MapDocument) {
    guard let section = document.root?.entry("vocabulary", MapFields.vocabulary) else { return }
    for (word, entry) in section.table("sectors", MapFields.sector) {
      guard let name = entry.text("name") else { continue }
      let sector = Sector(word.value, name: name.value)
      if let known = vocabulary.sector(word.value), known != sector {
        reportKnown(word, as: "a sector")
      } else {
        vocabulary.add(sector)
      }
    }
  }

  /// Adds the kinds that a file declares; they may name sectors of any file.
  mutating func declareKinds(of document: MapDocument) {
    guard let section = document.root?.entry("vocabulary", MapFields.vocabulary) else { return }
    for (word, entry) in section.table("actor-kinds", MapFields.actorKind) {
      guard let kind = actorKind(word.value, entry) else { continue }
      if let known = vocabulary.actorKind(word.value), known != kind {
        reportKnown(word, as: "a kind of actor")
      } else {
        vocabulary.add(kind)
      }
    }
    for (word, entry) in section.table("relationship-kinds", MapFields.relationshipKind) {
      declareRelationshipKind(word, entry)
    }
    for (word, others) in section.tableOfTexts("synonyms") {
      vocabulary.add(synonyms: [word.value] + others.map(\.value))
    }
  }

  private func actorKind(_ word: String, _ entry: Entry) -> ActorKind? {
    guard let name = entry.text("name")?.value else { return nil }
    return ActorKind(
      id: word, name: name, plural: entry.text("plural")?.value,
      code: String((entry.text("code")?.value ?? ActorKind.initials(of: name)).prefix(3)),
      family: entry.word("family") ?? .networks,
      sector: entry.text("sector").flatMap { vocabulary.sector($0.value) } ?? .partnership,
      level: entry.word("level") ?? .local, successor: entry.text("successor")?.value)
  }

  private mutating func declareRelationshipKind(_ word: Located<String>, _ entry: Entry) {
    let isDirected = entry.flag("directed") ?? true
    let kind = RelationshipKind(
      id: word.value, isDirected: isDirected, inverse: entry.text("inverse")?.value,
      meaning: entry.text("meaning")?.value ?? "",
      family: entry.word("family") ?? .collaboration)
    if let known = vocabulary.relationship(word.value), known.isInverse || known.kind != kind {
      reportKnown(word, as: "a kind of relationship")
      return
    }
    // After a conflict the kind is known without its inverse, so that its ties are not unknown.
    let alone = RelationshipKind(
      id: kind.id, isDirected: isDirected, meaning: kind.meaning, family: kind.family)
    if let inverse = entry.text("inverse") {
      if !kind.isDirected {
        diagnostics.report(
          .inverseConflict, at: inverse.location,
          "a kind that is not directed reads the same from both ends and has no inverse",
          suggestion: "take `inverse` away, or write `directed: true`")
        vocabulary.add(alone)
        return
      }
      if inverse.value == word.value {
        diagnostics.report(
          .inverseConflict, at: inverse.location, "`\(word.value)` cannot be its own inverse",
          suggestion: "write `directed: false` for a kind that reads the same from both ends")
        vocabulary.add(alone)
        return
      }
      if let known = vocabulary.relationship(inverse.value), known.kind != kind {
        diagnostics.report(
          .inverseConflict, at: inverse.location,
          "`\(inverse.value)` already stands for another kind of relationship",
          suggestion: "choose another word for the inverse")
        vocabulary.add(alone)
        return
      }
    }
    vocabulary.add(kind)
  }

  private mutating func reportKnown(_ word: Located<String>, as thing: String) {
    diagnostics.report(
      .duplicateID, at: word.location, "`\(word.value)` is already \(thing) with another meaning",
      suggestion: "use the one there is, or choose another word")
  }
}

extension ActorKind {
  /// The letters that stand for a kind whose map gives none.
  static func initials(of name: String) -> String {
    String(String(name.split(separator: " ").compactMap(\.first).prefix(3)).uppercased().prefix(3))
  }
}
