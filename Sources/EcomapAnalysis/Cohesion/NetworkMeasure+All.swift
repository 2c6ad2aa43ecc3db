extension NetworkMeasure {
  private static let wasserman = """
    Wasserman, S. and Faust, K. (1994) Social Network Analysis, chapter 4. Cambridge University \
    Press.
    """

  /// Every measure of a whole network, in the order of reports.
  public static let all: [NetworkMeasure] = [
    NetworkMeasure(
      Measure(
        "density", "Density", "The share of possible ties between actors that are recorded.",
        words: """
          How much of what could be joined is joined. Large networks have low densities, because \
          nobody can work with everybody.
          """, undefined: "Empty on fewer than two actors.", reference: wasserman)
    ) { .of($0.density) },
    NetworkMeasure(
      Measure(
        "average_degree", "Average number of partners",
        "The mean of degree over all actors, those without ties included.",
        words: "How many others an actor works with on average.",
        undefined: "Empty without actors.", reference: wasserman)
    ) { .of($0.averageDegree) },
    NetworkMeasure(
      Measure(
        "isolates", "Actors without a tie", "How many actors have a degree of 0.",
        words: "How many are on the map with no recorded tie that counts.", reference: wasserman)
    ) { .integer($0.isolates) },
    NetworkMeasure(
      Measure(
        "components", "Separate parts",
        "How many parts of two or more actors there are that no tie joins to the others.",
        words: "Into how many islands the network falls, single actors not counted.",
        reference: wasserman)
    ) { .integer($0.groupsOfSeveral) },
    NetworkMeasure(
      Measure(
        "largest_component", "Largest part", "How many actors the largest such part has.",
        words: "How many actors have a route to each other.", reference: wasserman)
    ) { .integer($0.largest) },
    NetworkMeasure(
      Measure(
        "fragmentation", "Fragmentation",
        """
        The share of pairs of actors that have no route to each other: 1 - the sum over the parts \
        of s(s - 1) / n(n - 1).
        """,
        words: "How far the network is in pieces: 0 when all are joined, 1 when nobody is.",
        undefined: "Empty on fewer than two actors.",
        reference: """
          Borgatti, S. P. (2006) Identifying sets of key players in a social network. \
          Computational and Mathematical Organization Theory 12, 21-34.
          """)
    ) { .of($0.fragmentation) },
    NetworkMeasure(
      Measure(
        "average_path_length", "Steps between two actors",
        "The mean number of steps of the shortest route, over the pairs that have one.",
        words: "Through how many hands news goes within the parts that hang together.",
        undefined: """
          Empty when no two actors have a route; a report leaves it out on a network that is too \
          large for exact betweenness.
          """, reference: wasserman)
    ) { .of($0.averagePath) },
    NetworkMeasure(
      Measure(
        "longest_path", "Most steps",
        "The number of steps between the two that are farthest apart.",
        words: "The longest way that news has to go.",
        undefined: "As `average_path_length`.", reference: wasserman)
    ) { $0.longestPath.map { .integer($0) } },
    NetworkMeasure(
      Measure(
        "centralisation", "Centralisation",
        """
        The sum over actors of how far their degree is below the largest, as a share of what it \
        would be in a star.
        """,
        words: "How much hangs on a single hub: 1 is a star, 0 is a ring.",
        undefined: "Empty on fewer than three actors.",
        reference: """
          Freeman, L. C. (1978) Centrality in social networks: conceptual clarification. Social \
          Networks 1, 215-239.
          """)
    ) { .of($0.centralisation) },
    NetworkMeasure(
      Measure(
        "reciprocity", "Reciprocity", "The share of directed ties that are returned.",
        words: "How often what goes one way also comes back.",
        undefined: "Only with direction; empty without ties.", reference: wasserman)
    ) { .of($0.reciprocity) },
    NetworkMeasure(
      Measure(
        "core", "Innermost core", "The largest core number; see `core_number`.",
        words: "With how many others of its middle each actor in the middle is joined.",
        reference: """
          Seidman, S. B. (1983) Network structure and minimum degree. Social Networks 5, \
          269-287.
          """)
    ) { .integer($0.core) },
    NetworkMeasure(
      Measure(
        "core_size", "Actors in the core", "How many actors have the largest core number.",
        words: "How many make up the middle.",
        reference: """
          Seidman, S. B. (1983) Network structure and minimum degree. Social Networks 5, \
          269-287.
          """)
    ) { .integer($0.coreSize) },
    NetworkMeasure(
      Measure(
        "communities", "Communities",
        "How many communities of two or more actors the Leiden method finds; see `community`.",
        words: "Into how many circles the ties gather.",
        reference: """
          Traag, V. A., Waltman, L. and van Eck, N. J. (2019) From Louvain to Leiden: \
          guaranteeing well-connected communities. Scientific Reports 9, 5233.
          """)
    ) { .integer($0.communities) },
    NetworkMeasure(
      Measure(
        "modularity", "Modularity",
        "The share of ties within communities less what chance would give.",
        words: "How clear the communities are: above about 0.3 they are clear.",
        undefined: "Empty without ties.",
        reference: """
          Newman, M. E. J. and Girvan, M. (2004) Finding and evaluating community structure in \
          networks. Physical Review E 69, 026113.
          """)
    ) { .of($0.modularity) },
    NetworkMeasure(
      Measure(
        "ei", "E-I index of the network",
        """
        (Ties across groups - ties within them) / all ties of actors with a group. Groups are \
        sectors unless `--group-by` says otherwise.
        """,
        words: "Whether ties run across groups (towards 1) or stay within them (towards -1).",
        undefined: "Empty when no tie joins actors with a group.",
        reference: """
          Krackhardt, D. and Stern, R. N. (1988) Informal networks and organizational crises. \
          Social Psychology Quarterly 51, 123-140.
          """)
    ) { .of($0.externalInternal) },
  ]
}
