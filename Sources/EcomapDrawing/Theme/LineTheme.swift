internal import EcomapModel

/// How a line is drawn: colour and head by what relates the actors, dashes by how that stands,
/// width by strength.
struct LineTheme: Sendable, Hashable {
  /// The colour of the line and its heads.
  let colour: Colour
  /// Lengths of strokes and gaps in points; empty for a line without gaps.
  let dashes: [Double]
  /// The width in points.
  let width: Double
  /// What its ends look like.
  let head: LineHead
  /// Whether heads are outlines: the tie does not hold yet.
  let hasOpenArrows: Bool
  /// The sign in the middle, where the line shows what became of its ties.
  let change: SceneChange?

  init(colour: Colour, head: LineHead, look: SceneLine.Look, strength: Int) {
    self.colour = colour
    self.head = head
    change = look.change
    let step = min(max(strength, 1), 3) - 1
    // What is not surely known is thinner as well as paler, so that print keeps the difference.
    width = look.isStated ? [1.25, 2.25, 3.5][step] : [0.9, 1.6, 2.5][step]
    dashes =
      switch look.standing {
      case .current: []
      case .ahead: [4.5, 3.5]
      case .ended: [1.5, 3]
      }
    hasOpenArrows = look.standing == .ahead
  }

  /// The NHS theme of a line.
  init(_ look: SceneLine.Look, strength: Int) {
    self = PictureTheme.nhs.line(look, strength: strength)
  }
}
