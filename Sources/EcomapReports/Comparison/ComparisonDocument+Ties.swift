import EcomapAnalysis
import EcomapModel

extension ComparisonDocument {
  /// Which ties came, went or are said otherwise.
  var ties: [Block] {
    let heading = Block.heading(level: 2, "Ties")
    let kept = comparison.ties(.kept)
    let carried = comparison.ties.filter(\.isCarriedOver)
    let number = kept.isEmpty ? "No tie" : kept.count.counted("tie")
    var opening = "\(number) \(kept.count <= 1 ? "is" : "are") the same in both states"
    if !carried.isEmpty {
      let going = Set(carried.compactMap(\.after)).count
      opening +=
        "; \(carried.count.counted("tie")) \(carried.count == 1 ? "goes" : "go") on"
        + (going < carried.count ? " as \(going)" : "") + " with whoever follows an actor that ended"
    }
    let sections: [(TieChange.Course, Passage)] = [
      (.began, "Began"),
      (.ended, "Ended"),
      (.notBegun, "Not begun in the second state"),
      (.endEnded, "Over because an actor ended, with no such tie of its followers recorded"),
      (.onlyBefore, "Only on the first map, although both ends are on both"),
      (.onlyAfter, "Only on the second map, although both ends are on both"),
    ]
    let lists = sections.flatMap { course, title -> [Block] in
      let items = comparison.ties(course).map(sentence)
      return items.isEmpty ? [] : [.heading(level: 3, title)] + list(items)
    }
    return [heading, .paragraph(.text("\(opening)."))] + changed + lists + notCompared
  }

  /// A tie with its ends, and when it began or ended.
  func sentence(_ change: TieChange) -> Passage {
    let (words, _) = spoken(change)
    guard let date = change.date else { return words + "." }
    let word = change.course == .began ? "since" : "until"
    return words + .text(", \(word) \(date.spoken).")
  }

  /// A tie as it is said: of the second state where it is there.
  private func spoken(_ change: TieChange) -> (Passage, Tie?) {
    let side = change.after.map { (pair.after, $0) } ?? change.before.map { (pair.before, $0) }
    guard let (snapshot, index) = side else { return ("", nil) }
    let (dated, tie) = (snapshot.ties[index], snapshot.map.ties[index])
    return (
      """
      \(name: name(dated.from, change)) \(TiePhrase.clause(tie.kind.phrase)) \
      \(name: name(dated.to, change))
      """, tie
    )
  }

  private func name(_ end: ActorIndex, _ change: TieChange) -> String {
    change.after == nil
      ? comparison.name(pair.correspondence.position(before: end), at: .before)
      : comparison.name(pair.correspondence.position(after: end), at: .after)
  }

  private var changed: [Block] {
    let rows = comparison.ties(.changed).flatMap { change in
      change.fields.map { field in
        [
          spoken(change).0, .text(field.field), .text(Self.words(field.before)),
          .text(Self.words(field.after)),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 3, "Said otherwise"),
      .table(
        .init(
          columns: ["Tie", "Field", .text(label(.before)), .text(label(.after))], rows: rows)),
    ]
  }

  private var notCompared: [Block] {
    let old = comparison.ties(.endOnlyBefore).count
    let new = comparison.ties(.endOnlyAfter).count
    guard old + new > 0 else { return [] }
    return [
      .paragraph(
        .text(
          """
          Not compared: \(old.counted("tie")) of the first map and \(new) of the second, of which \
          the other map does not hold an end.
          """))
    ]
  }
}
