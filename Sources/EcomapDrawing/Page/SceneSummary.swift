internal import EcomapModel

/// What a picture shows, in words, for readers who do not see it.
enum SceneSummary {
  /// A few sentences: how much there is, who has most ties, what stands apart.
  static func text(_ scene: Scene, lines: [SceneLine]) -> String {
    let components = Components(nodeCount: scene.nodes.count, lines: lines)
    var neighbours = scene.nodes.map { _ in Set<Int>() }
    for line in lines {
      neighbours[line.from].insert(line.to)
      neighbours[line.to].insert(line.from)
    }
    var sentences = scene.summary.isEmpty ? [] : [scene.summary]
    guard !scene.nodes.isEmpty else {
      return (sentences + ["A system map without actors."]).joined(separator: " ")
    }
    sentences.append(
      "A system map of \(scene.nodes.count.counted("actor")) and \(scene.ties.count.counted("tie"))."
    )
    if !scene.subtitle.isEmpty { sentences.append(scene.subtitle + ".") }
    let order = scene.nodes.indices.filter { neighbours[$0].count > 1 }.sorted {
      (neighbours[$1].count, $0) < (neighbours[$0].count, $1)
    }
    if !order.isEmpty {
      let names = order.prefix(5).map { "\(scene.nodes[$0].name) (\(neighbours[$0].count))" }
      sentences.append("Tied to most others: \(names.joined(separator: ", ")).")
    }
    sentences += marks(of: scene)
    if components.connected.count > 1 {
      sentences.append("The ties form \(components.connected.count) separate parts.")
    }
    if !components.unconnected.isEmpty {
      let names = components.unconnected.map { scene.nodes[$0].name }
      sentences.append("No recorded ties: \(names.joined(separator: "; ")).")
    }
    return sentences.joined(separator: " ")
  }

  /// What the signs on the boxes say.
  private static func marks(of scene: Scene) -> [String] {
    func named(_ title: String, _ mark: Mark) -> String? {
      let names = scene.nodes.filter { $0.marks.contains(mark) }.map(\.name)
      return names.isEmpty ? nil : "\(title): \(names.joined(separator: "; "))."
    }
    let numbers = Set(
      scene.nodes.flatMap(\.marks).compactMap { mark -> Int? in
        if case .overlap(let number) = mark { number } else { nil }
      })
    return [
      named("Bridging groups most", .broker),
      named("Single points of failure", .singlePointOfFailure),
    ].compactMap(\.self)
      + numbers.sorted().compactMap {
        named("Overlapping remits \($0), no tie recorded", .overlap($0))
      }
  }
}
