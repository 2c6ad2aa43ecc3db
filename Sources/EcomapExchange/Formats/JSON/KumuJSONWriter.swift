/// Writes a blueprint for Kumu.
///
/// See https://docs.kumu.io/guides/import/blueprints. Elements and connections have ids, because
/// Kumu would merge elements with one label and connections between the same two.
enum KumuJSONWriter {
  /// What members of an element or a connection are called by Kumu itself.
  static let fieldNames = FieldNames([
    "id", "_id", "label", "type", "element type", "connection type", "from", "to", "direction",
    "directed", "attributes", "kind",
  ])

  static func write(_ network: ExportNetwork) -> Export {
    var output = JSONOutput()
    output.beginObject()
    output.member("name", network.title)
    output.member("description", network.summary)
    output.member("ecomap", network.head)
    output.list("elements", network.nodes) { node, output in
      output.member("id", node.id)
      output.member("label", node.label)
      output.member("type", node.kind)
      output.member("start", node.start)
      output.member("end", node.end)
      output.members(network.nodeAttributes, node.values, named: fieldNames)
    }
    // Kumu wants ids that no actor and no tie shares.
    let (ids, changed) = ToolTables.tieIDs(network)
    output.list("connections", Array(zip(network.edges, ids))) { entry, output in
      let (edge, id) = entry
      output.member("id", id)
      output.member("from", network.nodes[edge.from].id)
      output.member("to", network.nodes[edge.to].id)
      output.member("type", edge.kind)
      output.member("direction", edge.isDirected ? "directed" : "undirected")
      output.member("strength", edge.strength)
      output.member("start", edge.start)
      output.member("end", edge.end)
      output.members(network.edgeAttributes, edge.values, named: fieldNames)
    }
    output.endObject()
    var losses: [String] = []
    let placed = network.nodes.count { $0.position != nil }
    if placed > 0 {
      losses.append(
        "the positions of \(placed) \(placed == 1 ? "actor" : "actors"), which Kumu finds itself")
    }
    losses += ToolTables.loss(changedIDs: changed)
    return Export([Export.File("", output.bytes)], losses: losses)
  }
}
