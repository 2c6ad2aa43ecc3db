internal import EcomapModel

extension MatrixPlan {
  var legend: LegendContents? {
    func families(_ standing: SceneLine.Standing) -> [RelationshipKind.Family] {
      RelationshipKind.Family.allCases.filter { family in
        cells.contains { $0.standing == standing && $0.families.contains(family) }
      }
    }
    let used = RelationshipKind.Family.allCases.filter { family in
      cells.contains { $0.families.contains(family) }
    }
    var signs: [LegendContents.Entry] = []
    if let family = families(.ahead).first {
      signs.append(
        .cell(scene.theme.tieCell(family, .ahead), word: family.letter, "Planned or proposed tie"))
    }
    if let family = families(.ended).first {
      signs.append(
        .cell(scene.theme.tieCell(family, .ended), word: family.letter, "Tie that has ended"))
    }
    if let cell = cells.first(where: { $0.families.count > 1 }) {
      var look = scene.theme.tieCell(cell.families[0], cell.standing)
      look.hasCorner = true
      signs.append(.cell(look, word: cell.families[0].letter, "Ties of several sorts"))
    }
    if order.communities.contains(where: { $0.count > 1 }) {
      signs.append(
        .cell(
          CellLook(border: Stroke(colour: .ink, width: 1.25)), word: "",
          "Actors more tied to each other than to others"))
    }
    return LegendContents(sections: [
      (
        "The actor of the row …",
        used.map { .cell(scene.theme.tieCell($0, .current), word: $0.letter, $0.name) }
      ), ("Signs", signs),
    ])
  }

  var footnotes: [String] {
    var notes = [
      "Read from the left: the actor of the row does this to the actor whose number is above."
    ]
    if !order.unconnected.isEmpty {
      let count = order.unconnected.count
      notes.append(
        "\(count.counted("actor")) without a recorded tie \(count == 1 ? "is" : "are") left out.")
    }
    return [notes.joined(separator: " ")]
  }
}
