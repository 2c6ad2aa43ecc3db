/// Places nodes and routes edges; the port through which drawing reaches Graphviz.
public protocol LayoutEngine: Sendable {
  /// Places one graph.
  ///
  /// - Parameters:
  ///   - dot: A named graph in the DOT language whose nodes have fixed sizes and whose edges have
  ///     distinct keys.
  ///   - method: How to place it.
  /// - Returns: The nodes in the order in which the text names them.
  /// - Throws: `DrawingError.engine` when it cannot, `DrawingError.tookTooLong` when it was ended.
  func place(dot: String, method: LayoutMethod) async throws(DrawingError) -> PlacedGraph

  /// Is told what was done instead when it could not place a graph, in words for people.
  func tell(_ note: String)
}

extension LayoutEngine {
  /// Lets the words pass.
  public func tell(_ note: String) {}
}

/// How a graph is placed.
public enum LayoutMethod: String, Sendable, Hashable, CaseIterable {
  /// In layers.
  case layers
  /// So that distances on paper are like those along ties; up to a few hundred nodes.
  case stress
  /// By springs on several levels; for large graphs.
  case springs
  /// At the positions in the text, moved apart where they overlap.
  case given
}

/// A placed graph in points, y growing downwards.
public struct PlacedGraph: Sendable, Equatable {
  /// The course of one edge.
  public struct Route: Sendable, Equatable {
    /// Cubic Bézier control points, 3n + 1 of them.
    public var points: [Point]
    /// The tip of the arrow at the start; nil without one.
    public var startTip: Point?
    /// The tip of the arrow at the end; nil without one.
    public var endTip: Point?

    /// Creates a route.
    public init(points: [Point], startTip: Point? = nil, endTip: Point? = nil) {
      self.points = points
      self.startTip = startTip
      self.endTip = endTip
    }

    /// The route with everything moved.
    func moved(by offset: Point) -> Route {
      Route(
        points: points.map { $0 + offset }, startTip: startTip.map { $0 + offset },
        endTip: endTip.map { $0 + offset })
    }
  }

  /// The centres of the nodes.
  public var centres: [Point]
  /// The routes by edge key; an edge that was not routed has none.
  public var routes: [String: Route]

  /// Creates a placed graph.
  public init(centres: [Point], routes: [String: Route]) {
    self.centres = centres
    self.routes = routes
  }
}
