internal import EcomapGraphviz

/// Makes tables of a graph in Graphviz's language.
struct DOTTables {
  private let graph: ParsedDOT
  private let path: String
  private let isOurs: Bool
  private var notes: [ImportTrouble] = []

  init(_ graph: ParsedDOT, _ path: String) {
    self.graph = graph
    self.path = path
    isOurs = graph.attributes.contains { $0.name == DOTWriter.headName }
  }

  mutating func add(_ note: ImportTrouble) { notes.append(note) }

  mutating func network() -> ForeignNetwork {
    for warning in graph.warnings.prefix(ImportLimits.troubles) {
      notes.append(ImportTrouble("Graphviz says: \(warning)", at: ForeignPlace(path)))
    }
    // Graphviz gives a graph without a name one that begins with a percent sign.
    var title = graph.name.isEmpty || graph.name.hasPrefix("%") ? nil : graph.name
    var summary: String?
    var head: String?
    var others: [String] = []
    for attribute in graph.attributes {
      let text = text(attribute, of: graph.name)
      switch attribute.name {
      case "label": title = text
      case "comment" where isOurs: summary = text
      case DOTWriter.headName: head = text
      default: others.append(attribute.name)
      }
    }
    if !isOurs, !others.isEmpty {
      notes.append(
        ImportTrouble(
          "left aside, because it is about the drawing: \(others.joined(separator: ", "))",
          at: ForeignPlace(path)))
    }
    return ForeignNetwork(
      .dot, title: title, summary: summary, head: head, isDirected: graph.isDirected,
      tables: [actors(), ties()], notes: notes)
  }

  // MARK: Nodes

  private func actors() -> ForeignTable {
    var table = ForeignTable.Builder(
      path: path, part: "nodes", unit: .entry, content: .actors)
    let id = table.column("id")
    let label = table.column("label")
    let clusters = graph.clusters.map { cluster in
      let label = cluster.attributes.first { $0.name == "label" }
      return label.map { text($0, of: cluster.name) } ?? String(cluster.name.dropFirst(7))
    }
    for (index, node) in graph.nodes.enumerated() {
      table.beginRow(index + 1)
      table.add(node.name, to: id)
      for attribute in node.attributes where attribute.name == "label" {
        table.add(text(attribute, of: node.name), to: label)
      }
      // A node without a label shows its name.
      if !node.attributes.contains(where: { $0.name == "label" }) {
        table.add(node.name, to: label)
      }
      for attribute in node.attributes where attribute.name != "label" {
        if attribute.name == "pos", !isOurs {
          add(position: attribute.value, to: &table)
        } else if let heading = heading(attribute.name, pictures: DOTWriter.nodePicture) {
          table.add(text(attribute, of: node.name), to: table.column(heading))
        }
      }
      let names = node.clusters.map { clusters[$0].oneLine }.filter { !$0.isEmpty }
      if !names.isEmpty { table.add(names, to: table.column("cluster")) }
    }
    return table.finish()
  }

  /// Graphviz counts upwards, and writes an exclamation mark behind a place that is fixed.
  private func add(position: String, to table: inout ForeignTable.Builder) {
    let parts = position.split { $0 == "," || $0 == "!" }
    guard parts.count >= 2, let y = Double(parts[1]), Double(parts[0]) != nil else {
      table.add(position, to: table.column("pos"))
      return
    }
    table.add(String(parts[0]), to: table.column("x"))
    table.add(y == 0 ? "0" : "\(-y)", to: table.column("y"))
  }

  // MARK: Edges

  private func ties() -> ForeignTable {
    var table = ForeignTable.Builder(path: path, part: "edges", unit: .entry, content: .ties)
    for (index, edge) in graph.edges.enumerated() {
      table.beginRow(index + 1)
      let direction = direction(of: edge)
      let ends = direction == .back ? (edge.head, edge.tail) : (edge.tail, edge.head)
      table.add(graph.nodes[ends.0].name, to: table.column("source"))
      table.add(graph.nodes[ends.1].name, to: table.column("target"))
      table.add(direction.word, to: table.column("directed"))
      if !edge.key.isEmpty { table.add(edge.key, to: table.column(isOurs ? "id" : "key")) }
      for attribute in edge.attributes {
        guard let heading = heading(attribute.name, pictures: DOTWriter.edgePicture) else {
          continue
        }
        table.add(text(attribute, of: ""), to: table.column(heading))
      }
    }
    return table.finish()
  }

  private enum Direction: Equatable {
    case forward, back, both, none

    var word: String {
      switch self {
      case .forward, .back: "true"
      case .both: "mutual"
      case .none: "false"
      }
    }
  }

  private func direction(of edge: ParsedDOT.Edge) -> Direction {
    switch edge.attributes.first(where: { $0.name == "dir" })?.value {
    case "forward": .forward
    case "back": .back
    case "both": .both
    case "none": .none
    default: graph.isDirected ? .forward : .none
    }
  }

  // MARK: Attributes

  /// The heading of an attribute; nil for one that is read otherwise or says how ecomap drew.
  private func heading(_ name: String, pictures: Set<String>) -> String? {
    if name == "dir" { return nil }
    guard isOurs else { return name }
    return pictures.contains(name) ? nil : DOTWriter.fieldNames.read(name)
  }

  private static let labels: Set = [
    "label", "xlabel", "headlabel", "taillabel", "tooltip", "labeltooltip", "edgetooltip",
  ]

  private func text(_ attribute: ParsedDOT.Attribute, of name: String) -> String {
    if attribute.isHTML { return DOTText.plain(html: attribute.value) }
    if Self.labels.contains(attribute.name) { return DOTText.label(attribute.value, of: name) }
    return isOurs ? DOTText.unescaped(attribute.value) : attribute.value
  }
}

extension String {
  /// The text with its line ends as spaces.
  fileprivate var oneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
