import EcomapGraph

extension ActorMeasure {
  private static let brandes = """
    Freeman, L. C. (1977) A set of measures of centrality based on betweenness. Sociometry 40, \
    35-41. Brandes, U. (2001) A faster algorithm for betweenness centrality. Journal of \
    Mathematical Sociology 25, 163-177.
    """

  /// How central an actor is: the measures that a table begins with.
  static let centrality: [ActorMeasure] = [
    ActorMeasure(
      Measure(
        "degree", "Degree",
        """
        How many other actors it has a tie with, several ties with one actor counted once; with \
        direction, those it has a tie to and those that have a tie to it added up.
        """,
        words: "How many others it works with.",
        reference: """
          Freeman, L. C. (1978) Centrality in social networks: conceptual clarification. Social \
          Networks 1, 215-239.
          """)
    ) { table, row in .integer(table.graph.degree(of: Node(row))) },
    ActorMeasure(
      Measure(
        "strength", "Strength",
        "The summed strength, 1 to 3 each, of all its ties.",
        words: "How much it has to do with others, counting strong ties for more.",
        reference: """
          Barrat, A., Barthélemy, M., Pastor-Satorras, R. and Vespignani, A. (2004) The \
          architecture of complex weighted networks. PNAS 101, 3747-3752.
          """)
    ) { table, row in .number(table.graph.strength(of: Node(row))) },
    ActorMeasure(
      Measure(
        "betweenness", "Betweenness",
        """
        Over all pairs of other actors, the share of their shortest routes that run through it, \
        added up: unordered pairs without direction, ordered pairs with it. Every tie counts as \
        one step, whatever its strength.
        """,
        words: """
          How often it stands between others. A high value is influence and a burden: what the \
          others send each other waits at this one.
          """,
        undefined: """
          Empty on a network too large for it (actors times the sum of actors and twice the ties \
          above 1,000 million); `betweenness_estimated` stands in.
          """,
        reference: brandes)
    ) { table, row in .of(table.betweenness?[row]) },
    ActorMeasure(
      Measure(
        "harmonic", "Harmonic closeness",
        "The sum over all other actors of 1 / the steps to them; 0 for those that no route leads to.",
        words: "How near it is to everybody else, even when not everybody can be reached.",
        reference: """
          Marchiori, M. and Latora, V. (2000) Harmony in the small-world. Physica A 285, 539-546.
          """)
    ) { table, row in .of(table.details?.harmonic[row]) },
  ]

  /// The centralities that stand further to the right.
  static let moreCentrality: [ActorMeasure] = [
    ActorMeasure(
      Measure(
        "in_degree", "In-degree", "How many other actors have a tie that leads to it.",
        words: "How many others turn to it, or act on it.",
        undefined: "Only with direction."),
      when: { $0.graph.isDirected }
    ) { table, row in .integer(table.graph.inDegree(of: Node(row))) },
    ActorMeasure(
      Measure(
        "out_degree", "Out-degree", "How many other actors it has a tie to.",
        words: "How many others it turns to, or acts on.",
        undefined: "Only with direction."),
      when: { $0.graph.isDirected }
    ) { table, row in .integer(table.graph.outDegree(of: Node(row))) },
    ActorMeasure(
      Measure(
        "betweenness_normalised", "Normalised betweenness",
        """
        Betweenness as a share of all pairs of other actors: (n - 1)(n - 2) / 2 of them, or \
        (n - 1)(n - 2) with direction. 1 for the centre of a star.
        """,
        words: "Betweenness that can be compared between maps of different size.",
        undefined: "Empty on fewer than three actors, and where betweenness is empty.",
        reference: brandes)
    ) { table, row in
      let graph = table.graph
      guard let raw = table.betweenness?[row],
        let most = Graph.betweennessMaximum(
          nodeCount: graph.nodeCount, isDirected: graph.isDirected)
      else { return nil }
      return .number(raw / most)
    },
    ActorMeasure(
      Measure(
        "betweenness_weighted", "Weighted betweenness",
        """
        Betweenness where a tie is as long as 1 / its summed strength, so that routes follow \
        strong ties.
        """,
        words: "How often it stands between others when news travels along strong ties.",
        undefined: "Empty where betweenness is empty.",
        reference: brandes)
    ) { table, row in .of(table.details?.weightedBetweenness?[row]) },
    ActorMeasure(
      Measure(
        "betweenness_estimated", "Estimated betweenness",
        """
        Betweenness estimated from a sample of pairs of actors: with a probability of 90%, each \
        value is within 1% of all pairs of the exact one. The seed of the sample is 1.
        """,
        words: "About how often it stands between others, on a network too large to count.",
        undefined: "Only where betweenness is empty.",
        reference: """
          Riondato, M. and Kornaropoulos, E. M. (2016) Fast approximation of betweenness \
          centrality through sampling. Data Mining and Knowledge Discovery 30, 438-475. Borassi, \
          M. and Natale, E. (2019) KADABRA is an ADaptive Algorithm for Betweenness via Random \
          Approximation. ACM Journal of Experimental Algorithmics 24, 1.2.
          """),
      when: { $0.estimate != nil }
    ) { table, row in .of(table.estimate?.values[row]) },
    ActorMeasure(
      Measure(
        "reach_2", "Reach within 2 steps",
        "The share of all other actors that it can reach in one or two steps.",
        words: "How many could hear from it directly or through one other.",
        undefined: "Empty on one actor.",
        reference: """
          Borgatti, S. P., Everett, M. G. and Johnson, J. C. (2013) Analyzing Social \
          Networks, chapter 10. Sage.
          """)
    ) { table, row in .of(table.details?.reach[row]) },
  ]
}
