import EcomapModel

/// Finds current ties that rest on sources of long ago.
public struct OldSource: Analysis {
  static let rule = Rule(
    id: "old-source",
    theme: .evidence,
    title: "Ties that rest on old sources",
    finds: """
      Current ties whose newest source is dated more than two years before the date of the map: one \
      finding for all ties with the same newest source. A source without a date is taken as new \
      enough, a year as its last day, and a map without a date is not asked.
      """,
    why: """
      People move on and agreements run out. A tie that nobody has looked at for years is a memory \
      rather than a fact.
      """,
    example: """
      11 current ties rest on nothing newer than `Innovation as a driver of quality` (2017), more \
      than two years before the date of the map.
      """,
    severity: .notice,
    remedy: "Ask whether the ties still hold, and add the newer source.")

  /// How many years a source may be older than the map.
  static let years = 2

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each source, in the order of the map.
  ///
  /// Complexity: O(ties × their sources).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let map = context.map
    guard let date = context.snapshot.date else { return [] }
    let limit = date.firstDay - Self.years * 10_000
    let dates = Dictionary(
      map.sources.map { ($0.id, $0.date) }, uniquingKeysWith: { first, _ in first })
    var ties: [String: [Int]] = [:]
    for dated in context.snapshot.ties where dated.standing == .current {
      let citations = map.ties[dated.index].citations
      let known = citations.compactMap { citation in
        (dates[citation.source] ?? nil).map { (id: citation.source, day: $0.lastDay) }
      }
      guard known.count == citations.count,
        let newest = known.max(by: { ($0.day, $1.id) < ($1.day, $0.id) }), newest.day < limit
      else { continue }
      ties[newest.id, default: []].append(dated.index)
    }
    return map.sources.compactMap { source in
      ties[source.id].map { finding(of: $0, source: source, in: context) }
    }
  }

  private func finding(
    of ties: [Int], source: Source, in context: AnalysisContext
  ) -> Finding {
    let rests = ties.count == 1 ? "rests" : "rest"
    let actors = Set(
      ties.flatMap { [context.snapshot.ties[$0].from, context.snapshot.ties[$0].to] })
    let date = source.date?.spoken ?? ""
    return Finding(
      Self.rule, of: [], in: context.map, discriminator: source.id, affected: actors.count,
      ties: ties,
      sentence: """
        \(ties.count.counted("current tie")) \(rests) on nothing newer than \(name: source.title) \
        (\(date)), more than two years before the date of the map.
        """,
      evidence: [
        .init("source", .string(source.id)),
        .init("date", .optional(source.date?.description)),
        .init("ties", .integer(ties.count)),
        .init("actors", .integer(actors.count)),
      ],
      suggestion:
        "Ask whether \(ties.count == 1 ? "it still holds" : "they still hold"), and add where that is known from."
    )
  }
}
