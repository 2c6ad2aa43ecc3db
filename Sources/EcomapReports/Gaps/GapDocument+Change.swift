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
          \(change.resolved.count) resolved, \(Self.passed(change))\(change.stillOpen.count) still \
          open.
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
    if change.isSameReport {
      blocks.append(
        .note(
          .init(
            .warning,
            """
            The other report is of the same date and says the same, word for word. Was it written \
            over? Keep a copy of the report of last time before you build anew.
            """)))
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
    let past: [(Passage, [EarlierReport.Finding])] = [
      ("Came to pass", change.cameTrue), ("Gone with a body that has ended", change.gone),
    ]
    for (title, findings) in past where !findings.isEmpty {
      blocks.append(.heading(level: 3, title))
      blocks += Self.list(findings.map { Passage.quoted($0.sentence) })
    }
    return blocks
  }

  private static func passed(_ change: ReportChange) -> String {
    let counts = [
      (change.gone.count, "gone with a body that has ended"), (change.cameTrue.count, "came to pass"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1), " }.joined()
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
