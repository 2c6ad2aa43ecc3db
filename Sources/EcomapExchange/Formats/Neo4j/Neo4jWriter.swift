import EcomapWorkbook

/// Writes tables for Neo4j's bulk import, with its types in the headings.
///
/// See https://neo4j.com/docs/operations-manual/current/import/. The kind of an actor is a label
/// such as `PublicBody` and that of a tie a type such as `WORKS_WITH`; both are properties in the
/// map's own words as well.
enum Neo4jWriter {
  static func write(_ network: ExportNetwork) -> Export {
    var nodes = CSVOutput()
    let nodeColumns = columns(
      network.nodeAttributes, network.nodes.map(\.values),
      taken: ["id", "name", "kind", "start", "end"])
    nodes.row(["id:ID", "name", "kind", "start", "end"] + nodeColumns.map(\.heading) + [":LABEL"])
    for node in network.nodes {
      nodes.row(
        [node.id, node.label, node.kind, node.start, node.end]
          + zip(nodeColumns, node.values).map { $0.cell($1) } + [label(node.kind)])
    }
    var ties = CSVOutput()
    let tieColumns = columns(
      network.edgeAttributes, network.edges.map(\.values),
      taken: ["id", "kind", "directed", "strength", "start", "end"])
    ties.row(
      [":START_ID", ":END_ID", "id", "kind", "directed:boolean", "strength:int", "start", "end"]
        + tieColumns.map(\.heading) + [":TYPE"])
    for edge in network.edges {
      ties.row(
        [
          network.nodes[edge.from].id, network.nodes[edge.to].id, edge.id, edge.kind,
          edge.isDirected ? "true" : "false", "\(edge.strength)", edge.start, edge.end,
        ] + zip(tieColumns, edge.values).map { $0.cell($1) } + [type(edge.kind)])
    }
    var losses = ToolTables.losses(
      network, guarded: nodes.guarded + ties.guarded, holdsPositions: false)
    let undirected = network.edges.count { !$0.isDirected }
    if undirected > 0 {
      losses.append(
        """
        \(undirected) \(undirected == 1 ? "tie has" : "ties have") no direction, which only the \
        property `directed` says, since every relationship in Neo4j has one
        """)
    }
    return Export(
      [
        Export.File("-nodes.csv", nodes.bytes), Export.File("-relationships.csv", ties.bytes),
      ], losses: losses)
  }

  /// A property with its type.
  private struct Column {
    let heading: String
    let isList: Bool

    func cell(_ value: String?) -> String? {
      guard isList, let value else { return value }
      return CellList.values(value).joined(separator: ";")
    }
  }

  private static func columns(
    _ attributes: [ExportNetwork.Attribute], _ rows: [[String?]], taken: Set<String>
  ) -> [Column] {
    var taken = taken
    return attributes.indices.map { index in
      var name = property(attributes[index].name)
      while !taken.insert(name).inserted { name += "_" }
      let values = rows.compactMap { $0[index] }
      switch attributes[index].kind {
      case .integer where values.allSatisfy({ Int($0) != nil }):
        return Column(heading: name + ":long", isList: false)
      case .flag where values.allSatisfy({ $0 == "true" || $0 == "false" }):
        return Column(heading: name + ":boolean", isList: false)
      case .text
      where values.contains(where: isList) && !values.contains(where: { $0.contains(";") }):
        return Column(heading: name + ":string[]", isList: true)
      default: return Column(heading: name, isList: false)
      }
    }
  }

  private static func isList(_ value: String) -> Bool {
    let values = CellList.values(value)
    return values.count > 1 && CellList.joined(values) == value
  }

  /// A name for a property that needs no quotation in a query.
  private static func property(_ name: String) -> String {
    let text = String(name.unicodeScalars.map { isPlain($0) ? Character($0) : "_" })
    return text.first?.isLetter == true ? text : "p_" + text
  }

  /// A kind as a label, such as `PublicBody`.
  private static func label(_ kind: String) -> String {
    let words = words(of: kind).map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return words.isEmpty ? "Actor" : words.joined()
  }

  /// A kind as a type, such as `WORKS_WITH`.
  private static func type(_ kind: String) -> String {
    let words = words(of: kind)
    return words.isEmpty ? "TIE" : words.joined(separator: "_").uppercased()
  }

  private static func words(of kind: String) -> [Substring] {
    kind[...].split { character in !character.unicodeScalars.allSatisfy(isPlain) || character == "_"
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }
}
