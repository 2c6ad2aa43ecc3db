import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// What changed since an earlier report, when one was given.
  var changes: [Block] {
    guard let change else { return [] }
    let date = change.earlier.asOf.flatMap { PartialDate($0) }.map { ", as of \($0.spoken)" } ?? ""
    var blocks: [Block] = [
      .heading(level: 2, "Since the last report"),
      .paragraph(
        .text(
          """
          Against the report on "\(change.earlier.title)"\(date): \(change.new.count) new, \
          \(change.resolved.count) resolved, \(change.stillOpen.count) still open.
          """)),
    ]
    if let then = change.earlier.asOf.flatMap({ PartialDate($0) }), let now = context.snapshot.date,
      now.lastDay < then.lastDay
    {
      blocks.append(
        .note(
          .init(
            .warning,
            .text(
              "The other report is of a later date, so new and resolved are the wrong way round.")))
      )
    }
    if !change.isSameProjection {
      blocks.append(
        .note(
          .init(
            .warning,
            """
            The two reports do not count the same actors and ties, so that part of the change may \
            come from that alone. Then: \(change.earlier.projection).
            """)))
    }
    if !change.new.isEmpty {
      blocks.append(.heading(level: 3, "New"))
      blocks += Self.list(change.new.map { Passage($0.sentence) })
    }
    if !change.resolved.isEmpty {
      blocks.append(.heading(level: 3, "Resolved or accepted"))
      blocks += Self.list(change.resolved.map { Passage.quoted($0.sentence) })
    }
    return blocks
  }

  /// The most findings of a sort that are told one by one.
  private static let mostListed = 15

  private static func list(_ items: [Passage]) -> [Block] {
    let more = items.count - mostListed
    guard more > 1 else { return [.list(items)] }
    return [.list(Array(items.prefix(mostListed)) + [.text("and \(more) more")])]
  }
}

extension Passage {
  /// A sentence as the JSON of a report tells it, in which backticks mark names.
  static func quoted(_ sentence: String) -> Passage {
    let stretches = sentence.split(separator: "`", omittingEmptySubsequences: false)
    return Passage(
      stretches.enumerated().compactMap { offset, stretch in
        guard !stretch.isEmpty else { return nil }
        return offset.isMultiple(of: 2) ? .text(String(stretch)) : .name(String(stretch))
      })
  }
}
