import EcomapAnalysis
import EcomapModel

/// Says why somebody fits and how to get there.
struct MatchWording {
  private let answer: SignpostAnswer
  private let entry: DirectoryEntry
  private var map: EcosystemMap { answer.snapshot.map }

  private static let longestNote = 200

  init(_ answer: SignpostAnswer) {
    self.answer = answer
    entry = DirectoryEntry(answer.snapshot)
  }

  /// What somebody is and where, in a line.
  func description(of actor: ActorIndex) -> Passage {
    var words = entry.kind(of: actor)
    let areas = entry.areas(of: actor)
    if !areas.isEmpty { words += ", \(areas.joined(separator: ", "))" }
    let remarks = entry.remarks(on: actor)
    if !remarks.isEmpty { words += " (\(remarks.joined(separator: "; ")))" }
    return .text(words + ".")
  }

  /// The reasons, the contact and the way there.
  func lines(of match: SignpostMatch) -> [Passage] {
    let reasons = match.reasons.compactMap { line(of: $0, for: match.actor) }
    var lines = reasons + (entry.contact(of: match.actor).map { ["Contact: " + $0] } ?? [])
    let lacks = lacking(match)
    if !lacks.isEmpty { lines.insert(.text(lacks), at: reasons.count) }
    if answer.asker != nil { lines += RouteWording(answer).lines(of: match) }
    return lines
  }

  private func line(of reason: MatchReason, for actor: ActorIndex) -> Passage? {
    switch reason {
    case .remit(let name): return .text("Remit: \(name)")
    case .kind(let kind): return .text("Kind: \(kind.name)")
    case .follows(let before):
      return "It came after \(names: before.map { map[$0].name }, atMost: 3), which ended"
    case .wholeName(let name), .name(let name):
      return name == map[actor].name ? "By its name" : "Also known as \(name: name)"
    case .stage(let stage): return .text("Stage: \(stage.spoken)")
    case .driver(let driver): return .text("Driver: \(driver.spoken)")
    case .note(let note):
      return .text("Note: \(SignpostDocument.shortened(note, to: Self.longestNote))")
    case .area(.unknown) where answer.placelessKinds.contains(map[actor].kind): return nil
    case .area(let reach): return .text("Where: \(words(for: reach))")
    }
  }

  /// What is asked for beside the words, recorded of others and not of this one.
  private func lacking(_ match: SignpostMatch) -> String {
    var lacks: [String] = []
    if let stage = answer.question.stage, !match.reasons.contains(.stage(stage)),
      answer.matches.contains(where: { $0.reasons.contains(.stage(stage)) })
    {
      lacks.append("the stage \(stage.rawValue)")
    }
    if let driver = answer.question.driver, !match.reasons.contains(.driver(driver)),
      answer.matches.contains(where: { $0.reasons.contains(.driver(driver)) })
    {
      lacks.append("the driver \(driver.spoken)")
    }
    return lacks.isEmpty ? "" : "Not recorded for \(lacks.listed("or"))"
  }

  private func words(for reach: AreaReach) -> String {
    let places = answer.places.listed("or")
    switch reach {
    case .same(let area): return area
    case .part(let area): return "\(area), a part of \(places)"
    case .around(let area): return "\(area), which \(places) lies in"
    case .international: return "across countries"
    case .named(let area): return "not recorded; its name speaks of \(area)"
    case .unknown: return "not recorded; ask whether it works in \(places)"
    }
  }
}
