import EcomapModel

/// Something to know before a difference between two states is read as a change.
public struct Caution: Sendable {
  /// The word for it.
  public let id: String
  /// What to know.
  public let sentence: Sentence

  /// Whether places in the network cannot be compared.
  var forbidsRanks: Bool { ["apart", "few-in-common"].contains(id) }
}

extension Caution {
  /// What to know of two states, the weightiest first.
  static func all(
    _ pair: MapPair, _ changes: [ActorChange?], _ indicators: [Indicator]
  ) -> [Caution] {
    let cautions = common(pair, changes) + dates(pair) + records(pair, indicators)
    // Where no figures are set beside each other, their sizes need no word.
    let hasFigures = pair.relation == .sameTime || !cautions.contains(where: \.forbidsRanks)
    return cautions + (hasFigures || pair.relation == .apart ? sizes(pair, indicators) : [])
  }

  private static func common(_ pair: MapPair, _ changes: [ActorChange?]) -> [Caution] {
    guard pair.relation != .oneMap else { return [] }
    let old = pair.counted(.before)
    let new = Set(pair.counted(.after))
    guard pair.relation != .apart else {
      return [
        Caution(
          id: "apart",
          sentence: """
            The two maps have no actor in common, neither by id nor by code nor by name. So this is \
            two regions side by side and not one at two times: only figures that do not depend on \
            the size can be set beside each other.
            """)
      ]
    }
    // An actor that others follow is on the other map in them.
    let shared = old.count { position in
      new.contains(position) || changes[position]?.followers.contains(where: new.contains) == true
    }
    guard shared * 2 < old.count || shared * 2 < new.count else { return [] }
    if pair.relation == .sameTime {
      return [
        Caution(
          id: "few-in-common",
          sentence: """
            The two maps have \(shared.counted("actor")) in common, of \(old.count) and \
            \(new.count). This is two regions side by side and not one at two times. Those on both \
            maps, with the ties between them, make the two look alike: look first at the figures \
            without them.
            """)
      ]
    }
    return [
      Caution(
        id: "few-in-common",
        sentence: """
          Of the \(old.count.counted("actor")) on the first map \(shared) \
          \(shared == 1 ? "is" : "are") on the second or \
          \(shared == 1 ? "is" : "are") followed by one that is; the second has \(new.count). What \
          is on one map only says how the maps were made, and not what happened.
          """)
    ]
  }

  private static func dates(_ pair: MapPair) -> [Caution] {
    var cautions: [Caution] = []
    if pair.before.date == nil || pair.after.date == nil {
      let which =
        pair.before.date == nil && pair.after.date == nil
        ? "Neither map says"
        : "The \(pair.before.date == nil ? "first" : "second") map does not say"
      cautions.append(
        Caution(
          id: "no-date",
          sentence: """
            \(which) which date it describes. Whether something began or ended, or is only recorded \
            on one of the two, cannot be told from the dates.
            """))
    }
    if pair.isBackwards {
      cautions.append(
        Caution(
          id: "backwards",
          sentence: """
            The first state is of a later date than the second, so this reads backwards: what is \
            only in the second state was there earlier.
            """))
    }
    for (side, snapshot) in [("first", pair.before), ("second", pair.after)] {
      let present = snapshot.present.filter { snapshot.standing(of: $0) == .current }
      if present.isEmpty {
        let when = snapshot.date.map { " (\($0.spoken))" } ?? ""
        cautions.append(
          Caution(
            id: "nobody-there",
            sentence: "Nobody on the map was there at the \(side) date\(when)."))
      }
    }
    guard pair.relation == .oneMap else { return cautions }
    let both = pair.counted(.before)
    let undated = both.count { position in
      pair.actors[position].before.allSatisfy {
        pair.before.lifetime(of: $0).start == nil
      }
    }
    if undated > 0 {
      cautions.append(
        Caution(
          id: "undated-actors",
          sentence: """
            Of the \(both.count.counted("actor")) that \(both.count == 1 ? "is" : "are") told as there \
            at the first date, \
            \(undated) \(undated == 1 ? "has" : "have") no date of beginning on the map and may \
            have begun later.
            """))
    }
    return cautions
  }

  private static func records(_ pair: MapPair, _ indicators: [Indicator]) -> [Caution] {
    var cautions: [Caution] = []
    if pair.relation != .oneMap {
      let old = Set(pair.before.map.sources.map(\.title))
      if !old.isEmpty, !pair.after.map.sources.isEmpty,
        !pair.after.map.sources.contains(where: { old.contains($0.title) })
      {
        cautions.append(
          Caution(
            id: "other-sources",
            sentence: """
              The two maps rest on different sources. A difference can be one of the sources, and \
              not of what they describe.
              """))
      }
    }
    func indicator(_ id: String) -> (Double, Double)? {
      guard let found = indicators.first(where: { $0.id == id }), let old = found.before,
        let new = found.after
      else { return nil }
      return (old, new)
    }
    if let (old, new) = indicator("connected"), abs(old - new) > 0.1 {
      cautions.append(
        Caution(
          id: "other-coverage",
          sentence: """
            Ties are recorded of \(percent(old)) of the actors of the first state and of \
            \(percent(new)) of the second. Figures of the network follow what is recorded: fewer \
            recorded ties look like fewer ties.
            """))
    }
    let uneven = indicators.filter { indicator in
      guard indicator.footing == .record, let old = indicator.before, let new = indicator.after
      else { return false }
      return abs(old - new) > 0.25
    }
    if !uneven.isEmpty {
      let words = uneven.map { indicator in
        "\(indicator.name.lowercasedAtStart) \(percent(indicator.before ?? 0)) and "
          + percent(indicator.after ?? 0)
      }
      cautions.append(
        Caution(
          id: "other-depth",
          sentence: "The two states record different things: \(words.listed())."))
    }
    if pair.relation != .oneMap {
      let kinds = [pair.before, pair.after].map { snapshot in
        Set(
          snapshot.ties.filter { $0.standing == .current }.map {
            snapshot.map.ties[$0.index].kind.id
          })
      }
      let common = kinds[0].intersection(kinds[1]).count
      if !kinds[0].isEmpty, !kinds[1].isEmpty, common * 2 < max(kinds[0].count, kinds[1].count) {
        cautions.append(
          Caution(
            id: "other-words",
            sentence: """
              The first map uses \(kinds[0].count.counted("kind")) of tie and the second \
              \(kinds[1].count), of which \(common) \(common == 1 ? "is" : "are") the same. So \
              figures of the two networks are not set beside each other.
              """))
      }
    }
    return cautions
  }

  private static func sizes(_ pair: MapPair, _ indicators: [Indicator]) -> [Caution] {
    guard let actors = indicators.first(where: { $0.id == "actors" }), let old = actors.before,
      let new = actors.after, min(old, new) > 0, max(old, new) >= 1.25 * min(old, new)
    else { return [] }
    return [
      Caution(
        id: "other-size",
        sentence: """
          The networks differ in size (\(Int(old)) and \(Int(new)) actors that count). Density, \
          steps between actors and numbers of parts depend on the size; read the figures that do \
          not.
          """)
    ]
  }
}
