internal import CGraphviz

/// Owns the layout of a graph, and with it the graph: the layout is freed first.
@safe struct PlacedGraph: ~Copyable {
  private let context: OpaquePointer
  private let graph: ParsedGraph

  /// Takes over a graph that `gvLayout` has just placed.
  init(context: OpaquePointer, graph: consuming ParsedGraph) {
    unsafe self.context = unsafe context
    self.graph = graph
  }

  deinit {
    unsafe _ = gvFreeLayout(context, graph.pointer)
  }

  /// Copies every position and route out.
  borrowing func read(warnings: [String]) -> GraphvizLayout {
    let frame = unsafe Frame(ecomap_gv_bounds(graph.pointer))
    var nodes: [GraphvizLayout.Node] = []
    var edges: [GraphvizLayout.Edge] = []
    var nextNode = unsafe agfstnode(graph.pointer)
    while let node = unsafe nextNode {
      unsafe nodes.append(frame.node(node))
      var nextEdge = unsafe agfstout(graph.pointer, node)
      while let edge = unsafe nextEdge {
        unsafe edges.append(frame.edge(edge))
        unsafe nextEdge = agnxtout(graph.pointer, edge)
      }
      unsafe nextNode = agnxtnode(graph.pointer, node)
    }
    return GraphvizLayout(
      width: frame.width, height: frame.height, nodes: nodes, edges: edges, warnings: warnings)
  }
}

/// Turns Graphviz's coordinates (y up, any origin) into ours (y down, origin top left).
private struct Frame {
  private let left: Double
  private let top: Double
  let width: Double
  let height: Double

  init(_ box: boxf) {
    left = box.LL.x
    top = box.UR.y
    width = box.UR.x - box.LL.x
    height = box.UR.y - box.LL.y
  }

  private func point(_ point: pointf) -> GraphvizLayout.Point {
    .init(x: point.x - left, y: top - point.y)
  }

  func node(_ node: UnsafeMutablePointer<Agnode_t>) -> GraphvizLayout.Node {
    let pointsPerInch = 72.0
    return unsafe .init(
      name: name(of: node),
      centre: point(ecomap_gv_centre(node)),
      width: ecomap_gv_width(node) * pointsPerInch,
      height: ecomap_gv_height(node) * pointsPerInch)
  }

  func edge(_ edge: UnsafeMutablePointer<Agedge_t>) -> GraphvizLayout.Edge {
    var centre = pointf()
    let hasLabel = unsafe ecomap_gv_label(edge, &centre) != 0
    return unsafe .init(
      key: name(of: edge),
      tail: name(of: ecomap_gv_tail(edge)),
      head: name(of: ecomap_gv_head(edge)),
      curves: (0..<ecomap_gv_curve_count(edge)).map { unsafe curve($0, of: edge) },
      label: hasLabel ? point(centre) : nil)
  }

  private func curve(
    _ index: Int, of edge: UnsafeMutablePointer<Agedge_t>
  ) -> GraphvizLayout.Curve {
    var start = pointf()
    var end = pointf()
    let hasStart = unsafe ecomap_gv_start_tip(edge, index, &start) != 0
    let hasEnd = unsafe ecomap_gv_end_tip(edge, index, &end) != 0
    let count = unsafe ecomap_gv_point_count(edge, index)
    return .init(
      points: (0..<count).map { unsafe point(ecomap_gv_point(edge, index, $0)) },
      startTip: hasStart ? point(start) : nil,
      endTip: hasEnd ? point(end) : nil)
  }

  private func name(of object: UnsafeMutableRawPointer) -> String {
    guard let name = unsafe agnameof(object) else { return "" }
    return unsafe String(cString: name)
  }
}
