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

  /// Each remit with those who have it, in the map's order.
  var byNeed: [Block] {
    let heading: Block = .heading(level: 2, "By need")
    guard !map.remits.isEmpty else {
      return [heading, .paragraph("The map records nothing of what anybody is there for.")]
    }
    var nobody: [String] = []
    var blocks: [Block] = [heading]
    for remit in map.remits {
      let actors = listed.filter { entry.remits(of: $0).contains(remit.name) }
      guard !actors.isEmpty else {
        nobody.append(remit.name)
        continue
      }
      blocks.append(.heading(level: 3, .text(remit.name)))
      blocks.append(.table(table(of: actors)))
    }
    guard !nobody.isEmpty else { return blocks }
    return blocks + [
      .heading(level: 3, "Needs that nobody is recorded for"),
      .list(nobody.map { .text($0) }),
    ]
  }

  private func table(of actors: [ActorIndex]) -> ReportDocument.Table {
    let columns: [Passage] = ["Who", "What it is", "Works in"]
    return .init(
      columns: hasContacts ? columns + ["Contact"] : columns,
      rows: actors.map { actor in
        let row = [name(of: actor), .text(entry.kind(of: actor)), areas(of: actor)]
        return hasContacts ? row + [contact(of: actor)] : row
      })
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
      let name = words(step)
      blocks.append(.heading(level: 3, .text(name.prefix(1).uppercased() + name.dropFirst())))
      blocks.append(byKind(actors, caption: "\(actors.count.counted("actor"))"))
    }
    if empty.count == steps.count {
      blocks.append(.paragraph(.text("The map records no \(nobody) of anybody.")))
    } else if !empty.isEmpty {
      blocks.append(
        .paragraph(.text("Nobody is recorded for: \(empty.joined(separator: "; ")).")))
    }
    return blocks
  }

  /// The areas with those who work there, each area before those that lie in it.
  var byArea: [Block] {
    var blocks: [Block] = [.heading(level: 2, "By area")]
    if !listed.isEmpty {
      blocks.append(
        .paragraph("Who works in a wider area may serve the places in it as well: look there too."))
    }
    var shown: Set<String> = []
    for area in AreaOrder(map.areas).areas {
      let actors = listed.filter { entry.areas(of: $0).contains(area) }
      guard !actors.isEmpty else { continue }
      // Headings step down by one, whatever areas without anybody lie between.
      let depth = map.areas.enclosing(area).dropFirst().count(where: shown.contains)
      shown.insert(area)
      blocks.append(.heading(level: min(3 + depth, 6), .text(area)))
      blocks.append(byKind(actors, caption: "\(actors.count.counted("actor"))"))
    }
    let nowhere = listed.filter { entry.areas(of: $0).isEmpty }
    if !nowhere.isEmpty {
      blocks.append(.heading(level: 3, "Area not recorded"))
      blocks.append(byKind(nowhere, caption: "\(nowhere.count.counted("actor"))"))
    }
    if blocks.count == 1 { blocks.append(.paragraph("Nobody is listed.")) }
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
    return [
      heading, .table(.init(columns: hasContacts ? columns + ["Contact"] : columns, rows: rows)),
    ]
  }

  /// What an actor is recorded for: its remits, or what is nearest to them.
  private func offer(of actor: ActorIndex) -> Passage {
    let remits = entry.remits(of: actor)
    if !remits.isEmpty { return .text(remits.joined(separator: "; ")) }
    let stages = entry.stages(of: actor).map(\.rawValue)
    let drivers = entry.drivers(of: actor).map(\.spoken)
    var words: [String] = []
    if !stages.isEmpty { words.append("stage: \(stages.joined(separator: ", "))") }
    if !drivers.isEmpty { words.append("acts on \(drivers.joined(separator: "; "))") }
    return .text(words.isEmpty ? "not recorded" : words.joined(separator: "; "))
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
