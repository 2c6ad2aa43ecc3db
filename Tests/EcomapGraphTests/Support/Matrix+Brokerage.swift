import EcomapGraph

extension Matrix {
  /// The ordered pairs that a node brokers: a tie in, a tie out, and no tie straight across.
  func brokered(by node: Int) -> [(from: Int, to: Int)] {
    nodes.flatMap { from in
      nodes.filter { to in
        from != to && hasTie(from, node) && hasTie(node, to) && !hasTie(from, to)
      }.map { (from, $0) }
    }
  }

  /// How often a node has each role of Gould and Fernandez, over ordered pairs.
  func roles(of node: Int, groups: [Int]) -> [BrokerageRole: Int] {
    var counts: [BrokerageRole: Int] = [:]
    for pair in brokered(by: node) {
      let (first, broker, last) = (groups[pair.from], groups[node], groups[pair.to])
      let role: BrokerageRole =
        switch (first == broker, broker == last, first == last) {
        case (true, true, _): .coordinator
        case (false, false, true): .consultant
        case (true, false, _): .representative
        case (false, true, _): .gatekeeper
        case (false, false, false): .liaison
        }
      counts[role, default: 0] += 1
    }
    return counts
  }

  /// The pairs a node brokers; unordered when undirected.
  private func openPairs(at node: Int) -> [(from: Int, to: Int)] {
    brokered(by: node).filter { isDirected || $0.from < $0.to }
  }

  func activity() -> [Int] { nodes.map { openPairs(at: $0).count } }

  /// The pairs that no other node brokers.
  func exclusivity() -> [Int] {
    nodes.map { node in
      openPairs(at: node).count { pair in
        nodes.count { hasTie(pair.from, $0) && hasTie($0, pair.to) } == 1
      }
    }
  }

  // MARK: Burt

  /// The weight between two nodes, both directions together.
  private func bond(_ first: Int, _ second: Int) -> Double {
    Double(weights[first][second] + weights[second][first])
  }

  /// The share of a node's bonds that it has with another.
  private func share(_ node: Int, _ other: Int) -> Double {
    bond(node, other) / nodes.reduce(0) { $0 + bond(node, $1) }
  }

  func contacts(of node: Int) -> [Int] { nodes.filter { areTied(node, $0) } }

  func constraint() -> [Double?] {
    nodes.map { node in
      let contacts = contacts(of: node)
      guard !contacts.isEmpty else { return nil }
      return contacts.reduce(0.0) { sum, contact in
        var part = share(node, contact)
        for middle in nodes where middle != node && middle != contact && areTied(node, middle) {
          part += share(node, middle) * share(middle, contact)
        }
        return sum + part * part
      }
    }
  }

  func effectiveSize() -> [Double?] {
    nodes.map { node in
      let contacts = contacts(of: node)
      guard !contacts.isEmpty else { return nil }
      return contacts.reduce(0.0) { sum, contact in
        let strongest = nodes.map { bond(contact, $0) }.max() ?? 0
        let redundancy = nodes.filter { $0 != node && $0 != contact }.reduce(0.0) {
          $0 + share(node, $1) * bond(contact, $1) / strongest
        }
        return sum + 1 - redundancy
      }
    }
  }
}
