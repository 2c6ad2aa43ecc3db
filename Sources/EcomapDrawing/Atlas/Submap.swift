internal import EcomapModel

/// Cuts the part of a scene that has a page of its own out of the whole.
struct Submap: Sendable {
  private let scene: Scene
  private let lines: [SceneLine]
  private let parts: [SceneDivision.Part]
  private let numbers: [String]
  private let part: [Int: Int]

  init(
    _ scene: Scene, lines: [SceneLine], parts: [SceneDivision.Part], numbers: [String]
  ) {
    self.scene = scene
    self.lines = lines
    self.parts = parts
    self.numbers = numbers
    var part: [Int: Int] = [:]
    for (index, item) in parts.enumerated() {
      for member in item.members { part[member] = index }
    }
    self.part = part
  }

  /// The scene of a part.
  ///
  /// - Parameters:
  ///   - hasNeighbours: Whether actors of other pages that have a tie into this one stand beside
  ///     it, with the number of their page.
  func scene(of part: SceneDivision.Part, number: String, hasNeighbours: Bool) -> Scene {
    let inside = Set(part.members)
    let outward = scene.ties.filter {
      $0.from != $0.to && inside.contains($0.from) != inside.contains($0.to)
    }
    let outside = Set(outward.flatMap { [$0.from, $0.to] }).subtracting(inside).sorted()
    let shown = hasNeighbours ? part.members + outside : part.members
    var positions: [Int: Int] = [:]
    for (position, node) in shown.enumerated() { positions[node] = position }
    var submap = scene
    submap.nodes = shown.map { node in
      var copy = scene.nodes[node]
      if !inside.contains(node) {
        copy.elsewhere = self.part[node].map { "map \(numbers[$0])" }
        copy.prominence = 0
        copy.marks = copy.marks.filter { $0.change != nil }
      }
      return copy
    }
    if !hasNeighbours {
      for tie in outward {
        for end in [tie.from, tie.to] {
          if let position = positions[end] { submap.nodes[position].hiddenTies += 1 }
        }
      }
    }
    submap.ties = scene.ties.compactMap { tie in
      guard inside.contains(tie.from) || inside.contains(tie.to),
        let from = positions[tie.from], let to = positions[tie.to]
      else { return nil }
      var tie = tie
      tie.from = from
      tie.to = to
      return tie
    }
    submap.title = "\(number)  \(part.name)"
    submap.subtitle = subtitle(
      part, ties: submap.ties.count, neighbours: hasNeighbours ? outside.count : 0)
    if !hasNeighbours, !outward.isEmpty {
      submap.footer.insert(
        "\(outward.count.counted("tie")) with \(outside.count.counted("actor")) on other maps "
          + (outward.count == 1 ? "is not drawn." : "are not drawn."), at: 0)
    }
    submap.groups = scene.groups.compactMap { group in
      let members = group.members.compactMap { inside.contains($0) ? positions[$0] : nil }
      return members.isEmpty ? nil : Scene.Group(id: group.id, name: group.name, members: members)
    }
    submap.focus = scene.focus.flatMap { positions[$0] }
    submap.layout = scene.layout.forSubmaps
    if submap.layout == .matrix {
      // A page of its own shows a group from within.
      submap.groups = []
      if part.isUnconnected { submap.layout = .landscape }
    }
    submap.summary = "Part of: \(scene.title)."
    return submap
  }

  private func subtitle(_ part: SceneDivision.Part, ties: Int, neighbours: Int) -> String {
    var words = [scene.date, "Part of “\(scene.title)”"].compactMap(\.self)
    words += [
      part.members.count.counted("actor"),
      ties.counted("relationship"),
    ]
    if neighbours > 0 {
      words.append("\(neighbours.counted("neighbour")) on other maps in outline")
    }
    return words.joined(separator: " · ")
  }
}

extension ViewDefinition.Layout {
  /// How the parts of a scene of this layout are laid out: groups that have been taken apart are
  /// networks.
  var forSubmaps: ViewDefinition.Layout {
    switch self {
    case .network, .bands, .groups, .rings, .focus: .network
    case .matrix, .landscape, .coverage: self
    }
  }
}
