extension ActorMeasure {
  /// Every measure of an actor, in the order of the columns.
  public static let all: [ActorMeasure] =
    identity + centrality + structuralHoles + roles + moreCentrality + zScores + intermediaries
    + connectivity + groups

  /// The measure with an id, whether or not a table has it.
  public static func named(_ id: String) -> ActorMeasure? { all.first { $0.measure.id == id } }
}

extension Measure {
  /// Every measure that `ecomap explain` knows: those of actors, then those of the whole network.
  public static let all: [Measure] =
    ActorMeasure.all.map(\.measure) + NetworkMeasure.all.map(\.measure)
}

extension Measure.Value {
  static func of(_ number: Double?) -> Measure.Value? { number.map { .number($0) } }
}
