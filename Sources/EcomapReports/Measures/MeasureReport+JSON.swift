import EcomapAnalysis
import EcomapModel

extension MeasureReport {
  /// The table as JSON, for other programs, with its keys always in the same order.
  public var json: String {
    let map = table.projected.snapshot.map
    let about: JSONText = [
      "title": .string(map.title),
      "as-of": .optional(table.projected.snapshot.date?.description),
      "files": .strings(map.filePaths),
    ]
    let members: [(String, JSONText)] = [
      ("map", about),
      ("projection", table.projected.json),
      ("group-by", .string(table.groups.field.rawValue)),
      ("network", Self.json(figures)),
      ("withdrawal", withdrawalJSON),
      (
        "actors",
        .array(
          rows.map { row in
            .object(columns.map { ($0.measure.id, $0.value(of: row, in: table)?.json ?? .null) })
          })
      ),
    ]
    return JSONText.object([("ecomap", 1)] + map.internalMember + members).pretty
  }

  private var withdrawalJSON: JSONText {
    guard let withdrawal, let figuresBefore else { return .null }
    let map = table.projected.snapshot.map
    return [
      "without": .strings(withdrawal.withdrawn.map { map[$0].id }),
      "stranded": .strings(withdrawal.stranded.map { map[$0].id }),
      "isolated": .strings(withdrawal.isolated.map { map[$0].id }),
      "network-before": Self.json(figuresBefore),
    ]
  }

  private static func json(_ figures: NetworkFigures) -> JSONText {
    .object(
      [
        ("actors", .integer(figures.actors)), ("links", .integer(figures.links)),
        ("ties", .integer(figures.ties)),
      ]
        + NetworkMeasure.all.map { ($0.measure.id, $0.value(of: figures)?.json ?? .null) })
  }
}
