import EcomapGraph
import EcomapModel

// Why questions about routes, dates and places cannot be put to a map.

extension AnalysisContext {
  /// Why nobody can stand between others; nil when somebody can.
  fileprivate var withoutMiddle: Sentence? {
    let largest = measures.components.sizes.first ?? 0
    guard largest < 3 else { return nil }
    return largest < 2
      ? "no tie is recorded"
      : "ties are recorded in pairs only, and so nobody stands between two others"
  }

  /// Why nothing can be said of what ties join; nil when they join enough.
  fileprivate var withoutGroups: Sentence? {
    guard recorded.count > 0 else { return "no tie is recorded" }
    guard groups.isScattered else { return nil }
    return groups.largest == 2
      ? "ties are recorded in pairs only"
      : "the ties recorded join no more than \(groups.largest) actors to each other"
  }

  fileprivate var withoutTies: Sentence? { recorded.count == 0 ? "no tie is recorded" : nil }

  fileprivate var withoutDate: Sentence? {
    snapshot.date == nil ? "the map does not say what date it describes" : nil
  }
}

extension Brokers {
  /// Both rules, on a map in which no group of ties holds three actors.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutMiddle)
  }
}

extension SinglePointOfFailure {
  /// Its rule, on a map in which no group of ties holds three actors.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutMiddle ?? context.withoutGroups)
  }
}

extension BridgeTie {
  /// Its rule, on a map in which no group of ties holds three actors.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutMiddle ?? context.withoutGroups)
  }
}

extension KeySets {
  /// Both rules, on a map whose largest group is too small for three to stand out.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    let largest = context.measures.components.sizes.first ?? 0
    guard largest < Self.least else { return [] }
    let reason: Sentence =
      largest < 2
      ? "no tie is recorded"
      : "the largest group that ties join has \(largest) actors, and \(Self.least) are needed"
    return rules.unasked(because: reason)
  }
}

extension OnlyItsOwn {
  /// Its rule, on a map of small groups or without ties.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutGroups)
  }
}

extension SeparateComponent {
  /// Its rule, on a map of small groups or without ties.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutGroups)
  }
}

extension SingleTie {
  /// Its rule, on a map of small groups or without ties.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutGroups)
  }
}

extension JoiningTies {
  /// Its rule, on a map of small groups or without ties.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutGroups)
  }
}

extension SecondRoutes {
  /// Its rule, on a map in which no group of ties holds three actors.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutMiddle ?? context.withoutGroups)
  }
}

extension NoTieOutsideGroup {
  /// Its rule, on a map of one sector or without ties.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    let sectors = Set(context.subjects.map { context.map[$0].sector })
    let reason: Sentence? = sectors.count == 1 ? "all actors are of one sector" : nil
    return rules.unasked(because: context.withoutTies ?? reason)
  }
}

extension NoRouteToNetwork {
  /// Its rule, on a map without ties or without a network that has an area of its own.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    guard context.withoutTies == nil else {
      return rules.unasked(because: context.withoutTies)
    }
    let places = Places(context.map)
    let networks = context.subjects.filter { context.snapshot.matches(Self.kinds, $0) }
    let placed = networks.filter {
      !places.isCountrywide($0) && !places.areas(of: $0).isEmpty
    }
    guard placed.isEmpty else { return [] }
    return rules.unasked(
      because: networks.isEmpty
        ? """
        no Academic Health Science Network or Health Innovation Network that is there now is on \
        the map
        """
        : "no area is recorded for any of the \(networks.count) networks on the map")
  }
}

extension AnnouncedDeparture {
  /// Its rule, on a map without a date, or where no end is recorded of anybody who is there.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    guard let date = context.snapshot.date else {
      return rules.unasked(because: context.withoutDate)
    }
    let hasEnd = context.subjects.contains { context.map[$0].period.end != nil }
    let hasChange = context.map.changes.contains { $0.date.lastDay > date.lastDay }
    guard !hasEnd, !hasChange else { return [] }
    return rules.unasked(
      because: "no end and no coming change is recorded of \(context.anySubject)")
  }
}

extension PassedDate {
  /// Its rule, on a map without a date.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutDate)
  }
}

extension OldSource {
  /// Its rule, on a map without a date, or where no source of a tie has one.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    let map = context.map
    let cited = Set(
      context.snapshot.ties.filter { $0.standing == .current }
        .flatMap { map.ties[$0.index].citations.map(\.source) })
    let hasDate = map.sources.contains { cited.contains($0.id) && $0.date != nil }
    let undated: Sentence? =
      cited.isEmpty
      ? "no current tie names a source"
      : hasDate ? nil : "no source that a current tie rests on carries a date"
    return rules.unasked(because: context.withoutDate ?? undated)
  }
}

extension UncertainTie {
  /// Its rule, on a map without ties.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    rules.unasked(because: context.withoutTies)
  }
}

extension UnsourcedTie {
  /// Its rule, on a map without ties of any date.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    let reason: Sentence? = context.snapshot.ties.isEmpty ? "no tie is recorded" : nil
    return rules.unasked(because: reason)
  }
}

extension ExpectationCheck {
  /// Its rule, on a map that expects nothing.
  public func unasked(in context: AnalysisContext) -> [Unasked] {
    let reason: Sentence? =
      context.map.expectations.isEmpty ? "the map declares no expectations" : nil
    return rules.unasked(because: reason)
  }
}
