import EcomapAnalysis
import EcomapModel

/// Builds the document of a briefing.
struct BriefingDocument {
  typealias Block = ReportDocument.Block

  let gaps: GapDocument
  let audience: Briefing.Audience
  let picture: Figure?

  var analysis: GapAnalysis { gaps.analysis }
  var context: AnalysisContext { gaps.context }
  var map: EcosystemMap { gaps.map }
  /// The messages, as many as a reader keeps in mind.
  static let mostMessages = 5

  var document: ReportDocument {
    let messages = messages
    return ReportDocument(
      title: "Briefing: \(map.title)",
      blocks: opening + figure + told(messages) + brokers + gapTable + nextSteps(messages)
        + (audience == .board ? kindTable : []) + closing,
      layout: .briefing)
  }

  private var opening: [Block] {
    var words = context.snapshot.date.map { "As of \($0.spoken)." } ?? "No date is given."
    if let summary = map.summary { words += " \(summary)" }
    return [.paragraph(.text(words)), .paragraph(gaps.knownInShort)]
  }

  private var figure: [Block] { picture.map { [.figure($0)] } ?? [] }

  private func told(_ messages: [Message]) -> [Block] {
    let title = messages.count == Self.mostMessages ? "Five messages" : "What to know"
    guard !messages.isEmpty else {
      return [.heading(level: 2, "What to know"), .paragraph(nothing)]
    }
    return [
      .heading(level: 2, .text(title)),
      .numbered(
        messages.map { .name("\($0.card.label):") + .text(" ") + words(of: $0) }),
    ]
  }

  /// What is said where nothing was found.
  var nothing: Passage {
    gaps.counts.actors == 0
      ? "There is nothing on the map yet that could be looked at."
      : "Nothing was found to be missing."
  }

  private var closing: [Block] {
    let sources = Passage.joined(
      map.sources.map { FindingSources.title(of: $0) }, separator: "; ")
    return [
      .heading(level: 2, "What this rests on"),
      .paragraph(
        .text("\(context.projected.spoken). ")
          + (map.sources.isEmpty
            ? "The map names no sources." : .text("Sources: ") + sources + .text("."))),
    ]
  }
}
