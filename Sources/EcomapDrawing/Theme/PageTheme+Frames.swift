extension PageTheme {
  /// The border of a frame or ring that actors stand in.
  var frame: Colour { quiet.lightened(by: 0.5) }

  /// The ground of a ring, counted from the outermost.
  ///
  /// By turns that of a panel and that of the page: a darker one would swallow the lines.
  func ring(_ index: Int) -> Colour { index.isMultiple(of: 2) ? panel : ground }
}
