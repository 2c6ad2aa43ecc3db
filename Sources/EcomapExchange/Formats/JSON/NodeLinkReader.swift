internal import EcomapFormats

/// Reads the node-link JSON of networkx, D3, vis.js and graphology, and lists of plain records.
///
/// Ties are in `edges` or, from older programs, in `links`. Their ends are ids of nodes; where
/// nodes have none, names, or places in the list of nodes counted from 0, as D3 once had it.
///
/// See https://networkx.org/documentation/stable/reference/readwrite/json_graph.html.
enum NodeLinkReader {
  /// Whether the file is JSON that is neither Kumu's nor Cytoscape's.
  static func recognises(_ file: ForeignFile) -> Bool {
    JSONFile.beginning(file) != nil && !KumuJSONReader.recognises(file)
      && !CytoscapeReader.recognises(file)
  }

  static func read(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    let file = try JSONFile.only(files)
    let tree = try JSONFile.tree(file)
    guard let nodes = tree.member("nodes", of: tree.root, .array) else {
      return try RecordsReader.read(tree, of: file)
    }
    let edgesName =
      ["edges", "links"].first { tree.member($0, of: tree.root, .array) != nil } ?? "edges"
    let isOurs =
      tree.text(["ecomap"], in: tree.named(tree.member("graph", of: tree.root))) != nil
    let names = NodeNames(nodes, of: tree)
    var actors = actorRows(tree, file.path, names, isOurs: isOurs)
    for (offset, node) in tree.elements(nodes).enumerated() {
      guard tree.kind(node) == .object else {
        actors.refuse(offset + 1, node)
        continue
      }
      actors.begin(offset + 1)
      if names.areNumbered { actors.add("\(offset)".utf8, to: "id") }
      actors.add(membersOf: node)
    }
    var ties = tieRows(tree, file.path, edgesName, isOurs: isOurs)
    if let edges = tree.member(edgesName, of: tree.root, .array) {
      let ends = NodeEnds(edges, names, of: tree)
      for (offset, edge) in tree.elements(edges).enumerated() {
        guard tree.kind(edge) == .object else {
          ties.refuse(offset + 1, edge)
          continue
        }
        ties.begin(offset + 1)
        ends.add(edge, to: &ties)
        ties.add(membersOf: edge)
      }
    }
    return network(
      tree, file, edgesName,
      troubles: actors.troubles.all(of: file.path) + ties.troubles.all(of: file.path),
      tables: [actors.finish(), ties.finish()])
  }

  private static func actorRows(
    _ tree: JSONTree, _ path: String, _ names: NodeNames, isOurs: Bool
  ) -> JSONRows {
    JSONRows(tree, path: path, part: "nodes", content: .actors, opening: ["attributes"]) { name in
      if names.areNumbered, name == "id" { return "id in the file" }
      if name == names.idName { return "id" }
      if name == "name", !names.haveLabels { return "label" }
      // Where ecomap drew an actor follows from the map.
      if isOurs, name == "x" || name == "y" { return nil }
      return isOurs ? NodeLinkWriter.nodeNames.read(name) : name
    }
  }

  private static func tieRows(
    _ tree: JSONTree, _ path: String, _ part: String, isOurs: Bool
  ) -> JSONRows {
    JSONRows(tree, path: path, part: part, content: .ties, opening: ["attributes"]) { name in
      switch name {
      case "source", "target", "from", "to", "undirected": nil
      case "key" where isOurs: "id"
      default: isOurs ? NodeLinkWriter.edgeNames.read(name) : name
      }
    }
  }

  private static func network(
    _ tree: JSONTree, _ file: ForeignFile, _ edgesName: String, troubles: [ImportTrouble],
    tables: [ForeignTable]
  ) -> ForeignNetwork {
    let root = tree.named(tree.root)
    let graph = tree.named(
      tree.member("graph", of: tree.root) ?? tree.member("attributes", of: tree.root))
    let head = tree.text(["ecomap"], in: graph)
    let titles = ["title", "name", "label"]
    let summaries = ["description", "summary"]
    let described = Set(titles + summaries + ["ecomap"])
    let known: Set = ["nodes", edgesName, "directed", "multigraph", "graph", "attributes"]
    let notes = [
      JSONFile.leftAside(root, in: tree, known: known.union(described), path: file.path),
      JSONFile.leftAside(
        graph, in: tree, known: head == nil ? described : described.union(["as_of"]),
        path: file.path),
    ]
    return ForeignNetwork(
      .nodeLink, title: tree.text(titles, in: graph + root),
      summary: tree.text(summaries, in: graph + root), head: head,
      isDirected: tree.member("directed", of: tree.root, .boolean)
        .map { tree.text($0) == "true" },
      tables: tables, notes: notes.compactMap(\.self), troubles: troubles)
  }
}
