import EcomapAnalysis
import EcomapModel

/// Ten made-up actors around a regional network, with values that other programs agree on.
enum WorkedExample {
  private static let sectors: [(String, Sector)] = [
    ("AHSN", Sector("broker", name: "Brokers")), ("ICB", .nhs), ("TrustA", .nhs),
    ("TrustB", .nhs), ("ARC", .academic), ("Uni", .academic), ("Charity", .third),
    ("SME", .private), ("Fund", .third), ("Isolate", .third),
  ]
  private static let ties: [(String, String, Int)] = [
    ("AHSN", "ICB", 3), ("AHSN", "TrustA", 2), ("AHSN", "Uni", 2), ("AHSN", "SME", 1),
    ("ICB", "TrustA", 3), ("ICB", "TrustB", 3), ("TrustA", "TrustB", 1), ("ARC", "Uni", 3),
    ("Uni", "ARC", 3), ("Uni", "Charity", 1), ("Fund", "ARC", 2), ("Fund", "SME", 1),
  ]

  static var builder: MapBuilder {
    var builder = MapBuilder()
    for (name, sector) in sectors {
      let actor = builder.actor(name.lowercased(), name)
      builder.actors[actor.offset].sector = sector
    }
    for (from, to, strength) in ties {
      builder.tie(from.lowercased(), "funds", to.lowercased())
      builder.ties[builder.ties.count - 1].strength = strength
    }
    return builder
  }

  static func table(isDirected: Bool = false) async throws -> MeasureTable {
    try await MeasureTable(
      ProjectedMap(builder.map, Projection(isDirected: isDirected)), extent: .full)
  }
}

extension MeasureTable {
  /// The values of a column, in map order.
  func column(_ id: String) -> [Measure.Value?] {
    guard let column = columns.first(where: { $0.measure.id == id }) else { return [] }
    return (0..<count).map { column.value(of: $0, in: self) }
  }

  /// The numbers of a column, rounded to six places; nil where it is empty.
  func numbers(_ id: String) -> [Double?] {
    column(id).map { value in
      switch value {
      case .integer(let number): Double(number)
      case .number(let number): (number * 1e6).rounded() / 1e6
      default: nil
      }
    }
  }
}
