internal import EcomapFormats

/// How the nodes of a node-link file are named.
struct NodeNames {
  /// The member that holds the id: `id`, or graphology's `key`; nil when nodes have none.
  let idName: String?
  /// Whether nodes have a `label`, so that a `name` is something else.
  let haveLabels: Bool
  /// Whether nodes are called by their places in the list, because nothing else tells them apart.
  let areNumbered: Bool
  /// What nodes are called by, in order; nil for what is not an object.
  let names: [String?]
  /// The same, to look up.
  let known: Set<String>

  init(_ nodes: JSONTree.Node, of tree: JSONTree) {
    let entries = Array(tree.elements(nodes))
    let objects = entries.filter { tree.kind($0) == .object }
    func all(_ name: String) -> [String?] {
      entries.map { entry in
        tree.member(name, of: entry).flatMap { tree.kind($0) == .null ? nil : tree.text($0) }
      }
    }
    func tells(_ names: [String?]) -> Bool {
      let given = names.compactMap(\.self)
      return given.count == objects.count && Set(given).count == given.count
    }
    haveLabels = objects.contains { tree.member("label", of: $0) != nil }
    let idName = ["id", "key"].first { name in
      objects.contains { tree.member(name, of: $0) != nil }
    }
    var names = idName.map(all) ?? []
    var areNumbered = false
    if idName == nil {
      names = all(haveLabels ? "label" : "name")
      areNumbered = !tells(names)
    }
    if areNumbered { names = entries.indices.map { "\($0)" } }
    self.idName = idName
    self.areNumbered = areNumbered
    self.names = names
    known = Set(names.compactMap(\.self))
  }
}

/// How the ties of a node-link file name their ends.
struct NodeEnds {
  private let tree: JSONTree
  private let names: NodeNames
  private let arePlaces: Bool

  init(_ edges: JSONTree.Node, _ names: NodeNames, of tree: JSONTree) {
    self.tree = tree
    self.names = names
    // Numbers are places only when not one of them is the id of a node.
    arePlaces =
      tree.first(of: edges).flatMap { Self.end(["source", "from"], of: $0, in: tree) }
      .map { tree.kind($0) == .number } == true
      && tree.elements(edges).allSatisfy { edge in
        [["source", "from"], ["target", "to"]].allSatisfy { ends in
          guard let end = Self.end(ends, of: edge, in: tree) else { return true }
          guard tree.kind(end) == .number, let place = Int(tree.text(end)) else { return false }
          let isPlace = names.names.indices.contains(place)
          return isPlace && (names.areNumbered || !names.known.contains(tree.text(end)))
        }
      }
  }

  /// Adds the ends of a tie, and whether it has a direction of its own.
  func add(_ edge: JSONTree.Node, to rows: inout JSONRows) {
    for (heading, ends) in [("source", ["source", "from"]), ("target", ["target", "to"])] {
      guard let end = Self.end(ends, of: edge, in: tree) else { continue }
      if arePlaces, let place = Int(tree.text(end)), let name = names.names[place] {
        rows.add(name.utf8, to: heading)
      } else {
        rows.add(tree.utf8(end), to: heading)
      }
    }
    if let undirected = tree.member("undirected", of: edge, .boolean) {
      rows.add((tree.text(undirected) == "true" ? "false" : "true").utf8, to: "directed")
    }
  }

  private static func end(
    _ names: [String], of edge: JSONTree.Node, in tree: JSONTree
  ) -> JSONTree.Node? {
    for name in names {
      guard let end = tree.member(name, of: edge) else { continue }
      switch tree.kind(end) {
      case .number, .string, .boolean: return end
      // D3 puts the node itself in the place of its id once it has drawn the network.
      case .object: return ["id", "key", "name"].lazy.compactMap { tree.member($0, of: end) }.first
      case .array, .null: return nil
      }
    }
    return nil
  }
}
