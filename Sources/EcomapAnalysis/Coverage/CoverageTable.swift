public import EcomapModel

/// How many actors act on each driver of innovation at each stage of its pathway.
public struct CoverageTable: Sendable {
  /// How many actors there are.
  public let actors: Int
  /// How many of them state a stage.
  public let statingStages: Int
  /// How many of them state a driver.
  public let statingDrivers: Int
  /// How many state both, and so have a place in the table.
  public let statingBoth: Int

  private var stages: [Stage: Int] = [:]
  private var drivers: [Driver: Int] = [:]
  private var cells: [Driver: [Stage: Int]] = [:]
  private var withoutStage: [Driver: Int] = [:]

  /// Counts some actors of a map; one that states several drivers or stages counts for each.
  ///
  /// Complexity: O(actors × drivers × stages).
  public init(of actors: some Sequence<ActorIndex>, in map: EcosystemMap) {
    var counts = (actors: 0, stages: 0, drivers: 0, both: 0)
    for index in actors {
      let (stages, drivers) = (Set(map[index].stages), Set(map[index].drivers))
      counts.actors += 1
      counts.stages += stages.isEmpty ? 0 : 1
      counts.drivers += drivers.isEmpty ? 0 : 1
      counts.both += stages.isEmpty || drivers.isEmpty ? 0 : 1
      for stage in stages { self.stages[stage, default: 0] += 1 }
      for driver in drivers {
        self.drivers[driver, default: 0] += 1
        if stages.isEmpty { withoutStage[driver, default: 0] += 1 }
        for stage in stages { cells[driver, default: [:]][stage, default: 0] += 1 }
      }
    }
    self.actors = counts.actors
    statingStages = counts.stages
    statingDrivers = counts.drivers
    statingBoth = counts.both
  }

  /// How many actors serve a stage.
  public func count(_ stage: Stage) -> Int { stages[stage] ?? 0 }

  /// How many actors act on a driver.
  public func count(_ driver: Driver) -> Int { drivers[driver] ?? 0 }

  /// How many actors act on a driver and serve a stage.
  public func count(_ driver: Driver, at stage: Stage) -> Int { cells[driver]?[stage] ?? 0 }

  /// How many actors act on a driver and state no stage.
  public func countWithoutStage(_ driver: Driver) -> Int { withoutStage[driver] ?? 0 }

  /// The stages that nobody serves, in order.
  public var emptyStages: [Stage] { Stage.allCases.filter { count($0) == 0 } }

  /// The drivers that nobody acts on, in order.
  public var emptyDrivers: [Driver] { Driver.allCases.filter { count($0) == 0 } }

  /// The combinations of a driver and a stage with nobody, although both are served, in order.
  public var emptyCells: [(driver: Driver, stage: Stage)] {
    Driver.allCases.filter { count($0) > 0 }.flatMap { driver in
      Stage.allCases.filter { count($0) > 0 && count(driver, at: $0) == 0 }
        .map { (driver, $0) }
    }
  }
}
