import EcomapAnalysis
import EcomapGraph
import EcomapModel
import Testing

@Suite struct MeasureTableTests {
  @Test func `an undirected table has the values that other programs find`() async throws {
    let table = try await WorkedExample.table()
    #expect(table.numbers("betweenness") == [17, 3, 3, 0, 2, 11, 0, 4, 1, 0])
    #expect(
      table.numbers("harmonic")
        == [6, 5, 5, 3.916667, 4.416667, 5.333333, 3.583333, 4.666667, 4.25, 0])
    #expect(
      table.numbers("constraint") == [
        0.347222, 0.73534, 0.73534, 0.888889, 0.5, 0.333333, 1, 0.5, 0.5, nil,
      ])
    #expect(table.numbers("effective_size") == [3.5, 1.666667, 1.666667, 1, 2, 3, 1, 2, 2, nil])
    #expect(table.numbers("liaison") == [5, 0, 0, 0, 0, 1, 0, 1, 1, 0])
    #expect(table.numbers("boundary_broker") == [0, 1, 1, 0, 1, 2, 0, 0, 0, 0])
    #expect(table.column("cut_point")[0] == .flag(true))
    #expect(table.numbers("separated") == [3, 0, 0, 0, 0, 1, 0, 0, 0, 0])
    #expect(table.mixing.whole.map { ($0 * 1e6).rounded() / 1e6 } == 0.272727)
  }

  @Test func `a directed table has the values that other programs find`() async throws {
    let table = try await WorkedExample.table(isDirected: true)
    #expect(table.numbers("betweenness") == [0, 0.5, 0.5, 0, 2, 4, 0, 0, 0, 0])
    #expect(
      table.numbers("constraint") == [
        0.46875, 0.598765, 0.923611, 1.015625, 0.625, 0.506173, 1, 0.5, 0.555556, nil,
      ])
    #expect(
      table.numbers("effective_size") == [3.375, 2.333333, 1.5, 1, 2, 3, 1, 2, 2, nil])
    #expect(table.numbers("gatekeeper") == [0, 1, 1, 0, 1, 1, 0, 0, 0, 0])
    #expect(table.numbers("representative") == [0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
    #expect(table.numbers("out_degree") == [4, 2, 1, 0, 1, 2, 0, 0, 2, 0])
  }

  @Test func `the columns begin as promised and the rest depends on direction`() async throws {
    let first = [
      "id", "name", "kind", "sector", "area", "level", "degree", "strength", "betweenness",
      "harmonic", "constraint", "effective_size",
    ]
    let undirected = try await WorkedExample.table().columns.map(\.measure.id)
    #expect(
      Array(undirected.prefix(16))
        == first + ["coordinator", "consultant", "boundary_broker", "liaison"])
    let directed = try await WorkedExample.table(isDirected: true).columns.map(\.measure.id)
    #expect(
      Array(directed.prefix(17))
        == first + ["coordinator", "consultant", "representative", "gatekeeper", "liaison"])
    #expect(directed.contains("in_degree") && !undirected.contains("in_degree"))
    // Too few actors for a z-score.
    #expect(!(undirected + directed).contains { $0.hasSuffix("_z") })
  }

  @Test func `strength weighs in where a column says so`() async throws {
    let table = try await WorkedExample.table()
    #expect(table.numbers("strength").prefix(2) == [8, 9])
    #expect(table.numbers("degree").prefix(2) == [4, 3])
    #expect(table.numbers("constraint_weighted")[0] == 0.46875)
  }

  @Test func `z-scores come with fifty actors`() async throws {
    var builder = MapBuilder()
    for number in 0..<50 { builder.actor("a\(number)") }
    for number in 1..<10 { builder.tie("a0", "works-with", "a\(number)") }
    let table = try await MeasureTable(ProjectedMap(builder.map), extent: .full)
    #expect(table.columns.contains { $0.measure.id == "coordinator_z" })
    let score = try #require(table.numbers("coordinator_z")[0])
    #expect(score > 3)
  }

  @Test func `an actor in several areas counts in each and one without area in none`()
    async throws
  {
    var builder = MapBuilder()
    builder.actor("a", areas: ["Devon"])
    builder.actor("b", areas: ["Devon", "Cornwall"])
    builder.actor("c", areas: ["Cornwall"])
    builder.actor("d")
    builder.tie("a", "works-with", "b")
    builder.tie("b", "works-with", "c")
    builder.tie("c", "works-with", "d")
    let table = try await MeasureTable(ProjectedMap(builder.map), groupedBy: .area, extent: .full)
    #expect(table.groups.names == ["Devon", "Cornwall"])
    #expect(table.groups.grouping.sizes == [2, 2])
    #expect(
      table.column("area") == [
        .text("Devon"), .text("Devon; Cornwall"), .text("Cornwall"), nil,
      ])
    #expect(table.numbers("boundary_broker").prefix(2) == [0, 1])
  }

  @Test(arguments: [0, 1, 2]) func `the smallest maps can be measured`(actors: Int) async throws {
    var builder = MapBuilder()
    for number in 0..<actors { builder.actor("a\(number)") }
    if actors == 2 { builder.tie("a0", "works-with", "a1") }
    for isDirected in [false, true] {
      let table = try await MeasureTable(
        ProjectedMap(builder.map, Projection(isDirected: isDirected)), extent: .full)
      #expect(table.count == actors)
      for column in table.columns {
        for row in 0..<actors {
          if case .number(let number) = column.value(of: row, in: table) {
            #expect(number.isFinite, "\(column.measure.id)")
          }
        }
      }
      let figures = try await NetworkFigures(of: table, measuresPaths: true)
      #expect(figures.actors == actors)
      if actors < 2 { #expect(figures.density == nil && figures.fragmentation == nil) }
    }
  }

  @Test func `every measure is described and has an id of its own`() {
    let all = Measure.all
    #expect(Set(all.map(\.id)).count == all.count)
    for measure in all {
      #expect(measure.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" })
      for text in [measure.name, measure.definition, measure.words] {
        #expect(!text.isEmpty && !text.contains("  "))
        #expect(measure.id == measure.name || !text.hasSuffix(" "))
      }
      #expect(AnalysisRegistry.rule(measure.id) == nil, "a rule has the same word")
    }
  }

  @Test func `the figures of the network are those of the worked example`() async throws {
    let figures = try await NetworkFigures(of: WorkedExample.table())
    #expect(figures.actors == 10 && figures.links == 11 && figures.ties == 12)
    #expect(figures.isolates == 1 && figures.groupsOfSeveral == 1 && figures.largest == 9)
    #expect(figures.fragmentation.map { ($0 * 10).rounded() } == 2)
    #expect(figures.reciprocity == nil)
    #expect(figures.core == 2)
  }
}
