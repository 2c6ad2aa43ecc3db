internal import EcomapModel

/// Greys that print in one ink: tabs from black to white, boxes white or grey.
///
/// Families share their greys; the outline of the box and the code on the tab tell them apart.
enum NeutralPalette {
  static let page = PageTheme(
    ground: .white, panel: Colour(0xF2F2F2), ink: Colour(0x1F1F1F), quiet: Colour(0x525252),
    title: Colour(0x000000), rule: Colour(0xD0D0D0),
    heat: [0xECECEC, 0xD6D6D6, 0xBABABA, 0x9E9E9E, 0x404040].map { Colour($0) })

  static let ended = Swatch(0x6E6E6E, on: Colour(0xF7F7F7), letters: .white)

  static func swatch(_ tone: Tone) -> Swatch {
    switch tone {
    case .family(let family): self.family(family)
    case .sector(let sector): self.sector(sector)
    case .level(let level): self.level(level)
    case .status(let status): self.status(status)
    case .area(_, let position): position.map(areas.cycling) ?? ended
    }
  }

  /// Tabs from black to white, so far apart that a copy keeps them apart.
  private static let steps: [Swatch] = [
    grey(0x1A1A1A), grey(0x4D4D4D), grey(0x757575), grey(0xA6A6A6, isLight: true),
    grey(0xD0D0D0, isLight: true), grey(0xFFFFFF, isLight: true),
  ]

  private static func grey(
    _ solid: UInt32, isLight: Bool = false, on tint: Colour = .white
  ) -> Swatch {
    Swatch(solid, edge: isLight ? 0x4D4D4D : nil, on: tint, letters: isLight ? .black : .white)
  }

  private static func family(_ family: ActorKind.Family) -> Swatch {
    switch family {
    case .networks, .national: steps[0]
    case .providers, .programmes: steps[1]
    case .commissioners, .thirdSector: steps[3]
    case .research, .places: steps[4]
    case .industry, .innovations: steps[5]
    }
  }

  private static func sector(_ sector: Sector) -> Swatch {
    let position = Sector.builtIn.firstIndex { $0.rawValue == sector.rawValue }
    return position.map(steps.cycling) ?? declared.swatch(of: sector.rawValue)
  }

  /// Words that a map declares have grey boxes.
  private static let declared = steps.map { step in
    Swatch(solid: step, on: Colour(0xDEDEDE))
  }

  /// From dark to light as the reach narrows.
  private static func level(_ level: Level) -> Swatch {
    switch level {
    case .international: steps[0]
    case .national: steps[2]
    case .regional: steps[4]
    case .local: steps[5]
    }
  }

  private static func status(_ status: Status) -> Swatch {
    switch status {
    case .current: steps[0]
    case .planned: steps[4]
    case .proposed: steps[5]
    case .ended: ended
    }
  }

  /// Five steps on white boxes, then on grey ones.
  private static let areas =
    Array(steps.prefix(5)) + steps.prefix(5).map { Swatch(solid: $0, on: Colour(0xDEDEDE)) }

  static let line = (sure: Colour(0x2B2B2B), unsure: Colour(0x757575))
  static let endedLine = Colour(0x858585)
}
