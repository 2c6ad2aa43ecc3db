import EcomapAnalysis
import EcomapModel

extension ComparisonDocument {
  /// Who is there, who came and who went.
  var actors: [Block] {
    [.heading(level: 2, "Actors")] + counts + kindTable + renamed + followed + ended + begun
      + recordedAsOne + recordedOtherwise + transfers + onlyOn(.onlyBefore) + onlyOn(.onlyAfter)
  }

  /// What became of how many.
  private var counts: [Block] {
    let kept = comparison.actors(.kept)
    let words: [(ActorChange.Course, String)] = [
      (.ended, "ended"), (.endedUnseen, "ended, of which only the second map tells"),
      (.began, "began"), (.returned, "there again, after the first map had it ended"),
      (.notBegun, "not begun in the second state"), (.onlyBefore, "only on the first map"),
      (.onlyAfter, "only on the second map"),
    ]
    let rest = words.compactMap { course, words -> String? in
      let count = comparison.actors(course).count
      return count == 0 ? nil : "\(count) \(words)"
    }
    let opening = "\(kept.count.counted("actor")) in both states"
    return [.paragraph(.text(([opening] + rest).joined(separator: "; ") + "."))]
  }

  /// How many actors of each kind there are in the two states, where the numbers differ.
  private var kindTable: [Block] {
    var order: [String] = []
    var names: [String: String] = [:]
    var counts: [[String: Int]] = [[:], [:]]
    for (side, snapshot) in [pair.before, pair.after].enumerated() {
      for actor in snapshot.present where snapshot.standing(of: actor) == .current {
        let kind = snapshot.map[actor].kind
        if names.updateValue(kind.plural, forKey: kind.id) == nil { order.append(kind.id) }
        counts[side][kind.id, default: 0] += 1
      }
    }
    let told = Set(comparison.movements.flatMap { ($0.from.map { [$0] } ?? []) + $0.to }.map(\.id))
    let isTold = { (kind: String) in
      self.isSideBySide || self.comparison.sharesEnough || told.contains(kind)
    }
    let rows = order.filter { counts[0][$0] != counts[1][$0] && isTold($0) }.sorted { left, right in
      let sums = [left, right].map { (counts[0][$0] ?? 0) + (counts[1][$0] ?? 0) }
      return sums[0] == sums[1] ? left < right : sums[0] > sums[1]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .paragraph(
        .text(
          isSideBySide || comparison.sharesEnough
            ? "Kinds of actor of which there are more or fewer:"
            : "Kinds of actor that take part in what happened, as far as each state records them:")),
      .table(
        .init(
          columns: ["Kind", .text(label(.before)), .text(label(.after))],
          rows: rows.map { kind in
            [.text(names[kind] ?? kind)] + counts.map { .text(String($0[kind] ?? 0)) }
          }, numbers: [1, 2])),
    ]
  }

  private var renamed: [Block] {
    let changes = comparison.actors.compactMap { $0 }.filter(\.isRenamed)
    guard !changes.isEmpty else { return [] }
    return [
      .heading(level: 3, "New names"),
      .table(
        .init(
          columns: ["Before", "After", "Since"],
          rows: changes.map { change in
            [
              .name(comparison.name(change.position, at: .before)),
              .name(comparison.name(change.position, at: .after)),
              .text(change.date?.spoken ?? ""),
            ]
          })),
    ]
  }

  /// Who follows whom: one line for each that is there now, and not one for each that went.
  private var followed: [Block] {
    comparison.movements.filter { $0.sort == .followed }.flatMap { movement -> [Block] in
      var order: [[Int]] = []
      var groups: [[Int]: [Int]] = [:]
      for member in movement.members {
        let followers = comparison.actors[member]?.followers ?? []
        if groups[followers] == nil { order.append(followers) }
        groups[followers, default: []].append(member)
      }
      let items = order.map { followers -> Passage in
        let whom = (groups[followers] ?? []).map { comparison.name($0, at: .before) }
        let who = followers.map { comparison.name($0, at: .after) }
        return "\(names: who) \(who.count == 1 ? "follows" : "follow") \(names: whom, atMost: 12)."
      }
      let from = movement.from?.plural ?? "Actors"
      return [.heading(level: 3, "\(from): who follows them"), .list(items)]
    }
  }

  private var ended: [Block] {
    let changes = (comparison.actors(.ended) + comparison.actors(.endedUnseen)).filter {
      $0.followers.isEmpty
    }
    let items = changes.map { change -> Passage in
      let isAbolished = change.changes.contains(.abolish)
      let date = isAbolished ? change.lastDate : change.date
      return """
        \(name: comparison.name(change.position, at: .before)), \(kind(change, .before)): \
        \(isAbolished ? "abolished" : "ended")\(date.map { " \($0.when)" } ?? "").
        """
    }
    return items.isEmpty
      ? [] : [.heading(level: 3, "Ended, with nobody named to follow")] + list(items)
  }

  private var begun: [Block] {
    let groups = comparison.movements.filter { $0.sort == .began || $0.sort == .splitOff }
    let items = groups.map { movement -> Passage in
      let names = movement.members.map { comparison.name($0, at: .after) }
      let kind = movement.to.first.map { names.count == 1 ? $0.name : $0.plural } ?? "Actors"
      let date = movement.dates.first.map { ", \($0.spoken)" } ?? ""
      return "\(kind)\(date): \(names: names, atMost: 20)."
    }
    return items.isEmpty
      ? [] : [.heading(level: 3, "Began, following nobody that is named")] + list(items)
  }

  private var recordedAsOne: [Block] {
    let items = pair.actors.compactMap { actor -> Passage? in
      let old = actor.before.map { pair.before.map[$0].name }
      let new = actor.after.map { pair.after.map[$0].name }
      guard !old.isEmpty, !new.isEmpty, old.count > 1 || new.count > 1 else { return nil }
      return """
        \(names: old) \(old.count == 1 ? "is" : "are") on the first map what \
        \(new.count == 1 ? "is" : "are") \(names: new) on the second.
        """
    }
    guard !items.isEmpty else { return [] }
    return [.heading(level: 3, "One actor on one map, several on the other")] + list(items)
  }

  /// What is said differently of actors in both states.
  ///
  /// Two maps that share little are made in different ways: there, a field that one of them leaves
  /// empty is counted and not listed.
  private var recordedOtherwise: [Block] {
    var rows: [[Passage]] = []
    var emptied = 0
    for change in comparison.actors(.kept) {
      for field in change.fields where !change.isRenamed || !["name", "kind"].contains(field.field)
      {
        if !comparison.sharesEnough, field.before.isEmpty || field.after.isEmpty {
          emptied += 1
          continue
        }
        rows.append([
          .name(comparison.name(change.position, at: .after)), .text(field.field),
          .text(Self.words(field.before)), .text(Self.words(field.after)),
        ])
      }
    }
    guard !rows.isEmpty || emptied > 0 else { return [] }
    var blocks: [Block] = [.heading(level: 3, "Recorded otherwise")]
    let more = rows.count - Self.most
    if !rows.isEmpty {
      blocks.append(
        .table(
          .init(
            columns: ["Actor", "Field", .text(label(.before)), .text(label(.after))],
            rows: Array(rows.prefix(more > 1 ? Self.most : rows.count)))))
    }
    if more > 1 {
      blocks.append(.paragraph("And \(more) more differences; `--format json` has them all."))
    }
    if emptied > 0 {
      blocks.append(
        .paragraph(
          .text(
            "\(emptied.counted("field")) that one map fills, such as an area or a remit, "
              + "\(emptied == 1 ? "is" : "are") empty on the other.")))
    }
    return blocks
  }

  private var transfers: [Block] {
    let items = comparison.transfers.map { transfer -> Passage in
      """
      Work passed from \(names: transfer.from.map { comparison.name($0, at: .before) }) to \
      \(names: transfer.to.map { comparison.name($0, at: .after) }) \(transfer.date.when).
      """
    }
    return items.isEmpty ? [] : [.heading(level: 3, "Work that passed")] + list(items)
  }

  /// What only one map holds, by kind.
  private func onlyOn(_ course: ActorChange.Course) -> [Block] {
    let changes = comparison.actors(course).filter { !$0.isRenamed }
    guard !changes.isEmpty else { return [] }
    let side: ComparedSide = course == .onlyBefore ? .before : .after
    var order: [String] = []
    var groups: [String: [Int]] = [:]
    for change in changes {
      let kind = pair.entry(change.position, at: side).kind.plural
      if groups[kind] == nil { order.append(kind) }
      groups[kind, default: []].append(change.position)
    }
    let items = order.map { kind -> Passage in
      let members = groups[kind] ?? []
      let names = members.map { comparison.name($0, at: side) }
      return "\(kind) (\(members.count)): \(names: names, atMost: 8)."
    }
    let which = side == .before ? "Only on the first map" : "Only on the second map"
    return [.heading(level: 3, .text(which)), .list(items)]
  }

  private func kind(_ change: ActorChange, _ side: ComparedSide) -> String {
    pair.entry(change.position, at: side).kind.name.asCommonNoun
  }

  static func words(_ values: [String]) -> String {
    values.isEmpty ? "not recorded" : values.joined(separator: ", ")
  }
}
