internal import EcomapFormats

/// Reads Kumu's blueprints and its full exports of a project.
///
/// A blueprint has the fields of an element beside its label; a full export has them under
/// `attributes` and calls the kind `element type` or `connection type`. Maps, views and loops of a
/// project are noted, not read: they say how Kumu draws it.
///
/// See https://docs.kumu.io/guides/import/blueprints.
enum KumuJSONReader {
  static func recognises(_ file: ForeignFile) -> Bool {
    guard let tree = JSONFile.beginning(file) else { return false }
    if tree.member("connections", of: tree.root, .array) != nil { return true }
    guard let elements = tree.member("elements", of: tree.root, .array) else { return false }
    guard let first = tree.first(of: elements) else { return true }
    return tree.kind(first) == .object && tree.member("data", of: first) == nil
  }

  static func read(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignNetwork {
    let file = try JSONFile.only(files)
    let tree = try JSONFile.tree(file)
    let root = tree.root
    let elements = tree.member("elements", of: root, .array)
    let connections = tree.member("connections", of: root, .array)
    guard elements != nil || connections != nil else {
      throw ImportTrouble(
        "there is neither a list “elements” nor a list “connections”, which Kumu's files have",
        at: ForeignPlace(file.path))
    }
    let actors = rows(elements, "elements", .actors, of: tree, file.path)
    let ties = rows(connections, "connections", .ties, of: tree, file.path)
    let described = tree.named(root)
    let known: Set = ["elements", "connections", "name", "title", "description", "ecomap"]
    return ForeignNetwork(
      .kumuJSON, title: tree.text(["name", "title"], in: described),
      summary: tree.text(["description"], in: described),
      head: tree.text(["ecomap"], in: described),
      tables: [actors.table, ties.table],
      notes: JSONFile.leftAside(described, in: tree, known: known, path: file.path).map { [$0] }
        ?? [],
      troubles: actors.troubles + ties.troubles)
  }

  private static func rows(
    _ list: JSONTree.Node?, _ part: String, _ content: ForeignTable.Content, of tree: JSONTree,
    _ path: String
  ) -> (table: ForeignTable, troubles: [ImportTrouble]) {
    let areTies = content == .ties
    var rows = JSONRows(
      tree, path: path, part: part, content: content, opening: ["attributes"]
    ) { name in heading(name, areTies: areTies) }
    guard let list else { return (rows.finish(), []) }
    for (offset, entry) in tree.elements(list).enumerated() {
      guard tree.kind(entry) == .object else {
        rows.refuse(offset + 1, entry)
        continue
      }
      rows.begin(offset + 1)
      if areTies, let direction = tree.member("direction", of: entry) {
        add(direction: tree.utf8(direction), to: &rows)
      }
      rows.add(membersOf: entry)
    }
    let troubles = rows.troubles.all(of: path)
    return (rows.finish(), troubles)
  }

  /// A mutual connection points both ways, which the importer knows by that word.
  private static func add(direction: ArraySlice<UInt8>, to rows: inout JSONRows) {
    switch String(decoding: direction, as: UTF8.self).lowercased() {
    case "directed": rows.add("true".utf8, to: "directed")
    case "undirected": rows.add("false".utf8, to: "directed")
    default: rows.add(direction, to: "directed")
    }
  }

  private static func heading(_ name: String, areTies: Bool) -> String? {
    switch (name.lowercased(), areTies) {
    case ("id", _), ("_id", _): "id"
    case ("label", false): "label"
    case ("type", _), ("element type", false), ("connection type", true): "kind"
    case ("from", true): "source"
    case ("to", true): "target"
    // Read apart from the other members.
    case ("direction", true): nil
    default: KumuJSONWriter.fieldNames.read(name)
    }
  }
}
