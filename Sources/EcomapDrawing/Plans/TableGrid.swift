/// Where the cells of a table are: labels at the left, headings at the top, rows of any height.
struct TableGrid: Sendable {
  let labelWidth: Double
  let headingHeight: Double
  let columnWidth: Double
  let rowHeights: [Double]
  let columns: Int
  private let tops: [Double]

  init(
    labelWidth: Double, headingHeight: Double, columnWidth: Double, columns: Int,
    rowHeights: [Double]
  ) {
    self.labelWidth = labelWidth
    self.headingHeight = headingHeight
    self.columnWidth = columnWidth
    self.columns = columns
    self.rowHeights = rowHeights
    var top = headingHeight
    tops = rowHeights.map { height in
      defer { top += height }
      return top
    }
  }

  func label(_ row: Int) -> Rect {
    Rect(x: 0, y: tops[row], width: labelWidth, height: rowHeights[row])
  }

  func heading(_ column: Int) -> Rect {
    Rect(x: left(column), y: 0, width: columnWidth, height: headingHeight)
  }

  func cell(_ row: Int, _ column: Int) -> Rect {
    Rect(x: left(column), y: tops[row], width: columnWidth, height: rowHeights[row])
  }

  private func left(_ column: Int) -> Double { labelWidth + Double(column) * columnWidth }
}

/// Lines of words in the cells of a table.
struct TableWords: Sendable {
  var size: Double
  var weight = FontMetrics.Weight.regular
  var colour = Colour.ink

  /// The height of a line divided by the size of its letters.
  static let leading = 1.18

  var lineHeight: Double { size * Self.leading }

  func width(of text: String) -> Double { FontMetrics.width(of: text, size: size, weight: weight) }

  /// A text in lines of a width, cut with an ellipsis when it has more than some.
  func lines(of text: String, within width: Double, most: Int) -> [String] {
    TextWrapper(size: size, weight: weight).lines(of: text, within: width, most: most)
  }

  /// Lines in the middle of a frame.
  func centred(_ lines: [String], in frame: Rect) -> [Shape] {
    shapes(lines, top: frame.centre.y - height(of: lines) / 2, x: frame.centre.x, .middle)
  }

  /// Lines at the left of a frame, in the middle of its height.
  func leading(_ lines: [String], in frame: Rect) -> [Shape] {
    shapes(lines, top: frame.centre.y - height(of: lines) / 2, x: frame.x, .start)
  }

  /// Lines at the foot of a frame, in the middle of its width.
  func sunk(_ lines: [String], in frame: Rect) -> [Shape] {
    shapes(lines, top: frame.maxY - height(of: lines), x: frame.centre.x, .middle)
  }

  /// Lines from a height down.
  func shapes(_ lines: [String], top: Double, x: Double, _ anchor: TextRun.Anchor) -> [Shape] {
    lines.enumerated().map { index, line in
      // The letters stand in the middle of their line.
      let baseline = top + lineHeight * (Double(index) + 0.5) + size * 0.36
      return .text(
        TextRun(
          text: line, origin: Point(x: x, y: baseline), size: size, weight: weight,
          colour: colour, anchor: anchor))
    }
  }

  func height(of lines: [String]) -> Double { Double(lines.count) * lineHeight }
}
