internal import EcomapModel

/// The colours of a box before its standing is known.
struct Swatch: Sendable, Hashable {
  /// The tab.
  let solid: Colour
  /// The letters on the tab.
  let letters: Colour
  /// The box.
  let tint: Colour
  /// The border: the tab's colour, or a darker one where that would not show on the page.
  let edge: Colour

  /// A swatch from codes; letters are white on a dark tab and black on a light one.
  init(
    _ solid: UInt32, edge: UInt32? = nil, tint: Double = 0.88, isLight: Bool = false
  ) {
    self.init(
      solid, edge: edge, on: Colour(solid).lightened(by: tint), letters: isLight ? .black : .white)
  }

  /// A swatch whose box has a colour of its own.
  init(_ solid: UInt32, edge: UInt32? = nil, on tint: Colour, letters: Colour) {
    self.solid = Colour(solid)
    self.letters = letters
    self.tint = tint
    self.edge = Colour(edge ?? solid)
  }

  /// Another swatch on a box of its own colour.
  init(solid other: Swatch, on tint: Colour) {
    solid = other.solid
    letters = other.letters
    edge = other.edge
    self.tint = tint
  }

  /// A swatch with a white tab, for words that a map declares; told from others by that.
  static func hollow(_ colour: UInt32, on tint: Colour) -> Swatch {
    Swatch(0xFFFFFF, edge: colour, on: tint, letters: Colour(colour))
  }
}

extension [Swatch] {
  /// The swatch of a word: always the same, whichever other words there are.
  func swatch(of word: String) -> Swatch {
    // FNV-1a, after Fowler, Noll and Vo: short, and the same on every machine.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return self[Int(hash % UInt64(count))]
  }

  /// The swatch of a position; after the last the first comes again.
  func cycling(_ position: Int) -> Swatch { self[position % count] }
}
