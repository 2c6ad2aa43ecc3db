internal import CGraphviz

/// Owns Graphviz's context; the lock in `Graphviz` guards every use.
@safe struct Context: ~Copyable {
  private let pointer: OpaquePointer

  /// Makes a context with the three layout libraries and no configuration file.
  init() throws(GraphvizError) {
    var libraries: [OpenPlugin] = []
    for library in PluginLibrary.allCases {
      libraries.append(try library.open())
    }
    MessageCollector.install()
    // The zero keeps Graphviz from reading its configuration file.
    guard let made = unsafe gvContextPlugins(nil, 0) else { throw .contextNotMade }
    for library in libraries {
      unsafe gvAddLibrary(made, library.description)
    }
    unsafe pointer = made
  }

  deinit {
    unsafe _ = gvFreeContext(pointer)
  }

  /// Lays out one graph and copies the positions out; frees the layout, then the graph.
  borrowing func layout(
    dot: String, algorithm: LayoutAlgorithm
  ) throws(GraphvizError) -> GraphvizLayout {
    _ = MessageCollector.drain()
    let graph = try ParsedGraph(dot: dot)
    let readWarnings = graph.warnings
    ecomap_gv_seed()
    guard unsafe gvLayout(pointer, graph.pointer, algorithm.rawValue) == 0 else {
      // A failed layout may have left records behind; freeing tolerates their absence.
      unsafe _ = gvFreeLayout(pointer, graph.pointer)
      throw .layoutFailed(algorithm, messages: MessageCollector.drain().plain)
    }
    let placed = unsafe PlacedGraph(context: pointer, graph: graph)
    let laidOut = MessageCollector.drain()
    guard !laidOut.holdsError else { throw .layoutFailed(algorithm, messages: laidOut.plain) }
    return placed.read(warnings: readWarnings + laidOut.plain)
  }
}
