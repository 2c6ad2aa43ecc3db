import EcomapModel

/// The areas of a map as a tree is read: each before those that lie in it.
struct AreaOrder {
  /// Their names.
  let areas: [String]

  /// Complexity: O(areas × depth).
  init(_ tree: AreaTree) {
    var names = tree.areas.map(\.name)
    names += Area.builtIn.map(\.name).filter { !names.contains($0) }
    let known = Set(names)
    var children: [String: [String]] = [:]
    var roots: [String] = []
    for name in names {
      if let parent = tree.enclosing(name).dropFirst().first, known.contains(parent) {
        children[parent, default: []].append(name)
      } else {
        roots.append(name)
      }
    }
    var found: [String] = []
    var open = Array(roots.reversed())
    while let name = open.popLast() {
      found.append(name)
      open += (children[name] ?? []).reversed()
    }
    // Areas that lie in a circle have no root; the reader refuses them, yet none is lost here.
    let reached = Set(found)
    areas = found + names.filter { !reached.contains($0) }
  }
}
