import EcomapAnalysis
import EcomapDrawing
import EcomapModel

/// The boxes that stand for many actors to which the same happened and which have no drawn tie.
struct Crowds {
  /// One of them, and the box of those that came in place.
  struct Crowd {
    let node: Scene.Node
    let followers: Scene.Node?
  }

  /// The compared actors that stand in such a box.
  let members: Set<Int>
  /// How many of them would be drawn otherwise.
  let memberCount: Int
  /// The boxes.
  let crowds: [Crowd]

  /// Gathers them.
  ///
  /// - Parameters:
  ///   - tied: actors with a drawn tie, which are drawn by themselves.
  ///   - least: from how many on they share a box.
  init(_ comparison: Comparison, tied: Set<Int>, least: Int) {
    var members: Set<Int> = []
    var crowds: [Crowd] = []
    for (number, movement) in comparison.movements.enumerated() {
      let quiet = movement.members.filter { !tied.contains($0) }
      guard quiet.count >= least, let kind = movement.from ?? movement.to.first else { continue }
      // Whoever comes in place of one that is drawn by itself is drawn by itself, too.
      let single = Set(
        movement.members.filter(tied.contains).flatMap {
          comparison.actors[$0]?.followers ?? []
        })
      let after = movement.followers.filter { !tied.contains($0) && !single.contains($0) }
      members.formUnion(quiet)
      members.formUnion(movement.sort == .followed ? after : [])
      crowds.append(
        Crowd(
          node: Self.node(
            movement, number, kind, quiet.count, hasOthers: quiet.count < movement.members.count),
          followers: movement.sort == .followed && !after.isEmpty
            ? Self.followers(
              movement, number, after.count, hasOthers: after.count < movement.followers.count)
            : nil))
    }
    self.members = members
    self.crowds = crowds
    memberCount = members.count { comparison.actors[$0]?.course != .endedUnseen }
  }

  private static func node(
    _ movement: Movement, _ number: Int, _ kind: ActorKind, _ count: Int, hasOthers: Bool
  ) -> Scene.Node {
    let words = "\(count) \(hasOthers ? "other " : "")\(kind.plural.asCommonNoun)"
    let to = movement.to.first
    let (name, change): (String, SceneChange) =
      switch movement.sort {
      case .renamed, .reclassified:
        (
          to.map { $0.id == kind.id ? words : "\(words), now \($0.plural.asCommonNoun)" } ?? words,
          .changed
        )
      case .began, .splitOff: (words, .began)
      case .followed, .abolished, .ended: (words, .ended)
      }
    var node = Scene.Node(
      id: "many-\(number)", name: name, kind: change == .changed ? to ?? kind : kind,
      status: change == .ended ? .ended : .current, marks: [.change(change)], prominence: 2)
    if let date = movement.dates.last { node.detail = "Since \(date.spoken)" }
    return node
  }

  private static func followers(
    _ movement: Movement, _ number: Int, _ count: Int, hasOthers: Bool
  ) -> Scene.Node? {
    guard let kind = movement.to.first else { return nil }
    let noun = movement.to.count == 1 ? kind.plural.asCommonNoun : "actors"
    return Scene.Node(
      id: "many-\(number)-after", name: "\(count) \(hasOthers ? "other " : "")\(noun)", kind: kind,
      marks: [.change(.began)], prominence: 2)
  }
}
