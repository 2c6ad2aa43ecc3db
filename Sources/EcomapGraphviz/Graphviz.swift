internal import Synchronization

/// Graphviz as a layout engine: DOT text in, positions out.
///
/// It is not a renderer: no picture is made and no font is read. The context is made without
/// Graphviz's configuration file and with three plugin libraries only, so that a layout does not
/// depend on which fonts or output formats a machine has.
///
/// Graphviz is not thread-safe, not even with one context a thread, so one lock in front of all
/// of it makes callers take turns. Calls block; a long layout belongs in a process of its own.
public struct Graphviz: Sendable {
  /// The one context of the process, made by the first caller.
  private static let shared = Mutex(Slot())

  /// Opens Graphviz, or joins the instance this process has open.
  ///
  /// - Throws: `GraphvizError.pluginNotFound` when a library is missing.
  public init() throws(GraphvizError) {
    try Self.shared.withLock { (slot: inout Slot) throws(GraphvizError) in try slot.open() }
  }

  /// Lays out one graph.
  ///
  /// The same text and algorithm give the same layout, on every run and after any other layouts.
  ///
  /// - Parameters:
  ///   - dot: One graph in the DOT language. It should be named, and its edges should carry
  ///     distinct `key` attributes if the caller wants to tell parallel ones apart.
  ///   - algorithm: How to place the nodes.
  /// - Returns: Positions and routes, with Graphviz's warnings.
  /// - Throws: `GraphvizError` when the text is not a graph or the layout fails.
  public func layout(
    dot: String, algorithm: LayoutAlgorithm
  ) throws(GraphvizError) -> GraphvizLayout {
    guard !dot.utf8.contains(0) else { throw .textHoldsNull }
    return try Self.shared.withLock { (slot: inout Slot) throws(GraphvizError) in
      try slot.layout(dot: dot, algorithm: algorithm)
    }
  }

  /// Reads one graph without laying it out; no plugin library is opened.
  ///
  /// - Parameter dot: One graph in the DOT language.
  /// - Returns: What the text says, with Graphviz's warnings.
  /// - Throws: `GraphvizError` when the text is not one graph and nothing more.
  public static func parse(dot: String) throws(GraphvizError) -> ParsedDOT {
    guard !dot.utf8.contains(0) else { throw .textHoldsNull }
    return try shared.withLock { (_: inout Slot) throws(GraphvizError) in
      MessageCollector.install()
      _ = MessageCollector.drain()
      return ParsedDOT(try ParsedGraph(dot: dot))
    }
  }

  /// Where the context lives between calls; it is made once and never closed, because its
  /// libraries stay open anyway.
  private struct Slot: ~Copyable {
    private var context: Context?

    init() {
      context = nil
    }

    mutating func open() throws(GraphvizError) {
      if context == nil {
        context = try Context()
      }
    }

    mutating func layout(
      dot: String, algorithm: LayoutAlgorithm
    ) throws(GraphvizError) -> GraphvizLayout {
      try open()
      guard let layout = try context?.layout(dot: dot, algorithm: algorithm) else {
        preconditionFailure("the context was just opened")
      }
      return layout
    }
  }
}
