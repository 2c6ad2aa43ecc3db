extension GEXFWriter {
  /// The attributes of nodes besides id, label and times.
  static func nodeAttributes(
    of network: ExportNetwork
  ) -> [TypedAttribute<ExportNetwork.Node>] {
    var attributes = [TypedAttribute<ExportNetwork.Node>("kind", .text) { $0.kind }]
    for (index, attribute) in network.nodeAttributes.enumerated() {
      let type = AttributeType(attribute, network.nodes.lazy.map { $0.values[index] })
      attributes.append(TypedAttribute(attribute.name, type) { $0.values[index] })
    }
    if network.nodes.contains(where: { written($0.start, isLast: false) != nil }) {
      attributes.append(
        TypedAttribute("start as written", .text) { written($0.start, isLast: false) })
    }
    if network.nodes.contains(where: { written($0.end, isLast: true) != nil }) {
      attributes.append(TypedAttribute("end as written", .text) { written($0.end, isLast: true) })
    }
    return attributes
  }

  /// The attributes of edges besides id, ends, label, weight and times; the kind is among them for
  /// programs that do not know that GEXF 1.3 has a place for it.
  static func edgeAttributes(
    of network: ExportNetwork, areDirectionsTold: Bool
  ) -> [TypedAttribute<ExportNetwork.Edge>] {
    var attributes = [TypedAttribute<ExportNetwork.Edge>("kind", .text) { $0.kind }]
    if areDirectionsTold {
      attributes.append(TypedAttribute("directed", .flag) { "\($0.isDirected)" })
    }
    for (index, attribute) in network.edgeAttributes.enumerated() where attribute.name != "label" {
      let type = AttributeType(attribute, network.edges.lazy.map { $0.values[index] })
      attributes.append(TypedAttribute(attribute.name, type) { $0.values[index] })
    }
    if network.edges.contains(where: { written($0.start, isLast: false) != nil }) {
      attributes.append(
        TypedAttribute("start as written", .text) { written($0.start, isLast: false) })
    }
    if network.edges.contains(where: { written($0.end, isLast: true) != nil }) {
      attributes.append(TypedAttribute("end as written", .text) { written($0.end, isLast: true) })
    }
    return attributes
  }

  /// A date that is not written as the day that stands for it.
  private static func written(_ date: String?, isLast: Bool) -> String? {
    guard let date, GEXFDate.day(date, isLast: isLast) != date else { return nil }
    return date
  }

  /// Writes the declarations of some attributes.
  static func declare<Owner>(
    _ attributes: [TypedAttribute<Owner>], for owner: String, in xml: inout XMLText
  ) {
    guard !attributes.isEmpty else { return }
    xml.markup("    <attributes class=\"\(owner)\">\n")
    for (index, attribute) in attributes.enumerated() {
      let type =
        switch attribute.type {
        case .text: "string"
        case .integer: "long"
        case .number: "double"
        case .flag: "boolean"
        }
      xml.markup("      <attribute id=\"\(index)\"")
      xml.attribute("title", attribute.name)
      xml.markup(" type=\"\(type)\"/>\n")
    }
    xml.markup("    </attributes>\n")
  }

  /// Writes the values of a node or an edge.
  static func write<Owner>(
    _ owner: Owner, _ attributes: [TypedAttribute<Owner>], in xml: inout XMLText
  ) {
    var isFirst = true
    for (index, attribute) in attributes.enumerated() {
      guard let value = attribute.value(owner), !value.isEmpty else { continue }
      if isFirst { xml.markup("        <attvalues>\n") }
      isFirst = false
      xml.markup("          <attvalue for=\"\(index)\"")
      xml.attribute("value", value)
      xml.markup("/>\n")
    }
    if !isFirst { xml.markup("        </attvalues>\n") }
  }
}
