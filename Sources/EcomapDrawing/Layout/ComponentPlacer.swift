/// Places one part of the network roughly with a layout engine.
struct ComponentPlacer: Sendable {
  let engine: any LayoutEngine
  let faces: [Int: NodeFace]
  let lines: [SceneLine]
  let ids: [String]

  /// Parts up to this size that are nearly trees read best in layers.
  static let layersLimit = 7
  /// Parts up to this size are placed by stress, larger ones by springs.
  static let stressLimit = 300

  /// The boxes of a part, which do not overlap, and what a person should know of how they came
  /// there.
  func boxes(
    of members: [Int], named name: String
  ) async throws(DrawingError) -> (boxes: [Rect], notes: [String]) {
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
    let start = try await start(of: graph)
    return (zip(start.centres, sizes).map { Rect(centre: $0, size: $1) }, start.notes)
  }

  private func start(
    of graph: LayoutDOT.Graph
  ) async throws(DrawingError) -> LayoutChain.Start {
    let count = graph.nodes.count
    let method: LayoutMethod =
      if count <= Self.layersLimit, graph.edges.count <= count {
        .layers
      } else if count <= Self.stressLimit {
        .stress
      } else {
        .springs
      }
    var start = try await LayoutChain(engine: engine).start(of: graph, by: method)
    // Layers have their places already and no overlaps.
    guard start.method != .layers else { return start }
    let sizes = graph.nodes.map(\.size)
    let tight = Tightening.tightened(Orientation.lying(start.centres), sizes: sizes)
    start.centres = Settling.settled(
      tight, sizes: sizes, edges: graph.edges.map { ($0.from, $0.to) })
    return start
  }
}
