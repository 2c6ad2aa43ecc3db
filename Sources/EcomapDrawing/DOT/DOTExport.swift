internal import EcomapModel

extension Scene {
  /// The whole scene in the DOT language, for Graphviz's own programs.
  ///
  /// It has labels, colours and links, with a cluster for the actors without ties; it lays itself
  /// out differently from our picture. Every attribute is ours: nothing of a map is passed on but
  /// text, and links only when they are `https`, `http` or `mailto`.
  ///
  /// - Throws: `DrawingError.textHoldsNull` when a text holds U+0000.
  public func dot() throws(DrawingError) -> String {
    var dot = DOTText()
    dot.line("digraph \(try DOTText.quoted("ecomap")) {")
    dot.line(
      "  graph [label=\(try DOTText.label([title] + [warning].compactMap(\.self))), labelloc=t, fontsize=20,"
    )
    dot.line("    fontname=\"Arial\", overlap=prism, splines=true, rankdir=LR];")
    dot.line("  node [shape=box, fontname=\"Arial\", fontsize=11, margin=\"0.1,0.06\"];")
    dot.line("  edge [fontname=\"Arial\", fontsize=9, arrowsize=0.7];")
    let components = Components(
      nodeCount: nodes.count, lines: SceneLine.lines(of: self))
    let isUnconnected = Set(components.unconnected)
    for (index, node) in nodes.enumerated() where !isUnconnected.contains(index) {
      dot.line("  \(try exported(node))")
    }
    try cluster(components.unconnected, into: &dot)
    for tie in ties { dot.line("  \(try exported(tie))") }
    dot.line("}")
    return dot.text
  }

  private func cluster(
    _ unconnected: [Int], into dot: inout DOTText
  ) throws(DrawingError) {
    guard !unconnected.isEmpty else { return }
    dot.line("  subgraph \"cluster_unconnected\" {")
    dot.line("    label=\"\(unconnectedTitle(unconnected))\"; style=rounded;")
    for (kind, members) in KindOrder.groups(unconnected, of: self) {
      dot.line("    subgraph \(try DOTText.quoted("cluster_kind_" + kind.id)) {")
      let name = members.count > 1 ? kind.plural : kind.name
      dot.line("      label=\(try DOTText.label([name])); color=\"#d8dde0\";")
      for member in members { dot.line("      \(try exported(nodes[member]))") }
      dot.line("    }")
    }
    dot.line("  }")
  }

  private func exported(_ node: Node) throws(DrawingError) -> String {
    let theme = NodeTheme(node.kind.family, isEnded: node.status == .ended)
    let lines = TextWrapper(size: 11).lines(of: node.name, within: 136)
    let isAhead = node.status == .planned || node.status == .proposed
    var attributes = [
      "label=\(try DOTText.label(lines))",
      "style=\"rounded,filled\(isAhead ? ",dashed" : "")\"",
      "color=\"\(theme.solid.hex)\"",
      "fillcolor=\"\(theme.tint.hex)\"",
      "tooltip=\(try DOTText.label(["\(node.name) (\(node.kind.name))"] + node.marks.map(\.spoken)))",
    ]
    if node.isClass { attributes.append("peripheries=2") }
    if let link = node.link.flatMap(XMLText.link) {
      attributes.append("URL=\(try DOTText.label([link]))")
    }
    return "\(try DOTText.quoted(node.id)) [\(attributes.joined(separator: ", "))];"
  }

  private func exported(_ tie: Tie) throws(DrawingError) -> String {
    let look = SceneLine.Look(
      family: tie.kind.family, standing: .init(tie.status), isStated: tie.certainty == .stated)
    let theme = LineTheme(look, strength: tie.strength)
    let style =
      switch look.standing {
      case .current: "solid"
      case .ahead: "dashed"
      case .ended: "dotted"
      }
    let attributes = [
      "key=\(try DOTText.quoted(tie.id))",
      "dir=\(tie.kind.isDirected ? "forward" : "none")",
      "color=\"\(theme.colour.hex)\"",
      "style=\(style)",
      "penwidth=\(DOTText.number(theme.width))",
      "tooltip=\(try DOTText.label([sentence(tie)]))",
    ]
    let from = try DOTText.quoted(nodes[tie.from].id)
    let to = try DOTText.quoted(nodes[tie.to].id)
    return "\(from) -> \(to) [\(attributes.joined(separator: ", "))];"
  }
}
