import EcomapAnalysis
import EcomapModel

extension ComparisonDocument {
  /// How many sentences the story has at most.
  private static let sentences = 8

  /// What happened, in the few sentences that people pass on.
  var story: [Block] {
    [.heading(level: 2, isInTime ? "What happened" : "At a glance"), .list(told)]
  }

  /// The sentences of the story.
  var told: [Passage] {
    let told = (isSideBySide ? glance : []) + comparison.movements.map(sentence)
    var items = Array(told.prefix(Self.sentences))
    if told.count > Self.sentences {
      let more = told.count - Self.sentences
      items.append(
        "\(more.counted("smaller group")) of changes more \(more == 1 ? "is" : "are") told below.")
    }
    if let ties = tiesInShort { items.append(ties) }
    if let rest = recordedOnce { items.append(rest) }
    if items.isEmpty { items.append(nothing) }
    return items
  }

  private var nothing: Passage {
    comparison.isEmpty
      ? "Nothing that is compared differs."
      : "No actor is said to have begun, ended or changed; see below what else differs."
  }

  /// How many ties began, ended and changed.
  private var tiesInShort: Passage? {
    guard !isSideBySide else { return nil }
    let carried = comparison.ties.filter(\.isCarriedOver)
    let going = Set(carried.compactMap(\.after)).count
    let counts: [(Int, String, String)] = [
      (
        carried.count, "goes on with whoever followed an end of it",
        "go on\(going < carried.count ? " as \(going)" : "") with whoever followed an end of them"
      ),
      (comparison.ties(.began).count, "began", "began"),
      (comparison.ties(.ended).count + comparison.ties(.endEnded).count, "ended", "ended"),
      (comparison.ties(.changed).count, "is said otherwise", "are said otherwise"),
      (comparison.ties(.onlyBefore).count, "is on the first map only", "are on the first map only"),
      (
        comparison.ties(.onlyAfter).count, "is on the second map only", "are on the second map only"
      ),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return words.isEmpty ? nil : "Of the ties, \(words.listed())."
  }

  /// How much only one of two maps holds.
  private var recordedOnce: Passage? {
    guard pair.relation != .oneMap else { return nil }
    let old = comparison.actors(.onlyBefore).count
    let new = comparison.actors(.onlyAfter).count
    guard old + new > 0 else { return nil }
    let there = pair.counted(.before).count
    let here = pair.counted(.after).count
    func part(_ count: Int, _ all: Int, _ which: String, _ other: String) -> String? {
      guard count > 0 else { return nil }
      let verb = count == 1 ? "is" : "are"
      return
        count == all
        ? "none of the \(all.counted("actor")) of the \(which) map is on the \(other)"
        : "\(count) of the \(all.counted("actor")) of the \(which) map \(verb) not on the \(other)"
    }
    let parts = [part(old, there, "first", "second"), part(new, here, "second", "first")]
    let words = parts.compactMap { $0 }.joined(separator: ", and ")
    return "\(Self.capitalised(words)); that alone does not say that they ended or began."
  }

  private static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A group of changes as a sentence.
  func sentence(_ movement: Movement) -> Passage {
    let count = movement.members.count
    let names = movement.members.map { comparison.name($0, at: .before) }
    let followers = movement.followers.map { comparison.name($0, at: .after) }
    let after = movement.members.map { comparison.name($0, at: .after) }
    let origins = movement.origins.map { comparison.name($0, at: .after) }
    switch movement.sort {
    case .renamed:
      if count == 1 { return "\(name: names[0]) became \(name: after[0])\(when(movement))." }
      guard movement.from?.id != movement.to.first?.id else {
        return "\(counted(movement)) took new names\(when(movement))\(onFirst(movement))."
      }
      return becoming(movement)
    case .reclassified:
      if movement.isExplained, count > 2 || !movement.dates.isEmpty {
        let who: Sentence =
          count > 2 ? "\(everybody(movement))\(counted(movement))" : "\(names: after)"
        let since = movement.dates.isEmpty ? "; the maps do not say when" : when(movement)
        return """
          \(who) became \(article(movement.to, count))\(kinds(movement.to, count))\(since) under \
          the \(count == 1 ? "name it" : "names they") had\(onFirst(movement)).
          """
      }
      let old = movement.from.map { kinds([$0], count) } ?? ""
      return """
        \(names: after, atMost: 6), recorded as \(old) on the first map, \
        \(count == 1 ? "is" : "are") recorded as \(kinds(movement.to, count)) on the second, which \
        does not say since when.
        """
    case .followed:
      let verb = followers.count == 1 ? "follows" : "follow"
      let whom = count == 1 ? "it" : "them"
      if count <= 2, followers.count <= 2 {
        return """
          \(names: names) ended and \(names: followers) \(verb) \(whom)\(lastStep(movement)).
          """
      }
      let who: Sentence =
        followers.count <= 2
        ? "\(names: followers)" : "\(Self.counted(followers.count, movement.to))"
      guard followers.count > 2 else {
        return """
          \(counted(movement)) ended and \(who) \(verb) \
          \(whom)\(lastStep(movement))\(onFirst(movement)).
          """
      }
      return """
        \(counted(movement))\(mergers(movement)) gave way to \
        \(who)\(when(movement))\(onFirst(movement)).
        """
    case .abolished:
      let whom: Sentence =
        movement.from == nil || count == 1
        ? "\(names: names, atMost: 4)" : "\(counted(movement))"
      return """
        \(whom) \(count == 1 ? "was" : "were") abolished\(when(movement)), with nobody named to \
        follow\(onFirst(movement)).
        """
    case .ended:
      let whom: Sentence =
        movement.from == nil || count == 1
        ? "\(names: names, atMost: 4)" : "\(counted(movement))"
      return "\(whom) ended\(when(movement)); who follows is not recorded\(onFirst(movement))."
    case .began:
      if count <= 2 || movement.to.isEmpty {
        return "\(names: after, atMost: 4) began\(when(movement))."
      }
      return "\(Self.counted(count, movement.to)) began\(when(movement))."
    case .splitOff:
      return
        "\(names: after, atMost: 4) came out of \(names: origins, atMost: 4)\(when(movement))."
    }
  }

  /// What became of a kind: who took a new name, and who kept the old one.
  private func becoming(_ movement: Movement) -> Passage {
    let (count, kept) = (movement.members.count, movement.keptNames.count)
    let what = kinds(movement.to, count)
    guard kept > 0 else {
      return """
        \(everybody(movement))\(counted(movement)) became \(what) under new \
        names\(when(movement))\(onFirst(movement)).
        """
    }
    let undated = movement.keptNames.contains {
      comparison.actors[$0]?.reclassification?.date == nil
    }
    let (early, late) = undated ? ("", when(movement)) : (when(movement), "")
    return """
      \(everybody(movement))\(counted(movement)) became \(what)\(early): \(count - kept) took a new \
      name\(late), \(kept) kept \(kept == 1 ? "its own" : "theirs")\(onFirst(movement)).
      """
  }

  /// "The" for those of whose kind nobody is left.
  private func everybody(_ movement: Movement) -> String {
    guard let kind = movement.from, movement.members.count > 1 else { return "" }
    let isLeft = pair.counted(.after).contains { pair.entry($0, at: .after).kind.id == kind.id }
    return isLeft ? "" : "The "
  }

  private func article(_ kinds: [ActorKind], _ count: Int) -> String {
    guard count == 1, let first = kinds.first?.name.asCommonNoun.first else { return "" }
    return "aeiouAEIOU".contains(first) ? "an " : "a "
  }

  /// The figures of two maps that say most about regions of any size.
  private var glance: [Passage] {
    func figure(_ id: String) -> (String, String)? {
      guard let found = comparison.indicators.first(where: { $0.id == id }), let old = found.before,
        let new = found.after
      else { return nil }
      return (Self.spoken(old, found.form), Self.spoken(new, found.form))
    }
    var items: [Passage] = []
    if let own = comparison.own {
      let parts = [(own.before, ComparedSide.before), (own.after, .after)].map { part, side in
        """
        \(part.tied) of the \(part.actors.counted("actor")) of \(label(side)) have a recorded tie\
        \(part.actors == 0 ? "" : " (\(percent(Double(part.tied) / Double(part.actors))))")
        """
      }
      items.append(
        """
        Without the \(own.before.shared.counted("actor")) on both maps, \(parts.listed()). \
        \(own.before.ties.counted("tie")) of the first map and \(own.after.ties) of the second have \
        such an actor at an end.
        """)
    }
    guard comparison.comparesNetworks else { return items }
    let everybody = comparison.own == nil ? "Of" : "With them, of"
    if let (old, new) = figure("connected") {
      items.append(
        "\(everybody) the actors of the first map \(old) have a recorded tie, of the second \(new).")
    }
    if let (old, new) = figure("average_degree") {
      items.append(
        "On average an actor has \(old) partners on the first map and \(new) on the second.")
    }
    if let (old, new) = figure("largest_share") {
      items.append(
        """
        The largest part that hangs together holds \(old) of the actors of the first map and \(new) \
        of the second.
        """)
    }
    return items
  }

  private func counted(_ movement: Movement) -> Sentence {
    "\(Self.counted(movement.members.count, movement.from.map { [$0] } ?? movement.to))"
  }

  private static func counted(_ count: Int, _ kinds: [ActorKind]) -> String {
    guard kinds.count == 1, let kind = kinds.first else {
      return count.counted("actor")
        + (kinds.isEmpty ? "" : " (\(kinds.map(\.plural.asCommonNoun).listed()))")
    }
    return count.counted(kind.name.asCommonNoun, kind.plural.asCommonNoun)
  }

  private func kinds(_ kinds: [ActorKind], _ count: Int) -> String {
    kinds.map { count == 1 ? $0.name.asCommonNoun : $0.plural.asCommonNoun }.listed("or")
  }

  private func when(_ movement: Movement) -> String {
    guard let first = movement.dates.first, let last = movement.dates.last else { return "" }
    return first == last ? " \(first.when)" : " between \(first.spoken) and \(last.spoken)"
  }

  private func lastStep(_ movement: Movement) -> String {
    guard let first = movement.dates.first, let last = movement.dates.last else { return "" }
    return first == last ? ", since \(last.spoken)" : ", the last since \(last.spoken)"
  }

  /// How many were left after mergers among themselves.
  private func mergers(_ movement: Movement) -> String {
    guard let mergers = movement.mergers else { return "" }
    return ", merged into \(mergers.left) by \(mergers.last.year),"
  }

  /// How many of a group the first map holds, where it is not all.
  private func onFirst(_ movement: Movement) -> String {
    guard pair.relation != .oneMap, movement.onFirst < movement.members.count else { return "" }
    return "; the first map names \(movement.onFirst == 0 ? "none" : String(movement.onFirst)) of them"
  }
}
