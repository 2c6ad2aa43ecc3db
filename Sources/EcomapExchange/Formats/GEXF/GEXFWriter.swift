/// Writes GEXF 1.3 (gexf.net), which Gephi reads.
///
/// The head of the map is a processing instruction after the graph, since the format has no place
/// for values of the whole network and every reader of XML passes over instructions to others.
public enum GEXFWriter {
  /// Writes a network.
  ///
  /// Dates are days: a year or a month begins with its first and ends with its last, and is also
  /// kept as the map writes it in attributes `start as written` and `end as written`.
  ///
  /// - Parameter inOneDirection: Whether ties without direction are written as if they had one when
  ///   others have, with an attribute `directed` that tells; for programs such as networkx, which
  ///   refuse files that mix both.
  ///
  /// Complexity: O(bytes written).
  public static func write(_ network: ExportNetwork, inOneDirection: Bool = false) -> Export {
    let directions = Directions(network, inOneDirection: inOneDirection)
    let hasTimes =
      network.nodes.contains { $0.start != nil || $0.end != nil }
      || network.edges.contains { $0.start != nil || $0.end != nil }
    var xml = XMLText()
    xml.markup(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta>
          <creator>ecomap</creator>
          <description>
      """)
    xml.content(network.title)
    xml.markup("</description>\n  </meta>\n  <graph")
    xml.attribute("defaultedgetype", directions.isDirected ? "directed" : "undirected")
    xml.attribute("mode", hasTimes ? "dynamic" : "static")
    if hasTimes { xml.attribute("timeformat", "date") }
    xml.markup(">\n")
    let nodeAttributes = nodeAttributes(of: network)
    let edgeAttributes = edgeAttributes(
      of: network, areDirectionsTold: directions.areMixed && inOneDirection)
    declare(nodeAttributes, for: "node", in: &xml)
    declare(edgeAttributes, for: "edge", in: &xml)
    write(network.nodes, nodeAttributes, colours: network.colours, in: &xml)
    write(network, edgeAttributes, directions, in: &xml)
    xml.markup("  </graph>\n</gexf>\n<?ecomap ")
    xml.content(network.head)
    xml.markup("?>\n")
    return Export([Export.File("", xml.bytes)], losses: directions.losses + xml.losses)
  }

  private static func write(
    _ nodes: [ExportNetwork.Node], _ attributes: [TypedAttribute<ExportNetwork.Node>],
    colours: [String: String], in xml: inout XMLText
  ) {
    let parts = colours.compactMapValues(parts)
    xml.markup("    <nodes>\n")
    for node in nodes {
      xml.markup("      <node")
      xml.attribute("id", node.id)
      xml.attribute("label", node.label)
      writeTimes(node.start, node.end, in: &xml)
      xml.markup(">\n")
      write(node, attributes, in: &xml)
      if let colour = parts[node.kind] {
        xml.markup(
          "        <viz:color r=\"\(colour[0])\" g=\"\(colour[1])\" b=\"\(colour[2])\"/>\n")
      }
      if let position = node.position, position.x.isFinite, position.y.isFinite {
        // In Gephi, y grows upwards.
        xml.markup(
          "        <viz:position x=\"\(position.x)\" y=\"\(0 - position.y)\" z=\"0.0\"/>\n")
      }
      xml.markup("      </node>\n")
    }
    xml.markup("    </nodes>\n")
  }

  private static func write(
    _ network: ExportNetwork, _ attributes: [TypedAttribute<ExportNetwork.Edge>],
    _ directions: Directions, in xml: inout XMLText
  ) {
    let label = network.edgeAttributes.firstIndex { $0.name == "label" }
    xml.markup("    <edges>\n")
    for edge in network.edges {
      xml.markup("      <edge")
      xml.attribute("id", edge.id)
      xml.attribute("source", network.nodes[edge.from].id)
      xml.attribute("target", network.nodes[edge.to].id)
      if directions.isException(edge) {
        xml.attribute("type", edge.isDirected ? "directed" : "undirected")
      }
      if let label, let text = edge.values[label] { xml.attribute("label", text) }
      xml.attribute("kind", edge.kind)
      xml.attribute("weight", "\(edge.strength)")
      writeTimes(edge.start, edge.end, in: &xml)
      xml.markup(">\n")
      write(edge, attributes, in: &xml)
      xml.markup("      </edge>\n")
    }
    xml.markup("    </edges>\n")
  }

  private static func writeTimes(_ start: String?, _ end: String?, in xml: inout XMLText) {
    if let day = start.flatMap({ GEXFDate.day($0, isLast: false) }) { xml.attribute("start", day) }
    if let day = end.flatMap({ GEXFDate.day($0, isLast: true) }) { xml.attribute("end", day) }
  }

  /// The red, green and blue of a colour such as `#1F77B4`.
  private static func parts(_ colour: String) -> [Int]? {
    guard colour.hasPrefix("#"), colour.utf8.count == 7,
      let number = Int(colour.dropFirst(), radix: 16)
    else { return nil }
    return [number >> 16, number >> 8 & 0xFF, number & 0xFF]
  }
}
