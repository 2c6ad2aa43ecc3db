import EcomapGraph
import EcomapModel

/// Finds pairs of sectors with far fewer ties than one would expect.
public struct SilentGroups: Analysis {
  static let rule = Rule(
    id: "silent-groups",
    theme: .mixing,
    title: "Sectors that hardly meet",
    finds: """
      Two sectors between which there is at most a third of the ties expected, where at least three \
      are expected. Expected are as many as there would be if every sector kept the ties it has and \
      these were spread without regard to sector: the ties of one times those of the other, divided \
      by those of all, each tie counted at both its ends. What counts as a tie is what the \
      projection says; two actors that take part in the same programme, panel or study count as \
      tied. On a map of a region, sectors are left out of which no actor of that region has a tie: \
      the national bodies say nothing of it. Sectors whose few ties leave nothing to expect are never found silent. Where \
      more than half of the actors of either sector have no recorded tie at all, the finding says \
      so first and is never more than worth knowing.
      """,
    why: """
      Every sector holds something that the others lack: needs, evidence, products, money, \
      patients. Where two do not meet, ideas stop at the border.
      """,
    example: """
      Of 56 NHS actors 25 have a recorded tie, and of 25 Wider public sector actors 9. Among the \
      ties that are recorded, none joins the two; by chance about 6 would.
      """,
    severity: .notice,
    remedy: """
      Ask people of both sectors whether ties are missing from the map. If not, \
      bring the two together.
      """,
    reference: """
      Newman, M. E. J. (2003) Mixing patterns in networks. Physical Review E 67, 026126.
      """)

  /// The least number of expected ties, and the share of them that counts as few.
  static let leastExpected = 3.0
  static let mostShare = 1.0 / 3

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each such pair, the most unexpected first.
  ///
  /// Complexity: O(actors + ties + sectors² + expectations × actors).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let meetings = SectorMeetings(context)
    let withoutRegion = Set(Self.withoutRegion(in: context))
    let silent = Self.silent(in: context, meetings).filter {
      !withoutRegion.contains($0.first) && !withoutRegion.contains($0.second)
    }
    return silent.enumerated().sorted { left, right in
      let (one, other) = (left.element.missing, right.element.missing)
      return one == other ? left.offset < right.offset : one > other
    }.map { finding(of: $0.element, meetings, in: context) }
  }

  /// The pairs of sectors with far fewer ties than expected, whoever has them.
  static func silent(
    in context: AnalysisContext, _ meetings: SectorMeetings
  ) -> [SectorMixing.Pair] {
    SectorMixing(context).pairs.filter {
      $0.expected >= leastExpected
        && Double($0.observed + meetings.count($0)) <= $0.expected * mostShare
    }
  }

  /// On a map of a region, the sectors of which no actor of the region has a tie.
  static func withoutRegion(in context: AnalysisContext) -> [Sector] {
    let home = HomeArea(context)
    guard home.name != nil else { return [] }
    let tied = context.subjects.filter {
      home.holds($0) && context.recorded.neighbourCount(of: $0) > 0
    }
    let sectors = Set(tied.map { context.map[$0].sector })
    return context.map.vocabulary.sectors.filter { !sectors.contains($0) }
  }

  private func finding(
    of pair: SectorMixing.Pair, _ meetings: SectorMeetings, in context: AnalysisContext
  ) -> Finding {
    let verb = pair.observed == 1 ? "is" : "are"
    let expected = Int(pair.expected.rounded())
    let declared = Self.expectations(between: pair, in: context)
    let coverage = [pair.first, pair.second].map { Self.coverage(of: $0, in: context) }
    let isThin = coverage.contains { $0.tied * 2 < $0.actors }
    let expects: Sentence =
      declared.isEmpty
      ? "" : " The map itself expects ties between the two: \(declared[0])."
    let reminder: Sentence = "\(meetings.sentence(pair))\(expects)"
    return Finding(
      Self.rule, of: [], in: context.map,
      discriminator: "\(pair.first.rawValue)-\(pair.second.rawValue)", affected: pair.actors,
      ties: pair.ties, severity: declared.isEmpty || isThin ? .notice : .warning,
      sentence: isThin
        ? """
        Of \(coverage[0].actors) \(pair.first.name) actors \(coverage[0].tied) \
        \(coverage[0].tied == 1 ? "has" : "have") a recorded tie, and of \(coverage[1].actors) \
        \(pair.second.name) actors \(coverage[1].tied). Among the ties that are recorded, \
        \(pair.observed == 0 ? "none" : "\(pair.observed)") \
        \(pair.observed < 2 ? "joins" : "join") the two; by chance about \(expected) \
        would.\(reminder)
        """
        : """
        \(pair.first.name) to \(pair.second.name): \(pair.observed) of \
        \(pair.possible.grouped) possible ties \(verb) recorded. About \(expected) would be \
        expected.\(reminder)
        """,
      evidence: [
        .init("about", .string("\(pair.first.name) and \(pair.second.name)")),
        .init("actors", .array(coverage.map { .integer($0.actors) })),
        .init("with-a-recorded-tie", .array(coverage.map { .integer($0.tied) })),
        .init("sectors", .strings([pair.first.rawValue, pair.second.rawValue])),
        .init("observed", .integer(pair.observed)),
        .init("possible", .integer(pair.possible)),
        .init("expected", .number((pair.expected * 10).rounded() / 10)),
        .init("pairs-that-meet", .integer(meetings.count(pair))),
        .init("where-they-meet", context.ids(of: meetings.places(pair))),
        .init("planned-or-proposed", .integer(meetings.comingTies(pair).count)),
        .init("expectations", .strings(declared)),
      ],
      suggestion: """
        Ask people of both sectors whom they work with, and record the answer; if they hardly meet, \
        bring them together.
        """)
  }

  /// How many actors of a sector count, and how many of them have any tie recorded.
  private static func coverage(
    of sector: Sector, in context: AnalysisContext
  ) -> (actors: Int, tied: Int) {
    let actors = context.projected.actors.filter { context.map[$0].sector == sector }
    return (actors.count, actors.count { context.recorded.neighbourCount(of: $0) > 0 })
  }

  /// What the map expects between two sectors, in words.
  private static func expectations(
    between pair: SectorMixing.Pair, in context: AnalysisContext
  ) -> [String] {
    context.map.expectations.compactMap { expectation in
      func holds(_ every: Sector, _ other: Sector) -> Bool {
        has(expectation.every, every, in: context) && has(expectation.hasTieTo, other, in: context)
      }
      guard holds(pair.first, pair.second) || holds(pair.second, pair.first) else { return nil }
      let words = ExpectationWording(expectation, in: context.map.vocabulary).expected
      return words.prefix(1).lowercased() + words.dropFirst()
    }
  }

  private static func has(
    _ selector: Selector, _ sector: Sector, in context: AnalysisContext
  ) -> Bool {
    let matcher = context.snapshot.matcher(of: selector)
    return context.subjects.contains {
      context.map[$0].sector == sector && matcher.matches($0)
    }
  }
}
