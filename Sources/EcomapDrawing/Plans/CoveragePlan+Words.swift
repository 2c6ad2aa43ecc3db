internal import EcomapModel

extension CoveragePlan {
  var legend: LegendContents? {
    let counts = tally.cells.joined().map(\.count)
    let steps = Set(counts.compactMap(CountStep.of))
    var entries = CountStep.allCases.filter(steps.contains).map {
      LegendContents.Entry.cell(scene.theme.heatCell($0.rawValue), word: $0.sample, $0.name)
    }
    if counts.contains(0) {
      entries.append(.cell(scene.theme.emptyCell, word: "none", "Nobody is recorded"))
    }
    return LegendContents(sections: [("Actors in a cell", entries)])
  }

  var footnotes: [String] {
    let silent = scene.nodes.count - tally.statingCount
    var notes: [String] = []
    if tally.statingCount == 0 {
      notes.append(
        "No actor shown states a \(tally.noun), so this table says nothing yet: add "
          + "`\(tally.noun)s` to the actors of the map.")
    } else if silent > 0 {
      notes.append(
        "\(silent) of \(scene.nodes.count.counted("actor")) \(silent == 1 ? "states" : "state") no "
          + "\(tally.noun): “none” means that nobody is recorded, not that nobody is there.")
    }
    if scene.groups.contains(where: { $0.depth > 0 }) {
      notes.append("An area counts the actors of all areas in it.")
    }
    return notes.isEmpty ? [] : [notes.joined(separator: " ")]
  }

  /// The table in sentences, a row each.
  var words: [String] {
    scene.groups.indices.map { row in
      let served = tally.columns.indices.filter { !tally.cells[row][$0].isEmpty }
      let empty = tally.columns.indices.filter { tally.cells[row][$0].isEmpty }
      var parts = served.map {
        "\(tally.columns[$0].lowercased()) \(tally.cells[row][$0].count)"
      }
      if !empty.isEmpty {
        parts.append("nobody for \(empty.map { tally.columns[$0].lowercased() }.listed())")
      }
      return "\(scene.groups[row].name): \(parts.joined(separator: ", "))."
    }
  }
}
