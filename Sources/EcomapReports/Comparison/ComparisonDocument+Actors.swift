import EcomapAnalysis
import EcomapModel

extension ComparisonDocument {
  /// Who is there, who came and who went.
  var actors: [Block] {
    [.heading(level: 2, "Actors")] + counts + kindTable + renamed + followed + ended + begun + splitOff
      + planned + recordedAsOne + recordedOtherwise + transfers + onlyOn(.onlyBefore) + onlyOn(.onlyAfter)
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
  ///
  /// Of two maps that share little only kinds are told of which all came and went as the maps say:
  /// the number of the others says how much each map records.
  private var kindTable: [Block] {
    let isWhole = isSideBySide || comparison.sharesEnough
    var order: [String] = []
    var names: [String: String] = [:]
    var counts: [[String: Int]] = [[:], [:]]
    var unexplained: Set<String> = []
    for position in pair.actors.indices where pair.counts(position) {
      let course = comparison.actors[position]?.course
      for (place, side) in [ComparedSide.before, .after].enumerated() {
        let known = side == .before ? pair.knownBefore(position) : pair.knownAfter(position)
        let held = side == .before ? pair.standingBefore(position) : pair.standingAfter(position)
        guard (isWhole ? held : known) == .current else { continue }
        let kind =
          kindBefore(position, side) ?? pair.entry(position, at: side).kind
        if names.updateValue(kind.plural, forKey: kind.id) == nil { order.append(kind.id) }
        counts[place][kind.id, default: 0] += 1
        let isOnlyRecorded = course == .onlyBefore || course == .onlyAfter
        let isMoved = comparison.actors[position].map { $0.isRenamed || $0.reclassification != nil }
        if isOnlyRecorded, isMoved != true { unexplained.insert(kind.id) }
      }
    }
    let rows = order.filter {
      counts[0][$0] != counts[1][$0] && (isWhole || !unexplained.contains($0))
    }.sorted { left, right in
      let sums = [left, right].map { (counts[0][$0] ?? 0) + (counts[1][$0] ?? 0) }
      return sums[0] == sums[1] ? left < right : sums[0] > sums[1]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .paragraph(
        .text(
          isWhole
            ? "Kinds of actor of which there are more or fewer:"
            : "Kinds of actor of which the two maps together tell who came and who went:")),
      .table(
        .init(
          columns: ["Kind", .text(label(.before)), .text(label(.after))],
          rows: rows.map { kind in
            [.text(names[kind] ?? kind)] + counts.map { .text(String($0[kind] ?? 0)) }
          }, numbers: [1, 2])),
    ]
  }

  /// The kind that a change says an actor was of, which the first map may call otherwise.
  private func kindBefore(_ position: Int, _ side: ComparedSide) -> ActorKind? {
    side == .before ? comparison.actors[position]?.reclassification?.from : nil
  }

  private var renamed: [Block] {
    // One that began between the dates is told under its name of now.
    let changes = comparison.actors.compactMap { $0 }.filter {
      $0.isRenamed && $0.course != .began && $0.counts
    }
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
    let groups = comparison.movements.filter { $0.sort == .began }
    let items = groups.map { movement -> Passage in
      let names = movement.members.map { comparison.name($0, at: .after) }
      let kind = movement.to.first.map { names.count == 1 ? $0.name : $0.plural } ?? "Actors"
      let date = movement.dates.first.map { ", \($0.spoken)" } ?? ""
      return "\(kind)\(date): \(names: names, atMost: 20)."
    }
    return items.isEmpty
      ? [] : [.heading(level: 3, "Began, following nobody that is named")] + list(items)
  }

  private var splitOff: [Block] {
    let items = comparison.movements.filter { $0.sort == .splitOff }.map(sentence)
    return items.isEmpty ? [] : [.heading(level: 3, "Came out of others that go on")] + list(items)
  }

  /// Who is still to come in the second state, and was not in the first.
  private var planned: [Block] {
    guard comparison.sharesEnough else { return [] }
    let ahead: [Status] = [.planned, .proposed]
    let items = pair.actors.indices.compactMap { position -> Passage? in
      guard let standing = pair.standingAfter(position), ahead.contains(standing),
        pair.standingBefore(position) == nil
      else { return nil }
      return "\(name: comparison.name(position, at: .after)): \(standing.rawValue)."
    }
    return items.isEmpty ? [] : [.heading(level: 3, "Newly planned or proposed")] + list(items)
  }

  private var recordedAsOne: [Block] {
    let items = pair.actors.compactMap { actor -> Passage? in
      let old = actor.before.map { pair.before.map[$0].name }
      let new = actor.after.map { pair.after.map[$0].name }
      guard !old.isEmpty, !new.isEmpty, old.count > 1 || new.count > 1 else { return nil }
      let places = [("first", old), ("second", new)].filter { $0.1.count > 1 }
      if Set(old).count == 1, Set(new).count == 1 {
        let words = places.map { "\($0.1.count) entries on the \($0.0) map" }
        return "\(name: new[0]) has \(words.listed())."
      }
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
      for field in change.fields where !isTold(field.field, of: change) {
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
      blocks.append(.paragraph(Self.rest(more)))
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

  /// Whether a difference is told with a new name or another kind.
  private func isTold(_ field: String, of change: ActorChange) -> Bool {
    switch field {
    case "name": change.isRenamed
    case "kind", "sector", "level": change.reclassification != nil
    default: false
    }
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
