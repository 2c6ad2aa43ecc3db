internal import EcomapGraph
internal import EcomapModel

/// Divides a scene that is too big for its page into groups that are shown on a page of their own.
///
/// The groups are those of the view when it has some. Otherwise actors that hang together stay
/// together: the communities of the ties, joined while they have room; small parts share a page,
/// and so do the actors without ties.
struct SceneDivision: Sendable {
  /// Actors of one page.
  struct Part: Sendable {
    var name: String
    /// Positions in the scene, in its order.
    var members: [Int]
    /// Whether none of them has a drawn tie.
    var isUnconnected = false
  }

  private let scene: Scene
  private let lines: [SceneLine]
  /// How many actors a page should have at most.
  private let capacity: Int

  /// How many actors a page of its own usually takes, and how many pages an overview can name.
  private static let usualCapacity = 26
  static let mostParts = 20

  init(_ scene: Scene, lines: [SceneLine]) {
    self.scene = scene
    self.lines = lines
    capacity = max(Self.usualCapacity, scene.nodes.count / (Self.mostParts - 4))
  }

  /// The groups, no more than an overview can show.
  func parts() async -> [Part] {
    if scene.groups.count > 1 { return groups }
    return scene.layout == .landscape ? families : await communities()
  }

  /// Families of kinds, for a scene that shows no ties.
  private var families: [Part] {
    let kinds = KindOrder.groups(Array(scene.nodes.indices), of: scene)
    return ActorKind.Family.allCases.compactMap { family in
      let members = kinds.filter { $0.kind.family == family }.flatMap(\.nodes).sorted()
      return members.isEmpty ? nil : Part(name: family.name, members: members)
    }
  }

  /// The groups of the view; the smallest share a page when there are too many.
  private var groups: [Part] {
    var parts = scene.groups.map { Part(name: $0.name, members: $0.members) }
    guard parts.count > Self.mostParts else { return parts }
    let order = parts.indices.sorted {
      (parts[$1].members.count, $0) < (parts[$0].members.count, $1)
    }
    let kept = Set(order.prefix(Self.mostParts - 1))
    let rest = parts.indices.filter { !kept.contains($0) }
    let others = Part(
      name: "\(rest.count) smaller groups", members: rest.flatMap { parts[$0].members })
    parts = parts.indices.filter { kept.contains($0) }.map { parts[$0] }
    return parts + [others]
  }

  private func communities() async -> [Part] {
    let components = Components(nodeCount: scene.nodes.count, lines: lines)
    var parts: [Part] = []
    var small: [[Int]] = []
    for members in components.connected {
      if members.count > capacity {
        parts += neighbourly(await divided(members)).map { Part(name: around($0), members: $0) }
      } else if members.count * 3 > capacity {
        parts.append(Part(name: around(members), members: members))
      } else {
        small.append(members)
      }
    }
    parts += shared(small)
    parts += pages(of: components.unconnected).map {
      Part(name: "No recorded ties", members: $0, isUnconnected: true)
    }
    return numbered(parts)
  }

  /// The communities of a large part, joined while a page has room for both.
  private func divided(_ members: [Int]) async -> [[Int]] {
    var positions: [Int: Int] = [:]
    for (position, member) in members.enumerated() { positions[member] = position }
    let links = lines.compactMap { line -> Link? in
      guard let from = positions[line.from], let to = positions[line.to] else { return nil }
      return Link(from: Node(from), to: Node(to))
    }
    let graph = Graph(nodeCount: members.count, links: links)
    // Cancelling is left to the caller; one page for all is an answer too.
    guard let found = try? await graph.communities(seed: 1, runs: members.count > 2_000 ? 2 : 10)
    else { return [members] }
    var joining = CommunityJoining(
      membership: found.membership.map { Int($0) },
      links: links.map {
        ($0.from.offset, $0.to.offset)
      }, capacity: capacity)
    return joining.joined().map { part in part.map { members[$0] } }
  }

  /// The communities of a part in an order in which those with most ties follow each other.
  private func neighbourly(_ communities: [[Int]]) -> [[Int]] {
    var place: [Int: Int] = [:]
    for (index, members) in communities.enumerated() {
      for member in members { place[member] = index }
    }
    var ties = Array(repeating: [Int: Int](), count: communities.count)
    for line in lines {
      guard let from = place[line.from], let to = place[line.to], from != to else { continue }
      ties[from][to, default: 0] += 1
      ties[to][from, default: 0] += 1
    }
    var rest = Array(communities.indices)
    var order: [Int] = []
    while !rest.isEmpty {
      // The last one counts most, then the one before it.
      func pull(_ index: Int) -> Int {
        order.suffix(2).reversed().enumerated().reduce(0) {
          $0 + (ties[index][$1.element] ?? 0) * (2 - $1.offset)
        }
      }
      let next = rest.max { (pull($0), $1) < (pull($1), $0) } ?? rest[0]
      order.append(next)
      rest.removeAll { $0 == next }
    }
    return order.map { communities[$0] }
  }

  /// Small parts on shared pages, the largest first.
  private func shared(_ small: [[Int]]) -> [Part] {
    // Even pages: a last one with a single pair would look forgotten.
    let total = small.reduce(0) { $0 + $1.count }
    let count = max(1, (total + capacity - 1) / capacity)
    let share = min(capacity, total / count + 3)
    var pages: [[Int]] = []
    for members in small {
      if let page = pages.indices.first(where: { pages[$0].count + members.count <= share }) {
        pages[page] += members
      } else {
        pages.append(members)
      }
    }
    return pages.map { Part(name: "Small separate networks", members: $0.sorted()) }
  }

  /// Actors without ties: many fit on a page, since nothing has to be followed.
  private func pages(of unconnected: [Int]) -> [[Int]] {
    let most = capacity * 4
    guard unconnected.count > most else { return unconnected.isEmpty ? [] : [unconnected] }
    // By kind, so that a page holds what belongs together.
    let ordered = KindOrder.groups(unconnected, of: scene).flatMap(\.nodes)
    let pages = (unconnected.count + most - 1) / most
    return (0..<pages).map { page in
      Array(ordered[(ordered.count * page / pages)..<(ordered.count * (page + 1) / pages)])
    }
  }

  /// A name after whoever has most ties within.
  private func around(_ members: [Int]) -> String {
    let inside = Set(members)
    var neighbours: [Int: Set<Int>] = [:]
    for line in lines where inside.contains(line.from) && inside.contains(line.to) {
      neighbours[line.from, default: []].insert(line.to)
      neighbours[line.to, default: []].insert(line.from)
    }
    let hub = members.max {
      (neighbours[$0]?.count ?? 0, $1) < (neighbours[$1]?.count ?? 0, $0)
    }
    return hub.map { "Around \(scene.nodes[$0].name)" } ?? "Others"
  }

  /// Repeated names told apart by a number.
  private func numbered(_ parts: [Part]) -> [Part] {
    var parts = parts
    for name in Set(parts.map(\.name)).sorted() {
      let same = parts.indices.filter { parts[$0].name == name }
      guard same.count > 1 else { continue }
      for (number, index) in same.enumerated() {
        parts[index].name += " (\(number + 1) of \(same.count))"
      }
    }
    return parts
  }
}
