import EcomapWorkbook

/// Writes Kumu's two spreadsheets.
///
/// See https://docs.kumu.io/guides/import/import: the first column of elements is their ID, the
/// first two of connections are From and To, and several values have `|` between them. Without
/// ids Kumu would merge elements of one name and connections between the same two.
enum KumuCSVWriter {
  /// Headings that Kumu reads in its own way, in small letters.
  private static let taken: Set = [
    "id", "label", "type", "from", "to", "direction", "strength", "image", "start", "end",
  ]

  static func write(_ network: ExportNetwork) -> Export {
    var elements = CSVOutput()
    elements.row(["ID", "Label", "Type", "Start", "End"] + headings(network.nodeAttributes))
    for node in network.nodes {
      elements.row([node.id, node.label, node.kind, node.start, node.end] + node.values)
    }
    var connections = CSVOutput()
    connections.row(
      ["From", "To", "Type", "Direction", "Strength", "ID", "Start", "End"]
        + headings(network.edgeAttributes))
    let (ids, changed) = ToolTables.tieIDs(network)
    for (edge, id) in zip(network.edges, ids) {
      connections.row(
        [
          network.nodes[edge.from].id, network.nodes[edge.to].id, edge.kind,
          edge.isDirected ? "directed" : "undirected", "\(edge.strength)", id, edge.start, edge.end,
        ] + edge.values)
    }
    return Export(
      [
        Export.File("-elements.csv", elements.bytes),
        Export.File("-connections.csv", connections.bytes),
      ],
      losses: ToolTables.losses(
        network, guarded: elements.guarded + connections.guarded, holdsPositions: false)
        + ToolTables.loss(changedIDs: changed))
  }

  private static func headings(_ attributes: [ExportNetwork.Attribute]) -> [String] {
    attributes.map { taken.contains($0.name.lowercased()) ? "field.\($0.name)" : $0.name }
  }
}
