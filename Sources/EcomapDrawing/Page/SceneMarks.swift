internal import EcomapModel

extension Scene {
  /// The marks of an actor in its place.
  func group(for index: Int, face: NodeFace, in box: Rect) -> Picture.Group {
    let node = nodes[index]
    var title = "\(node.name) (\(node.kind.name)"
    if node.isClass { title += ", a class of bodies" }
    if node.status != .current { title += ", \(node.status.rawValue)" }
    title += ")"
    for mark in node.marks { title += "\n" + mark.spoken }
    if !node.detail.isEmpty { title += "\n" + node.detail }
    return Picture.Group(
      id: XMLText.identifier("actor-", node.id), role: "actor", title: title, link: node.link,
      shapes: BoxDrawing.shapes(
        face, kind: node.kind, status: node.status, isClass: node.isClass, in: box))
  }

  /// The marks of a line in its place.
  func group(for line: SceneLine, route: PlacedGraph.Route) -> Picture.Group {
    let sentences = line.ties.map { index in
      let tie = ties[index]
      return tie.detail.isEmpty ? sentence(tie) : "\(sentence(tie)). \(tie.detail)"
    }
    return Picture.Group(
      id: XMLText.identifier("tie-", line.ties.first.map { ties[$0].id } ?? ""), role: "tie",
      title: sentences.joined(separator: "\n"), link: nil,
      shapes: LineDrawing.shapes(
        route, theme: LineTheme(line.look, strength: line.strength)))
  }
}
