import EcomapGraph
import Testing

/// A published network as one row of `cases.csv` reads it.
struct Oracle: Sendable, CustomTestStringConvertible {
  let name: String
  let graph: Graph
  /// The names of the nodes, in order.
  let ids: [String]
  /// The group of each node, numbered in the order of appearance; empty without groups.
  let groups: [Int]

  var testDescription: String { name }
  var grouping: Grouping { Grouping(groups) }

  func node(_ id: String) throws -> Node {
    Node(try #require(ids.firstIndex(of: id), "\(name) has no \(id)"))
  }

  /// The names of all cases.
  static let names = (try? Table("cases.csv").rows.map { $0["case"] }) ?? []

  /// Reads a case.
  init(_ name: String) throws {
    let row = try #require(try Table("cases.csv").rows.first { $0["case"] == name })
    try self.init(
      name: name, network: row["network"], type: row["type"], isDirected: row["directed"] == "yes",
      weight: row["weight"], group: row["group"])
  }

  init(
    name: String, network: String, type: String, isDirected: Bool, weight: String, group: String
  ) throws {
    let nodes = try Table("\(network)_nodes.csv").rows
    let numbers = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1["id"], $0) })
    var seen: Set<[Int]> = []
    var links: [Link] = []
    for tie in try Table("\(network)_edges.csv").rows where type.isEmpty || tie["type"] == type {
      let from = try #require(numbers[tie["from"]])
      let to = try #require(numbers[tie["to"]])
      // Without weights, parallel ties are one tie of weight 1, not one of weight 2.
      let ends = isDirected ? [from, to] : [from, to].sorted()
      guard seen.insert(ends).inserted || !weight.isEmpty else { continue }
      let value = weight.isEmpty ? 1 : try #require(try tie.number(weight))
      links.append(Link(from: Node(from), to: Node(to), weight: value))
    }
    var kinds: [String] = []
    groups =
      group.isEmpty
      ? []
      : nodes.map { node in
        if !kinds.contains(node[group]) { kinds.append(node[group]) }
        return kinds.firstIndex(of: node[group]) ?? 0
      }
    self.name = name
    ids = nodes.map { $0["id"] }
    graph = Graph(nodeCount: nodes.count, links: links, isDirected: isDirected)
  }
}
