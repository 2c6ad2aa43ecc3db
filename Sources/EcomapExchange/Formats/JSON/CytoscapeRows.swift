internal import EcomapFormats

/// Fills a table with Cytoscape's elements.
struct CytoscapeRows {
  private let tree: JSONTree
  private let areTies: Bool
  private let path: String
  private let part: String?
  private var rows: JSONRows

  init(
    _ tree: JSONTree, _ path: String, _ part: String?, areTies: Bool, isOurs: Bool, haveLabels: Bool
  ) {
    self.tree = tree
    self.path = path
    self.part = part
    self.areTies = areTies
    rows = JSONRows(
      tree, path: path, part: part, content: areTies ? .ties : .actors,
      opening: ["data", "position"]
    ) { name in
      switch name {
      case "name" where !areTies && !haveLabels: "label"
      case "interaction" where areTies: "kind"
      // How an element looks and whether somebody has clicked on it.
      case "group", "style", "scratch", "selected", "selectable", "locked", "grabbable", "pannable",
        "grabbed", "removed", "renderedPosition":
        nil
      case "x" where isOurs, "y" where isOurs: nil
      case "value" where isOurs, "key" where isOurs: nil
      default: isOurs ? CytoscapeWriter.fieldNames.read(name) : name
      }
    }
  }

  /// Adds the elements of a list that belong into the table.
  mutating func add(_ list: JSONTree.Node, isMixed: Bool, _ troubles: inout TroubleList) {
    for (offset, entry) in tree.elements(list).enumerated() {
      guard let data = tree.member("data", of: entry, .object) else {
        // In a list of both, said once.
        guard !isMixed || !areTies else { continue }
        troubles.add(
          ImportTrouble(
            "an element has no “data”; it was left out",
            at: ForeignPlace(path, part: part, .entry, offset + 1)))
        continue
      }
      if isMixed, isTie(entry, data) != areTies { continue }
      rows.begin(offset + 1)
      rows.add(membersOf: entry)
    }
    for trouble in rows.troubles.all(of: path) { troubles.add(trouble) }
  }

  consuming func finish() -> ForeignTable { rows.finish() }

  private func isTie(_ entry: JSONTree.Node, _ data: JSONTree.Node) -> Bool {
    switch tree.member("group", of: entry).map(tree.text) {
    case "nodes": false
    case "edges": true
    default: tree.member("source", of: data) != nil && tree.member("target", of: data) != nil
    }
  }
}
