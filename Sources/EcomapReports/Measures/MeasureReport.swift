public import EcomapAnalysis
import EcomapModel

/// The table of measures of a map, to be written as CSV, as JSON or for a terminal.
public struct MeasureReport: Sendable {
  /// In which order the actors come.
  public enum Order: Sendable, Equatable {
    /// As on the map.
    case map
    /// By a column: numbers from the largest, words from A, what is empty last.
    case column(String)
  }

  /// What was measured.
  public let table: MeasureTable
  /// The figures of the whole network.
  public let figures: NetworkFigures
  /// What some actors' absence changes; nil when nobody was taken away.
  public let withdrawal: Withdrawal?
  /// The figures of the network that the withdrawn actors were still in.
  public let figuresBefore: NetworkFigures?
  /// The columns.
  let columns: [ActorMeasure]
  /// The rows in their order, as nodes.
  let rows: [Int]

  /// Makes a report of measures.
  ///
  /// - Parameters:
  ///   - table: what was measured.
  ///   - figures: the figures of the same network.
  ///   - withdrawal: what changed when actors were taken away, with the figures from before.
  ///   - order: how the actors are sorted; of equals, the first on the map comes first.
  public init(
    _ table: MeasureTable, figures: NetworkFigures,
    withdrawal: (change: Withdrawal, figures: NetworkFigures)? = nil, order: Order = .map
  ) {
    self.table = table
    self.figures = figures
    self.withdrawal = withdrawal?.change
    figuresBefore = withdrawal?.figures
    columns = table.columns
    rows = Self.rows(of: table, in: order)
  }

  /// What counts, in a sentence with a full stop.
  public var sentence: String {
    table.projected.spoken + ". Groups: \(table.groups.field.plural)."
  }

  private static func rows(of table: MeasureTable, in order: Order) -> [Int] {
    guard case .column(let id) = order,
      let column = table.columns.first(where: { $0.measure.id == id })
    else { return Array(0..<table.count) }
    let values = (0..<table.count).map { column.value(of: $0, in: table) }
    return (0..<table.count).sorted { left, right in
      switch (values[left], values[right]) {
      case (let first?, let second?):
        if first.precedes(second) { return true }
        return second.precedes(first) ? false : left < right
      case (nil, .some): return false
      case (.some, nil): return true
      case (nil, nil): return left < right
      }
    }
  }
}

extension Measure.Value {
  /// Whether it comes before another value of the same column.
  fileprivate func precedes(_ other: Measure.Value) -> Bool {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): left > right
    case (.number(let left), .number(let right)): left > right
    case (.text(let left), .text(let right)): left < right
    case (.flag(let left), .flag(let right)): left && !right
    default: false
    }
  }
}
