import EcomapModel

/// Every key of the map format.
enum MapFields {
  static let map = RecordSpec(
    "a map",
    [
      FieldSpec(
        "ecomap", .integer(1...1), "The version of the map format.", required: .always),
      FieldSpec("map", .record(header), "What this map is.", required: .whenDefining),
      FieldSpec(
        "include", .list(.path),
        "Other map files to take in, from this file's folder or below the map's own folder."),
      FieldSpec(
        "sources", .table(key: .identifier, value: .record(source)),
        "The documents that the map rests on, by a short id."),
      FieldSpec(
        "areas", .table(key: .text, value: .optionalRecord(area)), "The places, by name."),
      FieldSpec(
        "remits", .table(key: .identifier, value: .text),
        "What actors can be there for, by a short id."),
      FieldSpec("actors", .list(.record(actor)), "Who is there."),
      FieldSpec(
        "relationships", .list(.either(tieTable, ifKey: "file", otherwise: relationship)),
        "Who is tied to whom."),
      FieldSpec("changes", .list(.record(change)), "What became of whom."),
      FieldSpec(
        "expectations", .list(.record(expectation)), "Ties that the region expects of itself."),
      FieldSpec("accepted", .list(.record(acceptance)), "Findings that are known and fine."),
      FieldSpec(
        "severities", .list(.record(severity)),
        "How grave findings are here, where that is not what their rules say."),
      FieldSpec("views", .list(.record(view)), "Pictures to draw."),
      FieldSpec(
        "vocabulary", .record(vocabulary), "Words that the built-in vocabulary lacks."),
    ])

  static let header = RecordSpec(
    "the header of a map",
    [
      FieldSpec("title", .text, "The title on pictures and reports.", required: .always),
      FieldSpec("summary", .text, "What the map shows, in a sentence or two."),
      FieldSpec("as-of", .date, "The date that the map describes."),
    ])

  static let source = RecordSpec(
    "a source",
    [
      FieldSpec("title", .text, "Its title.", required: .always),
      FieldSpec("publisher", .text, "Who published it."),
      FieldSpec("date", .date, "When."),
      FieldSpec("url", .link, "Where it can be read."),
      FieldSpec("note", .markable, "Anything else worth knowing."),
      visibility,
    ])

  static let area = RecordSpec(
    "an area",
    [
      FieldSpec("within", .reference(.area), "The area that it lies in."),
      FieldSpec("identifiers", .codes, "Its codes in public registers."),
    ])

  static let change = RecordSpec(
    "a change",
    [
      FieldSpec(
        "kind", .word(Change.Kind.allCases.map(\.rawValue)), "Which way it was.",
        required: .always),
      FieldSpec("date", .date, "The first day of the new state.", required: .always),
      FieldSpec(
        "from", .oneOrMany(.reference(.actor)), "Who was there before.", required: .always),
      FieldSpec("to", .oneOrMany(.reference(.actor)), "Who is there after."),
      FieldSpec(
        "from-kind", .reference(.actorKind),
        "Of a reclassification: what kind they were, under the name that they keep."),
      FieldSpec(
        "to-kind", .reference(.actorKind),
        "Of a reclassification: what kind they are since; default their kind."),
      FieldSpec("sources", .list(.citation), "Where it is known from."),
      visibility,
    ])

  static let expectation = RecordSpec(
    "an expectation",
    [
      FieldSpec("every", .selector, "Whom it is about.", required: .always),
      FieldSpec(
        "has-tie-to", .selector, "Whom they should have a tie to.", required: .always),
      FieldSpec(
        "of-kind", .oneOrMany(.reference(.relationshipKind)), "Which ties count; default all."),
      FieldSpec("at-least", .integer(1...1_000), "How many; default 1."),
      FieldSpec("because", .markable, "Why."),
      visibility,
    ])

  static let acceptance = RecordSpec(
    "an accepted finding",
    [
      FieldSpec("finding", .reference(.rule), "The rule of the finding.", required: .always),
      FieldSpec("actors", .oneOrMany(.reference(.actor)), "The actors of the finding."),
      FieldSpec("about", .text, "What the finding is about besides its actors."),
      FieldSpec("because", .markable, "Why it is fine.", required: .always),
      FieldSpec("until", .date, "When it should be looked at again."),
    ])

  static let severity = RecordSpec(
    "a severity",
    [
      FieldSpec("finding", .reference(.rule), "The rule of the findings.", required: .always),
      FieldSpec(
        "actors", .oneOrMany(.reference(.actor)),
        "Actors that a finding is about, all of them; default any."),
      FieldSpec("about", .text, "What a finding is about besides its actors; default anything."),
      FieldSpec(
        "severity", .word(Severity.allCases.map(\.rawValue)), "How grave such a finding is here.",
        required: .always),
      FieldSpec("because", .markable, "Why.", required: .always),
    ])

  static let vocabulary = RecordSpec(
    "a vocabulary",
    [
      FieldSpec(
        "sectors", .table(key: .identifier, value: .record(sector)), "More sectors."),
      FieldSpec(
        "actor-kinds", .table(key: .identifier, value: .record(actorKind)),
        "More kinds of actor."),
      FieldSpec(
        "relationship-kinds",
        .table(key: .identifier, value: .optionalRecord(relationshipKind)),
        "More kinds of relationship."),
      FieldSpec(
        "synonyms", .table(key: .text, value: .oneOrMany(.text)),
        "Other words that people use for something, by one of them."),
    ])

  static let sector = RecordSpec(
    "a sector", [FieldSpec("name", .text, "Its name.", required: .always)])

  static let actorKind = RecordSpec(
    "a kind of actor",
    [
      FieldSpec("name", .text, "One actor of the kind.", required: .always),
      FieldSpec("plural", .text, "Several actors of the kind."),
      FieldSpec("code", .text, "One to three letters that stand for it in a picture."),
      FieldSpec(
        "family", .word(ActorKind.Family.allCases.map(\.rawValue)), "The family it belongs to."),
      FieldSpec("sector", .reference(.sector), "The sector of its actors by default."),
      FieldSpec("level", .word(Level.allCases.map(\.rawValue)), "Their level by default."),
      FieldSpec("successor", .reference(.actorKind), "The kind that took over from it."),
    ])

  static let relationshipKind = RecordSpec(
    "a kind of relationship",
    [
      FieldSpec("directed", .flag, "Whether the two ends differ; default true."),
      FieldSpec("inverse", .identifier, "The word that says the same from the other end."),
      FieldSpec("meaning", .text, "What it means."),
      FieldSpec(
        "family", .word(RelationshipKind.Family.allCases.map(\.rawValue)),
        "The family it belongs to."),
    ])
}
