internal import EcomapModel

/// The words of a box, broken into lines, and the size the box needs for them.
struct NodeFace: Sendable {
  /// How boxes are made in one part of the picture.
  struct Style: Sendable {
    var fontSize: Double
    var weight: FontMetrics.Weight
    /// Widths of text to try; the one that makes the smallest box is taken.
    var textWidths: [Double]
    /// The most lines; longer names are cut, and stay whole in the tooltip.
    var mostLines: Int
    /// The width of the whole box, for tiles that stand in columns.
    var fixedWidth: Double?
    var padding: Size
    /// The size of the letters on the tab.
    var codeSize: Double
    /// Whether the tab carries the kind's code; a heading may say the kind instead.
    var hasCode = true

    /// A box among ties, for letters of a size and a prominence from 0 to 2.
    static func box(letters: Double, prominence: Int = 0, least: Double) -> Style {
      let size = letters * [1, 1.1, 1.25][min(max(prominence, 0), 2)]
      return Style(
        fontSize: size, weight: prominence > 0 ? .bold : .regular,
        textWidths: [5, 5.8, 6.6, 7.5, 8.5, 9.6, 11, 12.4].map { $0 * size }, mostLines: 4,
        fixedWidth: nil,
        padding: Size(width: 0.42 * size, height: (0.24 + 0.16 * Double(prominence)) * size),
        codeSize: max(size * 0.82, least))
    }

    /// A tile in a column of a width.
    static func tile(letters: Double, width: Double, least: Double) -> Style {
      Style(
        fontSize: letters, weight: .regular, textWidths: [], mostLines: 3, fixedWidth: width,
        padding: Size(width: 0.4 * letters, height: 0.2 * letters),
        codeSize: max(letters * 0.82, least))
    }
  }

  let lines: [String]
  let fontSize: Double
  let weight: FontMetrics.Weight
  /// The letters on the tab and their size.
  let code: String
  let codeSize: Double
  let tabWidth: Double
  /// The room that a second bar beside the tab takes.
  let barWidth: Double
  /// The signs on the right, one under another, and the width of their column.
  let marks: [Mark]
  let marksWidth: Double
  let size: Size

  /// The distance of the two borders of a class of bodies.
  static let doubling = 2.5
  /// The distance of a sign from the next one and from the border.
  static let markGap = 2.0
  /// The height of a line divided by the size of its letters.
  static let leading = 1.16

  /// A box with a number in place of the name when one is given.
  init(_ node: Scene.Node, style: Style, number: Int? = nil) {
    let wrapper = TextWrapper(size: style.fontSize, weight: style.weight)
    let name =
      number.map { "\($0)" } ?? node.name + (node.elsewhere.map { " (\($0))" } ?? "")
    let side = MarkDrawing.side(fontSize: style.fontSize)
    marks = node.marks
    marksWidth = marks.isEmpty ? 0 : side + Self.markGap
    fontSize = style.fontSize
    weight = style.weight
    code = style.hasCode ? String(node.kind.code.prefix(4)) : ""
    codeSize = style.codeSize
    let codeWidth = FontMetrics.width(of: code, size: codeSize, weight: .bold)
    tabWidth =
      style.hasCode
      ? max(style.fontSize * 1.7, codeWidth + 0.5 * style.fontSize) : style.fontSize * 0.6
    let extra = node.isClass ? 2 * Self.doubling : 0
    let bar = Silhouette(node.kind.family).secondBarRoom
    barWidth = bar
    let beside = tabWidth + bar + 2 * style.padding.width + marksWidth + extra
    func size(of lines: [String]) -> Size {
      let text = lines.map { wrapper.width(of: $0) }.max() ?? 0
      let height = max(
        Double(lines.count) * style.fontSize * Self.leading,
        Double(node.marks.count) * (side + Self.markGap) - Self.markGap)
      // Halves of points keep boxes sharp and the layout's text short.
      return Size(
        width: ((style.fixedWidth ?? (beside + text)) * 2).rounded(.up) / 2,
        height: ((height + 2 * style.padding.height + extra) * 2).rounded(.up) / 2)
    }
    if let width = style.fixedWidth {
      // A tile cannot grow, so its words make room for the rest.
      let lines = wrapper.lines(
        of: name, within: max(width - beside, style.fontSize * 3), most: style.mostLines)
      self.lines = lines
      self.size = size(of: lines)
      return
    }
    // The lines that take the least of the page together with the free border round the box.
    let widestPart = min(wrapper.widestPart(of: name), style.textWidths.last ?? 100)
    var best: (lines: [String], size: Size, cost: Double)?
    for width in style.textWidths where width >= widestPart {
      let lines = wrapper.lines(of: name, within: width, most: style.mostLines)
      let size = size(of: lines)
      // Pages are wide, and a cut name is worse than a large box.
      let isCut = lines.last?.hasSuffix("…") == true && !name.hasSuffix("…")
      let border = style.fontSize
      let cost =
        (size.width + border) * (size.height + border) * (isCut ? 3 : 1)
        * (size.height > size.width * 0.62 ? 1.25 : 1)
      if best.map({ cost < $0.cost }) ?? true { best = (lines, size, cost) }
    }
    let lines = best?.lines ?? [""]
    self.lines = lines
    self.size = best?.size ?? size(of: lines)
  }
}
