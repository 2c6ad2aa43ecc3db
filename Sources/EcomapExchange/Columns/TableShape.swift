/// What a table of another program is, and which of its columns holds what.
struct TableShape: Sendable {
  /// What the rows are.
  enum Meaning: Sendable {
    case actors([ActorColumn])
    case ties([TieColumn])
    /// Neither, so that nobody can say what it is for.
    case unknown
  }

  let meaning: Meaning

  /// Finds out from the headings and, where one heading has two meanings, from the cells.
  ///
  /// - Parameter columns: what a person says of headings, such as `Partner org` → `name`; what
  ///   stands there goes before everything else.
  init(_ table: ForeignTable, columns: [String: String]) {
    let meanings = Dictionary(
      columns.map { (Heading.folded($0.key), $0.value) }, uniquingKeysWith: { _, last in last })
    let said = table.columns.map { meanings[Heading.folded($0)] ?? $0 }
    let ties = Self.ties(table, Self.withEnds(said))
    let isTies = ties.contains(.from) && ties.contains(.to)
    let actors = Self.actors(said)
    switch table.content {
    case .ties: meaning = isTies ? .ties(ties) : .unknown
    case .actors: meaning = .actors(actors)
    case .unknown where isTies: meaning = .ties(ties)
    case .unknown where actors.contains(.name) || actors.contains(.id): meaning = .actors(actors)
    case .unknown: meaning = .unknown
    }
  }

  /// The columns of a table of actors; of two for the same thing the first is taken, and the
  /// second is a free field.
  private static func actors(_ headings: [String]) -> [ActorColumn] {
    var taken: Set<ActorColumn> = []
    // A column that bears the very name goes before a synonym of it.
    for heading in headings {
      if let column = ActorColumn(heading: heading), Heading.folded(heading) == column.plain {
        taken.insert(column)
      }
    }
    return headings.map { heading in
      guard let column = ActorColumn(heading: heading) else { return .free(heading) }
      if Heading.folded(heading) == column.plain { return column }
      return taken.insert(column).inserted ? column : .free(heading)
    }
  }

  private static func ties(_ table: ForeignTable, _ headings: [String]) -> [TieColumn] {
    let folded = headings.map(Heading.folded)
    let hasFrom = folded.contains { $0 != "source" && TieColumn(heading: $0) == .from }
    var taken: Set<TieColumn> = []
    let named = headings.map { TieColumn(heading: $0) }
    let hasKind = folded.contains { ["kind", "relationship", "relation"].contains($0) }
    return headings.indices.map { index in
      guard var column = named[index] else { return .free(headings[index]) }
      if column == .from, hasFrom, folded[index] == "source" { column = .sources }
      if folded[index] == "type", saysDirection(table, index) { column = .direction }
      // Beside a column for the kind, a label is words about the tie.
      if folded[index] == "label", hasKind || folded.contains("type") {
        return .free(headings[index])
      }
      if folded[index] == "type", column == .kind, hasKind { return .free(headings[index]) }
      // Some weights as strengths and others not would be neither.
      if column == .strength, !areStrengths(table, index) { return .free(headings[index]) }
      return taken.insert(column).inserted ? column : .free(headings[index])
    }
  }

  /// Whether every cell of a column is a strength that a map can hold.
  private static func areStrengths(_ table: ForeignTable, _ column: Int) -> Bool {
    (0..<table.count).allSatisfy { row in
      table.text(row, column).map { CellValues.strength($0) != nil } ?? true
    }
  }

  /// The headings with the two ends found where a table has a relationship and two columns for
  /// names, such as `Organisation, Relationship, Partner`.
  private static func withEnds(_ headings: [String]) -> [String] {
    let folded = headings.map(Heading.folded)
    let named = folded.map { TieColumn(heading: $0) }
    let hasKind = folded.contains { word in
      ["relation", "connection", "link type", "tie type", "how"].contains { word.contains($0) }
    }
    guard hasKind, !named.contains(.from), !named.contains(.to) else { return headings }
    let ends = folded.indices.filter { index in
      ActorColumn(heading: folded[index]) == .name
        || ["with", "with whom", "to whom", "whom"].contains(folded[index])
    }
    guard ends.count == 2 else { return headings }
    var found = headings
    found[ends[0]] = "from"
    found[ends[1]] = "to"
    return found
  }

  /// Whether every cell of a column says whether a tie has a direction: what Gephi calls type.
  private static func saysDirection(_ table: ForeignTable, _ column: Int) -> Bool {
    var hasSome = false
    for row in 0..<min(table.count, 1_000) {
      guard let text = table.text(row, column) else { continue }
      guard TieDirection(text) != nil else { return false }
      hasSome = true
    }
    return hasSome
  }
}

extension ActorColumn {
  /// The folded heading that names it outright.
  fileprivate var plain: String { Heading.folded(heading) }
}

/// Whether a tie has a direction, as other programs say it.
enum TieDirection: Sendable {
  case directed, undirected, mutual

  /// The direction that a word says.
  init?(_ word: String) {
    switch word.lowercased() {
    case "directed", "true", "->", "yes", "1": self = .directed
    case "undirected", "false", "none", "--", "no", "0": self = .undirected
    case "mutual", "both", "bidirectional", "<->": self = .mutual
    default: return nil
    }
  }
}
