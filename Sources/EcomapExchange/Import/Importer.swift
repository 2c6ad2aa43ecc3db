import EcomapFormats
public import EcomapModel

/// Makes a map of what other programs' files say.
public enum Importer {
  /// Finds out what files are and what would become of them.
  ///
  /// Complexity: O(size of the files).
  ///
  /// - Parameters:
  ///   - files: the files, all for one map.
  ///   - options: what a person says beforehand.
  ///   - map: the map that rows go into; nil to make one.
  ///   - rules: the words of the findings that a map can accept, for files that ecomap wrote.
  /// - Throws: `ImportTrouble` when a file cannot be used at all.
  public static func plan(
    _ files: [ForeignFile], into map: EcosystemMap? = nil, options: ImportOptions, rules: [String]
  ) throws(ImportTrouble) -> ImportPlan {
    let networks =
      options.areCodeLists
      ? [try CodeListActors.network(files)] : try FormatRegistry.read(files, as: options.format)
    try OptionCheck.check(options, against: networks, map?.vocabulary ?? .builtIn)
    return plan(networks, into: map, options: options, rules: rules)
  }

  /// Finds out what would become of networks that were read.
  static func plan(
    _ networks: [ForeignNetwork], into map: EcosystemMap? = nil, options: ImportOptions,
    rules: [String]
  ) -> ImportPlan {
    // A map that is there has said all that a head could say.
    let networks = map == nil ? networks : networks.map(\.withoutHead)
    let shaped = networks.flatMap { network in
      network.tables.map { (network, $0, TableShape($0, columns: options.columns).meaning) }
    }
    let known = map ?? HeadReader.declarations(in: networks)
    var intake = ActorIntake(
      words: DeclaredWords(
        vocabulary: known?.vocabulary ?? .builtIn, areas: known?.areas.areas ?? [],
        remits: known?.remits ?? [], sources: known?.sources ?? []),
      options: options, into: map)
    for (network, table, meaning) in shaped {
      if case .actors(let columns) = meaning {
        intake.take(table, columns, areOwn: network.head != nil)
      }
    }
    var ties = TieIntake(actors: intake, options: options)
    for (network, table, meaning) in shaped {
      if case .ties(let columns) = meaning {
        ties.take(table, columns, isDirected: network.isDirected)
      }
    }
    let relationships = ties.finish()
    return plan(networks, shaped, ties, relationships, options: options, rules: rules)
  }

  private static func plan(
    _ networks: [ForeignNetwork],
    _ shaped: [(ForeignNetwork, ForeignTable, TableShape.Meaning)], _ ties: TieIntake,
    _ relationships: [ImportPlan.KindCount], options: ImportOptions, rules: [String]
  ) -> ImportPlan {
    let actors = ties.actors
    let words = actors.words
    let people = actors.actors.map(\.actor)
    let head = HeadReader.map(in: networks, for: people, rules: rules)
    var plan = ImportPlan(
      map: EcosystemMap(
        title: options.title ?? head?.title ?? networks.lazy.compactMap(\.title).first
          ?? title(of: networks.first?.tables.first?.path),
        summary: head?.summary ?? networks.lazy.compactMap(\.summary).first, asOf: head?.asOf,
        vocabulary: words.vocabulary, sources: words.sources, areas: words.areas,
        remits: words.remits, actors: people, ties: ties.ties, changes: head?.changes ?? [],
        expectations: head?.expectations ?? [], acceptances: head?.acceptances ?? [],
        severities: head?.severities ?? [], views: head?.views ?? []))
    plan.changes = actors.changes
    plan.formats = networks.map(\.format)
    plan.actorKinds = actors.actors.map(\.sureness)
    plan.tables = shaped.map { table($0.1, $0.2) }
    plan.kinds = counted(actors.actors)
    plan.relationships = relationships.sorted { $0.count > $1.count }
    plan.notes =
      networks.flatMap(\.notes) + weights(shaped) + actors.log.emptyNote + actors.log.notes
    if head == nil, networks.contains(where: { $0.head != nil }) {
      plan.notes.append(headless(networks))
    }
    plan.troubles = networks.flatMap(\.troubles) + actors.log.troubles
    plan.unlistedTroubles = actors.log.unlisted
    plan.decisions = actors.log.questions
    return plan
  }

  /// Says which columns of strengths hold weights of any size.
  private static func weights(
    _ shaped: [(ForeignNetwork, ForeignTable, TableShape.Meaning)]
  ) -> [ImportTrouble] {
    shaped.flatMap { _, table, meaning -> [ImportTrouble] in
      guard case .ties(let columns) = meaning, !columns.contains(.strength) else { return [] }
      return table.columns.filter { TieColumn(heading: $0) == .strength }.map { heading in
        ImportTrouble(
          "not every number here is a strength of 1, 2 or 3, so the column is kept as a free field",
          at: ForeignPlace(table.path, part: table.part, table.unit, column: heading))
      }
    }
  }

  private static func headless(_ networks: [ForeignNetwork]) -> ImportTrouble {
    ImportTrouble(
      "what ecomap noted in the file besides actors and ties does not fit them any more, and is left out",
      at: ForeignPlace(networks.first?.tables.first?.path ?? ""))
  }

  private static func table(
    _ table: ForeignTable, _ meaning: TableShape.Meaning
  ) -> ImportPlan.Table {
    let content: ForeignTable.Content
    let fields: [String]
    switch meaning {
    case .actors(let columns):
      content = .actors
      fields = columns.map { if case .free(let name) = $0 { "fields.\(name)" } else { $0.heading } }
    case .ties(let columns):
      content = .ties
      fields = columns.map { if case .free(let name) = $0 { "fields.\(name)" } else { $0.heading } }
    case .unknown:
      content = .unknown
      fields = table.columns.map { _ in "" }
    }
    var filled = [Int](repeating: 0, count: table.columns.count)
    for row in 0..<table.count {
      for column in table.columns(of: row) { filled[column] += 1 }
    }
    return ImportPlan.Table(
      place: ForeignPlace(table.path, part: table.part, table.unit), rows: table.count,
      content: content,
      columns: table.columns.indices.map {
        .init(heading: table.columns[$0], field: fields[$0], filled: filled[$0])
      })
  }

  /// The kinds of actors, the most frequent first.
  private static func counted(_ actors: [ActorIntake.Taken]) -> [ImportPlan.KindCount] {
    struct Key: Hashable {
      let kind: String
      let word: String?
      let sureness: Sureness
    }
    var places: [Key: Int] = [:]
    var counts: [ImportPlan.KindCount] = []
    for taken in actors {
      let key = Key(kind: taken.actor.kind.id, word: taken.kindWord, sureness: taken.sureness)
      if let place = places[key] {
        counts[place].count += 1
      } else {
        places[key] = counts.count
        counts.append(.init(kind: key.kind, word: key.word, sureness: key.sureness, count: 1))
      }
      if taken.sureness >= .likely, let place = places[key], counts[place].examples.count < 5 {
        counts[place].examples.append(taken.actor.name)
      }
    }
    return counts.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  /// A title made of the name of a file.
  private static func title(of path: String?) -> String {
    let stem = path.map(FilePath.stem) ?? ""
    let words = stem.split { "-_ .".contains($0) }.joined(separator: " ")
    return words.isEmpty ? "Imported map" : words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension ForeignNetwork {
  fileprivate var withoutHead: ForeignNetwork {
    var network = self
    network.head = nil
    return network
  }
}
