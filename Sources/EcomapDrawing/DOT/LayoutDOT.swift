/// The DOT text that a component is laid out from.
///
/// Boxes have fixed sizes and no labels, so that a layout never depends on a font; edges carry the
/// positions of their lines as keys.
enum LayoutDOT {
  /// A graph to place.
  struct Graph {
    var name: String
    /// Ids and sizes of the boxes.
    var nodes: [(id: String, size: Size)]
    /// Lines between positions in `nodes`.
    var edges: [Edge]
  }

  /// An edge of it.
  struct Edge {
    var key: Int
    var from: Int
    var to: Int
    var hasArrowAtFrom: Bool
    var hasArrowAtTo: Bool
  }

  /// The length of an arrow in points.
  static let arrowLength = 7.0

  /// For placing only: `Settling` parts the boxes and `routing` makes the lines.
  static func placing(_ graph: Graph, method: LayoutMethod) throws(DrawingError) -> String {
    var dot = DOTText()
    dot.line("digraph \(try DOTText.quoted(graph.name)) {")
    if method == .layers {
      dot.line("  graph [rankdir=LR, nodesep=0.16, ranksep=0.55, splines=none];")
    } else if method == .springs {
      dot.line("  graph [overlap=true, splines=none, K=1.6, start=7];")
    } else {
      dot.line("  graph [overlap=true, splines=none, mode=major, start=7];")
    }
    try nodes(of: graph, at: nil, into: &dot)
    for edge in graph.edges {
      var attributes = try self.attributes(of: edge)
      if method == .stress { attributes += ", len=\(DOTText.number(length(of: edge, in: graph)))" }
      try self.edge(edge, attributes, of: graph, into: &dot)
    }
    dot.line("}")
    return dot.text
  }

  /// For given centres, which stay: lines are routed round the boxes.
  static func routing(_ graph: Graph, centres: [Point]) throws(DrawingError) -> String {
    var dot = DOTText()
    dot.line("digraph \(try DOTText.quoted(graph.name)) {")
    dot.line("  graph [overlap=true, esep=\"+3,3\", splines=true];")
    try nodes(of: graph, at: centres, into: &dot)
    for edge in graph.edges {
      try self.edge(edge, try attributes(of: edge), of: graph, into: &dot)
    }
    dot.line("}")
    return dot.text
  }

  /// How many boxes a text of ours has; each is a line of its own.
  static func nodeCount(of dot: String) -> Int {
    dot.utf8.split(separator: UInt8(ascii: "\n")).count { Substring($0).contains(" [width=") }
  }

  private static func nodes(
    of graph: Graph, at centres: [Point]?, into dot: inout DOTText
  ) throws(DrawingError) {
    dot.line("  node [shape=box, fixedsize=true, label=\"\"];")
    dot.line("  edge [arrowsize=\(DOTText.number(arrowLength / 10))];")
    for (index, node) in graph.nodes.enumerated() {
      let width = DOTText.number(node.size.width / 72)
      let height = DOTText.number(node.size.height / 72)
      var attributes = "width=\(width), height=\(height)"
      if let centre = centres?[index] {
        // Graphviz counts y upwards.
        attributes += ", pos=\"\(DOTText.number(centre.x)),\(DOTText.number(-centre.y))\""
      }
      dot.line("  \(try DOTText.quoted(node.id)) [\(attributes)];")
    }
  }

  private static func edge(
    _ edge: Edge, _ attributes: String, of graph: Graph, into dot: inout DOTText
  ) throws(DrawingError) {
    let from = try DOTText.quoted(graph.nodes[edge.from].id)
    let to = try DOTText.quoted(graph.nodes[edge.to].id)
    dot.line("  \(from) -> \(to) [\(attributes)];")
  }

  private static func attributes(of edge: Edge) throws(DrawingError) -> String {
    let direction =
      switch (edge.hasArrowAtFrom, edge.hasArrowAtTo) {
      case (false, false): "none"
      case (false, true): "forward"
      case (true, false): "back"
      case (true, true): "both"
      }
    return "key=\(edge.key), dir=\(direction)"
  }

  /// The wished distance of two centres in inches: room for both boxes and a visible line.
  private static func length(of edge: Edge, in graph: Graph) -> Double {
    let from = graph.nodes[edge.from].size
    let to = graph.nodes[edge.to].size
    return ((from.width + to.width) * 0.42 + (from.height + to.height) * 0.25 + 30) / 72
  }
}
