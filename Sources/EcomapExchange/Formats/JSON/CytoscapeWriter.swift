/// Writes Cytoscape's JSON.
///
/// Cytoscape draws arrows by a style, so whether a tie has a direction is the attribute `directed`.
enum CytoscapeWriter {
  /// What members of an element are called by Cytoscape itself.
  static let fieldNames = FieldNames([
    "id", "name", "label", "kind", "parent", "source", "target", "interaction", "directed", "group",
    "style", "scratch", "selected", "selectable", "locked", "grabbable", "pannable", "grabbed",
    "removed", "renderedPosition", "value", "key", "x", "y", "SUID", "shared name", "shared_name",
    "shared interaction", "shared_interaction",
  ])

  static func write(_ network: ExportNetwork) -> Export {
    var output = JSONOutput()
    output.beginObject()
    output.member("format_version", "1.0")
    output.member("generated_by", "ecomap")
    // networkx reads no file without these two, and `value` and `key` below.
    output.member("directed", network.edges.contains(where: \.isDirected))
    output.member("multigraph", true)
    output.beginObject("data")
    output.member("name", network.title)
    output.member("description", network.summary)
    output.member("as_of", network.asOf)
    output.member("ecomap", network.head)
    output.endObject()
    output.beginObject("elements")
    output.list("nodes", network.nodes) { node, output in
      output.beginObject("data")
      output.member("id", node.id)
      output.member("value", node.id)
      output.member("name", node.label)
      output.member("kind", node.kind)
      output.member("start", node.start)
      output.member("end", node.end)
      output.members(network.nodeAttributes, node.values, named: fieldNames)
      output.endObject()
      if let position = node.position {
        output.beginObject("position")
        output.member("x", position.x)
        output.member("y", position.y)
        output.endObject()
      }
    }
    // Cytoscape wants ids that no actor and no tie shares.
    let (ids, changed) = ToolTables.tieIDs(network)
    output.list("edges", Array(zip(network.edges, ids))) { entry, output in
      let (edge, id) = entry
      output.beginObject("data")
      output.member("id", id)
      output.member("source", network.nodes[edge.from].id)
      output.member("target", network.nodes[edge.to].id)
      output.member("key", id)
      output.member("interaction", edge.kind)
      output.member("directed", edge.isDirected)
      output.member("strength", edge.strength)
      output.member("start", edge.start)
      output.member("end", edge.end)
      output.members(network.edgeAttributes, edge.values, named: fieldNames)
      output.endObject()
    }
    output.endObject()
    output.endObject()
    let losses = ToolTables.loss(changedIDs: changed)
    return Export([Export.File("", output.bytes)], losses: losses)
  }
}
