internal import EcomapModel

extension Scene {
  /// The marks of an actor in its place.
  ///
  /// - Parameter tieCount: How many ties it has with others.
  func group(
    for index: Int, face: NodeFace, in box: Rect, tieCount: Int
  ) -> Picture.Group {
    let node = nodes[index]
    var title = "\(node.name) (\(node.kind.name)"
    if node.isClass { title += ", a class of bodies" }
    if let elsewhere = node.elsewhere { title += ", on \(elsewhere)" }
    if node.status != .current { title += ", \(node.status.rawValue)" }
    title += ")"
    for mark in node.marks { title += "\n" + mark.spoken }
    if !node.detail.isEmpty { title += "\n" + node.detail }
    return Picture.Group(
      id: XMLText.identifier("actor-", node.id), role: "actor", title: title, link: node.link,
      shapes: BoxDrawing.shapes(
        face, kind: node.kind, isClass: node.isClass,
        theme: theme.node(node), in: box),
      label: spoken(node, tieCount: tieCount),
      classes: [
        XMLText.identifier("kind-", node.kind.id), "family-\(node.kind.family.rawValue)",
        "status-\(node.status.rawValue)",
      ] + node.marks.compactMap(\.change).map { "change-\($0.rawValue)" })
  }

  /// The marks of a line in its place.
  func group(for line: SceneLine, route: PlacedGraph.Route) -> Picture.Group {
    let sentences = line.ties.map { index in
      let tie = ties[index]
      return tie.detail.isEmpty ? sentence(tie) : "\(sentence(tie)). \(tie.detail)"
    }
    var kinds: [String] = []
    for index in line.ties {
      let kind = XMLText.identifier("kind-", ties[index].kind.id)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    let first = line.ties.first.map { ties[$0] }
    return Picture.Group(
      id: XMLText.identifier("tie-", first?.id ?? ""), role: "tie",
      title: sentences.joined(separator: "\n"), link: nil,
      shapes: LineDrawing.shapes(
        route, theme: theme.line(line.look, strength: line.strength)),
      label: line.ties.map { sentence(ties[$0]) }.joined(separator: "; "),
      classes: kinds + [
        "family-\(line.look.family.rawValue)",
        "status-\((first?.status ?? .current).rawValue)",
        line.look.isStated ? "stated" : "unsure",
      ] + (line.look.change.map { ["change-\($0.rawValue)"] } ?? []))
  }

  /// What a screen reader says for an actor: "South West AHSN, Academic Health Science Network;
  /// bridges groups most; 9 ties".
  private func spoken(_ node: Node, tieCount: Int) -> String {
    var words = [node.name, node.kind.name]
    if node.isClass { words.append("a class of bodies") }
    if let elsewhere = node.elsewhere { words.append("on \(elsewhere)") }
    if node.status != .current { words.append(node.status.rawValue) }
    let facts = node.marks.map(\.spoken.uncapitalisedFirst)
    let count =
      tieCount > 0
      ? tieCount.counted("tie")
      : node.hiddenTies > 0 ? "its ties are not in this picture" : "no recorded ties"
    return ([words.joined(separator: ", ")] + facts + [count]).joined(separator: "; ")
  }
}

extension String {
  /// The text with a small letter at its beginning.
  var uncapitalisedFirst: String { prefix(1).lowercased() + dropFirst() }
}
