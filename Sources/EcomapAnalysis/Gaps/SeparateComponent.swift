import EcomapModel

/// Finds groups of actors that are tied to each other and not to the rest.
public struct SeparateComponent: Analysis {
  static let rule = Rule(
    id: "separate-component",
    theme: .connection,
    title: "Separate groups",
    finds: """
      Two or more actors that current ties join to each other but not to the largest such group \
      on the map. Classes of bodies are not counted, but a group that a class may join to the \
      largest is not reported: one that has a tie with it, or of which an actor may belong to it, \
      being of its kind and in its area. A body with what is its own is under `only-its-own`. Of \
      two groups of the same size, the one that comes first on the map counts as the largest. Maps \
      of nothing but groups of fewer than four have no finding.
      """,
    why: """
      What one part of the map learns does not reach the other. Often a single tie, between \
      actors that know each other already, would join them.
      """,
    example: """
      `CityVerve` and `Corridor Manchester` are tied to each other and have no recorded tie to \
      the rest of the map.
      """,
    severity: .warning,
    remedy: "Look for a tie that is missing from the map, or for one that could be made.",
    reference: """
      Hopcroft, J. and Tarjan, R. (1973) Algorithm 447: efficient algorithms for graph \
      manipulation. Communications of the ACM 16, 372-378.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each such group, the largest first.
  ///
  /// Complexity: O(actors + ties).
  public func findings(in context: AnalysisContext) -> [Finding] {
    context.groups.isScattered ? [] : context.groups.apart.map { finding(of: $0, in: context) }
  }

  private func finding(of group: NamedGroups.Apart, in context: AnalysisContext) -> Finding {
    let members = group.members
    let names = context.names(of: members)
    let way: Sentence =
      group.classes.isEmpty
      ? ""
      : ", in part by way of \(names: context.names(of: group.classes), atMost: 3),"
    let sentence: Sentence =
      names.count <= 6
      ? """
      \(names: names) are tied to each other\(way) and have no recorded tie to the rest of the map.
      """
      : """
      A group of \(names.count) actors, \(names: names), is tied within itself\(way) and has no \
      recorded tie to the rest of the map.
      """
    return Finding(
      Self.rule, of: members, in: context.map,
      ties: Set(members.flatMap { context.recorded.ties(of: $0) }).sorted(),
      sentence: sentence,
      evidence: [
        .init("size", .integer(members.count)),
        .init("largest-group", .integer(context.groups.largest)),
        .init("classes", context.ids(of: group.classes)),
      ],
      suggestion: """
        Ask whether a tie between this group and the others is missing from the map; if not, \
        which of its actors could make one.
        """)
  }
}
