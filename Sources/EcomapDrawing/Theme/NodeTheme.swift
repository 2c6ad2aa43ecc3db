internal import EcomapModel

/// How the box of an actor looks, apart from its outline.
struct NodeTheme: Sendable, Hashable {
  /// The colour of the tab.
  let solid: Colour
  /// The colour of the letters on the tab.
  let onSolid: Colour
  /// The colour of the box.
  let tint: Colour
  /// The colour of the border.
  let edge: Colour
  /// The colour of the name.
  let ink: Colour
  /// Lengths of strokes and gaps of the border: dashed for what is to come, dotted for what is
  /// over.
  let dashes: [Double]

  init(_ swatch: Swatch, ink: Colour, dashes: [Double]) {
    solid = swatch.solid
    onSolid = swatch.letters
    tint = swatch.tint
    edge = swatch.edge
    self.ink = ink
    self.dashes = dashes
  }

  /// The NHS theme of a family in a standing.
  init(_ family: ActorKind.Family, isEnded: Bool = false) {
    self = Theme.nhs.node(.family(family), isEnded ? .ended : .current)
  }
}
