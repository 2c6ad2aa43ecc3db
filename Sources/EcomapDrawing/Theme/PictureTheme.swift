internal import EcomapModel

/// What a picture looks like: which colours stand for what.
///
/// The same word has the same colour in every picture of a theme, whatever else is drawn. No
/// meaning rests on colour alone: kinds also have codes and outlines, ties heads and dashes.
public struct PictureTheme: Sendable {
  /// The word for it.
  public let name: String
  /// The colours of what stands around.
  let page: PageTheme

  private let swatch: @Sendable (Tone) -> Swatch
  private let ended: Swatch
  private let lineColours: @Sendable (RelationshipKind.Family) -> (sure: Colour, unsure: Colour)
  private let endedLine: Colour

  /// The theme after the NHS identity.
  public static let nhs = PictureTheme(
    name: "nhs", page: NHSPalette.page, swatch: { NHSPalette.swatch($0) },
    ended: NHSPalette.ended, lineColours: { NHSPalette.line($0) }, endedLine: .ended)

  /// The theme in greys, for print in one ink and for other organisations' documents.
  public static let neutral = PictureTheme(
    name: "neutral", page: NeutralPalette.page, swatch: { NeutralPalette.swatch($0) },
    ended: NeutralPalette.ended, lineColours: { _ in NeutralPalette.line },
    endedLine: NeutralPalette.endedLine)

  /// Every theme; the first is the one used unless another is asked for.
  public static let all = [nhs, neutral]

  /// The theme of a name.
  public static func named(_ name: String) -> PictureTheme? { all.first { $0.name == name } }

  /// How an actor looks.
  func node(_ tone: Tone, _ standing: Status) -> NodeTheme {
    switch standing {
    case .current: NodeTheme(swatch(tone), ink: page.ink, dashes: [])
    case .planned, .proposed: NodeTheme(swatch(tone), ink: page.ink, dashes: [4.5, 3])
    case .ended: NodeTheme(ended, ink: page.quiet, dashes: [1.5, 2.5])
    }
  }

  /// How an actor of a scene looks; one that has its place elsewhere is drawn in outline.
  func node(_ node: Scene.Node) -> NodeTheme {
    let full = self.node(node.tone, node.status)
    return node.elsewhere == nil ? full : full.outlined(on: page)
  }

  /// How a line looks.
  func line(_ look: SceneLine.Look, strength: Int) -> LineTheme {
    if look.change == .followed {
      return LineTheme(colour: page.ink, head: .triangle, look: look, strength: 2)
    }
    let (sure, unsure) = lineColours(look.family)
    return LineTheme(
      colour: look.standing == .ended ? endedLine : look.isStated ? sure : unsure,
      head: LineHead(look.family), look: look, strength: strength)
  }
}
