import EcomapGraph

extension ActorMeasure {
  private static let burt = """
    Burt, R. S. (1992) Structural Holes: The Social Structure of Competition. Harvard University \
    Press. Burt, R. S. (2004) Structural holes and good ideas. American Journal of Sociology 110, \
    349-399.
    """
  private static let gould = """
    Gould, R. V. and Fernandez, R. M. (1989) Structures of mediation: a formal approach to \
    brokerage in transaction networks. Sociological Methodology 19, 89-126.
    """
  private static let hamilton = """
    Hamilton, M., Hileman, J. and Bodin, Ö. (2020) Evaluating heterogeneous brokerage: new \
    conceptual and methodological approaches and their application to multi-level environmental \
    governance networks. Social Networks 61, 1-10.
    """
  private static let noTies = "Empty for an actor without ties."

  /// Burt's measures of structural holes.
  static let structuralHoles: [ActorMeasure] = [
    ActorMeasure(
      Measure(
        "constraint", "Constraint",
        """
        The sum over its contacts j of (p_ij + the sum over q of p_iq p_qj) squared, where p_ij is \
        the share of its ties that go to j. Without direction every contact counts the same; with \
        it, ties count by their strength both ways.
        """,
        words: """
          How little room it has to go between others, because its contacts know each other or \
          are few. Low is free; values above 1 happen on small networks.
          """, undefined: noTies, reference: burt)
    ) { table, row in .of(table.constraint[row]) },
    ActorMeasure(
      Measure(
        "effective_size", "Effective size",
        """
        The sum over its contacts j of 1 - the sum over q of p_iq m_jq, where m_jq is j's tie with \
        q as a share of j's strongest. Ties count as they do for constraint.
        """,
        words: "How many of its contacts open up something that the others do not.",
        undefined: noTies, reference: burt)
    ) { table, row in .of(table.details?.effectiveSize[row]) },
  ]

  /// The roles of Gould and Fernandez.
  static let roles: [ActorMeasure] = [
    role(
      .coordinator, "Coordinator", "All three are in one group.", "joins up its own group"),
    role(
      .consultant, "Consultant", "The two are in one group and it is in another.",
      "is an outsider that joins members of one group"),
    role(
      .representative, "Representative",
      "It and the first of the two are in one group, the second is in another.",
      "carries its own group outward", .directed),
    role(
      .gatekeeper, "Gatekeeper",
      "The first of the two is in another group, it and the second are in one.",
      "lets another group in", .directed),
    ActorMeasure(
      Measure(
        "boundary_broker", "Boundary broker",
        """
        For how many unordered pairs that have no tie it goes between, where one of the two is \
        in its own group and the other in another: representative and gatekeeper together.
        """,
        words: "How often it joins its own group with another.",
        undefined: "Only without direction.", reference: gould),
      when: { !$0.graph.isDirected }
    ) { table, row in
      table.roles.unorderedCount(of: Node(row), role: .boundaryBroker).map { .integer($0) }
    },
    role(
      .liaison, "Liaison", "All three are in different groups.", "joins two other groups"),
  ]

  private enum Scope {
    case both, directed, undirected

    func holds(_ isDirected: Bool) -> Bool {
      switch self {
      case .both: true
      case .directed: isDirected
      case .undirected: !isDirected
      }
    }
  }

  private static func role(
    _ role: BrokerageRole, _ name: String, _ pattern: String, _ words: String,
    _ scope: Scope = .both
  ) -> ActorMeasure {
    ActorMeasure(
      Measure(
        name.lowercased(), name,
        """
        For how many pairs that have no tie it goes between in this role, ordered pairs with \
        direction and unordered ones without. \(pattern) Groups are sectors unless `--group-by` \
        says otherwise; of an actor in several groups, the pair counts once, by the group that \
        makes it most internal.
        """,
        words: "How often it \(words).",
        undefined: scope == .directed
          ? "Only with direction; without it see `boundary_broker`." : nil,
        reference: gould),
      when: { scope.holds($0.graph.isDirected) }
    ) { table, row in
      let node = Node(row)
      guard !table.graph.isDirected else { return .integer(table.roles[node, role]) }
      let count =
        switch role {
        case .coordinator: table.roles.unorderedCount(of: node, role: .coordinator)
        case .consultant: table.roles.unorderedCount(of: node, role: .consultant)
        case .liaison: table.roles.unorderedCount(of: node, role: .liaison)
        case .representative, .gatekeeper: Int?.none
        }
      return count.map { .integer($0) }
    }
  }

  private static let scoredRoles: [(String, BrokerageRole, Scope)] = [
    ("coordinator", .coordinator, .both), ("consultant", .consultant, .both),
    ("representative", .representative, .directed), ("gatekeeper", .gatekeeper, .directed),
    ("boundary broker", .representative, .undirected), ("liaison", .liaison, .both),
  ]

  /// How far the counts of roles are from what chance would give.
  static let zScores: [ActorMeasure] = scoredRoles.map { words, role, scope in
    ActorMeasure(
      Measure(
        words.split(separator: " ").joined(separator: "_") + "_z",
        "\(words.prefix(1).uppercased())\(words.dropFirst()), z-score",
        """
        How many standard deviations the count of the role lies above what a random network of \
        the same size, density and groups would give.
        """,
        words: "Whether the role is more than chance would hand out.",
        undefined: """
          Not on fewer than 50 actors, where counts are far from normal; and empty where an \
          actor is in several groups or in none.
          """, reference: gould),
      when: { $0.count >= 50 && scope.holds($0.graph.isDirected) }
    ) { table, row in .of(table.roles.zScore(of: Node(row), role: role)) }
  }

  /// Between whom an actor goes, whatever the groups.
  static let intermediaries: [ActorMeasure] = [
    ActorMeasure(
      Measure(
        "efficiency", "Efficiency", "Effective size as a share of its contacts.",
        words: "How much of its contacts is not the same twice; 1 when none is redundant.",
        undefined: noTies, reference: burt)
    ) { table, row in .of(table.details?.efficiency[row]) },
    ActorMeasure(
      Measure(
        "constraint_weighted", "Constraint by strength",
        "Constraint where ties count by their strength.",
        words: "How little room it has, when strong ties hold it more than weak ones.",
        undefined: noTies + " Only without direction; with it, `constraint` is by strength.",
        reference: burt),
      when: { !$0.graph.isDirected }
    ) { table, row in .of(table.details?.strengthConstraint[row]) },
    ActorMeasure(
      Measure(
        "activity", "Brokerage activity",
        "For how many pairs of its contacts that have no tie with each other it goes between.",
        words: "How many introductions it could make, or is making all the time.",
        reference: hamilton)
    ) { table, row in .integer(table.activity.activity[row]) },
    ActorMeasure(
      Measure(
        "exclusivity", "Brokerage exclusivity",
        "For how many of the pairs of its activity nobody else goes between in two steps.",
        words: "For how many pairs it is the only link.",
        reference: hamilton)
    ) { table, row in .integer(table.activity.exclusivity[row]) },
    ActorMeasure(
      Measure(
        "profile", "Brokerage profile",
        """
        Its activity and exclusivity against the means over the actors that broker at all: \
        powerhouse, above both; connector, above the first only; linchpin, above the second only; \
        sideliner, above neither.
        """,
        words: "What sort of broker it is: busy, hard to replace, both or neither.",
        undefined: "Empty for an actor that goes between nobody.", reference: hamilton)
    ) { table, row in
      table.activity.profile(of: Node(row)).map { .text($0.word) }
    },
  ]
}

extension BrokerageProfile {
  /// The word for it in the literature.
  var word: String {
    switch self {
    case .powerhouse: "powerhouse"
    case .connector: "connector"
    case .linchpin: "linchpin"
    case .sideliner: "sideliner"
    }
  }

  /// What it means, said of an actor; nil for a sideliner, because to be below two means says
  /// nothing of what hangs on it.
  var phrase: String? {
    switch self {
    case .powerhouse: "joins many and is the only link for many of them"
    case .connector: "joins many, most of whom others join too"
    case .linchpin: "joins few, but is the only link for many of them"
    case .sideliner: nil
    }
  }
}
