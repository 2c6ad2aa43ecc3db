import EcomapModel

// Why questions about what actors do cannot be put to a map.

extension RemitOverlap {
  /// Both rules, where remits are recorded for fewer than two actors.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutRemits)
  }
}

extension SharedRemit {
  /// Its rule, where remits are recorded for fewer than two actors.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutRemits)
  }
}

extension Counterparts {
  /// Its rule, where remits are recorded for fewer than two actors.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutRemits)
  }
}

extension SilentGroups {
  /// Its rule, where so few ties are recorded that none is missed between any two sectors.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    let isAsked = SectorMixing(context).pairs.contains { $0.expected >= Self.leastExpected }
    guard !isAsked else { return withoutRegion(in: context) }
    return rules.unasked(
      because: context.recorded.count == 0
        ? "no tie is recorded"
        : """
        by the \(context.recorded.count.counted("current tie")) recorded there is no pair of \
        sectors between which three ties or more would be expected
        """)
  }
}

extension SilentGroups {
  /// Its rule for sectors that nobody of the region speaks for.
  private func withoutRegion(in context: AnalysisContext) -> [Unasked] {
    let missing = Self.withoutRegion(in: context)
    let silent = Self.silent(in: context, SectorMeetings(context))
    let left = missing.filter { sector in
      silent.contains { $0.first == sector || $0.second == sector }
    }
    guard !left.isEmpty, let home = HomeArea(context).name else { return [] }
    let sectors = left.map { "\"\($0.name)\"" }.listed("or")
    return rules.unasked(
      because: "no actor of \(home) from the sector \(sectors) has a recorded tie")
  }
}

extension Introduction {
  /// Its rule, where nothing is recorded that two could talk about.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    let hasReason = context.subjects.contains { actor in
      let actor = context.map[actor]
      return !actor.remits.isEmpty || !actor.stages.isEmpty || !actor.drivers.isEmpty
    }
    guard !hasReason, context.map.expectations.isEmpty else { return [] }
    return rules.unasked(
      because: "no remit, stage or driver is recorded for \(context.anySubject)")
  }
}

extension Coverage {
  /// Its rule for the areas of which too few actors say what they serve.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    let areas = CoverageArea.areas(of: context)
    let tables = areas.map { (area: $0, table: CoverageTable(of: $0.actors, in: context.map)) }
    guard tables.contains(where: { $0.table.statingStages + $0.table.statingDrivers > 0 }) else {
      return rules.unasked(
        because: "no stage and no driver is recorded for \(context.anySubject)")
    }
    // An area with fewer actors than must answer could never be asked; that says nothing of it.
    let large = tables.filter { $0.table.actors >= Self.leastStating }
    guard !large.isEmpty else {
      return rules.unasked(
        because: "no area of the map has the \(Self.leastStating) actors that must answer")
    }
    let reasons = large.compactMap { Self.shortage($0.table, in: $0.area.name) }
    guard !reasons.isEmpty else { return [] }
    let more = reasons.count - Self.mostAreas
    let rest =
      more > 0 ? ["\(more.counted("more area")) \(more == 1 ? "has" : "have") too few as well"] : []
    let words = (reasons.prefix(Self.mostAreas) + rest).joined(separator: "; ")
    return rules.unasked(because: Sentence(stringLiteral: words))
  }

  /// How many areas the reason names.
  private static let mostAreas = 3

  /// What an area lacks to be asked about; nil when it can be asked about all.
  private static func shortage(_ table: CoverageTable, in area: String?) -> String? {
    let words = [
      (table.statingStages, "a stage"), (table.statingDrivers, "a driver"),
    ].filter { !isEnough($0.0, of: table.actors) }
    guard let first = words.first else { return nil }
    let verb = first.0 < 2 ? "states" : "state"
    let total = table.actors.counted("actor")
    let start = first.0 == 0 ? "none" : "only \(first.0)"
    let rest = words.dropFirst().map { " and \($0.0 == 0 ? "none" : "\($0.0)") \($0.1)" }.joined()
    let place = area.map { "in \($0) " } ?? ""
    return
      "\(place)\(start) of \(total) \(verb) \(first.1)\(rest), and \(needed(of: table.actors)) must"
  }
}

extension AnalysisContext {
  /// Why nobody can be said to do what another does; nil when it can be said.
  fileprivate var withoutRemits: Sentence? {
    switch subjects.count(where: { !map[$0].remits.isEmpty }) {
    case 0: "no remit is recorded for \(anySubject)"
    case 1: "a remit is recorded for only 1 of \(subjects.count.counted("actor"))"
    default: nil
    }
  }
}
