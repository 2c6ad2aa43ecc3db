import EcomapGraph
import EcomapModel

/// Finds bodies of one kind that do the same in different places.
public struct Counterparts: Analysis {
  static let rule = Rule(
    id: "counterparts",
    theme: .duplication,
    title: "Counterparts in other places",
    finds: """
      Actors of one kind, current and not classes of bodies, that work in different places and of \
      which each shares a remit with another: one finding for all that hang together so. Two places \
      are different when neither contains the other. Countrywide actors are left out.
      """,
    why: """
      The same work in different places is no duplication: those who do it can learn from each \
      other, share what they have made, and agree who goes first.
      """,
    example: """
      5 Academic Health Science Networks in 4 places have remits in common: `South West AHSN`, \
      `Eastern AHSN`, `Innovation Agency`, `Greater Manchester AHSN` and `UCLPartners`. They could \
      form a community of practice.
      """,
    severity: .notice,
    remedy: "Ask whether they meet; if not, offer to bring them together.",
    reference: """
      Communities of practice: Wenger, E. (1998) Communities of Practice: Learning, Meaning, and \
      Identity. Cambridge University Press.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each group, in the order of the kinds.
  ///
  /// Complexity: O(actors × remits).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let places = Places(context.map)
    let subjects = context.subjects.filter {
      !places.isCountrywide($0) && !places.areas(of: $0).isEmpty
    }
    let remits = Remits(of: subjects, in: context.map)
    let groups = Self.groups(remits, in: context.map)
    let kinds = Dictionary(
      context.map.vocabulary.actorKinds.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return groups.filter { Self.spans($0, places) }
      .sorted { left, right in
        let (one, other) = (context.map[left[0]].kind.id, context.map[right[0]].kind.id)
        let ranks = (kinds[one] ?? kinds.count, kinds[other] ?? kinds.count)
        return ranks.0 == ranks.1 ? left[0] < right[0] : ranks.0 < ranks.1
      }
      .map { finding(of: $0, places: places, in: context) }
  }

  /// Actors of one kind that shared remits join, step by step.
  private static func groups(_ remits: Remits, in map: EcosystemMap) -> [[ActorIndex]] {
    struct Key: Hashable {
      let kind: String
      let tag: Int
    }
    var firsts: [Key: Node] = [:]
    var links: [Link] = []
    for (set, actor) in remits.actors.enumerated() {
      for tag in remits.sets.tags(of: set) {
        let key = Key(kind: map[actor].kind.id, tag: tag)
        if let first = firsts[key] {
          links.append(Link(from: first, to: Node(set)))
        } else {
          firsts[key] = Node(set)
        }
      }
    }
    let graph = Graph(nodeCount: remits.actors.count, links: links, keepsLinks: false)
    let components = graph.components()
    return (0..<components.count).map { number in
      components.members(of: number).map { remits.actors[$0.offset] }
    }
  }

  /// Whether some of a group work in different places.
  private static func spans(_ group: [ActorIndex], _ places: Places) -> Bool {
    // One actor stands for all that work in the same areas: a group can be large.
    var seen: Set<[String]> = []
    let different = group.filter { seen.insert(places.areas(of: $0)).inserted }
    return different.indices.contains { place in
      different[..<place].contains { places.areApart($0, different[place]) }
    }
  }

  private func finding(
    of actors: [ActorIndex], places: Places, in context: AnalysisContext
  ) -> Finding {
    let map = context.map
    let kind = map[actors[0]].kind
    var areas: [String] = []
    for area in actors.flatMap(places.areas) where !areas.contains(area) { areas.append(area) }
    var counts: [String: Int] = [:]
    for remit in actors.flatMap({ map[$0].remits }) { counts[remit, default: 0] += 1 }
    let shared = map.remits.filter { counts[$0.id, default: 0] > 1 }
    let tied = context.recorded.pairCount(among: actors)
    return Finding(
      Self.rule, of: actors, in: map, discriminator: kind.id,
      sentence: """
        \(actors.count) \(kind.plural.asCommonNoun) in \(areas.count) places have remits in common: \
        \(names: context.names(of: actors)). They could form a community of practice.
        """,
      evidence: [
        .init("kind", .string(kind.id)),
        .init("places", .strings(areas)),
        .init(
          "shared-remits",
          .array(
            shared.map { ["remit": .string($0.name), "actors": .integer(counts[$0.id] ?? 0)] })
        ),
        .init("recorded-ties-between-them", .integer(tied)),
      ],
      suggestion: """
        Ask whether they know each other's work in these fields; if not, offer to bring them \
        together.
        """)
  }
}
