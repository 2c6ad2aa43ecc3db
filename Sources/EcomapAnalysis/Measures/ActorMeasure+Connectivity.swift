import EcomapGraph

extension ActorMeasure {
  private static let hopcroft = """
    Hopcroft, J. and Tarjan, R. (1973) Algorithm 447: efficient algorithms for graph \
    manipulation. Communications of the ACM 16, 372-378.
    """

  /// What would fall apart without an actor.
  static let connectivity: [ActorMeasure] = [
    ActorMeasure(
      Measure(
        "cut_point", "Cut point",
        "Whether some of those it is joined with would have no route to each other without it.",
        words: "Whether it is the only route for somebody.",
        reference: hopcroft)
    ) { table, row in .flag(table.biconnectivity.isCutPoint(Node(row))) },
    ActorMeasure(
      Measure(
        "separated", "Separated",
        """
        How many actors would lose their route to the largest part of what is left, of those it \
        is joined with; 0 when it is no cut point. Where each of them would be left alone, all of \
        them count. The report and `--simulate-without` count the same.
        """,
        words: "How many would be cut off without it.",
        reference: hopcroft)
    ) { table, row in .integer(table.separatedCount(by: Node(row))) },
    ActorMeasure(
      Measure(
        "core_number", "Core number",
        """
        The largest k such that it is among actors who each have ties with k or more others \
        among them.
        """,
        words: "How deep inside the network it is.",
        reference: """
          Seidman, S. B. (1983) Network structure and minimum degree. Social Networks 5, \
          269-287.
          """)
    ) { table, row in .integer(table.coreNumbers[row]) },
    ActorMeasure(
      Measure(
        "block_count", "Blocks",
        """
        In how many blocks it is: parts of the network that hang together even when any one \
        actor of them is gone. A tie that is the only way across is a block too.
        """,
        words: "How many robust parts it holds together.",
        reference: hopcroft)
    ) { table, row in .integer(table.blockCounts[row]) },
  ]
}
