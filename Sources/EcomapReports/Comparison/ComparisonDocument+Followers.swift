import EcomapAnalysis
import EcomapModel

extension ComparisonDocument {
  /// Who came in the place of some that ended: they, and those that went.
  private struct Succession {
    let followers: [Int]
    let before: [Int]
  }

  /// How many lines of who follows whom stand among the actors; more stand in the annex.
  private static let few = 5

  /// Who follows whom: one line for each that is there now, and not one for each that went.
  var followed: [Block] {
    comparison.movements.filter { $0.sort == .followed }.flatMap { movement -> [Block] in
      let heading = Block.heading(level: 3, .text(title(movement)))
      let successions = successions(movement)
      guard successions.count <= Self.few else {
        return [
          heading,
          .paragraph(
            sentence(movement) + " Who follows whom stands in the table at the end of this page."),
        ]
      }
      let items = successions.map { item -> Passage in
        let who = item.followers.map { comparison.name($0, at: .after) }
        let whom = item.before.map { comparison.name($0, at: .before) }
        return "\(names: who) \(who.count == 1 ? "follows" : "follow") \(names: whom, atMost: 12)."
      }
      return [heading, .list(items)]
    }
  }

  /// Who follows whom where that is long: a table by area.
  var annex: [Block] {
    comparison.movements.filter { $0.sort == .followed }.flatMap { movement -> [Block] in
      let successions = successions(movement)
      guard successions.count > Self.few else { return [] }
      let rows = successions.map { (area(of: $0), $0) }.sorted { left, right in
        left.0 == right.0 ? order(left.1, right.1) : left.0 < right.0
      }
      let hasAreas = rows.contains { !$0.0.isEmpty }
      let now = movement.to.count == 1 ? movement.to[0].name : "Now"
      return [
        .heading(level: 2, .text(title(movement))),
        .table(
          .init(
            columns: (hasAreas ? ["Area"] : []) + [.text(now), "How many before", "Which"],
            rows: rows.map { area, item in
              let who = item.followers.map { comparison.name($0, at: .after) }
              let whom = item.before.map { comparison.name($0, at: .before) }
                .sorted { $0.lowercased() < $1.lowercased() }
              return (hasAreas ? [.text(area.isEmpty ? "not recorded" : area)] : [])
                + [
                  "\(names: who)", .text(String(whom.count)),
                  .text(whom.joined(separator: "; ")),
                ]
            }, numbers: [hasAreas ? 2 : 1])),
      ]
    }
  }

  private func title(_ movement: Movement) -> String {
    "\(movement.from?.plural ?? "Actors"): who follows them"
  }

  private func successions(_ movement: Movement) -> [Succession] {
    var order: [[Int]] = []
    var groups: [[Int]: [Int]] = [:]
    for member in movement.members {
      let followers = comparison.actors[member]?.followers ?? []
      if groups[followers] == nil { order.append(followers) }
      groups[followers, default: []].append(member)
    }
    return order.map { Succession(followers: $0, before: groups[$0] ?? []) }
  }

  private func area(of item: Succession) -> String {
    var areas: [String] = []
    for follower in item.followers {
      for area in pair.entry(follower, at: .after).areas where !areas.contains(area) {
        areas.append(area)
      }
    }
    return areas.listed()
  }

  private func order(_ left: Succession, _ right: Succession) -> Bool {
    let names = [left, right].map { item in
      item.followers.map { comparison.name($0, at: .after) }.joined()
    }
    return names[0] < names[1]
  }
}
