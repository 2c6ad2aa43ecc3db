import EcomapAnalysis
import EcomapModel

extension BriefingDocument {
  /// A message with the findings that it tells of.
  struct Message {
    let card: FindingCard
    let findings: [Finding]
  }

  /// The messages, in their order.
  var messages: [Message] {
    zip(gaps.cardsOfFirstLook, gaps.firstFindings).prefix(Self.mostMessages)
      .map { Message(card: $0, findings: $1) }
  }

  /// What a message says: whole, or in short with whatever doubt it is told under.
  func words(of message: Message) -> Passage {
    guard audience == .board else { return message.card.sentence }
    let short = message.card.sentence.inShort
    guard short != message.card.sentence, let finding = message.findings.first,
      message.findings.count == 1, finding.integer("uncertain-ties") > 0,
      let doubt = TieDoubt(of: finding.ties, in: map).sentence
    else { return short }
    return short + .text(" \(doubt)")
  }

  /// What each message asks for, under the number of the message.
  func nextSteps(_ messages: [Message]) -> [Block] {
    guard !messages.isEmpty else { return [] }
    return [
      .heading(level: 2, "Next steps"),
      .numbered(
        messages.map { message in
          let step = step(of: message)
          return .name("\(label(of: message)):") + .text(" ")
            + (audience == .board ? step.inShort : step + contacts(in: step))
        }),
    ]
  }

  /// Whom a message is about when that is one or two, else what.
  private func label(of message: Message) -> String {
    let actors = Set(message.findings.flatMap(\.actors)).sorted()
    return (1...2).contains(actors.count)
      ? context.names(of: actors).listed() : message.card.topic
  }

  /// What to do, with names: a message on many says with whom to begin.
  private func step(of message: Message) -> Passage {
    let step = message.card.suggestion ?? ""
    let namesSomebody = step.parts.contains { if case .name = $0 { true } else { false } }
    var actors: [ActorIndex] = []
    for actor in message.findings.flatMap(\.actors) where !actors.contains(actor) {
      actors.append(actor)
    }
    // One or two stand before the step already.
    guard !namesSomebody, actors.count > 2 else { return step }
    let first = context.bodiesFirst(actors).prefix(Self.mostToBeginWith)
    let names: Passage = "\(names: context.names(of: first))"
    let all =
      actors.count > first.count
      ? "; the gap report lists all \(actors.count)." : "."
    return message.findings[0].rule == "unconnected-actor"
      ? .text("Begin with ") + names
        + .text(": ask whom they work with, and record the answers with their source\(all)")
      : .text("Begin with ") + names + .text("\(all) ") + step
  }

  /// With how many of many to begin.
  private static let mostToBeginWith = 4

  /// The contact roles of those whom a step names, as far as the map has them.
  private func contacts(in step: Passage) -> Passage {
    var told: [String] = []
    for part in step.parts {
      guard case .name(let name) = part,
        let actor = context.subjects.first(where: { map[$0].name == name }),
        let role = map[actor].contact?.role, !role.isEmpty
      else { continue }
      let words = "\(role) of \(name)"
      if !told.contains(words) { told.append(words) }
    }
    return told.isEmpty ? Passage([]) : .text(" Contact: \(told.joined(separator: "; ")).")
  }
}
