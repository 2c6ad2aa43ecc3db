internal import CGraphviz

/// Reads a graph that Graphviz holds in its memory; valid as long as that graph.
@safe struct GraphContents {
  private let graph: UnsafeMutablePointer<Agraph_t>
  /// The nodes by where they lie; a node is the same one in every subgraph.
  private let indices: [UnsafeMutableRawPointer: Int]

  init(_ graph: UnsafeMutablePointer<Agraph_t>) {
    unsafe self.graph = graph
    var indices: [UnsafeMutableRawPointer: Int] = unsafe [:]
    var next = unsafe agfstnode(graph)
    while let node = unsafe next {
      unsafe indices[node] = indices.count
      unsafe next = agnxtnode(graph, node)
    }
    unsafe self.indices = unsafe indices
  }

  var name: String { unsafe Self.name(of: graph) }

  var isDirected: Bool { unsafe agisdirected(graph) != 0 }

  /// The attributes of the graph itself.
  var attributes: [ParsedDOT.Attribute] {
    unsafe Self.attributes(of: graph, declaredIn: graph, Symbols(graph, AGRAPH))
  }

  func nodesAndEdges() -> (nodes: [ParsedDOT.Node], edges: [ParsedDOT.Edge]) {
    let nodeSymbols = unsafe Symbols(graph, AGNODE)
    let edgeSymbols = unsafe Symbols(graph, AGEDGE)
    var nodes: [ParsedDOT.Node] = []
    var next = unsafe agfstnode(graph)
    while let node = unsafe next {
      unsafe nodes.append(
        ParsedDOT.Node(
          name: Self.name(of: node),
          attributes: Self.attributes(of: node, declaredIn: graph, nodeSymbols), clusters: []))
      unsafe next = agnxtnode(graph, node)
    }
    var edges: [(sequence: UInt64, edge: ParsedDOT.Edge)] = []
    unsafe next = agfstnode(graph)
    while let node = unsafe next {
      var nextEdge = unsafe agfstout(graph, node)
      while let edge = unsafe nextEdge {
        if let tail = unsafe indices[ecomap_gv_tail(edge)],
          let head = unsafe indices[ecomap_gv_head(edge)]
        {
          unsafe edges.append(
            (
              ecomap_gv_sequence(edge),
              ParsedDOT.Edge(
                tail: tail, head: head, key: Self.name(of: edge),
                attributes: Self.attributes(of: edge, declaredIn: graph, edgeSymbols))
            ))
        }
        unsafe nextEdge = agnxtout(graph, edge)
      }
      unsafe next = agnxtnode(graph, node)
    }
    // Graphviz gives edges node by node.
    return (nodes, edges.sorted { $0.sequence < $1.sequence }.map(\.edge))
  }

  /// Calls a function with each cluster and the indices of the nodes in it.
  func forEachCluster(_ body: (String, [ParsedDOT.Attribute], [Int]) -> Void) {
    var waiting = unsafe Self.subgraphs(of: graph)
    while let subgraph = unsafe waiting.popLast() {
      let name = unsafe Self.name(of: subgraph)
      if name.hasPrefix("cluster") {
        var members: [Int] = []
        var next = unsafe agfstnode(subgraph)
        while let node = unsafe next {
          if let index = unsafe indices[node] { members.append(index) }
          unsafe next = agnxtnode(subgraph, node)
        }
        unsafe body(
          name,
          Self.attributes(of: subgraph, declaredIn: graph, Symbols(graph, AGRAPH)), members)
      }
      unsafe waiting += Self.subgraphs(of: subgraph)
    }
  }

  /// The subgraphs of a graph, the last first.
  ///
  /// Graphviz itself gives them by where their names lie in memory.
  private static func subgraphs(
    of graph: UnsafeMutablePointer<Agraph_t>
  ) -> [UnsafeMutablePointer<Agraph_t>] {
    var found: [UnsafeMutablePointer<Agraph_t>] = unsafe []
    var next = unsafe agfstsubg(graph)
    while let subgraph = unsafe next {
      unsafe found.append(subgraph)
      unsafe next = agnxtsubg(subgraph)
    }
    unsafe found.sort { unsafe ecomap_gv_sequence($0) > ecomap_gv_sequence($1) }
    return unsafe found
  }

  private static func name(of object: UnsafeMutableRawPointer) -> String {
    guard let name = unsafe agnameof(object) else { return "" }
    return unsafe String(cString: name)
  }

  private static func attributes(
    of object: UnsafeMutableRawPointer, declaredIn graph: UnsafeMutablePointer<Agraph_t>,
    _ symbols: Symbols
  ) -> [ParsedDOT.Attribute] {
    var attributes: [ParsedDOT.Attribute] = []
    unsafe symbols.forEach { name, symbol in
      guard let value = unsafe agxget(object, symbol), unsafe value.pointee != 0 else { return }
      // Once a layout was asked for, every node has this label; it says what none would say, too.
      if name == "label", unsafe String(cString: value) == "\\N" { return }
      unsafe attributes.append(
        ParsedDOT.Attribute(
          name: name, value: String(cString: value), isHTML: aghtmlstr(value) != 0))
    }
    return attributes
  }
}

/// The attributes that a graph declares for one sort of object, in the order of their declaration.
@safe private struct Symbols {
  private var entries: [(name: String, symbol: UnsafeMutablePointer<Agsym_t>)]

  init(_ graph: UnsafeMutablePointer<Agraph_t>, _ sort: Int32) {
    unsafe entries = []
    var next = unsafe agnxtattr(graph, sort, nil)
    while let symbol = unsafe next {
      unsafe entries.append((String(cString: symbol.pointee.name), symbol))
      unsafe next = agnxtattr(graph, sort, symbol)
    }
    unsafe entries.sort { unsafe $0.symbol.pointee.id < $1.symbol.pointee.id }
  }

  func forEach(_ body: (String, UnsafeMutablePointer<Agsym_t>) -> Void) {
    for unsafe(name, symbol) in unsafe entries { unsafe body(name, symbol) }
  }
}
