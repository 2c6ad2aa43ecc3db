/// Writes node-link JSON as networkx reads it.
///
/// Whether a network has directions is said once for all of it, so each tie of a mixed one says
/// it again for itself in `directed`. The key of a tie is its id, which keeps parallel ties apart.
enum NodeLinkWriter {
  /// What members of a node are called by the format itself.
  static let nodeNames = FieldNames(["id", "label", "name", "key", "attributes", "x", "y"])
  /// What members of an edge are called by the format itself.
  static let edgeNames = FieldNames([
    "id", "source", "target", "key", "from", "to", "directed", "undirected", "attributes",
  ])

  static func write(_ network: ExportNetwork) -> Export {
    let directions = Directions(network, inOneDirection: true)
    var output = JSONOutput()
    output.beginObject()
    output.member("directed", directions.isDirected)
    output.member("multigraph", true)
    output.beginObject("graph")
    output.member("name", network.title)
    output.member("description", network.summary)
    output.member("as_of", network.asOf)
    output.member("ecomap", network.head)
    output.endObject()
    output.list("nodes", network.nodes) { node, output in
      output.member("id", node.id)
      output.member("label", node.label)
      output.member("kind", node.kind)
      output.member("start", node.start)
      output.member("end", node.end)
      if let position = node.position {
        output.member("x", position.x)
        output.member("y", position.y)
      }
      output.members(network.nodeAttributes, node.values, named: nodeNames)
    }
    output.list("edges", network.edges) { edge, output in
      output.member("source", network.nodes[edge.from].id)
      output.member("target", network.nodes[edge.to].id)
      output.member("key", edge.id)
      output.member("kind", edge.kind)
      output.member("directed", edge.isDirected)
      output.member("strength", edge.strength)
      output.member("start", edge.start)
      output.member("end", edge.end)
      output.members(network.edgeAttributes, edge.values, named: edgeNames)
    }
    output.endObject()
    return Export([Export.File("", output.bytes)], losses: directions.losses)
  }
}
