import EcomapAnalysis
import EcomapModel

/// Builds the document of a comparison: the story first, then what to know, then the tables.
struct ComparisonDocument {
  typealias Block = ReportDocument.Block

  /// How many lines a list has before it says that there are more.
  static let most = 40

  let comparison: Comparison
  /// A picture of both states, where a format can show one.
  private let picture: Figure?

  init(_ comparison: Comparison, picture: Figure? = nil) {
    self.comparison = comparison
    self.picture = picture
  }

  var pair: MapPair { comparison.pair }

  /// Whether this is about one region at two times, and not about two maps side by side.
  var isInTime: Bool { pair.relation == .oneMap || pair.relation == .inTime }

  var document: ReportDocument {
    let rest =
      isSideBySide
      ? ownFigures + figures + brokersBeside + findingsBeside + actors + ties
      : actors + ties + figures + places + findings + annex
    return ReportDocument(
      title: title, blocks: opening + story + figure + cautions + rest + method
    ).warning(of: pair.before.map, pair.after.map)
  }

  /// Whether this is about two maps that have little to do with each other, such as two regions.
  var isSideBySide: Bool { !isInTime && !comparison.sharesEnough }

  private var title: Passage {
    let (old, new) = (pair.before.map.title, pair.after.map.title)
    return switch pair.relation {
    case .oneMap: "What changed: \(old), \(label(.before)) to \(label(.after))"
    case .inTime where old == new:
      "What changed: \(old), \(label(.before)) to \(label(.after))"
    case .inTime: "What changed: \(old) to \(new)"
    case .sameTime, .apart:
      isSideBySide ? "Side by side: \(old) and \(new)" : "What differs: \(old) and \(new)"
    }
  }

  /// What a state is called in the title of a column.
  func label(_ side: ComparedSide) -> String {
    let snapshot = side == .before ? pair.before : pair.after
    let dates = [pair.before.date, pair.after.date]
    if isInTime, let date = snapshot.date, dates[0] != dates[1] { return date.spoken }
    if pair.before.map.title != pair.after.map.title { return snapshot.map.title }
    return side == .before ? "First map" : "Second map"
  }

  private var figure: [Block] { picture.map { [.figure($0)] } ?? [] }

  private var opening: [Block] {
    [.list([described(.before, "First"), described(.after, "Second")])]
  }

  private func described(_ side: ComparedSide, _ ordinal: String) -> Passage {
    let snapshot = side == .before ? pair.before : pair.after
    let actors = pair.counted(side)
    let ties = pair.holding(side).count
    let classes = pair.classCount(side)
    let date = snapshot.date.map { "as of \($0.spoken)" } ?? "no date given"
    let entries = actors.reduce(0) { count, position in
      let entries = side == .before ? pair.actors[position].before : pair.actors[position].after
      return count + entries.count { snapshot.standing(of: $0) == .current }
    }
    let left = pair.leftOutCount(side)
    let twice = entries - actors.count
    let besides = [
      twice > 0 ? "\(twice.counted("second entry", "second entries")) of one of them" : nil,
      left > 0 ? "\(left) that the map leaves out" : nil,
      classes > 0 ? classes.counted("class of bodies", "classes of bodies") : nil,
    ].compactMap { $0 }
    let rest = besides.isEmpty ? "" : " (\(besides.listed()) not counted)"
    return """
      \(ordinal): \(name: snapshot.map.title), \(date): \(actors.count.counted("actor"))\(rest) and \
      \(ties.counted("tie")) that \(ties == 1 ? "holds" : "hold").
      """
  }

  private var cautions: [Block] {
    let heading = Block.heading(level: 2, "Before you read on")
    guard !comparison.cautions.isEmpty else {
      return [
        heading,
        .paragraph(
          """
          Nothing in the two states speaks against comparing them. What is not recorded still \
          looks like what is not there.
          """),
      ]
    }
    return [heading, .list(comparison.cautions.map { Passage($0.sentence) })]
  }

  /// Where the rest of a long list stands.
  static func rest(_ more: Int) -> Passage {
    "And \(more) more; the JSON of this comparison (" + .code("--format json")
      + ") has them all."
  }

  /// A list that says how many more there are when it is too long.
  func list(_ items: [Passage]) -> [Block] {
    guard items.count > Self.most + 1 else { return items.isEmpty ? [] : [.list(items)] }
    let more = items.count - Self.most
    return [
      .list(Array(items.prefix(Self.most))),
      .paragraph(Self.rest(more)),
    ]
  }
}
