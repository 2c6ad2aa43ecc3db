internal import EcomapFormats

/// Reads JSON that is no network of any program but lists of records, each list a table.
enum RecordsReader {
  static func read(
    _ tree: JSONTree, of file: ForeignFile
  ) throws(ImportTrouble) -> ForeignNetwork {
    var lists: [(name: String?, list: JSONTree.Node)] = []
    if tree.kind(tree.root) == .array {
      lists.append((nil, tree.root))
    } else {
      for member in tree.members(tree.root) where tree.kind(member.value) == .array {
        lists.append((tree.text(member.name), member.value))
      }
    }
    lists = lists.filter { entry in
      tree.elements(entry.list).contains { tree.kind($0) == .object }
    }
    guard !lists.isEmpty else {
      throw ImportTrouble(
        "the file is JSON, but no network and no list of records",
        at: ForeignPlace(file.path),
        suggestion: """
          a network has “nodes” with “edges” or “links” (networkx, D3), “elements” with \
          “connections” (Kumu), or “elements” with “data” (Cytoscape)
          """)
    }
    var tables: [ForeignTable] = []
    var troubles: [ImportTrouble] = []
    for (name, list) in lists {
      var rows = JSONRows(tree, path: file.path, part: name, content: .unknown)
      for (offset, entry) in tree.elements(list).enumerated() {
        guard tree.kind(entry) == .object else {
          rows.refuse(offset + 1, entry)
          continue
        }
        rows.begin(offset + 1)
        rows.add(membersOf: entry)
      }
      troubles += rows.troubles.all(of: file.path)
      tables.append(rows.finish())
    }
    let read = Set(lists.compactMap(\.name))
    let note =
      tree.kind(tree.root) == .object
      ? JSONFile.leftAside(tree.named(tree.root), in: tree, known: read, path: file.path) : nil
    return ForeignNetwork(
      .nodeLink, tables: tables, notes: note.map { [$0] } ?? [], troubles: troubles)
  }
}
