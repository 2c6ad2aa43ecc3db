import EcomapAnalysis
import EcomapModel

extension DataTable {
  /// The table of measures, in an order of rows.
  ///
  /// Its words and its order of columns are a promise: `measures --format csv` writes it, too.
  init(of measures: MeasureTable, rows: [Int]? = nil) {
    self.init(
      id: "measures", title: "Measures",
      about: """
        One row an actor that counts, every measure a column, named as in the literature. A cell \
        is empty where a measure does not apply.
        """,
      of: rows ?? Array(0..<measures.count),
      fields: measures.columns.map { column in
        let measure = column.measure
        let kind = Self.kind(of: column, in: measures)
        // What is no number is a fact about the actor, and its definition is plain.
        return TableField(
          measure.id, measure.name, kind == .text ? measure.definition : measure.words,
          kind: kind, use: Self.use(of: measure)
        ) { row in
          let actor = measures.actor(of: row)
          return switch measure.id {
          case "kind": .code(actor.kind.id, words: actor.kind.name)
          case "sector": .code(actor.sector.rawValue, words: actor.sector.name)
          default: column.value(of: row, in: measures)?.cell
          }
        }
      })
  }

  private static func use(of measure: Measure) -> Use {
    switch measure.id {
    case "id": .lookup
    case "name": .label
    default: .reading
    }
  }

  /// What a column holds, told by its first value.
  private static func kind(of column: ActorMeasure, in measures: MeasureTable) -> Kind {
    for row in 0..<measures.count {
      switch column.value(of: row, in: measures) {
      case .integer?: return .integer
      case .number?: return .number
      case .text?: return .text
      case .flag?: return .flag
      case nil: continue
      }
    }
    return .number
  }
}

extension Measure.Value {
  fileprivate var cell: DataTable.Cell {
    switch self {
    case .integer(let value): .integer(value)
    case .number(let value): .number(value)
    case .text(let value): .text(value)
    case .flag(let value): .flag(value)
    }
  }
}
