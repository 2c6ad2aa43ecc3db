import EcomapModel

extension MapResolver {
  /// Reports a word that names nothing, with the nearest one that does.
  mutating func check(_ reference: ReferenceUse) {
    let word = reference.word.value
    switch reference.kind {
    case .actor:
      guard actors.index(of: word) == nil else { return }
      report(
        .unknownActor, reference, "no actor has the id `\(shortened(word))`",
        among: { $0.actors.ids }, known: { $0.actors.id(named: word) })
    case .actorKind:
      guard vocabulary.actorKind(word) == nil else { return }
      let named = vocabulary.actorKinds.first {
        $0.name.lowercased() == word.lowercased() || $0.plural.lowercased() == word.lowercased()
      }
      report(
        .unknownKind, reference, "`\(shortened(word))` is not a kind of actor",
        among: { $0.vocabulary.actorKinds.map(\.id) }, known: { _ in named?.id },
        otherwise: "declare it under `vocabulary`, or see `ecomap explain kinds`")
    case .relationshipKind:
      guard vocabulary.relationship(word) == nil else { return }
      report(
        .unknownKind, reference, "`\(shortened(word))` is not a kind of relationship",
        among: { $0.vocabulary.relationshipVocabulary },
        otherwise: "declare it under `vocabulary`, or see `ecomap explain kinds`")
    case .sector:
      guard vocabulary.sector(word) == nil else { return }
      report(
        .unknownWord, reference, "`\(shortened(word))` is not a sector",
        among: { $0.vocabulary.sectors.map(\.rawValue) },
        otherwise: "it is one of "
          + vocabulary.sectors.map { "`\($0.rawValue)`" }.joined(separator: ", "))
    case .area:
      guard !areas.contains(word), !Area.builtIn.contains(where: { $0.name == word }) else {
        return
      }
      report(
        .unknownArea, reference, "no area is called `\(shortened(word))`",
        among: { ($0.areas.things + Area.builtIn).map(\.name) },
        otherwise: "declare it under `areas`")
    case .remit:
      guard !remits.contains(word) else { return }
      report(
        .unknownRemit, reference, "no remit has the id `\(shortened(word))`",
        among: { $0.remits.things.map(\.id) }, otherwise: "declare it under `remits`")
    case .source:
      guard !sources.contains(word) else { return }
      report(
        .unknownSource, reference, "no source has the id `\(shortened(word))`",
        among: { $0.sources.things.map(\.id) }, otherwise: "declare it under `sources`")
    case .rule:
      guard !rules.contains(word) else { return }
      report(
        .unknownRule, reference, "ecomap makes no finding `\(shortened(word))`",
        among: { $0.rules },
        otherwise: "the findings are \(rules.map { "`\($0)`" }.joined(separator: ", "))")
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, _ reference: ReferenceUse, _ headline: String,
    among candidates: (MapResolver) -> [String], known: (MapResolver) -> String? = { _ in nil },
    otherwise: String? = nil
  ) {
    // Looking for the nearest word costs time, and after the first hundred nobody reads on.
    suggestionsMade += 1
    let near =
      suggestionsMade <= 100
      ? known(self) ?? Suggestion.nearest(to: reference.word.value, among: candidates(self)) : nil
    diagnostics.report(
      code, at: reference.word.location, headline,
      suggestion: near.map { "did you mean `\($0)`?" } ?? otherwise)
  }

  private func shortened(_ word: String) -> String {
    word.prefix(61).count <= 60 ? word : String(word.prefix(59)) + "…"
  }
}
