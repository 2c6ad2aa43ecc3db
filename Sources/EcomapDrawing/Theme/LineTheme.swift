internal import EcomapModel

/// How a line is drawn: colour and dashes by what relates the actors, width by strength.
struct LineTheme: Sendable, Hashable {
  /// The colour of the line and its arrows.
  let colour: Colour
  /// Lengths of strokes and gaps in points; empty for a line without gaps.
  let dashes: [Double]
  /// The width in points.
  let width: Double
  /// Whether arrows are outlines: the tie does not hold yet.
  let hasOpenArrows: Bool

  init(_ look: SceneLine.Look, strength: Int) {
    let base = Self.base(look.family)
    let wide = [1.25, 2.25, 3.5][min(max(strength, 1), 3) - 1]
    switch look.standing {
    case .current:
      dashes = base.dashes
    case .ahead:
      dashes = [4.5, 3.5]
    case .ended:
      dashes = [1.5, 3]
    }
    let colour = look.standing == .ended ? Colour.ended : base.colour
    self.colour = look.isStated ? colour : colour.lightened(by: 0.45)
    width = wide
    hasOpenArrows = look.standing == .ahead
  }

  private static func base(
    _ family: RelationshipKind.Family
  ) -> (colour: Colour, dashes: [Double]) {
    switch family {
    case .collaboration: (Colour(0x005EB8), [])
    case .structure: (Colour(0x425563), [])
    case .leadership: (Colour(0x6A2C91), [])
    case .funding: (Colour(0x00703C), [11, 3, 2, 3])
    case .innovation: (Colour(0xC2410C), [])
    case .support: (Colour(0x007A73), [])
    }
  }
}
