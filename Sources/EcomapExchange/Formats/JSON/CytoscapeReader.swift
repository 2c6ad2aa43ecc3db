internal import EcomapFormats

/// Reads Cytoscape's JSON: `elements` as `nodes` and `edges`, or as one list.
///
/// See https://js.cytoscape.org/#notation/elements-json.
enum CytoscapeReader {
  static func recognises(_ file: ForeignFile) -> Bool {
    guard let tree = JSONFile.beginning(file) else { return false }
    return lists(of: tree).contains { list in
      tree.first(of: list.list).flatMap { tree.member("data", of: $0, .object) } != nil
    } || tree.member("elements", of: tree.root, .object) != nil
  }

  static func read(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    let file = try JSONFile.only(files)
    let tree = try JSONFile.tree(file)
    let found = lists(of: tree)
    guard !found.isEmpty else {
      throw ImportTrouble(
        "there is no “elements” with “nodes” and “edges”, which Cytoscape's files have",
        at: ForeignPlace(file.path))
    }
    let data = tree.named(tree.member("data", of: tree.root))
    let head = tree.text(["ecomap"], in: data)
    // Where nodes have a label beside their name, the name is something else, often the id.
    let haveLabels = found.contains { list in
      tree.elements(list.list).contains { entry in
        tree.member("data", of: entry).flatMap { tree.member("label", of: $0) } != nil
      }
    }
    var tables: [ForeignTable] = []
    var troubles = TroubleList()
    for areTies in [false, true] {
      // One list with both is gone through twice, so that each table has one kind of row.
      for list in found where list.areTies == nil || list.areTies == areTies {
        var rows = CytoscapeRows(
          tree, file.path, list.name, areTies: areTies, isOurs: head != nil, haveLabels: haveLabels)
        rows.add(list.list, isMixed: list.areTies == nil, &troubles)
        tables.append(rows.finish())
      }
    }
    return ForeignNetwork(
      .cyjs, title: tree.text(["name", "title", "shared_name", "shared name"], in: data),
      summary: tree.text(["description"], in: data), head: head,
      isDirected: tree.member("directed", of: tree.root, .boolean).map { tree.text($0) == "true" },
      tables: tables, notes: notes(tree, data, isOurs: head != nil, file.path),
      troubles: troubles.all(of: file.path))
  }

  private static func notes(
    _ tree: JSONTree, _ data: [(name: String, value: JSONTree.Node)], isOurs: Bool, _ path: String
  ) -> [ImportTrouble] {
    guard tree.kind(tree.root) == .object else { return [] }
    let known: Set = [
      "elements", "nodes", "edges", "data", "directed", "multigraph", "format_version",
      "generated_by", "target_cytoscapejs_version",
    ]
    var described: Set = ["name", "title", "shared_name", "shared name", "description", "ecomap"]
    if isOurs { described.insert("as_of") }
    return [
      JSONFile.leftAside(tree.named(tree.root), in: tree, known: known, path: path),
      JSONFile.leftAside(data, in: tree, known: described, path: path),
    ].compactMap(\.self)
  }

  /// The lists of a file, with whether they hold ties; nil when nodes and ties are in one.
  private static func lists(
    of tree: JSONTree
  ) -> [(name: String?, list: JSONTree.Node, areTies: Bool?)] {
    let root = tree.root
    if tree.kind(root) == .array { return [(nil, root, nil)] }
    if let elements = tree.member("elements", of: root, .array) {
      return [("elements", elements, nil)]
    }
    let outer = tree.member("elements", of: root, .object) ?? root
    return [("nodes", false), ("edges", true)].compactMap { name, areTies in
      tree.member(name, of: outer, .array).map { (name, $0, areTies) }
    }
  }
}
