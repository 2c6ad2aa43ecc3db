import EcomapGraph
import EcomapModel

/// Actors that are current at a map's date and of which it says that they end soon after.
struct Departures {
  /// Actors that end and are tied to each other: they go together.
  struct Group {
    /// The one with most neighbours, then the others in map order.
    let actors: [ActorIndex]
    /// When the first of them ends.
    let end: PartialDate
    /// When they end, the earliest first; never empty.
    let ends: [PartialDate]
    /// Who takes over, as far as a change says.
    let successors: [ActorIndex]
  }

  /// The groups, in map order of their first actors.
  let groups: [Group]
  /// All actors that go.
  let actors: Set<ActorIndex>

  /// Complexity: O(actors + ties + changes).
  init(_ context: AnalysisContext) {
    var ends: [ActorIndex: PartialDate] = [:]
    var successors: [ActorIndex: [ActorIndex]] = [:]
    if let date = context.snapshot.date {
      for actor in context.subjects {
        if let end = context.map[actor].period.end, Self.isSoon(end, after: date) {
          ends[actor] = end
        }
      }
      let subjects = Set(context.subjects)
      for change in context.map.changes where Self.isSoon(change.date, after: date) {
        for actor in change.from.map({ context.snapshot.name(of: $0) }) {
          switch change.kind {
          case .transfer, .reclassify: continue
          case .rename: ends[actor] = nil
          case .merge, .split, .abolish:
            guard subjects.contains(actor), !change.to.contains(actor) else { continue }
            ends[actor] = ends[actor] ?? change.date
            successors[actor, default: []] += change.to
          }
        }
      }
    }
    actors = Set(ends.keys)
    groups = Self.connected(ends, in: context.recorded).compactMap { members in
      // Most neighbours first; of equals, the first on the map.
      let byWeight = members.sorted { left, right in
        let counts = [left, right].map { context.recorded.neighbourCount(of: $0) }
        return counts[0] == counts[1] ? left < right : counts[0] > counts[1]
      }
      guard let lead = byWeight.first, let end = ends[lead] else { return nil }
      return Group(
        actors: [lead] + members.filter { $0 != lead }, end: end,
        ends: members.compactMap { ends[$0] }.sorted { $0.lastDay < $1.lastDay },
        successors: Set(members.flatMap { successors[$0] ?? [] }).sorted())
    }
  }

  /// Whether something happens within the twelve months after a date.
  private static func isSoon(_ event: PartialDate, after date: PartialDate) -> Bool {
    event.lastDay > date.lastDay && event.firstDay <= date.lastDay + 10_000
  }

  /// The actors that end in groups that recorded ties among them hold together.
  private static func connected(
    _ ends: [ActorIndex: PartialDate], in recorded: RecordedTies
  ) -> [[ActorIndex]] {
    var isSeen: Set<ActorIndex> = []
    return ends.keys.sorted().compactMap { start -> [ActorIndex]? in
      guard isSeen.insert(start).inserted else { return nil }
      var group = [start]
      var head = 0
      while head < group.count {
        for neighbour in recorded.neighbours(of: group[head])
        where ends[neighbour] != nil && isSeen.insert(neighbour).inserted {
          group.append(neighbour)
        }
        head += 1
      }
      return group.sorted()
    }
  }
}
