internal import EcomapModel

/// Colours after the NHS identity.
///
/// A colour of the identity is darkened where letters or borders would not stand out on it.
enum NHSPalette {
  static let page = PageTheme(
    ground: .white, panel: Colour(0xF2F5F7), ink: .ink, quiet: .quiet, title: Colour(0x003087),
    rule: .rule,
    heat: [0xE3EEF9, 0xC3DCF3, 0x99C3EA, 0x6AA5DC, 0x005EB8].map { Colour($0) })

  static let ended = Swatch(0x5F6F7A, tint: 0.9)

  static func swatch(_ tone: Tone) -> Swatch {
    switch tone {
    case .family(let family): self.family(family)
    case .sector(let sector): self.sector(sector)
    case .level(let level): self.level(level)
    case .status(let status): self.status(status)
    case .area(_, let position): position.map(areas.cycling) ?? ended
    }
  }

  private static func family(_ family: ActorKind.Family) -> Swatch {
    switch family {
    case .networks: Swatch(0x005EB8)
    case .providers: Swatch(0x003087, tint: 0.9)
    case .commissioners: Swatch(0x6A2C91)
    case .research: Swatch(0x007A73)
    case .industry: Swatch(0xFFB81C, edge: 0x9A6A00, tint: 0.82, isLight: true)
    case .thirdSector: Swatch(0x8A1538)
    case .national: Swatch(0x425563)
    case .places: Swatch(0x006747)
    case .programmes: Swatch(0xAE2573)
    case .innovations: Swatch(0xED8B00, edge: 0xA85F00, tint: 0.84, isLight: true)
    }
  }

  /// Six that stay apart in lightness, and so for every eye and in print.
  private static func sector(_ sector: Sector) -> Swatch {
    switch sector.rawValue {
    case Sector.nhs.rawValue: Swatch(0x005EB8)
    case Sector.public.rawValue: Swatch(0xE8EDEE, edge: 0x425563, tint: 0.7, isLight: true)
    case Sector.academic.rawValue: Swatch(0x00A499, edge: 0x007A73, isLight: true)
    case Sector.private.rawValue: Swatch(0xFFB81C, edge: 0x9A6A00, tint: 0.82, isLight: true)
    case Sector.third.rawValue: Swatch(0x8A1538)
    case Sector.partnership.rawValue: Swatch(0x330072)
    default: declared.swatch(of: sector.rawValue)
    }
  }

  private static let declared = [UInt32(0x231F20), 0xAE2573, 0x007F3B].flatMap { colour in
    [Colour.white, Colour(0xD3DCE0)].map { Swatch.hollow(colour, on: $0) }
  }

  /// From dark to light as the reach narrows.
  private static func level(_ level: Level) -> Swatch {
    switch level {
    case .international: Swatch(0x003087)
    case .national: Swatch(0x0072CE)
    case .regional: Swatch(0x41B6E6, edge: 0x1B7FAE, isLight: true)
    case .local: Swatch(0xD5ECF7, edge: 0x1B7FAE, tint: 0.8, isLight: true)
    }
  }

  private static func status(_ status: Status) -> Swatch {
    switch status {
    case .current: Swatch(0x003087)
    case .planned: Swatch(0x41B6E6, edge: 0x1B7FAE, isLight: true)
    case .proposed: Swatch(0xFFE573, edge: 0x857700, tint: 0.7, isLight: true)
    case .ended: ended
    }
  }

  /// Ten hues in five steps of lightness; of the two in a step one has a stronger box.
  private static let areas = [
    Swatch(0x005EB8, tint: 1), Swatch(0xED8B00, edge: 0xA85F00, tint: 0.7, isLight: true),
    Swatch(0x7C2855, tint: 0.7), Swatch(0x00A499, edge: 0x007A73, tint: 1, isLight: true),
    Swatch(0xFFB81C, edge: 0x9A6A00, tint: 0.7, isLight: true), Swatch(0x003087, tint: 1),
    Swatch(0x41B6E6, edge: 0x1B7FAE, tint: 1, isLight: true), Swatch(0x007F3B, tint: 0.7),
    Swatch(0xE8EDEE, edge: 0x425563, tint: 1, isLight: true), Swatch(0xAE2573, tint: 0.7),
  ]

  /// The colour of a family of ties, and a paler one for those that are not surely known.
  static func line(_ family: RelationshipKind.Family) -> (sure: Colour, unsure: Colour) {
    switch family {
    case .collaboration: (Colour(0x005EB8), Colour(0x4D8ECD))
    case .structure: (Colour(0x425563), Colour(0x7E8B95))
    case .leadership: (Colour(0x6A2C91), Colour(0xA17ABA))
    case .funding: (Colour(0x00703C), Colour(0x479873))
    case .innovation: (Colour(0xC2410C), Colour(0xD16F46))
    case .support: (Colour(0x007A73), Colour(0x389792))
    }
  }
}
