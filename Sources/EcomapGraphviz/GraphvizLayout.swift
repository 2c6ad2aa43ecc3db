/// A laid-out graph: positions and routes, no picture.
///
/// All lengths are in points; x grows to the right, y grows *downwards*, and (0, 0) is the top
/// left corner of the bounding box.
public struct GraphvizLayout: Equatable, Sendable {
  /// A point of the plane.
  public struct Point: Equatable, Hashable, Sendable {
    /// Points from the left edge.
    public var x: Double
    /// Points from the top edge.
    public var y: Double

    /// Makes a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A placed node.
  public struct Node: Equatable, Sendable {
    /// The node's name in the DOT text.
    public let name: String
    /// The centre of its box.
    public let centre: Point
    /// The width of its box.
    public let width: Double
    /// The height of its box.
    public let height: Double
  }

  /// One continuous run of cubic Bézier segments.
  public struct Curve: Equatable, Sendable {
    /// The control points: 3n + 1 of them, each third one on the curve.
    public let points: [Point]
    /// The tip of the arrow at the start, beyond the curve's own; nil without one.
    public let startTip: Point?
    /// The tip of the arrow at the end, beyond the curve's own; nil without one.
    public let endTip: Point?
  }

  /// A routed edge.
  public struct Edge: Equatable, Sendable {
    /// The edge's `key` attribute in the DOT text; empty when it has none.
    public let key: String
    /// The name of the node it was written to start from.
    public let tail: String
    /// The name of the node it was written to end at.
    public let head: String
    /// Its curves: usually one, none when routing was off or failed.
    public let curves: [Curve]
    /// The centre of its label; nil without one.
    public let label: Point?
  }

  /// The width of the bounding box.
  public let width: Double
  /// The height of the bounding box.
  public let height: Double
  /// The nodes in the order in which the DOT text first names them.
  public let nodes: [Node]
  /// The edges, by tail node and then in the order of the DOT text.
  public let edges: [Edge]
  /// What Graphviz warned about, one message each; empty when it had no complaint.
  public let warnings: [String]
}
