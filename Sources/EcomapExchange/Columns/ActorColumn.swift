/// What a column of a table of actors can hold.
enum ActorColumn: Hashable, Sendable {
  case id, name, aliases, kind, sector, level, area, remit, stages, drivers, start, end, status
  case isClass, uncounted
  case role, url, person, email, phone, contactVisibility
  case note, sources, visibility, internalTexts
  /// A code in a public register.
  case code(String)
  /// What the format has no key for.
  case free(String)

  /// The heading that ecomap writes, which it always knows again.
  var heading: String {
    switch self {
    case .code(let scheme): "identifiers.\(scheme)"
    case .free(let name): ActorColumn(heading: name) == nil ? name : "fields.\(name)"
    default: Self.synonyms.first { $0.column == self }?.words.first ?? ""
    }
  }

  /// Whether a cell can hold several values.
  var isList: Bool {
    switch self {
    case .aliases, .area, .remit, .stages, .drivers, .sources, .internalTexts: true
    default: false
    }
  }

  /// The column that a heading names, in any case and with any punctuation; nil when it is none
  /// of those that are known.
  init?(heading: String) {
    if let name = Heading.rest(of: heading, after: "fields") {
      self = .free(name)
      return
    }
    if let scheme = Heading.rest(of: heading, after: "identifiers") {
      self = .code(scheme.lowercased())
      return
    }
    guard let column = Self.bySynonym[Heading.folded(heading)] else { return nil }
    self = column
  }

  /// The headings of each, ecomap's own first.
  private static let synonyms: [(column: ActorColumn, words: [String])] = [
    (.id, ["id", "identifier", "actor id", "node id", "element id", "key"]),
    (
      .name,
      [
        "name", "label", "actor", "organisation", "organization", "organisation name",
        "organization name", "actor name", "stakeholder", "stakeholder name", "partner",
        "partner name", "partner organisation", "element", "node", "title", "full name", "body",
        "company", "company name", "node label", "v name", "who",
      ]
    ),
    (
      .aliases,
      [
        "aliases", "alias", "also known as", "aka", "other names", "other name", "acronym",
        "abbreviation", "short name", "former name", "former names", "known as",
      ]
    ),
    (
      .kind,
      [
        "kind", "type", "category", "actor type", "actor kind", "organisation type",
        "organization type", "org type", "stakeholder type", "element type", "node type",
        "type of organisation", "type of organization", "organisation kind", "label type",
      ]
    ),
    (.sector, ["sector"]),
    (.level, ["level", "geographic level", "scale", "reach", "tier"]),
    (
      .area,
      [
        "area", "areas", "region", "location", "geography", "place", "county", "city", "town",
        "area covered", "footprint", "locality",
      ]
    ),
    (
      .remit,
      [
        "remit", "remits", "focus", "function", "functions", "specialism", "specialisms",
        "expertise", "areas of work", "area of work", "what they do",
      ]
    ),
    (.stages, ["stages", "stage", "pathway stage", "innovation stage", "pathway stages"]),
    (.drivers, ["drivers", "driver"]),
    (
      .start,
      ["start", "start date", "start year", "began", "founded", "established", "since", "opened"]
    ),
    (.end, ["end", "end date", "end year", "until", "closed", "ended", "closure", "closed on"]),
    (.status, ["status", "standing"]),
    (.isClass, ["class", "is class", "class of bodies"]),
    (.uncounted, ["uncounted"]),
    (
      .role,
      [
        "contact.role", "contact role", "role", "job title", "position title", "contact job title",
      ]
    ),
    (
      .url,
      ["contact.url", "contact url", "url", "website", "web site", "web", "link", "homepage"]
    ),
    (
      .person,
      [
        "contact.person", "contact person", "contact", "contact name", "lead", "lead contact",
        "main contact", "named contact", "key contact", "person",
      ]
    ),
    (
      .email,
      [
        "contact.email", "contact email", "email", "e mail", "email address", "mail",
        "contact email address",
      ]
    ),
    (
      .phone,
      [
        "contact.phone", "contact phone", "phone", "telephone", "tel", "mobile", "phone number",
        "contact number", "telephone number",
      ]
    ),
    (.contactVisibility, ["contact.visibility", "contact visibility"]),
    (
      .note,
      [
        "note", "notes", "description", "comment", "comments", "summary", "about", "remarks",
        "details",
      ]
    ),
    (
      .sources,
      [
        "sources", "source", "reference", "references", "citation", "citations", "evidence",
        "source of information",
      ]
    ),
    (.visibility, ["visibility"]),
    (.internalTexts, ["internal", "internal texts"]),
    (.code("ods"), ["ods", "ods code", "organisation code", "nhs code", "org code"]),
    (.code("ons"), ["ons", "ons code", "gss code"]),
    (.code("companies-house"), ["companies house", "companies house number", "company number"]),
    (.code("charity"), ["charity number", "charity commission number"]),
  ]

  private static let bySynonym: [String: ActorColumn] = {
    var columns: [String: ActorColumn] = [:]
    for (column, words) in synonyms {
      for word in words { columns[Heading.folded(word)] = column }
    }
    return columns
  }()
}
