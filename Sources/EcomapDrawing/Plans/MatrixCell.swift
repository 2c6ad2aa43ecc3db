internal import EcomapModel

/// The ties of the actor of a row with that of a column.
struct MatrixCell: Sendable {
  let row: Int
  let column: Int
  /// What sorts of tie there are, each once and those that hold first; never empty.
  let families: [RelationshipKind.Family]
  /// How the best of them stands.
  let standing: SceneLine.Standing
  /// Positions among the scene's ties.
  let ties: [Int]

  /// The cells of a scene, row by row; a tie with a direction has one, others two.
  static func cells(of scene: Scene, order: [Int]) -> [MatrixCell] {
    var rows: [Int: Int] = [:]
    for (row, node) in order.enumerated() { rows[node] = row }
    var ties: [[Int]: [Int]] = [:]
    for (index, tie) in scene.ties.enumerated() where tie.from != tie.to {
      guard let from = rows[tie.from], let to = rows[tie.to] else { continue }
      ties[[from, to], default: []].append(index)
      if !tie.kind.isDirected { ties[[to, from], default: []].append(index) }
    }
    return ties.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { place, indices in
      let standings = [SceneLine.Standing.current, .ahead, .ended]
      let sorted = standings.flatMap { standing in
        indices.filter { SceneLine.Standing(scene.ties[$0].status) == standing }
      }
      var families: [RelationshipKind.Family] = []
      for index in sorted where !families.contains(scene.ties[index].kind.family) {
        families.append(scene.ties[index].kind.family)
      }
      return MatrixCell(
        row: place[0], column: place[1], families: families,
        standing: SceneLine.Standing(scene.ties[sorted[0]].status), ties: indices)
    }
  }
}
