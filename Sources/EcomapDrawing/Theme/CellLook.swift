internal import EcomapModel

/// How a cell of a table looks; the key shows the same.
struct CellLook: Sendable {
  var fill = Colour.white
  var ink = Colour.ink
  var border: Stroke?
  /// Whether a corner is marked: there is more than the cell has room to say.
  var hasCorner = false

  /// The cell itself, with a border that stays inside.
  func shapes(in frame: Rect) -> [Shape] {
    let inside = border.map { frame.inset(by: $0.width / 2) } ?? frame
    let cell = Shape.rect(inside, radius: 0, Paint(fill: fill, stroke: border))
    guard hasCorner else { return [cell] }
    let side = 0.32 * min(frame.width, frame.height)
    let corner = Point(x: inside.maxX, y: inside.y)
    return [
      cell,
      .path(
        [
          .move(corner), .line(corner - Point(x: side, y: 0)),
          .line(corner + Point(x: 0, y: side)), .close,
        ], Paint(fill: ink)),
    ]
  }
}

extension PictureTheme {
  /// A cell by how much there is, from 0 to 4: darker for more, in greyscale as well.
  func heatCell(_ step: Int) -> CellLook {
    let fill = page.heat[min(max(step, 0), page.heat.count - 1)]
    return CellLook(
      fill: fill, ink: fill == page.heat.last ? page.ground : page.ink,
      border: Stroke(colour: page.ground, width: 1))
  }

  /// A cell with nothing in it, which is a finding: told by its border and its word.
  var emptyCell: CellLook {
    CellLook(
      fill: page.ground, ink: page.quiet,
      border: Stroke(colour: page.quiet, width: 0.75, dashes: [2.5, 2]))
  }

  /// A cell of sums, beside the table proper.
  var totalCell: CellLook {
    CellLook(fill: page.panel, ink: page.ink, border: Stroke(colour: page.ground, width: 1))
  }

  /// A cell of a tie: full when it holds, hollow when it is to come, grey when it has ended.
  func tieCell(
    _ family: RelationshipKind.Family, _ standing: SceneLine.Standing
  ) -> CellLook {
    let look = SceneLine.Look(family: family, standing: .current, isStated: true)
    let colour = line(look, strength: 1).colour
    switch standing {
    case .current: return CellLook(fill: colour, ink: page.ground)
    case .ahead:
      return CellLook(
        fill: page.ground, ink: colour, border: Stroke(colour: colour, width: 1, dashes: [3, 2]))
    case .ended: return CellLook(fill: page.rule, ink: page.ink)
    }
  }
}

extension RelationshipKind.Family {
  /// The letter that stands for it where there is no room for its name.
  var letter: String { String(name.prefix(1)) }
}
