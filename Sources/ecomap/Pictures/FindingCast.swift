import EcomapAnalysis
import EcomapModel
import EcomapReports

/// Whom a small picture shows: those it is about, everybody who would be cut off, and one step on
/// the other side; whoever is too many for boxes of their own stands in a common one.
struct FindingCast {
  /// A box that stands for several actors.
  struct Crowd {
    let members: [ActorIndex]
    /// Their kind, when they are of one.
    let kind: ActorKind?
    let name: String
  }

  private(set) var single: [ActorIndex]
  private(set) var crowds: [Crowd] = []

  private let context: AnalysisContext
  private let most: Int

  /// - Parameter most: as many boxes as there may be, as far as common boxes can bring that about.
  init(_ picture: FindingPicture, most: Int, in context: AnalysisContext) {
    self.context = context
    self.most = most
    single = picture.actors
    guard picture.pieces.isEmpty else {
      single += picture.pieces.filter { $0.count == 1 }.flatMap(\.self)
      crowds = picture.pieces.filter { $0.count > 1 }.map(named)
      return
    }
    single += picture.others
    let room = most - single.count
    // Where somebody is cut off, a few suffice to show what from.
    let neighbours = neighbours(of: picture)
      .prefix(picture.others.isEmpty ? max(room, 0) : max(min(room, 6), 3))
    single += neighbours
    crowd(picture.others.count > picture.actors.count ? picture.others : picture.actors)
  }

  /// Puts some of the actors that are shown into common boxes until there are few enough boxes:
  /// first those that hang together, then those that hang on the same others.
  private mutating func crowd(_ candidates: [ActorIndex]) {
    guard single.count > most else { return }
    let parts = parts(of: candidates)
    for part in parts.filter({ $0.count > 2 }) where count > most {
      let hubs = Set(single).subtracting(candidates)
      // One stays for the others to be seen on.
      let gate = part.first { context.recorded.neighbours(of: $0).contains(where: hubs.contains) }
      take(named(part.filter { $0 != gate ?? part[0] }))
    }
    let alone = parts.filter { $0.count == 1 }.flatMap(\.self)
    for group in alike(alone) where count > most && group.count > 1 { take(named(group)) }
    // As a last resort what is left of the smallest crowds shares one box.
    while crowds.count > most, let last = crowds.popLast(), let next = crowds.popLast() {
      crowds.append(named(next.members + last.members))
    }
  }

  private var count: Int { single.count + crowds.count }

  private mutating func take(_ crowd: Crowd) {
    single.removeAll(where: crowd.members.contains)
    crowds.append(crowd)
  }

  /// Those of some actors that ties among them join, the largest part first, each with those first
  /// that are best known.
  private func parts(of actors: [ActorIndex]) -> [[ActorIndex]] {
    var left = Set(actors)
    var parts: [[ActorIndex]] = []
    for actor in actors where left.remove(actor) != nil {
      var part = [actor]
      var next = 0
      while next < part.count {
        for other in context.recorded.neighbours(of: part[next]) where left.remove(other) != nil {
          part.append(other)
        }
        next += 1
      }
      parts.append(bestKnown(part))
    }
    return parts.indices.sorted { (parts[$1].count, $0) < (parts[$0].count, $1) }
      .map { parts[$0] }
  }

  /// Actors that hang on the same others, or that are of one kind where they hang on nobody.
  private func alike(_ actors: [ActorIndex]) -> [[ActorIndex]] {
    struct Likeness: Hashable {
      let partners: [ActorIndex]
      let kind: String
    }
    let shown = Set(single)
    var order: [Likeness] = []
    var groups: [Likeness: [ActorIndex]] = [:]
    for actor in actors {
      let partners = context.recorded.neighbours(of: actor).filter(shown.contains)
      let likeness = Likeness(
        partners: partners, kind: partners.isEmpty ? context.map[actor].kind.id : "")
      if groups[likeness] == nil { order.append(likeness) }
      groups[likeness, default: []].append(actor)
    }
    let all = order.compactMap { groups[$0] }
    return all.indices.sorted { (all[$1].count, $0) < (all[$0].count, $1) }.map { all[$0] }
  }

  private func named(_ members: [ActorIndex]) -> Crowd {
    let kinds = Set(members.map { context.map[$0].kind })
    if kinds.count == 1, let kind = kinds.first {
      return Crowd(
        members: members, kind: kind, name: "\(members.count) \(kind.plural.asCommonNoun)")
    }
    let first = bestKnown(members)[0]
    return Crowd(
      members: members, kind: nil,
      name: "\(context.name(of: first)) and \(members.count - 1) more")
  }

  /// Bodies before things, then whoever has most ties, then the first on the map.
  private func bestKnown(_ actors: [ActorIndex]) -> [ActorIndex] {
    context.bodiesFirst(
      actors.sorted { left, right in
        let counts = [left, right].map { context.recorded.neighbourCount(of: $0) }
        return counts[0] == counts[1] ? left < right : counts[0] > counts[1]
      })
  }

  /// The neighbours of those a picture is about, those of more of them first: actors that count,
  /// and others only where the finding rests on a tie with them.
  private func neighbours(of picture: FindingPicture) -> [ActorIndex] {
    let centre = Set(picture.actors)
    let known = centre.union(picture.others)
    let meant = Set(picture.findings.flatMap(\.ties))
    var counts: [ActorIndex: Int] = [:]
    for tie in context.snapshot.ties where tie.standing != .ended {
      for (end, other) in [(tie.from, tie.to), (tie.to, tie.from)]
      where centre.contains(end) && !known.contains(other) {
        let counted = tie.standing == .current && context.projected.node(of: other) != nil
        if counted || meant.contains(tie.index) { counts[other, default: 0] += 1 }
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
