import EcomapGraph
import EcomapModel

/// Finds actors that do the same in the same place, or in different ones.
public struct RemitOverlap: Analysis {
  static let uncoordinated = Rule(
    id: "uncoordinated-overlap",
    theme: .duplication,
    title: "Overlaps without a tie",
    finds: """
      Bodies, programmes and funding schemes that are current and not classes, that share at least 60% of the remits of \
      the one that has fewer, in the same place, with no tie recorded between them. The same place \
      is one area, or one that contains the other; a country is only the place of two actors that \
      both have no smaller one. A countrywide actor is compared with one of a region when they \
      share two remits or more: it is there for every region by design. When both state stages of \
      the pathway, they share one. Actors that became one another, and two that one and the same \
      body runs, hosts, leads, provides or has as parts, are left out, as are a body and its own \
      programme. Worth knowing only where one of them is there for the whole country and the map is \
      of a region, and where one remit is all they share and remits are recorded for fewer than \
      half of the actors: that says little about what each does. Actors of which \
      every two share the same remits in the same place so are one finding. After the hundred that \
      share most, the rest are one finding.
      """,
    why: """
      They may offer something similar. Where they do and do not know of each other, work is done \
      twice, and those who look for help have to find out whom to ask.
      """,
    example: """
      `Small Business Research Initiative (SBRI Healthcare)` and `MedTech Accelerator` share a \
      remit in Eastern (funding for the development and testing of innovations) and have no \
      recorded tie.
      """,
    severity: .warning,
    remedy: """
      Ask both whether they work together, and record the tie. If they do not, bring them together \
      to divide the work, or correct their remits.
      """,
    reference: """
      Overlap coefficient: Szymkiewicz, D. (1934) Une contribution statistique à la géographie \
      floristique. Acta Societatis Botanicorum Poloniae 11, 249-265.
      """)

  static let coordinated = Rule(
    id: "coordinated-overlap",
    theme: .duplication,
    title: "Overlaps with a tie",
    finds: """
      Actors that overlap as under `uncoordinated-overlap`, but with a current tie recorded between \
      them, be it that one is a part, a member or the host of the other.
      """,
    why: """
      Shared work with a tie is often a division of labour. It is worth knowing when somebody asks \
      who does what, or when one of the two is to close.
      """,
    example: """
      `Greater Manchester AHSN` and `Trustech` share a remit in Greater Manchester and North West \
      Coast (gathering, sifting and sharing information and evidence) and have a recorded tie \
      (works with).
      """,
    severity: .notice,
    remedy: "Ask whether the division of work is clear to those who look for help.",
    reference: uncoordinated.reference)

  /// Creates the analysis.
  public init() {}

  /// Its two rules.
  public var rules: [Rule] { [Self.uncoordinated, Self.coordinated] }

  /// The least share of the smaller remit.
  static let leastOverlap = 0.6
  /// The most pairs and groups that get a finding of their own, those that share most first.
  static let mostFindings = 100
  /// The most pairs that are looked at one by one.
  static let mostPairs = 2_000_000

  /// One finding for all actors of which every two share the same remits in the same place and
  /// stand alike.
  ///
  /// Complexity: in proportion to the pairs that share most of their remits, of which no more than
  /// two million are looked at.
  public func findings(in context: AnalysisContext) async throws(CancellationError) -> [Finding] {
    let subjects = context.subjects.filter { context.map[$0].kind.offersHelp }
    let remits = Remits(of: subjects, in: context.map)
    guard remits.actors.count > 1 else { return [] }
    let pairs = try await remits.sets.overlapGroups(atLeast: Self.leastOverlap)
    guard pairs.pairCount <= Self.mostPairs else {
      return [tooMany(pairs.pairCount, among: remits.actors.count, in: context)]
    }
    let comparison = OverlapComparison(remits, in: context)
    var groups = OverlapGroupTable()
    pairs.forEach { pair in
      if let overlap = comparison.overlap(pair) { groups.add(overlap) }
    }
    let wording = OverlapWording(
      remits: remits, isSparse: remits.actors.count * 2 < subjects.count, context: context)
    let sorted = groups.sorted
    return Self.gather(sorted, \.untied, of: Self.uncoordinated, wording, wording.uncoordinated)
      + Self.gather(sorted, \.tied, of: Self.coordinated, wording, wording.coordinated)
  }

  /// One finding for each set of actors of which every two qualify, and one for what is left.
  static func gather(
    _ groups: [OverlapGroup], _ pairs: KeyPath<OverlapGroup, [OverlapCliques.Pair]>,
    of rule: Rule, _ wording: OverlapWording, atMost most: Int = mostFindings,
    _ say: (OverlapGroup, [ActorIndex]) -> Finding
  ) -> [Finding] {
    var findings: [Finding] = []
    var left = 0
    var actors: Set<ActorIndex> = []
    for group in groups {
      let pairs = group[keyPath: pairs]
      let cliques = OverlapCliques(of: pairs, atMost: most - findings.count)
      findings += cliques.sets.map { say(group, $0) }
      guard cliques.left > 0 else { continue }
      left += cliques.left
      for pair in pairs { actors.formUnion([pair.0, pair.1]) }
    }
    if left > 0 { findings.append(wording.rest(of: rule, pairs: left, actors: actors.count)) }
    return findings
  }

  private func tooMany(_ count: Int, among actors: Int, in context: AnalysisContext) -> Finding {
    Finding(
      Self.uncoordinated, of: [], in: context.map, discriminator: "too-many",
      affected: actors, severity: .notice,
      sentence: """
        \(count) pairs of the \(actors) actors with remits share most of them: the remits are too \
        coarse to say who duplicates whom.
        """,
      evidence: [.init("pairs", .integer(count)), .init("actors", .integer(actors))],
      suggestion: "Record finer remits.")
  }
}
