import EcomapGraph
import EcomapModel

/// Which groups an actor joins, told by the grouping that says most about it.
struct GroupBridge {
  /// What the groups are.
  let field: GroupField
  /// Whether two groups are joined, or members of one.
  let isAcross: Bool
  /// The names of the groups, one or two.
  let names: [String]
  /// The pairs it goes between, in these groups.
  let tally: BridgedPairs.Tally

  /// The largest part of the pairs that an actor goes between.
  ///
  /// Told by sector when at least a third of the pairs join two sectors; else by the first of
  /// area, level and kind of which that is true; else by sector, within or across. Nil when the
  /// actors have no groups.
  init?(_ pairs: BridgedPairs, _ groupings: [ActorGrouping]) {
    let telling =
      groupings.first { 3 * pairs.across($0.grouping) >= pairs.pairs.count } ?? groupings.first
    guard let telling else { return nil }
    let grouping = telling.grouping
    let isMostlyAcross = 3 * pairs.across(grouping) >= pairs.pairs.count
    let across = pairs.tallies(grouping, across: true)
    let within = pairs.tallies(grouping, across: false)
    guard let tally = isMostlyAcross ? across.first ?? within.first : within.first ?? across.first
    else { return nil }
    field = telling.field
    isAcross = tally.first != tally.second
    names = (isAcross ? [tally.first, tally.second] : [tally.first]).map { telling.names[$0] }
    self.tally = tally
  }

  /// What it links, as the object of "links": "the NHS and the private sector for 10 pairs of
  /// actors; for 6 of them it is the only link".
  var phrase: String {
    let pairs = tally.pairs.counted("pair")
    let whom =
      isAcross ? "\(names[0]) and \(names[1])" : "actors within \(names[0]) with each other"
    return "\(whom) for \(pairs) of actors\(onlyLink)"
  }

  private var onlyLink: String {
    switch (tally.onlyLink, tally.pairs) {
    case (0, 1): ", which others link too"
    case (0, _): ", all of which others link too"
    case (1, 1): ", of which it is the only link"
    case (let only, let all) where only == all: "; for all of them it is the only link"
    case (let only, _): "; for \(only) of them it is the only link"
    }
  }
}
