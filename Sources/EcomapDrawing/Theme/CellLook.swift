internal import EcomapModel

/// How a cell of a table looks; the key shows the same.
struct CellLook: Sendable {
  var fill = Colour.white
  var ink = Colour.ink
  var border: Stroke?

  /// A cell by how much there is, from 0 to 4: darker for more, in greyscale as well.
  static func heat(_ step: Int) -> CellLook {
    let fills: [UInt32] = [0xE3EEF9, 0xC3DCF3, 0x99C3EA, 0x6AA5DC, 0x005EB8]
    let step = min(max(step, 0), fills.count - 1)
    return CellLook(
      fill: Colour(fills[step]), ink: step == fills.count - 1 ? .white : .ink,
      border: Stroke(colour: .white, width: 1))
  }

  /// A cell with nothing in it, which is a finding: told by its border and its word.
  static let empty = CellLook(
    ink: .quiet, border: Stroke(colour: .ended, width: 0.75, dashes: [2.5, 2]))

  /// A cell of sums, beside the table proper.
  static let total = CellLook(
    fill: Colour(0xF0F4F5), border: Stroke(colour: .white, width: 1))

  /// A cell of a tie: full when it holds, hollow when it is to come, grey when it has ended.
  static func tie(_ family: RelationshipKind.Family, _ standing: SceneLine.Standing) -> CellLook {
    let look = SceneLine.Look(family: family, standing: .current, isStated: true)
    let colour = LineTheme(look, strength: 1).colour
    switch standing {
    case .current: return CellLook(fill: colour, ink: .white)
    case .ahead:
      return CellLook(ink: colour, border: Stroke(colour: colour, width: 1, dashes: [3, 2]))
    case .ended: return CellLook(fill: Colour(0xD8DDE0), ink: .quiet)
    }
  }

  /// The cell itself, with a border that stays inside.
  func shape(in frame: Rect) -> Shape {
    let inside = border.map { frame.inset(by: $0.width / 2) } ?? frame
    return .rect(inside, radius: 0, Paint(fill: fill, stroke: border))
  }
}

extension RelationshipKind.Family {
  /// The letter that stands for it where there is no room for its name.
  var letter: String { String(name.prefix(1)) }
}
