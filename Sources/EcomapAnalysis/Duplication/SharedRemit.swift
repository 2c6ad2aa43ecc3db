import EcomapGraph
import EcomapModel

/// Finds bodies of one place that have some of their work in common and no tie.
public struct SharedRemit: Analysis {
  static let rule = Rule(
    id: "shared-remit",
    theme: .duplication,
    title: "Remits in common without a tie",
    finds: """
      Bodies that are current and not classes, that share a remit in one place but less than under \
      `uncoordinated-overlap`, with no tie recorded between them. Countrywide bodies are left out, \
      as are those of different stages, those that became one another and the parts of one body. \
      Bodies of which every two share the same remits in the same place are one finding. After the \
      twenty that share most, the rest are one finding. It is asked of maps on which up to 500 \
      bodies have remits.
      """,
    why: """
      Most of their work differs, and this part of it may be done twice, or be divided between them \
      in a way that nobody else knows.
      """,
    example: """
      `South West AHSN` and `NHS Innovations South West` have a remit in common in South West \
      (intellectual property and legal advice), and no tie between them is recorded.
      """,
    severity: .notice,
    remedy: """
      Ask each where its part ends and the other's begins, and record the tie if they work together.
      """)

  private static let mostBodies = 500
  private static let mostFindings = 20
  /// So little that any shared remit is more.
  private static let leastOverlap = 0.001

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for all bodies of which every two share the same remits in the same place.
  ///
  /// Complexity: in proportion to the pairs that share a remit, of which there are at most as many
  /// as 500 bodies have.
  public func findings(in context: AnalysisContext) async throws(CancellationError) -> [Finding] {
    let places = Places(context.map)
    let bodies = context.subjects.filter { context.isBody($0) && !places.isCountrywide($0) }
    let remits = Remits(of: bodies, in: context.map)
    guard (2...Self.mostBodies).contains(remits.actors.count) else { return [] }
    let pairs = try await remits.sets.overlapGroups(atLeast: Self.leastOverlap)
    let comparison = OverlapComparison(remits, in: context)
    var groups = OverlapGroupTable()
    pairs.forEach { pair in
      guard let overlap = comparison.overlap(pair), !overlap.isTied,
        Double(overlap.shared.count) < RemitOverlap.leastOverlap * Double(overlap.smaller)
      else { return }
      groups.add(overlap)
    }
    let wording = OverlapWording(remits: remits, isSparse: false, context: context)
    return RemitOverlap.gather(
      groups.sorted, \.untied, of: Self.rule, wording, atMost: Self.mostFindings,
      wording.inCommon)
  }
}
