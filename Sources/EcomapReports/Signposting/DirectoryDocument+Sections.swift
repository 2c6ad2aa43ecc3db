import EcomapAnalysis
import EcomapModel

extension DirectoryDocument {
  /// What somebody is there for, at which stage and on which driver; a map that records none of it
  /// says so once.
  var byPurpose: [[Block]] {
    let isSilent = listed.allSatisfy { actor in
      entry.remits(of: actor).isEmpty && entry.stages(of: actor).isEmpty
        && entry.drivers(of: actor).isEmpty
    }
    guard isSilent else { return [byNeed, byStage, byDriver] }
    return [
      [
        .heading(level: 2, "By need, stage or driver"),
        .paragraph(
          """
          The map records nothing of what anybody is there for, nor at which stage or on which \
          driver of innovation. Look by area or by name.
          """),
      ]
    ]
  }

  var byStage: [Block] {
    section("By stage", of: Stage.allCases, called: \.spoken, nobody: "stages") {
      entry.stages(of: $0)
    }
  }

  var byDriver: [Block] {
    section("By driver", of: Driver.allCases, called: \.spoken, nobody: "drivers") {
      entry.drivers(of: $0)
    }
  }

  static func title(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  /// Each step of a scale with those who are recorded for it; steps without anybody are named.
  private func section<Step: Equatable>(
    _ title: Passage, of steps: [Step], called words: (Step) -> String, nobody: String,
    _ values: (ActorIndex) -> [Step]
  ) -> [Block] {
    var blocks: [Block] = [.heading(level: 2, title)]
    var empty: [String] = []
    for step in steps {
      let actors = listed.filter { values($0).contains(step) }
      guard !actors.isEmpty else {
        empty.append(words(step))
        continue
      }
      blocks.append(.heading(level: 3, .text(Self.title(words(step)))))
      blocks.append(byKind(nearestFirst(actors), caption: "\(actors.count.counted("actor"))"))
    }
    if empty.count == steps.count {
      blocks.append(.paragraph(.text("The map records no \(nobody) of anybody.")))
    } else if !empty.isEmpty {
      blocks.append(
        .paragraph(.text("Nobody is recorded for: \(empty.joined(separator: "; ")).")))
    }
    return blocks
  }

  var allNames: [Block] {
    let heading: Block = .heading(level: 2, "Everybody from A to Z")
    guard !listed.isEmpty else { return [heading, .paragraph("Nobody is listed.")] }
    let columns: [Passage] = ["Who", "What it is", "Works in", "There for"]
    let rows = listed.map { actor -> [Passage] in
      let row = [
        name(of: actor), .text(entry.kind(of: actor)), areas(of: actor), offer(of: actor),
      ]
      return hasContacts ? row + [contact(of: actor)] : row
    }
    return [heading, table(hasContacts ? columns + ["Contact"] : columns, rows)]
  }

  /// What an actor is recorded for: its remits, or what is nearest to them.
  private func offer(of actor: ActorIndex) -> Passage {
    let remits = entry.remits(of: actor)
    if !remits.isEmpty { return .text(remits.joined(separator: "; ")) }
    let stages = entry.stages(of: actor).map(\.rawValue)
    let drivers = entry.drivers(of: actor).map(\.spoken)
    var words: [String] = []
    if !stages.isEmpty { words.append("the stage of \(stages.listed("and"))") }
    // Where a source lists somebody is no proof that it works on it.
    if !drivers.isEmpty { words.append("named under \(drivers.joined(separator: "; "))") }
    return words.isEmpty ? Self.notRecorded : .text(words.joined(separator: "; "))
  }

  /// Those of whom nothing is recorded that would place them: a question to the map's makers.
  var unplaced: [Block] {
    let actors = listed.filter { actor in
      entry.remits(of: actor).isEmpty && entry.stages(of: actor).isEmpty
        && entry.drivers(of: actor).isEmpty
    }
    guard !actors.isEmpty else { return [] }
    let heading: Block = .heading(level: 2, "For those who keep this map")
    guard actors.count < listed.count else {
      return [
        heading,
        .paragraph(
          "Nobody listed is recorded with any need, stage or driver. What do they offer?"),
      ]
    }
    return [
      heading,
      .paragraph(
        .text(
          """
          Of \(listed.count.counted("actor")) listed, \(actors.count) \
          \(actors.count == 1 ? "is" : "are") recorded without any need, stage or driver, so nobody \
          is led to \(actors.count == 1 ? "it" : "them") by those. What do they offer?
          """)),
      byKind(actors, caption: "Recorded without need, stage or driver"),
    ]
  }
}
