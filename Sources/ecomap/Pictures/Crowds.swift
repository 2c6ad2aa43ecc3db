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
      crowds.append(Self.crowd(movement, number, kind, before: quiet.count, after: after.count))
    }
    self.members = members
    self.crowds = crowds
    memberCount = members.count { comparison.actors[$0]?.course != .endedUnseen }
  }

  private static func crowd(
    _ movement: Movement, _ number: Int, _ kind: ActorKind, before: Int, after: Int
  ) -> Crowd {
    func box(
      _ word: String, _ kind: ActorKind, _ count: Int, of all: Int, _ change: SceneChange,
      isOver: Bool
    ) -> Scene.Node {
      var node = Scene.Node(
        id: "many-\(number)\(word)",
        name: "\(count) \(count < all ? "other " : "")\(kind.plural.asCommonNoun)", kind: kind,
        status: isOver ? .ended : .current, marks: [.change(change)], prominence: 2,
        headcount: count)
      if let date = movement.dates.last { node.detail = date.spoken }
      return node
    }
    let all = movement.members.count
    let to = movement.to.first ?? kind
    switch movement.sort {
    case .renamed, .reclassified:
      guard to.id != kind.id else {
        return Crowd(node: box("", kind, before, of: all, .changed, isOver: false), followers: nil)
      }
      return Crowd(
        node: box("", kind, before, of: all, .changed, isOver: false),
        followers: box("-after", to, before, of: all, .changed, isOver: false))
    case .began, .splitOff:
      return Crowd(node: box("", kind, before, of: all, .began, isOver: false), followers: nil)
    case .followed, .abolished, .ended:
      let followers =
        movement.sort == .followed && after > 0
        ? box("-after", to, after, of: movement.followers.count, .began, isOver: false) : nil
      return Crowd(node: box("", kind, before, of: all, .ended, isOver: true), followers: followers)
    }
  }
}
