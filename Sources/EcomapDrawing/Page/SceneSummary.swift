internal import EcomapModel

/// What a picture shows, in words, for readers who do not see it.
enum SceneSummary {
  /// The most characters; a screen reader reads the text in one go.
  static let limit = 6_000
  /// What is said where the limit cuts the text.
  static let rest = "… The table beside the picture has the rest."
  /// The most names in one list.
  private static let mostNames = 60

  /// The long description, bounded: who is there, what was found, who is tied to whom.
  ///
  /// - Parameter words: What the picture says beside that, such as the cells of a table.
  static func text(_ scene: Scene, words: [String] = []) -> String {
    var paragraphs = paragraphs(scene)
    if !words.isEmpty { paragraphs.append(words.joined(separator: " ")) }
    let ties = TiesInWords(scene).sentences
    if !ties.isEmpty { paragraphs.append("Ties: \(ties.joined(separator: " "))") }
    return bounded(paragraphs.joined(separator: "\n"))
  }

  /// The description but for the single ties: what the picture is, who is there, the findings,
  /// who has no ties.
  static func paragraphs(_ scene: Scene) -> [String] {
    let components = Components(
      nodeCount: scene.nodes.count, lines: SceneLine.lines(of: scene))
    var first = [scene.warning ?? "", scene.summary].filter { !$0.isEmpty }
    guard !scene.nodes.isEmpty else {
      return [(first + ["A system map without actors."]).joined(separator: " ")]
    }
    let (actors, ties) = (scene.nodes.count.counted("actor"), scene.ties.count.counted("tie"))
    first.append("A system map of \(actors) and \(ties).")
    if !scene.subtitle.isEmpty { first.append(scene.subtitle + ".") }
    var found = mostTied(scene) + marks(of: scene)
    if components.connected.count > 1 {
      found.append("The ties form \(components.connected.count) separate parts.")
    }
    let without = components.unconnected
    let alone = without.filter { scene.nodes[$0].hiddenTies == 0 }.map { scene.nodes[$0].name }
    let hidden = without.filter { scene.nodes[$0].hiddenTies > 0 }.map { scene.nodes[$0].name }
    return [
      first.joined(separator: " "), kinds(of: scene), found.joined(separator: " "),
      alone.isEmpty ? "" : "No recorded ties: \(listed(alone)).",
      hidden.isEmpty
        ? "" : "Ties only with actors that are not in this picture: \(listed(hidden)).",
    ].filter { !$0.isEmpty }
  }

  /// How many actors of each kind there are.
  private static func kinds(of scene: Scene) -> String {
    let groups = KindOrder.groups(Array(scene.nodes.indices), of: scene)
    let counts = groups.map { kind, nodes in
      let count = scene.headcount(of: nodes)
      return "\(count) \(count > 1 ? kind.plural : kind.name)"
    }
    return "Who is there: \(counts.joined(separator: ", "))."
  }

  private static func mostTied(_ scene: Scene) -> [String] {
    let neighbours = scene.neighbourCounts
    let order = scene.nodes.indices.filter { neighbours[$0] > 1 }.sorted {
      (neighbours[$1], $0) < (neighbours[$0], $1)
    }
    guard !order.isEmpty else { return [] }
    let names = order.prefix(5).map { "\(scene.nodes[$0].name) (\(neighbours[$0]))" }
    return ["Tied to most others: \(names.joined(separator: ", "))."]
  }

  /// What the signs on the boxes say.
  private static func marks(of scene: Scene) -> [String] {
    func named(_ title: String, _ mark: Mark) -> String? {
      let names = scene.nodes.filter { $0.marks.contains(mark) }.map(\.name)
      return names.isEmpty ? nil : "\(title): \(listed(names))."
    }
    let numbers = Set(
      scene.nodes.flatMap(\.marks).compactMap { mark -> Int? in
        if case .overlap(let number) = mark { number } else { nil }
      })
    let changes = SceneChange.allCases.map { named($0.spoken, .change($0)) }
    return changes.compactMap(\.self)
      + [
        named("Bridging groups most", .broker),
        named("Single points of failure", .singlePointOfFailure),
      ].compactMap(\.self)
      + numbers.sorted().compactMap {
        named("Overlapping remits \($0), no tie recorded", .overlap($0))
      }
  }

  private static func listed(_ names: [String]) -> String {
    guard names.count > mostNames else { return names.joined(separator: "; ") }
    let more = names.count - mostNames
    return names.prefix(mostNames).joined(separator: "; ") + "; and \(more) more"
  }

  /// A text that ends at a word when it is too long, and says so.
  static func bounded(_ text: String) -> String {
    let room = limit - rest.count
    guard text.count > limit else { return text }
    var kept = text.prefix(room)
    while let last = kept.last, !last.isWhitespace { kept.removeLast() }
    // One word as long as the limit: better cut than gone.
    if kept.isEmpty { kept = text.prefix(room) }
    while let last = kept.last, last.isWhitespace || ",;:.".contains(last) { kept.removeLast() }
    return kept + rest
  }
}
