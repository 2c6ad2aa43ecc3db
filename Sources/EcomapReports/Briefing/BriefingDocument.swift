import EcomapAnalysis
import EcomapModel

/// Builds the document of a briefing.
struct BriefingDocument {
  typealias Block = ReportDocument.Block

  let gaps: GapDocument
  let audience: Briefing.Audience
  let picture: Figure?

  var analysis: GapAnalysis { gaps.analysis }
  var map: EcosystemMap { gaps.map }
  /// The messages, as many as a reader keeps in mind.
  private static let mostMessages = 5

  var document: ReportDocument {
    let messages = Array(gaps.cardsOfFirstLook.prefix(Self.mostMessages))
    return ReportDocument(
      title: "Briefing: \(map.title)",
      blocks: opening + figure + told(messages) + brokers + gapTable + nextSteps(messages)
        + closing,
      layout: .briefing)
  }

  private var opening: [Block] {
    var words = gaps.context.snapshot.date.map { "As of \($0.spoken)." } ?? "No date is given."
    if let summary = map.summary { words += " \(summary)" }
    return [.paragraph(.text(words)), .paragraph(gaps.knownInShort)]
  }

  private var figure: [Block] { picture.map { [.figure($0)] } ?? [] }

  private func told(_ messages: [FindingCard]) -> [Block] {
    let title = messages.count == Self.mostMessages ? "Five messages" : "What to know"
    guard !messages.isEmpty else {
      return [.heading(level: 2, "What to know"), .paragraph(nothing)]
    }
    return [
      .heading(level: 2, .text(title)),
      .numbered(
        messages.map { message in
          let label = Passage.name("\(message.label):") + .text(" ")
          return label + (audience == .board ? message.sentence.inShort : message.sentence)
        }),
    ]
  }

  /// What is said where nothing was found.
  var nothing: Passage {
    gaps.counts.actors == 0
      ? "There is nothing on the map yet that could be looked at."
      : "Nothing was found to be missing."
  }

  /// What each message asks for, under the number of the message.
  private func nextSteps(_ messages: [FindingCard]) -> [Block] {
    let steps = messages.map { message -> Passage in
      let step = message.suggestion ?? ""
      return .name("\(message.topic):") + .text(" ")
        + (audience == .board ? step.inShort : step)
    }
    guard !steps.isEmpty else { return [] }
    return [.heading(level: 2, "Next steps"), .numbered(steps)]
  }

  private var closing: [Block] {
    let sources = Passage.joined(
      map.sources.map { FindingSources.title(of: $0) }, separator: "; ")
    return [
      .heading(level: 2, "What this rests on"),
      .paragraph(
        .text("\(gaps.context.projected.spoken). ")
          + (map.sources.isEmpty
            ? "The map names no sources." : .text("Sources: ") + sources + .text("."))),
    ]
  }
}
