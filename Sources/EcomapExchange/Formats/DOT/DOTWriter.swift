/// Writes a graph in Graphviz's language.
///
/// Kinds of actors are colours, kinds of ties labels. Attributes of the map never have the name of
/// one of Graphviz's, so that no map can make Graphviz open a file or draw a link.
enum DOTWriter {
  /// The attribute of the graph that holds the head of a map.
  static let headName = "ecomap"
  /// The attributes of nodes that only say how ecomap draws.
  static let nodePicture: Set = ["fillcolor", "pos", "shape", "style"]
  /// The attributes of edges that only say how ecomap draws.
  static let edgePicture: Set = ["label", "penwidth"]
  /// What Graphviz, the format and ecomap itself call attributes.
  static let fieldNames = FieldNames(
    DOTNames.ofGraphviz.union([
      "kind", "key", "id", "label", "source", "target", "directed", headName,
    ])
  )

  static func write(_ network: ExportNetwork) -> Export {
    let isDirected = network.edges.contains(where: \.isDirected)
    var text = "\(isDirected ? "digraph" : "graph") \(DOTText.quoted(network.title)) {\n"
    text += "  graph [label=\(DOTText.quoted(network.title, isLabel: true))"
    if let summary = network.summary { text += ", comment=\(DOTText.quoted(summary))" }
    text += ", \(headName)=\(DOTText.quoted(network.head))]\n"
    text += "  node [shape=box, style=\"rounded,filled\"]\n"
    for node in network.nodes { text += line(node, network) }
    for edge in network.edges { text += line(edge, network, isDirected: isDirected) }
    text += "}\n"
    return Export([Export.File("", Array(text.utf8))], losses: [])
  }

  private static func line(_ node: ExportNetwork.Node, _ network: ExportNetwork) -> String {
    var line = "  \(DOTText.quoted(node.id)) [label=\(DOTText.quoted(node.label, isLabel: true))"
    line += ", kind=\(DOTText.quoted(node.kind))"
    if let colour = network.colours[node.kind] {
      line += ", fillcolor=\(DOTText.quoted(colour))"
    }
    if let place = node.position, place.x.isFinite, place.y.isFinite {
      line += ", pos=\"\(place.x),\(place.y == 0 ? 0 : -place.y)\""
    }
    line += values([("start", node.start), ("end", node.end)])
    line += attributes(network.nodeAttributes, node.values)
    return line + "]\n"
  }

  private static func line(
    _ edge: ExportNetwork.Edge, _ network: ExportNetwork, isDirected: Bool
  ) -> String {
    let (from, to) = (network.nodes[edge.from].id, network.nodes[edge.to].id)
    var line = "  \(DOTText.quoted(from)) \(isDirected ? "->" : "--") \(DOTText.quoted(to)) ["
    line += "key=\(DOTText.quoted(edge.id)), label=\(DOTText.quoted(edge.kind, isLabel: true))"
    line += ", kind=\(DOTText.quoted(edge.kind)), strength=\(edge.strength)"
    line += ", penwidth=\(edge.strength)"
    if isDirected, !edge.isDirected { line += ", dir=none" }
    line += values([("start", edge.start), ("end", edge.end)])
    line += attributes(network.edgeAttributes, edge.values)
    return line + "]\n"
  }

  private static func values(_ values: [(name: String, text: String?)]) -> String {
    values.map { entry in
      entry.text.map { ", \(entry.name)=\(DOTText.quoted($0))" } ?? ""
    }.joined()
  }

  private static func attributes(
    _ attributes: [ExportNetwork.Attribute], _ values: [String?]
  ) -> String {
    Self.values(
      zip(attributes, values).map { attribute, value in
        (DOTText.name(fieldNames.written(attribute.name)), value)
      })
  }
}
