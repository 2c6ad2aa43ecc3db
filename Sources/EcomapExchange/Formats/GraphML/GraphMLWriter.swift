/// Writes GraphML (graphml.graphdrawing.org).
///
/// All values are typed attributes: whole numbers and flags as such where all of them are, other
/// values as texts. The head of the map is a value of the graph.
public enum GraphMLWriter {
  /// Writes a network.
  ///
  /// - Parameter inOneDirection: Whether ties without direction are written as if they had one when
  ///   others have, with an attribute `directed` that tells; for programs such as networkx, which
  ///   refuse files that mix both.
  ///
  /// Complexity: O(bytes written).
  public static func write(_ network: ExportNetwork, inOneDirection: Bool = false) -> Export {
    let directions = Directions(network, inOneDirection: inOneDirection)
    var xml = XMLText()
    xml.markup(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """)
    let graphKeys = [
      ("title", network.title), ("summary", network.summary ?? ""), ("ecomap", network.head),
    ]
    for (index, key) in graphKeys.enumerated() {
      writeKey("g\(index)", "graph", key.0, .text, in: &xml)
    }
    let nodeKeys = nodeKeys(of: network)
    for (index, key) in nodeKeys.enumerated() {
      writeKey("n\(index)", "node", key.name, key.type, in: &xml)
    }
    let edgeKeys = edgeKeys(of: network, directions)
    for (index, key) in edgeKeys.enumerated() {
      writeKey("e\(index)", "edge", key.name, key.type, in: &xml)
    }
    xml.markup(
      "  <graph id=\"G\" edgedefault=\"\(directions.isDirected ? "directed" : "undirected")\">\n")
    for (index, key) in graphKeys.enumerated() where !key.1.isEmpty || key.0 == "ecomap" {
      xml.markup("    <data key=\"g\(index)\">")
      xml.content(key.1)
      xml.markup("</data>\n")
    }
    for node in network.nodes {
      xml.markup("    <node")
      xml.attribute("id", node.id)
      xml.markup(">\n")
      for (index, key) in nodeKeys.enumerated() {
        writeValue(key.value(node), "n\(index)", in: &xml)
      }
      xml.markup("    </node>\n")
    }
    for edge in network.edges {
      xml.markup("    <edge")
      xml.attribute("id", edge.id)
      xml.attribute("source", network.nodes[edge.from].id)
      xml.attribute("target", network.nodes[edge.to].id)
      if directions.isException(edge) { xml.attribute("directed", "\(edge.isDirected)") }
      xml.markup(">\n")
      for (index, key) in edgeKeys.enumerated() {
        writeValue(key.value(edge), "e\(index)", in: &xml)
      }
      xml.markup("    </edge>\n")
    }
    xml.markup("  </graph>\n</graphml>\n")
    return Export(
      [Export.File("", xml.bytes)], losses: directions.losses + xml.losses)
  }

  private static func nodeKeys(of network: ExportNetwork) -> [TypedAttribute<ExportNetwork.Node>] {
    var keys: [TypedAttribute<ExportNetwork.Node>] = [
      TypedAttribute("label", .text) { $0.label }, TypedAttribute("kind", .text) { $0.kind },
    ]
    if network.nodes.contains(where: { $0.start != nil }) {
      keys.append(TypedAttribute("start", .text) { $0.start })
    }
    if network.nodes.contains(where: { $0.end != nil }) {
      keys.append(TypedAttribute("end", .text) { $0.end })
    }
    for (index, attribute) in network.nodeAttributes.enumerated() {
      let type = AttributeType(attribute, network.nodes.lazy.map { $0.values[index] })
      keys.append(TypedAttribute(attribute.name, type) { $0.values[index] })
    }
    if network.nodes.contains(where: { $0.position != nil }) {
      keys.append(TypedAttribute("x", .number) { $0.position.map { "\($0.x)" } })
      keys.append(TypedAttribute("y", .number) { $0.position.map { "\($0.y)" } })
    }
    return keys
  }

  private static func edgeKeys(
    of network: ExportNetwork, _ directions: Directions
  ) -> [TypedAttribute<ExportNetwork.Edge>] {
    var keys: [TypedAttribute<ExportNetwork.Edge>] = [
      TypedAttribute("kind", .text) { $0.kind },
      TypedAttribute("strength", .integer) { "\($0.strength)" },
    ]
    // Also for programs that take the direction of the graph for that of every edge.
    if directions.areMixed {
      keys.append(TypedAttribute("directed", .flag) { "\($0.isDirected)" })
    }
    if network.edges.contains(where: { $0.start != nil }) {
      keys.append(TypedAttribute("start", .text) { $0.start })
    }
    if network.edges.contains(where: { $0.end != nil }) {
      keys.append(TypedAttribute("end", .text) { $0.end })
    }
    for (index, attribute) in network.edgeAttributes.enumerated() {
      let type = AttributeType(attribute, network.edges.lazy.map { $0.values[index] })
      keys.append(TypedAttribute(attribute.name, type) { $0.values[index] })
    }
    return keys
  }

  private static func writeKey(
    _ id: String, _ domain: String, _ name: String, _ type: AttributeType, in xml: inout XMLText
  ) {
    let type =
      switch type {
      case .text: "string"
      case .integer: "long"
      case .number: "double"
      case .flag: "boolean"
      }
    xml.markup("  <key id=\"\(id)\" for=\"\(domain)\"")
    xml.attribute("attr.name", name)
    xml.markup(" attr.type=\"\(type)\"/>\n")
  }

  private static func writeValue(_ value: String?, _ key: String, in xml: inout XMLText) {
    guard let value, !value.isEmpty else { return }
    xml.markup("      <data key=\"")
    xml.markup(key)
    xml.markup("\">")
    xml.content(value)
    xml.markup("</data>\n")
  }
}
