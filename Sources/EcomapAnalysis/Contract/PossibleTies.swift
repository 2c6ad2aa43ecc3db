import EcomapGraph
import EcomapModel

/// The ties that there may be besides those between named bodies, by way of classes of bodies.
///
/// A map that says "`NHS England` set up the AHSNs" does not leave each AHSN without a tie to NHS
/// England: it does not name them. So whatever says that a route is the only one, or that there is
/// none, must hold in this generous view too. In it
///
/// - classes of bodies count as actors, with their current ties;
/// - an actor may have the ties of a class that it may belong to: one of its own kind whose area is
///   or contains the actor's, as far as both say one. England contains every area but what is
///   international.
///
/// Belonging to a class joins nobody: only a tie that the class has with a named body does.
public struct PossibleTies: Sendable {
  /// A class that has ties with named bodies.
  struct BodyClass: Sendable {
    let actor: ActorIndex
    /// The named bodies that it has a tie with.
    let partners: [ActorIndex]
    /// Who may belong to it, in map order.
    let members: [ActorIndex]
  }

  /// The ties and memberships as one undirected graph in which the node of an actor has the actor's
  /// position.
  let graph: Graph
  /// The classes that have ties, in map order.
  let classes: [BodyClass]

  /// How many classes have ties.
  public var classCount: Int { classes.count }

  private let classesOfActor: [[Int]]
  private let links: [Link]
  private let actorCount: Int

  /// Adds to the ties that are recorded, and those that are measured, what classes may mean.
  ///
  /// Complexity: O(actors × classes with ties + ties).
  init(_ recorded: RecordedTies, _ projected: ProjectedMap) {
    let map = projected.snapshot.map
    let away = Set(projected.projection.without)
    var links = recorded.graph.edges.compactMap { edge -> Link? in
      let (from, to) = recorded.graph.ends(of: edge)
      let isAway = [from, to].contains { away.contains(ActorIndex($0.offset)) }
      return isAway ? nil : Link(from: from, to: to)
    }
    links += projected.graph.edges.map { edge in
      let (from, to) = projected.graph.ends(of: edge)
      return Link(
        from: Node(projected.actor(of: from).offset), to: Node(projected.actor(of: to).offset))
    }
    var byKind: [String: [ActorIndex]] = [:]
    for actor in projected.snapshot.present
    where !map[actor].isClass && map[actor].uncounted == nil
      && projected.snapshot.standing(of: actor) != .ended && !away.contains(actor)
    {
      byKind[map[actor].kind.id, default: []].append(actor)
    }
    let classes = projected.snapshot.present.compactMap { actor -> BodyClass? in
      let partners =
        map[actor].isClass ? recorded.neighbours(of: actor).filter { !map[$0].isClass } : []
      guard !partners.isEmpty else { return nil }
      let members = (byKind[map[actor].kind.id] ?? []).filter {
        Self.mayHold(map[actor], map[$0], map.areas)
      }
      return BodyClass(actor: actor, partners: partners, members: members)
    }
    var classesOfActor = [[Int]](repeating: [], count: map.actors.count)
    for (number, group) in classes.enumerated() {
      for member in group.members { classesOfActor[member.offset].append(number) }
    }
    self.links = links
    self.classes = classes
    self.classesOfActor = classesOfActor
    actorCount = map.actors.count
    let memberships = classes.flatMap { group in
      group.members.map { Link(from: Node(group.actor.offset), to: Node($0.offset)) }
    }
    graph = Graph(nodeCount: map.actors.count, links: links + memberships, keepsLinks: false)
  }

  /// Whether a class of the same kind may hold an actor, by where both work.
  private static func mayHold(_ group: Actor, _ actor: Actor, _ areas: AreaTree) -> Bool {
    guard !group.areas.isEmpty, !actor.areas.isEmpty else { return true }
    return actor.areas.contains { area in
      group.areas.contains {
        areas.contains($0, area)
          || $0 == "England" && !areas.contains("International", area)
      }
    }
  }

  /// The classes with ties that an actor may belong to and has no tie with, in map order.
  func classes(of actor: ActorIndex) -> [BodyClass] {
    classesOfActor[actor.offset].map { classes[$0] }.filter { !$0.partners.contains(actor) }
  }

  /// The pairs of actors whose tie alone may join two parts, each in map order.
  ///
  /// Complexity: O(actors + ties).
  var bridges: [[ActorIndex]] {
    graph.biconnectivity().bridges.map { edge in
      let (from, to) = graph.ends(of: edge)
      return [from, to].map { ActorIndex($0.offset) }.sorted()
    }
  }

  /// For each actor, by its position, a number that it shares with all it may have a route to when
  /// some actors are taken away.
  ///
  /// Complexity: O(actors + ties), nearly.
  func parts(without removed: Set<ActorIndex> = []) -> [Int] {
    var sets = JoinedSets(count: actorCount)
    for link in links
    where !removed.contains(ActorIndex(link.from.offset))
      && !removed.contains(ActorIndex(link.to.offset))
    {
      sets.join(link.from.offset, link.to.offset)
    }
    for group in classes
    // A class whose ties are gone joins nobody any more.
    where !removed.contains(group.actor) && !group.partners.allSatisfy(removed.contains) {
      for member in group.members where !removed.contains(member) {
        sets.join(group.actor.offset, member.offset)
      }
    }
    return (0..<actorCount).map { sets.first(of: $0) }
  }

  /// Pieces that are left without some actors, those as one between which there may be a route; the
  /// largest first, of two of the same size the one with the smaller first actor.
  ///
  /// Complexity: that of ``parts(without:)``, and nothing on maps whose classes have no ties.
  func joined(_ pieces: [[ActorIndex]], without removed: [ActorIndex]) -> [[ActorIndex]] {
    guard !classes.isEmpty, pieces.count > 1 else { return pieces }
    let parts = parts(without: Set(removed))
    var found: [Int: [ActorIndex]] = [:]
    for piece in pieces {
      guard let first = piece.first else { continue }
      found[parts[first.offset], default: []] += piece
    }
    return found.values.map { $0.sorted() }.sorted { left, right in
      left.count == right.count ? left[0] < right[0] : left.count > right.count
    }
  }

  /// The classes that touch several of some pieces, by a tie or by who may belong to them.
  func classes(joining pieces: [[ActorIndex]]) -> [ActorIndex] {
    var places: [ActorIndex: Int] = [:]
    for (number, piece) in pieces.enumerated() { for actor in piece { places[actor] = number } }
    return classes.filter { group in
      Set((group.partners + group.members).compactMap { places[$0] }).count > 1
    }.map(\.actor)
  }
}
