/// The reference page of the map format, made from the tables that the reader checks against.
public enum FormatReference {
  /// The page as Markdown.
  public static var markdown: String {
    var page = """
      # The map format

      Every key that a map can have. This page is made by `ecomap reference` from the tables that \
      the reader itself uses.

      A map is one YAML file in UTF-8. Dates are a year, a year and month, or a date. Ids are \
      small letters, digits and hyphens. A key that is not listed here is an error, so that a \
      typing slip is never lost.

      """
    page += "\n## An example of everything\n\n```yaml\n\(example)```\n"
    for spec in records { page += section(spec) }
    return page + rules
  }

  private static let rules = """

    ## How maps are read

    - **Dates.** A year or a month means all of it: `end: 2016-03` lasts until 31 March 2016, and a \
    map `as-of: 2016` shows 31 December 2016. Without `as-of`, whatever has an end has ended.
    - **How something stands.** With `current` or no `status` the dates decide: past its end it \
    has ended, before its start it is planned. `planned` and `proposed` count as written until an \
    `end` has passed; `ended` without an `end` counts at every date, and with one from then on. A \
    tie is not older than its ends: without dates it is planned until both are there. Planned, proposed and ended ties are drawn \
    in a style of their own and left out of the measures unless asked for.
    - **Accepted findings.** An entry counts for the findings of its rule about exactly its actors; \
    without `actors`, about whomever. `until` is compared with the date of the map, so that the same \
    map always gives the same report.
    - **Severities.** An entry counts for the findings of its rule that are about all of its actors, \
    alone or with others; without `actors`, for all of the rule. Of several that count for one \
    finding, one with `about` goes before one without, then the one that names more actors, then the \
    later one, so that a map goes before the files it includes.
    - **About.** Some findings are about no actor, or one rule finds several things of the same ones: \
    two sectors that hardly meet, a kind of tie. `about` names such a finding by the last part of its \
    `id` in the JSON report, such as `academic-private`. Capitals, spaces and signs do not matter.
    - **Changes.** A renamed actor is one actor with several names: at any date it appears once, \
    under the name that it had then, with the ties of all its names. An actor that a merger, a \
    split or an abolition ends has ended on the day before.
    - **Both ends.** A directed kind can be written from either end (`member-of` or `has-member`); \
    one direction is stored.
    - **Includes.** Each file is read once. A file can add to an actor of another file (more \
    aliases, areas, remits, sources, or fields that are not given there) and never replace what is \
    said. The title, the date and the views are those of the map itself.
    - **Classes.** An actor with `class: true` stands for many bodies ("SMEs"). It is drawn, and left \
    out of the measures unless asked for.
    - **Tables of ties.** The first row names the columns; several values in one cell are divided by \
    `|`, and `\\|` is a bar that does not divide; a source is written `rand-2017: Table 10`. What \
    stands behind `fields` has columns such as `fields.Budget code`.
    - **Fields of your own.** `fields: {Budget code: X1, RAG: {text: amber, visibility: internal}}` \
    holds what the format has no key for. It gets columns of its own in the tables of `ecomap \
    tables`, and reaches no picture, report or answer.
    - **Areas.** `England` and `International` need no declaration. An area in a selector stands for \
    everything within it.
    - **Selectors.** All keys of a selector must be true of an actor; of several values of one key, \
    one is enough. `not` turns a selector round, and one of those behind `any` is enough. A renamed \
    actor has what it has under any of its names, and `not` takes it out for any of them.
    - **One step along ties.** `{tied-to: {kind: ahsn}, by: member-of}` is true of the members of an \
    AHSN, and `by: has-member` of whatever has an AHSN as a member: a directed kind is said from \
    the actor's own end. A kind that reads the same from both \
    ends counts either way, and without `by` any tie does. Ties that had ended at the date do not \
    count; planned and proposed ones do. `tied-to: {}` is true of whoever has a tie at all.
    - **Internal.** What has `visibility: internal` reaches no picture, page, table or file of \
    positions, unless it is asked for with `--internal`. An entry is marked as a whole; of a public \
    entry, the texts `note`, `amount`, `frequency` and `because` and what stands behind `fields` can \
    be marked on their own: \
    `note: {text: Moves in May., visibility: internal}`. A contact is a role; `person`, `email` and \
    `phone` are personal data and internal without a mark, unless the contact says `visibility: \
    public`. What hangs on an internal actor goes with it: its ties, its part in changes, entries \
    about findings of it, views and expectations that ask for it alone, and areas, remits and \
    sources that only internal entries use. A citation of an internal source becomes one of "An \
    internal source".
    - **Synonyms.** `ecomap find` takes all words of an entry for the same thing, together with \
    those that ecomap knows of itself: IP is intellectual property, a CCG is an Integrated Care Board.
    - **Not used.** Anchors, aliases, merge keys, tags and several documents in one file.

    """

  private static let records = [
    MapFields.map, MapFields.header, MapFields.source, MapFields.area, MapFields.actor,
    MapFields.contact, MapFields.markedText, MapFields.relationship, MapFields.tieTable,
    MapFields.change,
    MapFields.expectation, FieldChecker.selector, FieldChecker.partnerSelector,
    MapFields.acceptance, MapFields.severity,
    MapFields.view, MapFields.focus, MapFields.vocabulary, MapFields.sector, MapFields.actorKind,
    MapFields.relationshipKind,
  ]

  private static func section(_ spec: RecordSpec) -> String {
    var text = "\n## \(spec.name.prefix(1).uppercased())\(spec.name.dropFirst())\n\n"
    text += "| key | takes | |\n|---|---|---|\n"
    for field in spec.fields {
      let required =
        switch field.requirement {
        case .always: " Required."
        case .whenDefining: " Required where the thing is defined."
        case .never: ""
        }
      text += "| `\(field.name)` | \(describe(field.type)) | \(field.help)\(required) |\n"
    }
    return text
  }

  private static func describe(_ type: FieldType) -> String {
    switch type {
    case .text: "text"
    case .markable: "text, or \(MapFields.markedText.name)"
    case .fieldName: "a name of 1 to \(MapFields.longestFieldName) characters"
    case .identifier: "a new id"
    case .reference(let kind): describe(kind)
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .date: "a date"
    case .integer(let range):
      range.count == 1
        ? "`\(range.lowerBound)`" : "a number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "`true` or `false`"
    case .link: "an `https`, `http` or `mailto` link"
    case .path: "a path"
    case .codes: "codes by register: `{ods: RA9}`"
    case .citation: "`source` or `source: place in it`"
    case .selector: "a selector"
    case .partnerSelector: "a selector without `tied-to`"
    case .list(let element): "a list: \(describe(element))"
    case .oneOrMany(let element): "one or a list: \(describe(element))"
    case .table(let key, let value): "\(describe(key)), and behind it \(describe(value))"
    case .record(let spec), .optionalRecord(let spec): spec.name
    case .either(let first, _, let second): "\(second.name), or \(first.name)"
    }
  }

  private static func describe(_ kind: FieldType.Reference) -> String {
    switch kind {
    case .actor: "the id of an actor"
    case .actorKind: "a kind of actor"
    case .sector: "a sector"
    case .relationshipKind: "a kind of relationship"
    case .area: "the name of an area"
    case .remit: "the id of a remit"
    case .source: "the id of a source"
    case .rule: "the rule of a finding"
    }
  }
}
