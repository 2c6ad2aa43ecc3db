import Testing

/// The tables that `generate.py` made with other tools, case by case.
enum Computed {
  private static let tables = ["nodes", "whole", "bridges", "blocks"].reduce(into: [:]) {
    $0[$1] = (try? Table("computed-\($1).csv")).map {
      Dictionary(grouping: $0.rows) { $0["case"] }
    }
  }

  /// The rows of a table for one case; none when it has none, as a network without bridges.
  static func rows(_ table: String, of oracle: Oracle) throws -> [Table.Row] {
    try #require(tables[table], "no table computed-\(table).csv")[oracle.name] ?? []
  }

  /// A column of the table of nodes, in the order of nodes.
  static func column(_ head: String, of oracle: Oracle) throws -> [Double?] {
    let rows = try rows("nodes", of: oracle)
    try #require(rows.map { $0["id"] } == oracle.ids)
    return try rows.map { try $0.number(head) }
  }

  /// A measure of the whole graph; nil when it is undefined, or was not computed.
  static func whole(_ measure: String, of oracle: Oracle) throws -> Double? {
    let row = try rows("whole", of: oracle).first { $0["measure"] == measure }
    return try row?.number("value")
  }

  /// Whether a measure of the whole graph was computed.
  static func has(_ measure: String, of oracle: Oracle) throws -> Bool {
    try rows("whole", of: oracle).contains { $0["measure"] == measure }
  }
}
