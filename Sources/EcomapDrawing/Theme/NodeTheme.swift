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

  /// The same in outline, for an actor that has its place in another picture.
  func outlined(on page: PageTheme) -> NodeTheme {
    NodeTheme(
      solid: page.ground, onSolid: edge, tint: page.ground, edge: edge, ink: page.quiet,
      dashes: dashes)
  }

  private init(
    solid: Colour, onSolid: Colour, tint: Colour, edge: Colour, ink: Colour, dashes: [Double]
  ) {
    self.solid = solid
    self.onSolid = onSolid
    self.tint = tint
    self.edge = edge
    self.ink = ink
    self.dashes = dashes
  }

  /// The NHS theme of a family in a standing.
  init(_ family: ActorKind.Family, isEnded: Bool = false) {
    self = PictureTheme.nhs.node(.family(family), isEnded ? .ended : .current)
  }
}
