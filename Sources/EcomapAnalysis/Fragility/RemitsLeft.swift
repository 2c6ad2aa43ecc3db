import EcomapModel

/// What becomes of the remits of actors that go.
struct RemitsLeft {
  /// Those that nobody else in the area has, in the order of the map.
  let open: [EcosystemMap.Remit]
  /// Who has one of these for the whole country, bodies first.
  let national: [ActorIndex]
  /// Who in the area has another remit of those that go, bodies first.
  let sharing: [ActorIndex]

  private let group: Departures.Group
  private let shared: [EcosystemMap.Remit]
  private let context: AnalysisContext

  /// Complexity: O(remits of those that go × actors).
  init(by group: Departures.Group, _ going: Set<ActorIndex>, in context: AnalysisContext) {
    let map = context.map
    let others = context.subjects.filter { !going.contains($0) }
    let successors = Set(group.successors)
    var open: Set<String> = []
    var sharing: Set<ActorIndex> = []
    var shared: Set<String> = []
    for actor in group.actors {
      for remit in map[actor].remits {
        let holders = others.filter { other in
          map[other].remits.contains(remit)
            && (successors.contains(other) || Self.covers(map[actor], map[other], map.areas))
        }
        if holders.isEmpty {
          open.insert(remit)
        } else {
          shared.insert(remit)
          sharing.formUnion(holders)
        }
      }
    }
    let places = Places(map)
    let national = others.filter { other in
      let isNational =
        places.isCountrywide(other) || places.isUnknown(other) && map[other].level == .national
      return isNational && map[other].remits.contains(where: open.contains)
    }
    self.group = group
    self.context = context
    self.open = map.remits.filter { open.contains($0.id) }
    self.shared = map.remits.filter { shared.contains($0.id) }
    self.national = context.bodiesFirst(national)
    self.sharing = context.bodiesFirst(sharing.filter { !successors.contains($0) }.sorted())
  }

  /// Whether an actor works in the area of another one; without an area, everybody does.
  private static func covers(_ actor: Actor, _ other: Actor, _ areas: AreaTree) -> Bool {
    actor.areas.isEmpty
      || actor.areas.contains { area in other.areas.contains { areas.contains(area, $0) } }
  }

  /// What is left to nobody, who has it nationally and who is near, with a space before it;
  /// nothing when nothing is left open.
  var sentence: Sentence {
    guard !open.isEmpty else { return "" }
    let hasArea = !context.map[group.actors[0]].areas.isEmpty
    let remits = "the \(open.count == 1 ? "remit" : "remits") \(Self.listed(open))"
    var words: Sentence =
      " Nobody else\(hasArea ? " in its area" : "") is recorded with \(remits)"
    if !national.isEmpty { words = "\(words); nationally, \(holders)" }
    words = "\(words)."
    if hasArea, !sharing.isEmpty {
      let has = sharing.count == 1 ? "has" : "have"
      words = """
        \(words) In its area \(names: context.names(of: sharing), atMost: 3) \(has) another of its \
        remits, \(Self.listed(shared)).
        """
    }
    return words
  }

  /// Who has which of the open remits nationally.
  private var holders: Sentence {
    var words = Sentence([])
    for remit in open {
      let holders = national.filter { context.map[$0].remits.contains(remit.id) }
      guard !holders.isEmpty else { continue }
      let what = open.count == 1 ? "it" : Self.listed([remit])
      words = """
        \(words)\(words.parts.isEmpty ? "" : ", and ")\(names: context.names(of: holders), atMost: 3) \
        \(holders.count == 1 ? "has" : "have") \(what)
        """
    }
    return words
  }

  private static func listed(_ remits: [EcosystemMap.Remit]) -> String {
    remits.map { "\"\($0.name)\"" }.listed()
  }
}
