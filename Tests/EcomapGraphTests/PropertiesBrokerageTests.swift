import EcomapGraph
import Testing

/// Brokerage against counting triples, on all small graphs.
@Suite struct PropertiesBrokerageTests {
  /// A graph with groups for its nodes, up to three of them, drawn by a seed.
  private func grouped(_ matrices: [Matrix]) -> [(Matrix, [Int])] {
    var random = SeededRandom(seed: 21)
    return matrices.map { matrix in (matrix, matrix.nodes.map { _ in random.below(3) }) }
  }

  private func mismatch(_ found: BrokerageRoles, _ matrix: Matrix, _ groups: [Int]) -> Bool {
    matrix.nodes.contains { node in
      let counts = matrix.roles(of: node, groups: groups)
      return BrokerageRole.allCases.contains {
        found[Node(node), $0] != counts[$0, default: 0]
      } || found.total(of: Node(node)) != matrix.brokered(by: node).count
    }
  }

  @Test(
    arguments: [Matrix.everyUndirected, Matrix.someDirected, Matrix.everyDirectedOfFour]
      .map { Batch($0) })
  func `roles are what counting triples finds`(batch: Batch) async throws {
    for (matrix, groups) in grouped(batch.matrices) {
      let found = try await matrix.graph.brokerageRoles(Grouping(groups))
      try #require(!mismatch(found, matrix, groups), "groups \(groups), \(matrix)")
    }
  }

  @Test func `roles are what counting triples finds, whatever the groups`() async throws {
    for matrix in Matrix.samples(12, of: 5, isDirected: true, seed: 22) {
      for code in 0..<243 {
        let groups = [1, 3, 9, 27, 81].map { code / $0 % 3 }
        let found = try await matrix.graph.brokerageRoles(Grouping(groups))
        try #require(!mismatch(found, matrix, groups), "groups \(groups), \(matrix)")
      }
    }
  }

  @Test func `turning ties round swaps representatives and gatekeepers`() async throws {
    for (matrix, groups) in grouped(Matrix.someDirected + Matrix.sparse) {
      let found = try await matrix.graph.brokerageRoles(Grouping(groups))
      let turned = try await matrix.reversed.graph.brokerageRoles(Grouping(groups))
      let swapped: [(BrokerageRole, BrokerageRole)] = [
        (.coordinator, .coordinator), (.consultant, .consultant),
        (.representative, .gatekeeper), (.gatekeeper, .representative), (.liaison, .liaison),
      ]
      let isSwapped = matrix.graph.nodes.allSatisfy { node in
        swapped.allSatisfy { found[node, $0] == turned[node, $1] }
      }
      try #require(isSwapped, "groups \(groups), \(matrix)")
    }
  }

  @Test func `pairs are counted once when ties have no direction`() async throws {
    for (matrix, groups) in grouped(Matrix.everyUndirected) {
      let found = try await matrix.graph.brokerageRoles(Grouping(groups))
      for node in matrix.graph.nodes {
        let counts = matrix.roles(of: node.offset, groups: groups)
        let boundary = counts[.representative, default: 0] + counts[.gatekeeper, default: 0]
        try #require(
          found.unorderedCount(of: node, role: .boundaryBroker) == boundary / 2
            && found.unorderedCount(of: node, role: .coordinator)
              == counts[.coordinator, default: 0] / 2
            && found.unorderedCount(of: node, role: .consultant)
              == counts[.consultant, default: 0] / 2
            && found.unorderedCount(of: node, role: .liaison) == counts[.liaison, default: 0] / 2
            && found.unorderedTotal(of: node) == matrix.brokered(by: node.offset).count / 2,
          "groups \(groups), \(matrix)")
      }
    }
  }

  /// The expectation is for graphs in which each tie is there independently with the density as
  /// its chance: so it can be had by adding up all graphs, each with its chance.
  @Test(arguments: [(5, false), (4, true)])
  func `chance leads to expect what all graphs come to`(count: Int, isDirected: Bool) async throws {
    let all = Matrix.all(count: count, isDirected: isDirected)
    let slots = Matrix.slots(count: count, isDirected: isDirected).count
    // The counts of a node in every graph: in each role, and in the end of all of them.
    let total = BrokerageRole.allCases.count
    for groups in [[0, 0, 0, 1, 1], [0, 1, 2, 0, 1]].map({ Array($0.prefix(count)) }) {
      let tables = all.map { matrix in
        matrix.nodes.map { node in
          let counts = matrix.roles(of: node, groups: groups)
          let byRole = BrokerageRole.allCases.map { Double(counts[$0, default: 0]) }
          return byRole + [byRole.reduce(0, +)]
        }
      }
      for example in [1 << 3 - 1, 1 << 6 - 1].map({ all[$0] }) {
        let density = Double(example.tieCount) / Double(slots)
        let chances = all.map { matrix in
          let ties = matrix.tieCount
          return (0..<slots).reduce(1.0) { $0 * ($1 < ties ? density : 1 - density) }
        }
        let roles = try await example.graph.brokerageRoles(Grouping(groups))
        for node in example.nodes {
          for place in 0...total {
            var (mean, square) = (0.0, 0.0)
            for (chance, table) in zip(chances, tables) {
              mean += chance * table[node][place]
              square += chance * table[node][place] * table[node][place]
            }
            let role = place < total ? BrokerageRole.allCases[place] : nil
            let found = try #require(roles.expectation(of: Node(node), role: role))
            let context: Comment = "\(node) as \(role as Any), groups \(groups), \(example)"
            #expect(isClose(found.mean, mean), context)
            let deviation = max(0, square - mean * mean).squareRoot()
            #expect(isClose(found.deviation, deviation, within: 1e-6), context)
          }
        }
      }
    }
  }

  /// The rule for actors in several groups, as the documentation of the measure states it.
  private func role(_ first: [Int], _ broker: [Int], _ last: [Int]) -> BrokerageRole {
    if broker.contains(where: { first.contains($0) && last.contains($0) }) { return .coordinator }
    if let shared = broker.first(where: { first.contains($0) || last.contains($0) }) {
      return first.contains(shared) ? .representative : .gatekeeper
    }
    return first.contains { last.contains($0) } ? .consultant : .liaison
  }

  @Test func `an actor in several groups or in none brokers each pair in one role`() async throws {
    var random = SeededRandom(seed: 23)
    for matrix in Matrix.samples(150, of: 5, isDirected: true, seed: 24) + Matrix.sparse {
      let memberships = matrix.nodes.map { _ in
        (0..<random.below(4)).map { _ in random.below(4) }
      }
      let found = try await matrix.graph.brokerageRoles(
        Grouping(memberships: memberships, count: 4))
      for node in matrix.nodes {
        var counts: [BrokerageRole: Int] = [:]
        for pair in matrix.brokered(by: node) {
          let role = role(memberships[pair.from], memberships[node], memberships[pair.to])
          counts[role, default: 0] += 1
        }
        let isSame = BrokerageRole.allCases.allSatisfy {
          found[Node(node), $0] == counts[$0, default: 0]
        }
        try #require(isSame, "\(node), \(memberships), \(matrix)")
        let total = found.total(of: Node(node))
        try #require(total == counts.values.reduce(0, +), "\(matrix)")
      }
    }
  }

  @Test(
    arguments: [Matrix.everyUndirected, Matrix.someDirected, Matrix.everyDirectedOfFour]
      .map { Batch($0) })
  func `activity and exclusivity are what counting triples finds`(batch: Batch) async throws {
    for matrix in batch.matrices {
      let found = try await matrix.graph.brokerageActivity()
      try #require(found.activity == matrix.activity(), "\(matrix)")
      try #require(found.exclusivity == matrix.exclusivity(), "\(matrix)")
    }
  }

  @Test func `profiles compare with the means of those who broker`() async throws {
    for matrix in Matrix.everyUndirected.suffix(300) + Matrix.sparse {
      let found = try await matrix.graph.brokerageActivity()
      let (activity, exclusivity) = (matrix.activity(), matrix.exclusivity())
      let brokers = matrix.nodes.filter { activity[$0] > 0 }
      for node in matrix.nodes {
        // A value is above the mean when its multiple is above the sum.
        let isActive =
          activity[node] * brokers.count > brokers.reduce(0) { $0 + activity[$1] }
        let isExclusive =
          exclusivity[node] * brokers.count > brokers.reduce(0) { $0 + exclusivity[$1] }
        let expected: BrokerageProfile? =
          switch (activity[node] > 0, isActive, isExclusive) {
          case (false, _, _): nil
          case (true, true, true): .powerhouse
          case (true, true, false): .connector
          case (true, false, true): .linchpin
          case (true, false, false): .sideliner
          }
        try #require(found.profile(of: Node(node)) == expected, "\(node), \(matrix)")
      }
    }
  }

  @Test(
    arguments: [
      Matrix.everyUndirected, Matrix.someDirected, Matrix.everyDirectedOfFour, Matrix.weighted,
      Matrix.sparse,
    ]
    .map { Batch($0) })
  func `structural holes are what the formulas give`(batch: Batch) async throws {
    for matrix in batch.matrices {
      let graph = matrix.graph
      let constraint = try await graph.constraint()
      try #require(areClose(constraint, matrix.constraint()), "\(matrix)")
      let effective = matrix.effectiveSize()
      try #require(areClose(try await graph.effectiveSize(), effective), "\(matrix)")
      let efficiency = matrix.nodes.map { node in
        effective[node].map { $0 / Double(matrix.contacts(of: node).count) }
      }
      try #require(areClose(try await graph.efficiency(), efficiency), "\(matrix)")
    }
  }
}
