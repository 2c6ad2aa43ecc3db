import EcomapWorkbook

/// Writes two tables, one of actors and one of ties, under the headings that ecomap reads.
enum CSVWriter {
  static func write(_ network: ExportNetwork) -> Export {
    var actors = CSVOutput()
    actors.row(NetworkTables.actorHeadings(network))
    for node in network.nodes {
      actors.row([node.id, node.label, node.kind, node.start, node.end] + node.values)
    }
    var ties = CSVOutput()
    ties.row(NetworkTables.tieHeadings(network))
    for edge in network.edges {
      ties.row(
        [
          network.nodes[edge.from].id, network.nodes[edge.to].id, edge.kind,
          edge.isDirected ? "true" : "false", "\(edge.strength)", edge.start, edge.end,
        ] + edge.values + [edge.id])
    }
    return Export(
      [Export.File("-actors.csv", actors.bytes), Export.File("-ties.csv", ties.bytes)],
      losses: ToolTables.losses(
        network, guarded: actors.guarded + ties.guarded, holdsPositions: false))
  }
}

/// The tables of a network as people get them in workbooks and in text.
enum NetworkTables {
  /// The headings of the table of actors.
  static func actorHeadings(_ network: ExportNetwork) -> [String] {
    ["id", "label", "kind", "start", "end"] + network.nodeAttributes.map(\.name)
  }

  /// The headings of the table of ties; their ids are for programs and so stand last.
  static func tieHeadings(_ network: ExportNetwork) -> [String] {
    ["source", "target", "kind", "directed", "strength", "start", "end"]
      + network.edgeAttributes.map(\.name) + ["id"]
  }
}
