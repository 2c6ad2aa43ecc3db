/// The ids that values give to nodes beside those of their elements.
///
/// igraph numbers the nodes anew and keeps the ids that they had as values, but its edges name the
/// numbers.
struct GraphMLIdentities: Sendable {
  private var numbers = ByteIndex()
  private var ids: [[UInt8]] = []

  /// Notes that a node is known by another id from now on.
  mutating func add(_ node: [UInt8], means id: [UInt8]) {
    let number = numbers.insert(node[...])
    if number == ids.count {
      ids.append(id)
    } else {
      ids[number] = id
    }
  }

  /// The id of a node.
  func meaning(of node: [UInt8]) -> [UInt8] {
    ids.isEmpty ? node : numbers.number(of: node[...]).map { ids[$0] } ?? node
  }
}
