internal import EcomapModel

/// The areas of a coverage table, each with the actors of all areas in it.
///
/// Unlike the groups of other pictures, an actor is in each of its areas. Countries are said of
/// those who state them, and hold nobody else: what all of England has would hide what a region
/// lacks.
enum AreaRows {
  /// The areas of some actors, each after the one it lies in; a member's number is its position
  /// among the actors.
  static func groups(of actors: [ActorIndex], in snapshot: Snapshot) -> [Scene.Group] {
    let tree = snapshot.map.areas
    var members: [String: [Int]] = [:]
    var rest: [Int] = []
    for (position, actor) in actors.enumerated() {
      let stated = snapshot.map[actor].areas
      for area in Set(stated.flatMap { rows(of: $0, in: tree) }) {
        members[area, default: []].append(position)
      }
      if stated.isEmpty { rest.append(position) }
    }
    let roots = tree.areas.map(\.name).filter { parent(of: $0, in: tree) == nil }
    // The map's own region comes before those that a few of its actors are in as well.
    let regions = roots.indices.filter { !countries.contains(roots[$0]) }.sorted {
      (members[roots[$1]]?.count ?? 0, $0) < (members[roots[$0]]?.count ?? 0, $1)
    }
    let ordered = regions.map { roots[$0] } + roots.filter(countries.contains)
    var groups = ordered.flatMap { branch($0, depth: 0, members, in: tree) }
    if !rest.isEmpty {
      groups.append(Scene.Group(id: "no-area", name: "No area given", members: rest))
    }
    return groups
  }

  private static let countries = Set(Area.builtIn.map(\.name))

  /// The area itself and what it lies in, countries apart unless it is one.
  private static func rows(of area: String, in tree: AreaTree) -> [String] {
    countries.contains(area)
      ? [area] : tree.enclosing(area).filter { !countries.contains($0) }
  }

  private static func parent(of area: String, in tree: AreaTree) -> String? {
    let rows = rows(of: area, in: tree)
    return rows.count > 1 ? rows[1] : nil
  }

  private static func branch(
    _ name: String, depth: Int, _ members: [String: [Int]], in tree: AreaTree
  ) -> [Scene.Group] {
    guard let own = members[name] else { return [] }
    // Said of England by those who act all over it.
    let title = name == "England" ? "England as a whole" : name
    return [Scene.Group(id: FileWord.of(name), name: title, members: own, depth: depth)]
      + tree.areas.map(\.name).filter { parent(of: $0, in: tree) == name }
      .flatMap { branch($0, depth: depth + 1, members, in: tree) }
  }
}
