import EcomapAnalysis
import EcomapDrawing
import EcomapModel
import EcomapReports

/// One picture of two states: who and what began, ended and changed, on one set of coordinates.
///
/// Changes of many actors without ties, such as the end of all groups of a kind, become one box
/// that says how many, with an arrow to whoever came in their place. What neither changed nor has
/// a tie is not drawn.
struct ComparisonScene {
  private let comparison: Comparison
  private var pair: MapPair { comparison.pair }

  /// From how many on actors without ties share a box.
  private static let leastInOneBox = 9

  init(_ comparison: Comparison) { self.comparison = comparison }

  /// The scene with everybody who has a tie, and then, for a page that cannot hold them, with the
  /// changed and their neighbours only.
  var scenes: [Scene] { [scene(isReduced: false), scene(isReduced: true)] }

  /// A tie of either state between drawn actors.
  private struct DrawnTie {
    let from: Int
    let to: Int
    let tie: Tie
    let standing: Status
    let change: SceneChange?
  }

  private func scene(isReduced: Bool) -> Scene {
    let candidates = Set(comparison.actors.compactMap { $0 }.filter(isCandidate).map(\.position))
    let possible = comparison.ties.compactMap(drawn).filter {
      candidates.contains($0.from) && candidates.contains($0.to) && $0.from != $0.to
    }
    let crowded = crowded(by: possible)
    var ties = possible.filter { !crowded.contains($0.from) && !crowded.contains($0.to) }
    let hiddenTies = possible.count - ties.count
    let changed = candidates.filter { mark(of: $0) != nil }
    if isReduced {
      ties = ties.filter {
        $0.change != nil || changed.contains($0.from) || changed.contains($0.to)
      }
    }
    let tied = Set(ties.flatMap { [$0.from, $0.to] })
    let crowds = Crowds(comparison, tied: tied, least: Self.leastInOneBox)
    let shown = candidates.filter { position in
      !crowds.members.contains(position) && (changed.contains(position) || tied.contains(position))
    }.sorted()

    var ids = Set<String>()
    var places: [Int: Int] = [:]
    var nodes: [Scene.Node] = []
    for position in shown {
      var node = node(position)
      while !ids.insert(node.id).inserted { node.id += "-before" }
      places[position] = nodes.count
      nodes.append(node)
    }
    var drawn: [Scene.Tie] = []
    for (number, tie) in ties.enumerated() {
      guard let from = places[tie.from], let to = places[tie.to] else { continue }
      drawn.append(
        Scene.Tie(
          id: "\(nodes[from].id).\(tie.tie.kind.id).\(nodes[to].id)-\(number)", from: from, to: to,
          kind: tie.tie.kind, status: tie.standing, certainty: tie.tie.certainty,
          strength: tie.tie.strength, detail: tie.tie.note ?? "", change: tie.change))
    }
    func follow(_ from: Int, _ to: Int) {
      drawn.append(
        Scene.Tie(
          id: "\(nodes[from].id).followed.\(nodes[to].id)", from: from, to: to,
          kind: Self.followed, change: .followed))
    }
    for position in shown {
      for follower in comparison.actors[position]?.followers ?? [] {
        if let from = places[position], let to = places[follower] { follow(from, to) }
      }
    }
    for crowd in crowds.crowds {
      nodes.append(crowd.node)
      guard let after = crowd.followers else { continue }
      nodes.append(after)
      follow(nodes.count - 2, nodes.count - 1)
    }
    let report = ComparisonReport(comparison)
    return Scene(
      title: report.document.title.plain, subtitle: subtitle, warning: warning,
      summary: report.story.map(\.plain).joined(separator: " "), nodes: nodes, ties: drawn,
      footer: footer(
        leavingOut: candidates.count - shown.count - crowds.memberCount, hiddenTies: hiddenTies),
      page: .slide, sizeWords: "Larger: many actors in one box")
  }

  /// Those of many to which the same happened of whom fewer than half have a tie that goes on: they
  /// all share one box, so that it holds the whole of them and not the others.
  private func crowded(by ties: [DrawnTie]) -> Set<Int> {
    let tied = Set(ties.filter { $0.change != .ended }.flatMap { [$0.from, $0.to] })
    let groups = comparison.movements.filter { movement in
      movement.members.count >= Self.leastInOneBox
        && movement.members.count(where: tied.contains) * 2 < movement.members.count
    }
    return Set(groups.flatMap(\.members))
  }

  /// What is said on the picture when one of the maps holds what is marked internal.
  private var warning: String? {
    comparison.pair.before.map.warning ?? comparison.pair.after.map.warning
  }

  /// What the arrow to a follower says.
  private static let followed = RelationshipKind(
    id: "was-followed-by", isDirected: true, meaning: "The other came in its place.",
    family: .structure)

  /// Whether an actor can be drawn by itself: one that is on one map only says something about
  /// the maps alone, unless these are two versions of one.
  private func isCandidate(_ change: ActorChange) -> Bool {
    switch change.course {
    case .kept, .began, .ended, .returned, .notBegun: true
    case .onlyBefore, .onlyAfter: comparison.sharesEnough || change.isRenamed
    case .endedUnseen: false
    }
  }

  private func mark(of position: Int) -> SceneChange? {
    guard let change = comparison.actors[position] else { return nil }
    switch change.course {
    case .began, .returned: return .began
    case .ended, .endedUnseen, .notBegun: return .ended
    case .onlyBefore where !change.isRenamed: return .onlyBefore
    case .onlyAfter where !change.isRenamed: return .onlyAfter
    case .kept, .onlyBefore, .onlyAfter:
      let telling = change.fields.contains {
        comparison.sharesEnough || $0.field == "kind" || $0.field == "name"
      }
      return change.isRenamed || telling ? .changed : nil
    }
  }

  private func drawn(_ change: TieChange) -> DrawnTie? {
    let snapshot = change.after == nil ? pair.before : pair.after
    guard let index = change.after ?? change.before else { return nil }
    // Maps that record other kinds of tie do not tell by that what came and went.
    let isRecordOnly = change.course == .onlyBefore || change.course == .onlyAfter
    guard !(isRecordOnly && pair.relation == .inTime && !comparison.comparesNetworks) else {
      return nil
    }
    let dated = snapshot.ties[index]
    func position(_ actor: ActorIndex) -> Int {
      change.after == nil
        ? pair.correspondence.position(before: actor) : pair.correspondence.position(after: actor)
    }
    let mark: SceneChange? =
      switch change.course {
      case .kept: nil
      case .changed: .changed
      case .began: .began
      case .ended, .endEnded, .notBegun: .ended
      case .onlyBefore, .endOnlyBefore: .onlyBefore
      case .onlyAfter, .endOnlyAfter: .onlyAfter
      }
    return DrawnTie(
      from: position(dated.from), to: position(dated.to), tie: snapshot.map.ties[index],
      standing: mark == .ended ? .ended : dated.standing, change: mark)
  }

  private func node(_ position: Int) -> Scene.Node {
    let mark = mark(of: position)
    let actor = pair.entry(position, at: mark == .ended ? .before : .after)
    let old = comparison.name(position, at: .before)
    var details: [String] = []
    if mark == .changed, old != actor.name { details.append("Before: \(old)") }
    if let note = actor.note { details.append(note) }
    return Scene.Node(
      id: actor.id, name: actor.name, kind: actor.kind, status: mark == .ended ? .ended : .current,
      isClass: actor.isClass, detail: details.joined(separator: "\n"),
      marks: mark.map { [.change($0)] } ?? [], link: actor.contact?.url, level: actor.level)
  }

  private var subtitle: String {
    let dates = [pair.before, pair.after].map { $0.date?.spoken ?? "no date" }
    var parts = [dates[0] == dates[1] ? dates[0] : "\(dates[0]) to \(dates[1])"]
    if !comparison.sharesEnough, pair.relation == .sameTime { parts.append("What both maps hold") }
    let gone = comparison.actors(.ended).count + comparison.actors(.endedUnseen).count
    let renamed = comparison.actors.count { $0?.isRenamed == true }
    let others = comparison.actors.count {
      $0?.reclassification != nil && $0?.isRenamed == false
    }
    for (count, words) in [
      (comparison.actors(.began).count, "began"), (gone, "ended"), (renamed, "took a new name"),
      (others, "became another kind of body"),
    ] where count > 0 {
      parts.append("\(count) \(words)")
    }
    return parts.joined(separator: " · ")
  }

  private func footer(leavingOut count: Int, hiddenTies: Int) -> [String] {
    var footer: [String] = []
    if hiddenTies > 0 {
      footer.append("Not drawn: \(hiddenTies.counted("tie")) of actors that share a box with many.")
    }
    if count > 0 {
      footer.append(
        "Not drawn: \(count.counted("actor")) of both states without a change and without a tie here."
      )
    }
    let only = comparison.actors(.onlyBefore).count + comparison.actors(.onlyAfter).count
    if !comparison.sharesEnough, only > 0 {
      footer.append(
        "Not drawn: actors that only one of the two maps holds; that alone does not say that they "
          + "began or ended.")
    }
    var titles: [String] = []
    for title in pair.before.map.sources.map(\.title) + pair.after.map.sources.map(\.title)
    where !titles.contains(title) {
      titles.append(title)
    }
    let rest = titles.count - 6
    if rest > 1 { titles = titles.prefix(6) + ["and \(rest) more"] }
    if !titles.isEmpty { footer.append("Sources: \(titles.joined(separator: "; ")).") }
    return footer
  }
}
