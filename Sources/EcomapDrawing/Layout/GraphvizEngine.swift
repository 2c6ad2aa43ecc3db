internal import EcomapGraphviz

/// The layout engine that is Graphviz.
public struct GraphvizEngine: LayoutEngine {
  private let graphviz: Graphviz

  /// Opens Graphviz.
  ///
  /// - Throws: `DrawingError.engine` when one of its libraries is missing.
  public init() throws(DrawingError) {
    do {
      graphviz = try Graphviz()
    } catch {
      throw .engine(error.description)
    }
  }

  /// Places one graph with Graphviz.
  public func place(dot: String, method: LayoutMethod) async throws(DrawingError) -> PlacedGraph {
    let algorithm: LayoutAlgorithm =
      switch method {
      case .layers: .dot
      case .stress: .neato
      case .springs: .sfdp
      case .given: .nop
      }
    let layout: GraphvizLayout
    do {
      layout = try graphviz.layout(dot: dot, algorithm: algorithm)
    } catch {
      throw .engine(error.description)
    }
    var routes: [String: PlacedGraph.Route] = Dictionary(minimumCapacity: layout.edges.count)
    for edge in layout.edges {
      guard let curve = edge.curves.first else { continue }
      routes[edge.key] = PlacedGraph.Route(
        points: curve.points.map(Self.point),
        startTip: curve.startTip.map(Self.point),
        endTip: curve.endTip.map(Self.point))
    }
    return PlacedGraph(centres: layout.nodes.map { Self.point($0.centre) }, routes: routes)
  }

  private static func point(_ point: GraphvizLayout.Point) -> Point {
    Point(x: point.x, y: point.y)
  }
}
