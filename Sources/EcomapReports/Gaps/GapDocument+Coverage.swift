import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// How many actors act on each driver at each stage.
  var coverageTable: [Block] {
    let table = CoverageTable(of: context.subjects, in: map)
    guard table.statingStages + table.statingDrivers > 0 else { return [] }
    return [
      .heading(level: 3, "Drivers and stages"), .paragraph(.text(stated(table))), heatTable(table),
    ]
  }

  private func stated(_ table: CoverageTable) -> String {
    """
    How many actors act on each driver of innovation at each stage of its pathway, over the whole \
    map. Stages are recorded for \(table.statingStages) and drivers for \(table.statingDrivers) of \
    \(table.actors.counted("actor")), both for \(table.statingBoth): an empty cell is first of all \
    a question to those who know. An actor with several drivers or stages counts for each.
    """
  }

  private func heatTable(_ table: CoverageTable) -> Block {
    func cell(_ count: Int) -> Passage { .text(count == 0 ? "-" : "\(count)") }
    let columns: [Passage] =
      ["Driver"] + Stage.allCases.map { .text($0.rawValue) } + ["stage not recorded", "all"]
    var rows = Driver.allCases.map { driver -> [Passage] in
      [.text(driver.spoken.capitalisedAtStart)]
        + Stage.allCases.map { cell(table.count(driver, at: $0)) }
        + [cell(table.countWithoutStage(driver)), cell(table.count(driver))]
    }
    rows.append(
      ["all"] + Stage.allCases.map { cell(table.count($0)) }
        + [cell(table.actors - table.statingStages), cell(table.actors)])
    return .table(
      .init(
        columns: columns, rows: rows,
        caption: "Actors by driver of innovation and stage of the pathway",
        numbers: Set(1..<columns.count), shaded: Set(1...Stage.allCases.count), hasTotals: true))
  }
}
