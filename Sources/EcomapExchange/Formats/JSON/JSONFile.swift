internal import EcomapFormats

/// The JSON of a file of another program.
enum JSONFile {
  /// The value of the file.
  static func tree(_ file: ForeignFile) throws(ImportTrouble) -> JSONTree {
    do throws(JSONTrouble) {
      return try JSONTree(file.bytes, depth: ImportLimits.depth)
    } catch {
      throw ImportTrouble(
        error.problem, at: ForeignPlace(file.path, .line, error.line),
        suggestion: "export the file again from the program that it comes from")
    }
  }

  /// The value as far as the beginning of the file tells it, for recognising the format; nil when
  /// the file cannot be JSON with something in it.
  static func beginning(_ file: ForeignFile) -> JSONTree? {
    let first = file.bytes.first { ![0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF].contains($0) }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    return JSONTree(beginning: Array(file.bytes.prefix(1 << 18)), depth: ImportLimits.depth)
  }

  /// The one file of an import; several JSON files are no network together.
  static func only(_ files: [ForeignFile]) throws(ImportTrouble) -> ForeignFile {
    guard let file = files.first else {
      throw ImportTrouble("no file was given", at: ForeignPlace(""))
    }
    guard files.count == 1 else {
      throw ImportTrouble(
        "\(files.count) JSON files were given, and one holds a whole network",
        at: ForeignPlace(files[1].path), suggestion: "import them one after the other")
    }
    return file
  }

  /// A note that names what a file has and a map has no place for; nil when there is nothing.
  ///
  /// - Parameter known: the members that were read.
  static func leftAside(
    _ members: [(name: String, value: JSONTree.Node)], in tree: JSONTree, known: Set<String>,
    path: String
  ) -> ImportTrouble? {
    var names: [String] = []
    for member in members where !known.contains(member.name) {
      switch tree.kind(member.value) {
      case .null: break
      case .array, .object:
        let count = tree.count(of: member.value)
        if count > 0 {
          names.append("“\(member.name)” (\(count) \(count == 1 ? "entry" : "entries"))")
        }
      case .boolean, .number, .string: names.append("“\(member.name)”")
      }
    }
    guard !names.isEmpty else { return nil }
    return ImportTrouble(
      "left aside, because a map has no place for it: " + names.joined(separator: ", "),
      at: ForeignPlace(path))
  }
}

extension JSONTree {
  /// The members of an object, or the pairs of a list of names and values, as which networkx
  /// writes what it knows of a graph for Cytoscape.
  func named(_ node: Node?) -> [(name: String, value: Node)] {
    guard let node else { return [] }
    guard kind(node) == .array else { return members(node).map { (text($0.name), $0.value) } }
    return elements(node).compactMap { pair in
      let parts = Array(elements(pair))
      guard parts.count == 2, kind(parts[0]) == .string else { return nil }
      return (text(parts[0]), parts[1])
    }
  }

  /// The text of the first of some names that has one.
  func text(_ names: [String], in members: [(name: String, value: Node)]) -> String? {
    for name in names {
      for member in members where member.name == name && kind(member.value) == .string {
        if !source(member.value).isEmpty { return text(member.value) }
      }
    }
    return nil
  }

  /// The number of entries of a list or members of an object.
  func count(of node: Node) -> Int {
    kind(node) == .array
      ? elements(node).reduce(0) { count, _ in count + 1 }
      : members(node).reduce(0) { count, _ in count + 1 }
  }

  /// A member that is of a kind.
  func member(_ name: String, of node: Node, _ kind: Kind) -> Node? {
    member(name, of: node).flatMap { self.kind($0) == kind ? $0 : nil }
  }

  /// The first entry of a list.
  func first(of list: Node?) -> Node? {
    list.flatMap { list in
      var entries = elements(list)
      return entries.next()
    }
  }
}
