import EcomapModel

/// Puts what an area lacks into words.
struct CoverageWording {
  let area: CoverageArea
  let table: CoverageTable
  let context: AnalysisContext

  func sentence(
    stages: [Stage], drivers: [Driver], cells: [(driver: Driver, stage: Stage)]
  ) -> Sentence {
    var lacks: [String] = []
    if !stages.isEmpty {
      let word = stages.count == 1 ? "stage" : "stages"
      lacks.append("the \(word) \(stages.map(\.rawValue).listed())")
    }
    if !drivers.isEmpty {
      let word = drivers.count == 1 ? "driver" : "drivers"
      lacks.append("the \(word) \(drivers.map(\.rawValue).listed())")
    }
    if !cells.isEmpty {
      let example = cells[0]
      let rest = "\(example.driver.rawValue) at \(example.stage.rawValue)"
      lacks.append(
        cells.count == 1
          ? rest : "\(cells.count) combinations of a driver and a stage, such as \(rest)")
    }
    return """
      \(place) nobody is recorded for \(lacks.joined(separator: ", nor for ")). \(stated(stages, drivers))\
      \(elsewhere(stages))
      """
  }

  private var place: String { area.name.map { "In \($0)" } ?? "On the map" }

  /// How much the map says at all, so that a gap in what is recorded is not taken for one in the
  /// region.
  private func stated(_ stages: [Stage], _ drivers: [Driver]) -> String {
    var parts: [String] = []
    if !stages.isEmpty || drivers.isEmpty { parts.append("\(table.statingStages) state stages") }
    if !drivers.isEmpty || stages.isEmpty { parts.append("\(table.statingDrivers) state drivers") }
    let few = table.statingStages * 2 < table.actors ? "Only " : ""
    let total = "of its \(table.actors.counted("actor"))"
    guard let first = parts.first else { return "" }
    let words = first.split(separator: " ", maxSplits: 1)
    let rest = parts.dropFirst().map { " and \($0)" }.joined()
    return "\(few)\(words[0]) \(total) \(words[1])\(rest)."
  }

  /// Whether countrywide actors serve the stages.
  private func elsewhere(_ stages: [Stage]) -> String {
    guard area.name != nil else { return "" }
    let served = countrywide(stages)
    guard !served.isEmpty else { return "" }
    return " Countrywide actors serve \(served.map(\.rawValue).listed())."
  }

  func countrywide(_ stages: [Stage]) -> [Stage] {
    let places = Places(context.map)
    let wide = context.subjects.filter(places.isCountrywide)
    let table = CoverageTable(of: wide, in: context.map)
    return stages.filter { table.count($0) > 0 }
  }
}
