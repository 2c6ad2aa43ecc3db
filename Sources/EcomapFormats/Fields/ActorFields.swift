import EcomapModel

extension MapFields {
  static let actor = RecordSpec(
    "an actor",
    [
      FieldSpec(
        "id", .identifier, "The stable word for it, in small letters and hyphens.",
        required: .always),
      FieldSpec("name", .text, "The name to show.", required: .whenDefining),
      FieldSpec("aliases", .oneOrMany(.text), "Other names it goes by."),
      FieldSpec("kind", .reference(.actorKind), "What it is.", required: .whenDefining),
      FieldSpec(
        "sector", .reference(.sector),
        "The part of society it belongs to; default from the kind."),
      FieldSpec(
        "level", .word(Level.allCases.map(\.rawValue)),
        "How wide its reach is; default from the kind."),
      FieldSpec("area", .oneOrMany(.reference(.area)), "Where it works."),
      FieldSpec("remit", .oneOrMany(.reference(.remit)), "What it is there for."),
      FieldSpec(
        "stages", .oneOrMany(.word(Stage.allCases.map(\.rawValue))),
        "The stages of the innovation pathway that it serves."),
      FieldSpec(
        "drivers", .oneOrMany(.word(Driver.allCases.map(\.rawValue))),
        "The drivers of innovation that it acts on."),
      FieldSpec("start", .date, "When it began."),
      FieldSpec("end", .date, "The last date on which it existed."),
      FieldSpec(
        "status", .word(Status.allCases.map(\.rawValue)), "How it stands; default from its dates."),
      FieldSpec(
        "class", .flag, "Whether it is a class of bodies, such as SMEs, and not one body."),
      FieldSpec(
        "uncounted", .text,
        "Why no measure and no finding counts it although it is drawn: it is the study that the map was made from, say."
      ),
      FieldSpec("identifiers", .codes, "Its codes in public registers."),
      FieldSpec("contact", .record(contact), "How to reach it."),
      FieldSpec("note", .markable, "Anything else worth knowing."),
      freeFields,
      FieldSpec("sources", .list(.citation), "Where it is known from."),
      visibility,
    ])

  static let contact = RecordSpec(
    "a contact",
    [
      FieldSpec("role", .text, "The role to ask for; a role rather than a person."),
      FieldSpec("url", .link, "Where to reach it."),
      FieldSpec(
        "person", .text, "The name of a person; internal unless the contact is marked `public`."),
      FieldSpec(
        "email", .text,
        "The person's mail address; internal unless the contact is marked `public`."),
      FieldSpec(
        "phone", .text,
        "The person's telephone number; internal unless the contact is marked `public`."),
      FieldSpec(
        "visibility", visibilityWord,
        "Whom all of it may be told; default `public` for `role` and `url` and `internal` for the rest."
      ),
    ])

  static let relationship = RecordSpec(
    "a relationship",
    [
      FieldSpec(
        "from", .reference(.actor), "The actor that the kind is said of.", required: .always),
      FieldSpec(
        "kind", .reference(.relationshipKind), "What relates them, said from either end.",
        required: .always),
      FieldSpec(
        "to", .oneOrMany(.reference(.actor)), "The other actor; a list makes one tie for each.",
        required: .always),
      FieldSpec("strength", .integer(1...3), "How strong it is, from 1 to 3; default 1."),
      FieldSpec("start", .date, "When it began."),
      FieldSpec("end", .date, "The last date on which it held."),
      FieldSpec(
        "status", .word(Status.allCases.map(\.rawValue)),
        "How it stands; default from its dates."),
      FieldSpec(
        "certainty", .word(Certainty.allCases.map(\.rawValue)),
        "How surely it is known; default stated."),
      FieldSpec("frequency", .markable, "How often it happens."),
      FieldSpec("amount", .markable, "The money that it carries."),
      FieldSpec("note", .markable, "Anything else worth knowing."),
      freeFields,
      FieldSpec("sources", .list(.citation), "Where it is known from."),
      visibility,
    ])

  static let tieTable = RecordSpec(
    "a table of relationships",
    [
      FieldSpec(
        "file", .path,
        "A .tsv or .csv file with the columns from, kind, to and any field of a relationship.",
        required: .always)
    ])

  static let view = RecordSpec(
    "a view",
    [
      FieldSpec(
        "id", .identifier, "The word for it; also the name of its file.", required: .always),
      FieldSpec("title", .text, "The title on the picture."),
      FieldSpec("show", .selector, "Which actors it shows; default all."),
      FieldSpec(
        "group-by", .word(ViewDefinition.Grouping.allCases.map(\.rawValue)),
        "What actors are grouped by."),
      FieldSpec(
        "colour-by", .word(ViewDefinition.Grouping.allCases.map(\.rawValue)),
        "What they are coloured by; default kind."),
      FieldSpec(
        "size-by", .word(ViewDefinition.Size.allCases.map(\.rawValue)),
        "What their size stands for; default uniform."),
      FieldSpec(
        "layout", .word(ViewDefinition.Layout.allCases.map(\.rawValue)),
        "How they are placed; default network. `rings` without a focus has a ring for each level."
      ),
      FieldSpec(
        "across", .word(ViewDefinition.Across.allCases.map(\.rawValue)),
        "What the columns of the layout `coverage` are; default stages."),
      FieldSpec("focus", .record(focus), "The actor in the middle."),
      FieldSpec(
        "page", .word(ViewDefinition.Page.allCases.map(\.rawValue)),
        "The page it is made for; default fit."),
      FieldSpec("as-of", .date, "The date it shows; default the map's."),
      visibility,
    ])

  static let focus = RecordSpec(
    "a focus",
    [
      FieldSpec("actor", .reference(.actor), "The actor.", required: .always),
      FieldSpec("steps", .integer(1...10), "How far to look; default 1."),
    ])
}
