import EcomapGraph
public import EcomapModel

/// The groups of two actors or more that current ties between named bodies join, and what they are.
///
/// These are the parts that `ecomap measures` counts. That a group stands apart is said only of what
/// also classes of bodies do not join to the largest group, and a body with what is its own is no
/// group: see `PossibleTies` and `Ownership`.
public struct NamedGroups: Sendable {
  /// A group that has no route to the largest one, not even by way of a class.
  public struct Apart: Sendable {
    /// Its actors, in map order.
    public let members: [ActorIndex]
    /// How many groups of ``NamedGroups/all`` it is made of; above 1 when a class joins these.
    public let parts: Int
    /// The classes that may join its parts, in map order; empty for one that named ties join.
    public let classes: [ActorIndex]
  }

  /// All groups, the largest first; of two of the same size, the one that comes first on the map.
  public let all: [[ActorIndex]]
  /// Those that stand apart and are more than a body and its own, the largest first.
  public let apart: [Apart]
  /// Those that are one body and what is its own, and stand apart but for that.
  public let onlyOwn: [[ActorIndex]]

  /// How many actors the largest group has; 0 without ties.
  public var largest: Int { all.first?.count ?? 0 }

  /// How many actors are in a group.
  public var tied: Int { all.reduce(0) { $0 + $1.count } }

  /// How many groups a map has at least that is said to be scattered.
  private static let several = 5
  /// From how many actors on a group can fall into two that are more than one actor, or leave two
  /// apart.
  public static let least = 4

  /// Whether the map is nothing but several small groups, such as pairs: then who bridges, what
  /// would break and which groups stand apart cannot be asked of it.
  public var isScattered: Bool { all.count >= Self.several && largest < Self.least }

  /// That a scattered map cannot be asked about groups, in a sentence.
  public var scattered: String {
    let what =
      largest == 2
      ? "\(all.count) separate pairs"
      : "\(all.count) separate groups of at most \(largest) actors"
    return """
      The map holds \(what): who bridges, what would break and which groups stand apart cannot be \
      asked of it yet.
      """
  }

  /// Complexity: O(actors + ties).
  init(_ named: RecordedTies, _ possible: PossibleTies, _ ownership: Ownership) {
    let components = named.graph.components()
    all = (0..<components.count).prefix { components.sizes[$0] > 1 }.map { number in
      components.members(of: number).map { ActorIndex($0.offset) }
    }
    let parts = possible.parts()
    guard let main = all.first?.first.map({ parts[$0.offset] }) else {
      (apart, onlyOwn) = ([], [])
      return
    }
    var order: [Int] = []
    var found: [Int: [[ActorIndex]]] = [:]
    for group in all where parts[group[0].offset] != main {
      let part = parts[group[0].offset]
      if found[part] == nil { order.append(part) }
      found[part, default: []].append(group)
    }
    var apart: [Apart] = []
    var onlyOwn: [[ActorIndex]] = []
    for part in order {
      let pieces = found[part] ?? []
      let members = pieces.joined().sorted()
      if ownership.heads(of: members).count == 1 {
        onlyOwn.append(members)
      } else {
        apart.append(
          Apart(members: members, parts: pieces.count, classes: possible.classes(joining: pieces)))
      }
    }
    // Groups that a class joins can together be larger than one that came before them.
    self.apart = apart.enumerated().sorted { left, right in
      let counts = (left.element.members.count, right.element.members.count)
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map(\.element)
    self.onlyOwn = onlyOwn
  }
}
