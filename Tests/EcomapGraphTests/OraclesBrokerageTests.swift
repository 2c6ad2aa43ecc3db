import EcomapGraph
import Testing

/// Brokerage against R's `sna`, and structural holes against networkx and igraph.
@Suite struct OraclesBrokerageTests {
  /// The tables of counts, with the case whose graph and groups they are of.
  static let tables = [
    ("zachary_karate_by_faction", "karate"), ("strike", "strike"),
    ("krackhardt_hightech_advice_by_dept", "hightech_advice"),
    ("krackhardt_hightech_friends_by_dept", "hightech_friends"),
    ("emon_Texas", "emon_Texas"), ("emon_Cheyenne", "emon_Cheyenne"),
    ("worked-example_directed", "worked_example_directed"),
    ("worked-example_undirected", "worked_example_undirected"),
  ]

  /// The columns of `sna`, in which the groups of the three are put into letters by who is inside.
  static let columns: [(String, BrokerageRole?)] = [
    ("w_I", .coordinator), ("w_O", .consultant), ("b_IO", .representative),
    ("b_OI", .gatekeeper), ("b_O", .liaison), ("t", nil),
  ]

  @Test(arguments: tables)
  func `roles are counted as in sna`(table: String, name: String) async throws {
    let oracle = try Oracle(name)
    let roles = try await oracle.graph.brokerageRoles(oracle.grouping)
    let rows = try Table("\(table)_expected_gf.csv").rows
    #expect(rows.map { $0["id"] } == oracle.ids)
    for row in rows {
      let node = try oracle.node(row["id"])
      for (column, role) in Self.columns {
        let found = role.map { roles[node, $0] } ?? roles.total(of: node)
        #expect(Double(found) == (try row.number(column)), "\(row["id"]) \(column)")
      }
    }
  }

  @Test(arguments: [
    ("krackhardt_hightech_advice_by_dept", "hightech_advice"), ("emon_Texas", "emon_Texas"),
  ])
  func `what chance leads to expect is as in sna`(table: String, name: String) async throws {
    let oracle = try Oracle(name)
    let roles = try await oracle.graph.brokerageRoles(oracle.grouping)
    let rows = try Table("\(table)_gf_exp_sd_z.csv").rows
    #expect(rows.map { $0["id"] } == oracle.ids)
    for row in rows {
      let node = try oracle.node(row["id"])
      for (column, role) in Self.columns {
        let place: Comment = "\(row["id"]) \(column)"
        let chance = try #require(roles.expectation(of: node, role: role))
        #expect(isClose(chance.mean, try row.number("exp.\(column)"), within: 1e-6), place)
        #expect(isClose(chance.deviation, try row.number("sd.\(column)"), within: 1e-6), place)
        let z = roles.zScore(of: node, role: role, minimumNodes: 2)
        #expect(isClose(z, try row.number("z.\(column)"), within: 1e-6), place)
        #expect(roles.zScore(of: node, role: role) == nil, "there are fewer than 50 nodes")
      }
    }
  }

  @Test(arguments: Oracle.names)
  func `structural holes are those of other tools`(name: String) async throws {
    let oracle = try Oracle(name)
    let constraint = try Computed.column("constraint", of: oracle)
    #expect(areClose(try await oracle.graph.constraint(), constraint, within: 1e-6))
    let effective = try Computed.column("effective_size", of: oracle)
    #expect(areClose(try await oracle.graph.effectiveSize(), effective, within: 1e-6))
  }
}
