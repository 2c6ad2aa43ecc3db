/// What a measure is, in the words of `ecomap explain` and of the reference page.
public struct Measure: Sendable {
  /// The word for it, which is also its column in CSV and its key in JSON.
  public let id: String
  /// The word for it among the evidence of a finding, in kebab case as all of that is.
  package var factName: String { String(id.map { $0 == "_" ? "-" : $0 }) }
  /// What people call it.
  public let name: String
  /// What exactly it is, with its unit.
  public let definition: String
  /// What it tells a reader, in plain words.
  public let words: String
  /// When it is not defined and so left empty; nil when it always is.
  public let undefined: String?
  /// The literature it comes from.
  public let reference: String?

  init(
    _ id: String, _ name: String, _ definition: String, words: String, undefined: String? = nil,
    reference: String? = nil
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.words = words
    self.undefined = undefined
    self.reference = reference
  }

  /// What is measured, or what an actor is.
  public enum Value: Sendable, Equatable {
    /// A count.
    case integer(Int)
    /// A finite number.
    case number(Double)
    /// A word, or words from the map.
    case text(String)
    /// Whether something holds.
    case flag(Bool)
  }
}

/// A measure that every actor has: a column of the table of measures.
public struct ActorMeasure: Sendable {
  /// What it is.
  public let measure: Measure
  private let applies: @Sendable (MeasureTable) -> Bool
  private let read: @Sendable (MeasureTable, Int) -> Measure.Value?

  init(
    _ measure: Measure, when applies: @escaping @Sendable (MeasureTable) -> Bool = { _ in true },
    _ read: @escaping @Sendable (MeasureTable, Int) -> Measure.Value?
  ) {
    self.measure = measure
    self.applies = applies
    self.read = read
  }

  /// Whether a table has it: some measures only make sense with direction, or without.
  public func applies(to table: MeasureTable) -> Bool { applies(table) }

  /// The value of the actor in a row; nil where it is not defined.
  public func value(of row: Int, in table: MeasureTable) -> Measure.Value? { read(table, row) }
}

/// A measure of the network as a whole.
public struct NetworkMeasure: Sendable {
  /// What it is.
  public let measure: Measure
  private let read: @Sendable (NetworkFigures) -> Measure.Value?

  init(_ measure: Measure, _ read: @escaping @Sendable (NetworkFigures) -> Measure.Value?) {
    self.measure = measure
    self.read = read
  }

  /// The value for a network; nil where it is not defined.
  public func value(of figures: NetworkFigures) -> Measure.Value? { read(figures) }
}
