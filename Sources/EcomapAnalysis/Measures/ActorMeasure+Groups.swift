import EcomapGraph

extension ActorMeasure {
  private static let leiden = """
    Traag, V. A., Waltman, L. and van Eck, N. J. (2019) From Louvain to Leiden: guaranteeing \
    well-connected communities. Scientific Reports 9, 5233.
    """

  /// How an actor stands to groups, given or found.
  static let groups: [ActorMeasure] = [
    ActorMeasure(
      Measure(
        "ei_index", "E-I index",
        """
        Of its neighbours that have a group, (those in other groups - those in its own) / all of \
        them. Groups are sectors unless `--group-by` says otherwise.
        """,
        words: "Whether it looks outward (towards 1) or keeps to its own group (towards -1).",
        undefined: "Empty for an actor without a group, or without ties to actors with one.",
        reference: """
          Krackhardt, D. and Stern, R. N. (1988) Informal networks and organizational crises. \
          Social Psychology Quarterly 51, 123-140.
          """)
    ) { table, row in .of(table.mixing.nodes[row]) },
    ActorMeasure(
      Measure(
        "community", "Community",
        """
        The number, from 1 for the largest, of the community it is in: actors with more ties \
        among each other than chance would give. Found by the Leiden method, seed 1, weighted by \
        strength, direction left aside.
        """,
        words: "With whom it belongs together, as the ties tell it.",
        undefined: "Empty for an actor without ties.", reference: leiden)
    ) { table, row in
      table.graph.degree(of: Node(row)) == 0
        ? nil : .integer(table.communities.membership[row] + 1)
    },
    ActorMeasure(
      Measure(
        "community_ambiguity", "Ambiguity of community",
        "In what share of repeated runs of the method it is parted from most of its community.",
        words: "How doubtful its community is: 0 is clear.",
        undefined: "Empty for an actor without ties.", reference: leiden)
    ) { table, row in
      table.graph.degree(of: Node(row)) == 0 ? nil : .number(table.communities.ambiguity[row])
    },
    ActorMeasure(
      Measure(
        "component", "Component",
        """
        The number, from 1 for the largest, of the part of the network it is in: everybody that \
        ties join, in whatever direction.
        """,
        words: "Whom it has a route to.")
    ) { table, row in .integer(table.components.membership[row] + 1) },
    ActorMeasure(
      Measure(
        "component_size", "Size of component",
        "How many actors its component has, itself included.",
        words: "How many it has a route to, and one.")
    ) { table, row in .integer(table.components.sizes[table.components.membership[row]]) },
  ]
}
