internal import EcomapGraph
internal import EcomapModel

extension GroupMatrixPlan {
  var legend: LegendContents? {
    let blocks = rows.indices.flatMap { row in rows.indices.map { self.blocks[row, $0] } }
    let steps = Set(blocks.compactMap(DensityStep.of))
    var entries = DensityStep.allCases.filter(steps.contains).map {
      LegendContents.Entry.cell(theme.heatCell($0.rawValue), word: "3", $0.name)
    }
    if blocks.contains(where: { $0.possible > 0 && $0.observed == 0 }) {
      entries.append(.cell(theme.emptyCell, word: "–", "No pair has a tie"))
    }
    entries.append(
      .cell(
        CellLook(border: Stroke(colour: .ink, width: 1.75)), word: "", "Within one group"))
    return LegendContents(
      sections: [("Pairs with a tie", entries)])
  }

  var footnotes: [String] {
    ["“3 of 40”: of 40 pairs of actors that could be tied, 3 have a tie that holds now."]
  }

  /// The table in sentences, the fullest cells first.
  var words: [String] {
    let pairs = rows.indices.flatMap { row in rows.indices.filter { $0 >= row }.map { (row, $0) } }
      .filter { blocks[$0.0, $0.1].possible > 0 }
    let empty = pairs.filter { blocks[$0.0, $0.1].observed == 0 }
    return pairs.filter { blocks[$0.0, $0.1].observed > 0 }.map { sentence($0.0, $0.1) + "." }
      + (empty.isEmpty
        ? []
        : [
          "No tie: "
            + empty.map {
              $0.0 == $0.1
                ? "within \(rows[$0.0].name)" : "\(rows[$0.0].name) and \(rows[$0.1].name)"
            }.joined(separator: "; ") + "."
        ])
  }
}
