internal import EcomapModel

/// How the boxes of a family of kinds are coloured, after the NHS identity's palette.
///
/// Kinds of a family share the colour and differ by the code on the tab, so nothing is told by
/// colour alone. Aqua green is darker than in the identity, so that white letters stand out.
struct NodeTheme: Sendable {
  /// The colour of the tab and the border.
  let solid: Colour
  /// The colour of the letters on the tab.
  let onSolid: Colour
  /// The colour of the box.
  let tint: Colour

  /// Theme of a family in a standing.
  init(_ family: ActorKind.Family, isEnded: Bool = false) {
    if isEnded {
      self.init(0x5F6F7A, tint: 0.9)
      return
    }
    switch family {
    case .networks: self.init(0x005EB8)
    case .providers: self.init(0x003087, tint: 0.9)
    case .commissioners: self.init(0x6A2C91)
    case .research: self.init(0x007A73)
    case .industry: self.init(0xFFB81C, on: .ink, tint: 0.82)
    case .thirdSector: self.init(0x8A1538)
    case .national: self.init(0x425563)
    case .places: self.init(0x006747)
    case .programmes: self.init(0xAE2573)
    case .innovations: self.init(0xED8B00, on: .ink, tint: 0.84)
    }
  }

  private init(_ solid: UInt32, on letters: Colour = .white, tint: Double = 0.88) {
    self.solid = Colour(solid)
    onSolid = letters
    self.tint = Colour(solid).lightened(by: tint)
  }
}
