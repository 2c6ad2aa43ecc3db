import EcomapModel

/// Finds stages of the pathway and drivers of innovation that nobody in an area serves.
public struct Coverage: Analysis {
  static let rule = Rule(
    id: "uncovered",
    theme: .coverage,
    title: "Stages and drivers that nobody serves",
    finds: """
      Stages of the innovation pathway and drivers of innovation that no actor of an area is \
      recorded for: one finding for each area that lies in no smaller one than a country, or for \
      the map as a whole when it has none. An area counts the actors of all areas in it. Stages are \
      only asked about where at least eight actors and a quarter of all state theirs, and drivers \
      likewise. When as many state both, combinations of a driver and a stage that nobody serves \
      are counted as well.
      """,
    why: """
      An innovation that comes to a stage at which nobody helps is lost there, however good the \
      help before and after: the valleys of death of the innovation pathway.
      """,
    example: """
      In South West nobody is recorded for the stage diffusion. 20 of its 63 actors state stages.
      """,
    severity: .notice,
    remedy: """
      Ask first whether actors do serve these stages and drivers: add `stages` and `drivers` to \
      them. For what stays empty, ask who in the region could begin.
      """,
    reference: """
      Auerswald, P. E. and Branscomb, L. M. (2003) Valleys of death and Darwinian seas. Journal of \
      Technology Transfer 28, 227-239; the drivers after RAND Europe (2017).
      """)

  /// How many actors of an area must state stages, drivers or both for a gap in them to count, and
  /// which part of all (one in so many): where few say anything, nobody is no answer.
  static let leastStating = 8
  static let leastPart = 4

  /// How many of some actors must state something for a gap in it to count.
  static func needed(of actors: Int) -> Int {
    max(leastStating, (actors + leastPart - 1) / leastPart)
  }

  /// Whether enough of some actors state something.
  static func isEnough(_ stating: Int, of actors: Int) -> Bool { stating >= needed(of: actors) }

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each area, in the order of the map.
  ///
  /// Complexity: O(actors × areas of each).
  public func findings(in context: AnalysisContext) -> [Finding] {
    CoverageArea.areas(of: context).compactMap { area in
      let table = CoverageTable(of: area.actors, in: context.map)
      let count = table.actors
      let stages = Self.isEnough(table.statingStages, of: count) ? table.emptyStages : []
      let drivers = Self.isEnough(table.statingDrivers, of: count) ? table.emptyDrivers : []
      let cells = Self.isEnough(table.statingBoth, of: count) ? table.emptyCells : []
      guard !stages.isEmpty || !drivers.isEmpty || !cells.isEmpty else { return nil }
      return finding(
        in: area, table, stages: stages, drivers: drivers, cells: cells, context: context)
    }
  }

  private func finding(
    in area: CoverageArea, _ table: CoverageTable, stages: [Stage], drivers: [Driver],
    cells: [(driver: Driver, stage: Stage)], context: AnalysisContext
  ) -> Finding {
    let words = CoverageWording(area: area, table: table, context: context)
    return Finding(
      Self.rule, of: [], in: context.map, discriminator: area.name.map(\.slug) ?? "map",
      affected: table.actors,
      sentence: words.sentence(stages: stages, drivers: drivers, cells: cells),
      evidence: [
        .init("area", .optional(area.name)),
        .init("actors", .integer(table.actors)),
        .init("stating-stages", .integer(table.statingStages)),
        .init("stating-drivers", .integer(table.statingDrivers)),
        .init("stating-both", .integer(table.statingBoth)),
        .init("empty-stages", .strings(stages.map(\.rawValue))),
        .init("empty-drivers", .strings(drivers.map(\.rawValue))),
        .init(
          "empty-combinations",
          .strings(cells.map { "\($0.driver.rawValue) at \($0.stage.rawValue)" })),
        .init("countrywide-stages", .strings(words.countrywide(stages).map(\.rawValue))),
      ],
      suggestion: """
        Ask who helps with \(stages.first.map { "the stage \($0.rawValue)" } ?? "this") \
        and record it; if nobody does, ask who could.
        """)
  }
}
