import EcomapGraph
import EcomapModel

/// Says how the network hangs together as a whole.
public struct WholeNetwork: Analysis {
  static let rule = Rule(
    id: "whole-network",
    theme: .cohesion,
    title: "The network as a whole",
    finds: """
      Always one finding where the map has three actors or more that count: how many have a tie, \
      into how many parts they fall, and how far apart they are. The figures are those of \
      `ecomap measures`, each explained by `ecomap explain`, such as `ecomap explain density`. \
      They count what the projection counts. Steps between actors are an average over pairs that \
      have a route, and are left out on very large networks.
      """,
    why: """
      News and innovations travel along ties. A network in many parts cannot carry them, however \
      well each part works. There is no right value: compare with the same region last year.
      """,
    example: """
      Of 113 actors, 69 have no tie that counts; the other 44 are in 10 separate parts, the \
      largest of 21 actors; between two that have a route it takes 3.4 steps on average. Of those \
      without, 65 have no tie recorded at all; the ties of the other 4 lead to classes of bodies, \
      to what has ended or to what is not counted. Besides the largest, 5 are one body with what \
      is its own, 3 may be joined to it by classes of bodies and 1 stands apart from it. Of the \
      ties, 26% join different sectors.
      """,
    severity: .notice,
    remedy: """
      Read the figures beside those of last year or of a region like yours, and ask first what is \
      not recorded.
      """,
    reference: """
      Wasserman, S. and Faust, K. (1994) Social Network Analysis. Cambridge University Press.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding, or none on fewer than three actors.
  ///
  /// Complexity: that of ``NetworkFigures``.
  public func findings(in context: AnalysisContext) async throws(CancellationError) -> [Finding] {
    guard context.measures.count >= 3 else { return [] }
    let figures = try await NetworkFigures(of: context.measures)
    let rest = Self.without(figures.isolates, in: context) + Self.rest(in: context)
    let ei = figures.externalInternal
    let across = ei.map { " Of the ties, \(percent(($0 + 1) / 2)) join different sectors." } ?? ""
    return [
      Finding(
        Self.rule, of: [], in: context.map,
        sentence:
          "\(Self.words(figures, isDirected: context.projected.graph.isDirected))\(rest)\(across)",
        evidence: [
          .init("actors", .integer(figures.actors)), .init("pairs-tied", .integer(figures.links)),
          .init("ties", .integer(figures.ties)),
          .init("component-sizes", .array(figures.componentSizes.prefix(20).map { .integer($0) })),
        ]
          + NetworkMeasure.all.map { measure in
            Finding.Evidence(
              measure.measure.factName, measure.value(of: figures)?.json ?? .null)
          },
        suggestion: """
          Compare with the same region at another date before judging; what is not recorded looks \
          like what is not there.
          """)
    ]
  }

  /// How many of those without a tie that counts have none recorded at all, with a space before it;
  /// nothing when all of them do.
  private static func without(_ isolates: Int, in context: AnalysisContext) -> String {
    let unconnected = context.subjects.count(where: context.isUnconnected)
    guard context.projected.projection.isUsual, unconnected < isolates else { return "" }
    let others = isolates - unconnected
    return """
       Of those without, \(unconnected) \(unconnected == 1 ? "has" : "have") no tie recorded at all; \
      the ties of the other \(others) lead to classes of bodies, to what has ended or to what is not \
      counted.
      """
  }

  /// What the parts are once classes and what is a body's own are looked at, and whether they are
  /// large enough to ask more; with a space before it.
  private static func rest(in context: AnalysisContext) -> String {
    let groups = context.groups
    guard !groups.isScattered else { return " \(groups.scattered)" }
    guard groups.all.count > 1, context.projected.projection.isUsual else { return "" }
    let own = groups.onlyOwn.count
    let apart = groups.apart.reduce(0) { $0 + $1.parts }
    let joined = groups.all.count - 1 - own - apart
    let words = [
      (own, "\(own == 1 ? "is" : "are") one body with what is its own"),
      (joined, "may be joined to it by classes of bodies"),
      (apart, "\(apart == 1 ? "stands" : "stand") apart from it"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    // All of them simply apart is what "separate" says already.
    return own == 0 && joined == 0 ? "" : " Besides the largest, \(words.listed())."
  }

  /// How many have a tie and how these hang together.
  private static func words(_ figures: NetworkFigures, isDirected: Bool) -> String {
    let tied = figures.actors - figures.isolates
    guard tied > 0 else { return "None of the \(figures.actors) actors has a tie that counts." }
    let opening =
      switch figures.isolates {
      case 0: "All \(figures.actors) actors have a tie that counts; they"
      case 1: "Of \(figures.actors) actors, 1 has no tie that counts; the other \(tied)"
      default:
        "Of \(figures.actors) actors, \(figures.isolates) have no tie that counts; the other \(tied)"
      }
    let parts =
      figures.groupsOfSeveral == 1
      ? isDirected ? "all hang together" : "all have a route to each other"
      : "are in \(figures.groupsOfSeveral) separate parts, the largest of \(figures.largest) actors"
    guard let steps = figures.averagePath else { return "\(opening) \(parts)." }
    let number = steps.rounded(to: 1)
    let unit = number == "1" ? "step" : "steps"
    return
      "\(opening) \(parts); between two that have a route it takes \(number) \(unit) on average."
  }
}
