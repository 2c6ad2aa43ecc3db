import EcomapModel

/// Which entries of one map are one body, so that a comparison counts it once.
///
/// A makers' list can print a body twice, and the map keep both entries and accept that they look
/// alike. An acceptance can as well say that two bodies only look alike. So entries are put
/// together only when nothing else tells them apart: the same name, or one slip of spelling in a
/// word, the same kind and areas, no other codes, and ties at one of them only.
struct SameBodies {
  /// The entries that are present, those of one body together, in map order of the first of each.
  let groups: [[ActorIndex]]

  /// Complexity: O(actors + ties + acceptances).
  init(_ snapshot: Snapshot) {
    var first: [ActorIndex: ActorIndex] = [:]
    let tied = Set(snapshot.ties.flatMap { [$0.from, $0.to] })
    for acceptance in snapshot.map.acceptances where acceptance.rule == Self.rule {
      let entries = Set(acceptance.actors.map { snapshot.name(of: $0) }).sorted()
      guard let whole = entries.first(where: tied.contains) ?? entries.first else { continue }
      for entry in entries
      where entry != whole && !tied.contains(entry)
        && Self.isOne(snapshot.map[whole], snapshot.map[entry])
      {
        first[entry] = whole
      }
    }
    var rest: [ActorIndex: [ActorIndex]] = [:]
    for entry in first.keys.sorted() { rest[first[entry] ?? entry, default: []].append(entry) }
    groups = snapshot.present.compactMap { entry in
      first[entry] == nil ? [entry] + (rest[entry] ?? []) : nil
    }
  }

  /// Whether a map holds two entries to be two bodies: by codes of one register that differ, or
  /// because it accepts that they look alike.
  static func areApart(_ left: ActorIndex, _ right: ActorIndex, in snapshot: Snapshot) -> Bool {
    hasOtherCodes(snapshot.map[left], snapshot.map[right])
      || snapshot.map.acceptances.contains { acceptance in
        let entries = acceptance.actors.map { snapshot.name(of: $0) }
        return acceptance.rule == rule && entries.contains(left) && entries.contains(right)
      }
  }

  private static let rule = DuplicateEntry.rule.id

  private static func hasOtherCodes(_ left: Actor, _ right: Actor) -> Bool {
    left.identifiers.contains { code in
      let others = right.identifiers.filter { $0.scheme == code.scheme }
      return !others.isEmpty && !others.contains(code)
    }
  }

  private static func isOne(_ left: Actor, _ right: Actor) -> Bool {
    guard left.kind.id == right.kind.id, left.areas == right.areas,
      left.isClass == right.isClass, !hasOtherCodes(left, right)
    else { return false }
    let words = [left, right].map { CorrespondenceKeys.plain($0.name).split(separator: " ") }
    guard words[0].count == words[1].count else { return false }
    let others = zip(words[0], words[1]).filter { $0.0 != $0.1 }
    guard let slip = others.first else { return true }
    return others.count == 1 && isSlip(Array(slip.0), Array(slip.1))
  }

  /// Whether two words of five letters or more differ in two neighbouring letters that changed
  /// places.
  private static func isSlip(_ left: [Character], _ right: [Character]) -> Bool {
    guard left.count >= 5, left.count == right.count,
      let place = left.indices.first(where: { left[$0] != right[$0] }), place + 1 < left.count
    else { return false }
    var swapped = left
    swapped.swapAt(place, place + 1)
    return swapped == right
  }
}
