/// The colours of what actors stand in: quiet, so that boxes and lines come first.
enum FrameTheme {
  static let fill = Colour(0xF2F5F7)
  static let border = Colour(0xAEB9C2)
  /// Rings from the middle outwards.
  static func ring(_ index: Int) -> Colour {
    Colour(0x8FB1CC).lightened(by: min(0.55 + 0.12 * Double(index), 0.93))
  }
}
