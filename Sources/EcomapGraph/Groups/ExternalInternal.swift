/// How far ties go outside groups rather than stay inside them.
///
/// The index is (E - I) / (E + I), from -1 when all ties are internal to 1 when all are external;
/// it is nil where there is no tie to count. Reference: Krackhardt, D. and Stern, R. N. (1988)
/// Informal networks and organizational crises: an experimental simulation. *Social Psychology
/// Quarterly* 51, 123-140.
public struct ExternalInternal: Sendable {
  /// The index of the whole graph.
  public let whole: Double?
  /// The index of each group, over the ties that have an end in it.
  public let groups: [Double?]
  /// The index of each node, over its ties.
  public let nodes: [Double?]
}

extension Graph {
  /// The E-I index of the graph, of each group and of each node.
  ///
  /// A tie counts when both its ends are in a group. It is internal when they share one, which
  /// matters for nodes in several groups; for a group it is internal when both ends are in that
  /// group. Weights do not count, and in a directed graph two ties that go both ways are two.
  ///
  /// Complexity: O(n + m) when nodes are in few groups each.
  ///
  /// - Parameter grouping: the groups of the nodes of this graph.
  public func externalInternal(_ grouping: Grouping) -> ExternalInternal {
    var whole = TieBalance()
    var groups = [TieBalance](repeating: TieBalance(), count: grouping.count)
    var nodes = [TieBalance](repeating: TieBalance(), count: nodeCount)
    for (source, target) in zip(edgeSources, edgeTargets) {
      let (left, right) = (grouping.groups(of: source), grouping.groups(of: target))
      guard !left.isEmpty, !right.isEmpty else { continue }
      let isInternal = grouping.isTogether(source, target)
      whole.add(isInternal: isInternal)
      nodes[source.offset].add(isInternal: isInternal)
      nodes[target.offset].add(isInternal: isInternal)
      for group in left { groups[group].add(isInternal: right.contains(group)) }
      for group in right where !left.contains(group) { groups[group].add(isInternal: false) }
    }
    return ExternalInternal(
      whole: whole.index, groups: groups.map(\.index), nodes: nodes.map(\.index))
  }
}

/// How many ties go outside, and how many stay inside.
private struct TieBalance {
  private var external = 0
  private var inside = 0

  var index: Double? {
    let total = external + inside
    return total == 0 ? nil : Double(external - inside) / Double(total)
  }

  mutating func add(isInternal: Bool) {
    if isInternal { inside += 1 } else { external += 1 }
  }
}
