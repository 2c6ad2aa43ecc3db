import EcomapWorkbook

/// Writes Gephi's two spreadsheets.
///
/// `Type` says whether an edge has a direction, and `Kind` keeps parallel edges of different kinds
/// apart. Gephi takes no positions from spreadsheets; GEXF holds them.
enum GephiCSVWriter {
  /// Headings that Gephi reads in its own way, in small letters.
  private static let taken: Set = [
    "id", "label", "kind", "source", "target", "type", "weight", "start", "end", "timeset",
    "interval",
  ]

  static func write(_ network: ExportNetwork) -> Export {
    var nodes = CSVOutput()
    nodes.row(["Id", "Label", "Kind", "Start", "End"] + headings(network.nodeAttributes))
    for node in network.nodes {
      nodes.row([node.id, node.label, node.kind, node.start, node.end] + node.values)
    }
    var edges = CSVOutput()
    edges.row(
      ["Source", "Target", "Type", "Kind", "Weight", "Id", "Start", "End"]
        + headings(network.edgeAttributes))
    for edge in network.edges {
      edges.row(
        [
          network.nodes[edge.from].id, network.nodes[edge.to].id,
          edge.isDirected ? "Directed" : "Undirected", edge.kind, "\(edge.strength)", edge.id,
          edge.start, edge.end,
        ] + edge.values)
    }
    return Export(
      [Export.File("-nodes.csv", nodes.bytes), Export.File("-edges.csv", edges.bytes)],
      losses: ToolTables.losses(
        network, guarded: nodes.guarded + edges.guarded, holdsPositions: false))
  }

  private static func headings(_ attributes: [ExportNetwork.Attribute]) -> [String] {
    attributes.map { taken.contains($0.name.lowercased()) ? "field.\($0.name)" : $0.name }
  }
}
