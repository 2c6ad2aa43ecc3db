import EcomapAnalysis
import EcomapModel

/// Builds the document that answers a question.
struct SignpostDocument {
  typealias Block = ReportDocument.Block

  let answer: SignpostAnswer
  let limit: Int

  var map: EcosystemMap { answer.snapshot.map }
  private var question: Signpost { answer.question }
  private var shown: [SignpostMatch] { Array(answer.matches.prefix(limit)) }

  var document: ReportDocument {
    ReportDocument(title: title, blocks: opening + results + closing + understood)
      .warning(of: map)
  }

  private var title: Passage {
    let words = question.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return "Who can help?" }
    return .text("Who can help? “\(Self.shortened(words, to: 80))”")
  }

  // MARK: What was asked

  /// At most three lines: where was looked, what is not on the map, which place is none of its areas.
  private var opening: [Block] {
    [.paragraph(scope)]
      + [missing, PlaceWording(answer: answer).line].compactMap { $0 }
      .map { .paragraph($0) }
  }

  private var scope: Passage {
    let date = answer.snapshot.date.map { ", as of \($0.spoken)" } ?? ""
    var line: Passage = "On the map \(name: map.title)\(date)"
    if !answer.places.isEmpty { line = line + .text("; in \(answer.places.listed("or"))") }
    if let stage = question.stage { line = line + .text("; at the stage \(stage.spoken)") }
    if let driver = question.driver { line = line + .text("; about \(driver.spoken)") }
    if let asker = answer.asker { line = line + "; for \(name: map[asker.actor].name)" }
    return line + "."
  }

  /// The words that nothing speaks of, and who is told all the same.
  private var missing: Passage? {
    var line: Passage?
    if !answer.unknown.isEmpty {
      let words = answer.unknown.map { unknown -> Passage in
        let hint: Passage = unknown.suggestion.map { " (did you mean \(name: $0)?)" } ?? ""
        return "\(name: unknown.concept.name)" + hint
      }
      line = "Not on the map: " + Passage.joined(words, separator: ", ") + "."
    }
    guard answer.isBesideWords else { return line }
    let wishes = [question.stage?.rawValue, question.driver?.spoken].compactMap { $0 }
    let whom: Passage = .text(
      wishes.isEmpty
        ? "Those below work in \(answer.places.listed("or"))."
        : "Those below are recorded for \(wishes.listed("or")).")
    return (line ?? "Nobody answers the words.") + " " + whom
  }

  /// What was looked for, one line each.
  private var understood: [Block] {
    let lines: [Passage] = answer.understanding.concepts.map { concept in
      var line: Passage = "\(name: concept.name)"
      let others = concept.synonyms.map { $0 }
      if !others.isEmpty { line = line + .text(", also \(Self.brief(others))") }
      if !concept.wider.isEmpty {
        line = line + .text("; and, as the wider subject, \(Self.brief(concept.wider))")
      }
      if concept.isWeak { line = line + " (said of many, so it counts little)" }
      return line
    }
    return lines.isEmpty ? [] : [.heading(level: 2, "What was looked for"), .list(lines)]
  }

  /// What stands in the way of a good answer.
  private var troubles: [Passage] {
    var troubles: [Passage] = []
    if answer.understanding.leftAside > 0 {
      troubles.append(
        .text(
          "Only the first \(Understanding.mostWords) words were looked at; ask in fewer words."))
    }
    return troubles + AskerWording(answer).troubles
  }

  private static let mostSynonyms = 4

  private static func brief(_ words: [String]) -> String {
    let more = words.count - mostSynonyms
    return words.prefix(mostSynonyms).joined(separator: ", ") + (more > 0 ? ", …" : "")
  }

  static func shortened(_ text: String, to length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }

  // MARK: What was found

  private var results: [Block] {
    guard !shown.isEmpty else { return nothing }
    let wording = MatchWording(answer)
    // Numbers would make an order of what has none.
    let areAllEqual = answer.matches.count > 1 && answer.matches.allSatisfy { $0.rank == 1 }
    let heading: Passage = areAllEqual ? "Who to ask, in no order of merit" : "Who to ask"
    return [.heading(level: 2, heading)]
      + shown.flatMap { match -> [Block] in
        let number = areAllEqual ? "" : "\(match.rank). "
        return [
          .heading(level: 3, "\(number)\(name: map[match.actor].name)"),
          .paragraph(wording.description(of: match.actor)),
          .list(wording.lines(of: match)),
        ]
      }
  }

  private var closing: [Block] {
    var lines = troubles
    if Set(shown.map(\.rank)).count > 1, Set(shown.map(\.rank)).count < shown.count {
      lines.append("Those with the same number fit equally well.")
    }
    if !shown.isEmpty { lines += notRecorded }
    let more = answer.matches.count - shown.count
    if more > 0 {
      lines.append(.text("\(more) more \(more == 1 ? "fits and is" : "fit and are") not shown."))
    }
    if answer.elsewhere > 0 {
      let verb = answer.elsewhere == 1 ? "works" : "work"
      lines.append(.text("\(answer.elsewhere) more would fit and \(verb) elsewhere."))
    }
    if answer.asksForItself, let asker = answer.asker {
      lines.append("\(name: map[asker.actor].name), who asks, would fit as well.")
    }
    lines += ended
    if answer.isBesideWords, !answer.remits.isEmpty, answer.areRemitsNear {
      lines.append(.text("Perhaps you meant: \(answer.remits.joined(separator: "; "))."))
    }
    lines += withoutWay + withoutContact
    guard !lines.isEmpty else { return [] }
    return [.heading(level: 2, "Good to know"), .list(lines)]
  }

  /// Says once, and not of each, that nobody is recorded for the stage or the driver.
  private var notRecorded: [Passage] {
    var lines: [Passage] = []
    if let stage = question.stage,
      !answer.matches.contains(where: { $0.reasons.contains(.stage(stage)) })
    {
      lines.append(.text("None of them is recorded for the stage \(stage.rawValue)."))
    }
    if let driver = question.driver,
      !answer.matches.contains(where: { $0.reasons.contains(.driver(driver)) })
    {
      lines.append(.text("None of them is recorded for the driver \(driver.spoken)."))
    }
    return lines
  }

  private static let mostEnded = 5

  private var ended: [Passage] {
    var lines = answer.ended.prefix(Self.mostEnded).map { ended -> Passage in
      let names = ended.successors.map { map[$0].name }
      let line: Passage = "\(name: map[ended.actor].name) would fit and has ended"
      return names.isEmpty
        ? line + "." : line + "; after it came " + "\(names: names, atMost: 3)."
    }
    let more = answer.ended.count - lines.count + answer.endedByKind
    if more > 0 { lines.append(.text("\(more) more would fit and have ended.")) }
    return lines
  }

  /// Says once, and not of each, that no ties lead there.
  private var withoutWay: [Passage] {
    guard let asker = answer.asker, asker.canBeIntroduced, asker.partners > 0 else { return [] }
    let missing = shown.count { $0.route == nil }
    guard missing > 0 else { return [] }
    let rest: Passage = " chain of recorded ties leads from \(name: map[asker.actor].name) to"
    return [
      missing == shown.count
        ? "No" + rest + " any of them." : "Where no way there is given, no" + rest + " that one."
    ]
  }

  /// Says once, and not of each, that no contact is recorded.
  private var withoutContact: [Passage] {
    let entry = DirectoryEntry(answer.snapshot)
    let missing = shown.count { entry.contact(of: $0.actor) == nil }
    guard missing > 0 else { return [] }
    return [
      missing == shown.count
        ? "No contact is recorded for any of them."
        : "Where no contact is given, none is recorded."
    ]
  }

  // MARK: Nothing found

  private var nothing: [Block] {
    let understanding = answer.understanding
    if understanding.concepts.isEmpty, answer.places.isEmpty, question.stage == nil,
      question.driver == nil
    {
      let words = understanding.unspoken
      return [
        .paragraph(
          words.isEmpty
            ? "The question has no words to look for."
            : "The question says nothing of what is sought: \(names: words) can stand in any question."
        ),
        .paragraph("Name the help you need, such as “evaluation” or “funding”."),
      ] + remits
    }
    var blocks: [Block] = []
    if understanding.isInAnotherScript {
      blocks.append(
        .paragraph(
          """
          The question is written in another script than the Latin letters of English, and nothing \
          on the map is written so. Ask in English.
          """))
    }
    blocks.append(.paragraph(.text("Nobody recorded on the map answers this.")))
    return blocks + remits
  }

  private var remits: [Block] {
    guard !answer.remits.isEmpty else {
      return map.remits.isEmpty
        ? [.paragraph("The map records no remits: nothing of what anybody offers.")] : []
    }
    return [
      .paragraph(
        answer.areRemitsNear
          ? "What comes nearest, and somebody on the map is there for:"
          : "What somebody on the map is recorded as being there for:"),
      .list(answer.remits.map { .text($0) }),
    ]
  }
}
