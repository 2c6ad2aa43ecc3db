internal import EcomapModel

/// The picture of a scene that is too big for its page: a card for each group, and how many ties
/// there are between them.
struct Overview: Sendable {
  private let scene: Scene
  private let parts: [SceneDivision.Part]
  private let numbers: [String]
  private let bridges: [Bridge]
  private let insideCounts: [Int]
  private let leaders: [[Int]]

  /// The ties between two groups.
  struct Bridge: Sendable {
    let from: Int
    let to: Int
    var count: Int
  }

  init(
    _ scene: Scene, lines: [SceneLine], parts: [SceneDivision.Part], numbers: [String]
  ) {
    self.scene = scene
    self.parts = parts
    self.numbers = numbers
    var part: [Int: Int] = [:]
    for (index, item) in parts.enumerated() {
      for member in item.members { part[member] = index }
    }
    var inside = Array(repeating: 0, count: parts.count)
    var counts: [[Int]: Int] = [:]
    for tie in scene.ties where tie.from != tie.to {
      guard let from = part[tie.from], let to = part[tie.to] else { continue }
      if from == to {
        inside[from] += 1
      } else {
        counts[[min(from, to), max(from, to)], default: 0] += 1
      }
    }
    insideCounts = inside
    bridges = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Bridge(from: $0.key[0], to: $0.key[1], count: $0.value) }
    var neighbours = scene.nodes.map { _ in 0 }
    for line in lines {
      neighbours[line.from] += 1
      neighbours[line.to] += 1
    }
    leaders = parts.map { part in
      part.members.sorted { (neighbours[$1], $0) < (neighbours[$0], $1) }
    }
  }

  /// The picture; nil when not even the cards fit the page.
  func picture(
    with engine: any LayoutEngine
  ) async throws(DrawingError) -> Picture? {
    if scene.layout == .matrix, let picture = try await table() { return picture }
    // What shows no ties has none between its groups either.
    let bridges = scene.layout.drawsLines ? bridges : []
    let plan = OverviewPlan(cards: cards, bridges: bridges, theme: scene.theme, engine: engine)
    var titled = scene
    titled.footer.insert(
      "This map is too big for its page: each group has a map of its own, with the number in its "
        + "heading.", at: 0)
    let composer = PageComposer(
      titled, lines: [], plan: plan,
      contents: LegendContents(overview: scene, bridges: bridges.count),
      summary: summary)
    return try await composer.picture()
  }

  /// The overview of a matrix is a matrix of its groups; nil when that does not fit either.
  private func table() async throws(DrawingError) -> Picture? {
    let tied = parts.indices.filter { !parts[$0].isUnconnected }
    let plan = GroupMatrixPlan(
      scene,
      rows: tied.map {
        .init(
          id: numbers[$0], number: numbers[$0], name: parts[$0].name, members: parts[$0].members)
      })
    guard let legend = plan.legend else { return nil }
    var titled = scene
    let others = parts.indices.filter { parts[$0].isUnconnected }.map {
      "Map \(numbers[$0]): \(parts[$0].members.count.counted("actor")) without a recorded tie."
    }
    let remark =
      "This map is too big for its page: each group has a map of its own, with the number in its "
      + "heading."
    titled.footer = plan.footnotes + [([remark] + others).joined(separator: " ")] + scene.footer
    return try await PageComposer(
      titled, lines: [], plan: plan, contents: legend,
      summary: ([summary] + plan.words).joined(separator: " ")
    ).picture()
  }

  private var cards: [GroupCard] {
    parts.indices.map { index in
      let members = parts[index].members
      let kinds = KindOrder.groups(members, of: scene)
        .sorted { $0.nodes.count > $1.nodes.count }
      var families: [(family: ActorKind.Family, count: Int)] = []
      for family in ActorKind.Family.allCases {
        let count = members.count { scene.nodes[$0].kind.family == family }
        if count > 0 { families.append((family, count)) }
      }
      return GroupCard(
        id: FileWord.of(parts[index].name), number: numbers[index], name: parts[index].name,
        counts: members.count.counted("actor")
          + (insideCounts[index] > 0 ? ", \(insideCounts[index].counted("tie")) within" : ""),
        kinds: kinds.map {
          "\($0.nodes.count) \($0.nodes.count > 1 ? $0.kind.plural : $0.kind.name)"
        },
        leaders: leaders[index].map { scene.nodes[$0].name }, families: families)
    }
  }

  /// The picture in words.
  private var summary: String {
    var sentences = [scene.warning ?? "", scene.summary].filter { !$0.isEmpty }
    sentences.append(
      "An overview of \(scene.nodes.count.counted("actor")) in \(parts.count.counted("group")).")
    for card in cards {
      sentences.append(
        "Map \(card.number), \(card.name): \(card.counts); \(Array(card.kinds.prefix(3)).listed())."
      )
    }
    sentences += bridges.sorted { $0.count > $1.count }.map { bridge in
      "\(bridge.count.counted("tie")) between map \(numbers[bridge.from]) and map "
        + "\(numbers[bridge.to])."
    }
    return sentences.joined(separator: " ")
  }
}
