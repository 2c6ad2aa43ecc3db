extension PageTheme {
  /// The border of a frame or ring that actors stand in.
  var frame: Colour { quiet.lightened(by: 0.5) }

  /// The ground of a ring, the inmost first: never darker than a panel, on which lines can be
  /// seen.
  func ring(_ index: Int) -> Colour {
    panel.lightened(by: 1 - 1 / (1 + 0.7 * Double(index)))
  }
}
