import EcomapAnalysis
import EcomapModel

extension ComparisonDocument {
  /// The figures of the two states side by side.
  var figures: [Block] {
    let sections: [(Indicator.Footing, Passage)] = [
      (.anySize, "These can be compared whatever the size, as far as both maps record alike:"),
      (.size, "These depend on how many actors there are, so that a larger map has other values:"),
      (.record, "These say how much is recorded:"),
    ]
    let tables = sections.flatMap { footing, words -> [Block] in
      [
        .paragraph(words),
        .table(
          .init(
            columns: ["Figure", .text(label(.before)), .text(label(.after))],
            rows: comparison.indicators.filter { $0.footing == footing }.map { indicator in
              [
                .text(indicator.name), .text(Self.spoken(indicator.before, indicator.form)),
                .text(Self.spoken(indicator.after, indicator.form)),
              ]
            }, numbers: [1, 2])),
      ]
    }
    return [.heading(level: 2, "Measures of the whole")] + tables
  }

  static func spoken(_ value: Double?, _ form: Indicator.Form) -> String {
    guard let value else { return "not defined" }
    return switch form {
    case .count: String(Int(value))
    case .share: percent(value)
    case .number: value.rounded(to: 2)
    }
  }

  /// Whose place in the network moved.
  var places: [Block] {
    let heading = Block.heading(level: 2, "Places in the network")
    guard let ranks = comparison.ranks else {
      return [
        heading,
        .paragraph(
          """
          Not compared: the two maps share too few actors for a place in the one to be set beside \
          a place in the other.
          """),
      ]
    }
    let brokers = ranks.filter { $0.before.broker != $0.after.broker }
    let movers = ranks.filter { $0.gain != 0 }.sorted { left, right in
      let sizes = [left, right].map { $0.gain.magnitude }
      return sizes[0] == sizes[1] ? left.position < right.position : sizes[0] > sizes[1]
    }
    guard !brokers.isEmpty || !movers.isEmpty else {
      return [heading, .paragraph("No actor that counts in both states has moved.")]
    }
    var blocks = [heading]
    if !movers.isEmpty {
      blocks += [
        .paragraph("Actors with more or fewer partners, the largest differences first:"),
        .table(
          .init(
            columns: [
              "Actor", .text("Partners, \(label(.before))"), .text("Partners, \(label(.after))"),
            ],
            rows: movers.prefix(10).map { shift in
              [
                .name(comparison.name(shift.position, at: .after)),
                .text(String(shift.before.degree)), .text(String(shift.after.degree)),
              ]
            }, numbers: [1, 2])),
      ]
    }
    if !brokers.isEmpty {
      blocks += [
        .paragraph(
          """
          Who bridges most. A place that one tie more or less would change is marked with a tilde: \
          do not read a move between such places as a change.
          """),
        .table(
          .init(
            columns: [
              "Broker", .text("Place, \(label(.before))"), .text("Place, \(label(.after))"),
            ],
            rows: brokers.map { shift in
              [
                .name(comparison.name(shift.position, at: .after)),
                .text(Self.place(shift.before)), .text(Self.place(shift.after)),
              ]
            }, numbers: [1, 2])),
      ]
    }
    return blocks
  }

  private static func place(_ place: RankShift.Place) -> String {
    guard let broker = place.broker else { return "not among the first five" }
    return (place.isStable == false ? "~" : "") + String(broker)
  }
}
