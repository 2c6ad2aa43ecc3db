/// Places one part of the network roughly with a layout engine.
struct ComponentPlacer: Sendable {
  let engine: any LayoutEngine
  let faces: [Int: NodeFace]
  let lines: [SceneLine]
  let ids: [String]
  /// How to place parts that are not tiny; nil for the usual way by size.
  var method: LayoutMethod?

  /// Parts up to this size that are nearly trees read best in layers.
  static let layersLimit = 7
  /// Parts up to this size are placed by stress, larger ones by springs.
  static let stressLimit = 300

  /// The boxes of a part, which do not overlap.
  func boxes(of members: [Int], named name: String) async throws(DrawingError) -> [Rect] {
    var positions: [Int: Int] = [:]
    for (position, member) in members.enumerated() { positions[member] = position }
    let sizes = members.map { faces[$0]?.size ?? .zero }
    var graph = LayoutDOT.Graph(
      name: name, nodes: zip(members, sizes).map { (ids[$0], $1) }, edges: [])
    for (index, line) in lines.enumerated() {
      guard let from = positions[line.from], let to = positions[line.to] else { continue }
      graph.edges.append(
        .init(
          key: index, from: from, to: to, hasArrowAtFrom: line.hasArrowAtFrom,
          hasArrowAtTo: line.hasArrowAtTo))
    }
    let centres = try await centres(of: graph)
    return zip(centres, sizes).map { Rect(centre: $0, size: $1) }
  }

  private func centres(of graph: LayoutDOT.Graph) async throws(DrawingError) -> [Point] {
    let count = graph.nodes.count
    let method: LayoutMethod =
      if let method = self.method {
        method
      } else if count <= Self.layersLimit, graph.edges.count <= count {
        .layers
      } else if count <= Self.stressLimit {
        .stress
      } else {
        .springs
      }
    let start = try await LayoutChain(engine: engine).start(of: graph, by: method)
    // Layers have their places already and no overlaps.
    guard start.method != .layers else { return start.centres }
    let sizes = graph.nodes.map(\.size)
    let tight = Tightening.tightened(Orientation.lying(start.centres), sizes: sizes)
    return Settling.settled(
      tight, sizes: sizes, edges: graph.edges.map { ($0.from, $0.to) })
  }
}
