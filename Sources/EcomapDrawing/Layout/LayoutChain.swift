/// Ways to place a graph, one after another until one of them does.
///
/// A layout that runs past its limit, or takes its process down, is no reason for a map to have no
/// picture: the next way is coarser and surer, and the last is our own.
struct LayoutChain: Sendable {
  let engine: any LayoutEngine

  /// Where the boxes of a graph may start from.
  struct Start: Sendable {
    var centres: [Point]
    /// How they were placed; nil for rows of our own.
    var method: LayoutMethod?
  }

  /// From the finest to the surest.
  private static let order: [LayoutMethod] = [.layers, .stress, .springs]

  /// Places a graph by a method, or by the first after it that does; the engine is told of it.
  func start(
    of graph: LayoutDOT.Graph, by method: LayoutMethod
  ) async throws(DrawingError) -> Start {
    let methods = Self.order.drop { $0 != method }
    for method in methods {
      do throws(DrawingError) {
        let placed = try await engine.place(
          dot: LayoutDOT.placing(graph, method: method), method: method)
        guard placed.centres.count == graph.nodes.count else { throw .engineAnswer }
        return Start(centres: placed.centres, method: method)
      } catch {
        guard error.hasWayOut else { throw error }
        let next = methods.drop { $0 != method }.dropFirst().first
        engine.tell("\(error); placed \(next?.spoken ?? "in rows") instead")
      }
    }
    return Start(centres: BreadthFirstRows.centres(of: graph), method: nil)
  }
}

extension DrawingError {
  /// Whether another way of placing may succeed.
  var hasWayOut: Bool {
    switch self {
    case .engine, .tookTooLong: true
    case .engineAnswer, .pageTooSmall, .textHoldsNull: false
    }
  }
}
