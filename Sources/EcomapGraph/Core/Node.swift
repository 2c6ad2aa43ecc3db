/// The place of a node in a graph, counted from 0.
public struct Node: Hashable, Sendable {
  /// The position as it is stored.
  public let position: UInt32

  /// Creates an index from a position.
  ///
  /// - Precondition: the position is not negative and below 2³².
  @inlinable
  public init(_ position: Int) { self.position = UInt32(position) }

  /// The position as an integer.
  @inlinable
  public var offset: Int { Int(position) }
}

extension Node: Comparable {
  /// Orders by position.
  @inlinable
  public static func < (left: Node, right: Node) -> Bool { left.position < right.position }
}
