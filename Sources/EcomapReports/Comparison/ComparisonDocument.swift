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
      ? figures + actors + ties + findingsBeside
      : actors + ties + figures + places + findings
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
    [.list([described(pair.before, "First"), described(pair.after, "Second")])]
  }

  private func described(_ snapshot: Snapshot, _ ordinal: String) -> Passage {
    let actors = snapshot.present.count { snapshot.standing(of: $0) == .current }
    let ties = snapshot.ties.count { tie in
      tie.standing == .current
        && [tie.from, tie.to].allSatisfy { snapshot.standing(of: $0) != .ended }
    }
    let date = snapshot.date.map { "as of \($0.spoken)" } ?? "no date given"
    return """
      \(ordinal): \(name: snapshot.map.title), \(date): \(actors.counted("actor")) and \
      \(ties.counted("tie")) that hold.
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

  /// A list that says how many more there are when it is too long.
  func list(_ items: [Passage]) -> [Block] {
    guard items.count > Self.most + 1 else { return items.isEmpty ? [] : [.list(items)] }
    let more = items.count - Self.most
    return [
      .list(Array(items.prefix(Self.most))),
      .paragraph("And \(more) more; `--format json` has them all."),
    ]
  }
}
