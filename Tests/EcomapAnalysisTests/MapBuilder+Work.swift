import EcomapModel

extension MapBuilder {
  /// Adds an actor of South West that works on something.
  mutating func worker(
    _ id: String, _ name: String? = nil, kind: String = "charity", sector: Sector? = nil,
    level: Level? = nil, areas: [String] = ["South West"], remits: [String] = [],
    stages: [Stage] = [], drivers: [Driver] = [], start: String? = nil, status: Status? = nil
  ) {
    actor(id, name, kind: kind, areas: areas, status: status)
    let number = actors.count - 1
    actors[number].remits = remits
    actors[number].stages = stages
    actors[number].drivers = drivers
    actors[number].period = Period(start: start.flatMap { PartialDate($0) })
    if let sector { actors[number].sector = sector }
    if let level { actors[number].level = level }
  }

  /// Declares the areas that the tests of places use.
  mutating func declareAreas() {
    areas = [
      Area(name: "England"), Area(name: "South West", within: "England"),
      Area(name: "Devon", within: "South West"), Area(name: "Cornwall", within: "South West"),
      Area(name: "Eastern", within: "England"),
    ]
  }
}
