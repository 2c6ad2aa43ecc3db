/// What a column of a table of ties can hold.
enum TieColumn: Hashable, Sendable {
  case from, to, kind, strength, direction, start, end, status, certainty, frequency, amount
  case note, sources, visibility, internalTexts, id
  /// What the format has no key for.
  case free(String)

  /// The heading that ecomap writes, which it always knows again.
  var heading: String {
    switch self {
    case .free(let name): TieColumn(heading: name) == nil ? name : "fields.\(name)"
    default: Self.synonyms.first { $0.column == self }?.words.first ?? ""
    }
  }

  /// The column that a heading names; nil when it is none of those that are known.
  ///
  /// `source` is the end that a tie goes out from here; with `from` beside it, it is where the tie
  /// is known from, which whoever matches the whole row has to see.
  init?(heading: String) {
    if let name = Heading.rest(of: heading, after: "fields") {
      self = .free(name)
      return
    }
    guard let column = Self.bySynonym[Heading.folded(heading)] else { return nil }
    self = column
  }

  private static let synonyms: [(column: TieColumn, words: [String])] = [
    (
      .from,
      [
        "from", "source", "source id", "from id", "from actor", "from name", "from organisation",
        "from organization", "actor 1", "actor a", "organisation 1", "organisation a",
        "organization 1", "partner 1", "partner a", "party a", "node 1", "node a", "source name",
        "start node", "from actor id", "source label",
      ]
    ),
    (
      .to,
      [
        "to", "target", "target id", "to id", "to actor", "to name", "to organisation",
        "to organization", "actor 2", "actor b", "organisation 2", "organisation b",
        "organization 2", "partner 2", "partner b", "party b", "node 2", "node b", "target name",
        "end node", "to actor id", "target label",
      ]
    ),
    (
      .kind,
      [
        "kind", "relationship", "relation", "relationship type", "relationship kind",
        "connection type", "connection", "link type", "edge type", "tie type", "interaction",
        "type", "type of relationship", "nature of relationship", "label", "relation type",
      ]
    ),
    (.strength, ["strength", "weight"]),
    (.direction, ["direction", "directed", "directedness", "direction type"]),
    (.start, ["start", "start date", "start year", "began", "since"]),
    (.end, ["end", "end date", "end year", "until", "ended"]),
    (.status, ["status", "standing"]),
    (.certainty, ["certainty", "confidence", "how sure"]),
    (.frequency, ["frequency", "how often"]),
    (.amount, ["amount", "value", "funding amount", "grant", "money", "funding value"]),
    (.note, ["note", "notes", "description", "comment", "comments", "remarks", "details"]),
    (.sources, ["sources", "reference", "references", "citation", "citations", "evidence"]),
    (.visibility, ["visibility"]),
    (.internalTexts, ["internal", "internal texts"]),
    (.id, ["id", "edge id", "connection id", "key"]),
  ]

  private static let bySynonym: [String: TieColumn] = {
    var columns: [String: TieColumn] = [:]
    for (column, words) in synonyms {
      for word in words { columns[Heading.folded(word)] = column }
    }
    return columns
  }()
}
