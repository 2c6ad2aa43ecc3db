import EcomapAnalysis
import EcomapModel

extension ComparisonDocument {
  /// The figures of the two states side by side.
  var figures: [Block] {
    let all: [(Indicator.Footing, Passage)] = [
      (.anySize, "These can be compared whatever the size, as far as both maps record alike:"),
      (.size, "These depend on how many actors there are, so that a larger map has other values:"),
      (.record, "These say how much is recorded:"),
    ]
    let heading = Block.heading(level: 2, "Measures of the whole")
    guard !comparison.comparesNetworks else { return [heading] + all.flatMap(table) }
    return [
      heading,
      .paragraph(
        """
        Figures of the two networks are not set beside each other: the maps \
        \(comparison.sharesEnough || isSideBySide ? "" : "share too few actors or ")record too \
        different kinds of tie, so that a difference would be one of the maps and not of the \
        networks. Each map's own gap report has them.
        """),
    ] + table(all[2].0, all[2].1)
  }

  private func table(_ footing: Indicator.Footing, _ words: Passage) -> [Block] {
    let rows = comparison.indicators.filter { $0.footing == footing }
    let isExplained = rows.contains { $0.words != nil }
    return [
      .paragraph(words),
      .table(
        .init(
          columns: ["Figure", .text(label(.before)), .text(label(.after))]
            + (isExplained ? ["In plain words"] : []),
          rows: rows.map { indicator in
            [
              .text(indicator.name), .text(Self.spoken(indicator.before, indicator.form)),
              .text(Self.spoken(indicator.after, indicator.form)),
            ] + (isExplained ? [.text(indicator.words ?? "")] : [])
          }, numbers: [1, 2])),
    ]
  }

  /// What each of two regions has without the actors on both maps.
  var ownFigures: [Block] {
    guard let own = comparison.own else { return [] }
    let parts = [own.before, own.after]
    func row(_ words: Passage, _ value: (OwnPart) -> String) -> [Passage] {
      [words] + parts.map { .text(value($0)) }
    }
    let tied = { (part: OwnPart) in
      part.actors == 0
        ? "0" : "\(part.tied) (\(percent(Double(part.tied) / Double(part.actors))))"
    }
    return [
      .heading(level: 2, "Each region by itself"),
      .paragraph(
        """
        Without the \(own.before.shared.counted("actor")) that both maps hold, most of them national \
        bodies as a rule:
        """),
      .table(
        .init(
          columns: ["Figure", .text(label(.before)), .text(label(.after))],
          rows: [
            row("Actors that only this map has") { String($0.actors) },
            row("Of these, with a recorded tie", tied),
            row("Ties with one of these at an end") { String($0.ties) },
            row("Ties between actors on both maps") { String($0.sharedTies) },
          ], numbers: [1, 2])),
    ]
  }

  /// Who bridges most in each of two maps.
  var brokersBeside: [Block] {
    let sides = [(pair.before, comparison.brokers.before), (pair.after, comparison.brokers.after)]
    guard sides.contains(where: { !$0.1.isEmpty }) else { return [] }
    let rows = (0..<max(sides[0].1.count, sides[1].1.count)).map { place in
      [.text(String(place + 1))]
        + sides.map { snapshot, brokers -> Passage in
          place < brokers.count ? .name(snapshot.map[brokers[place]].name) : ""
        }
    }
    return [
      .heading(level: 2, "Who goes between others"),
      .paragraph("The actors that most of the shortest routes between others run through:"),
      .table(
        .init(
          columns: ["Place", .text(label(.before)), .text(label(.after))], rows: rows,
          numbers: [0])),
    ]
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
