internal import EcomapModel

/// The words of a box, broken into lines, and the size the box needs for them.
struct NodeFace: Sendable {
  /// How boxes are made in one part of the picture.
  struct Style: Sendable {
    var fontSize: Double
    var weight: FontMetrics.Weight
    /// Widths of text to try, from narrow to wide, until the lines are few enough.
    var textWidths: [Double]
    /// How many lines are few enough.
    var fewLines: Int
    /// The most lines; longer names are cut, and stay whole in the tooltip.
    var mostLines: Int
    /// The width of the whole box, for tiles that stand in columns.
    var fixedWidth: Double?
    var padding: Size

    /// A connected actor.
    static let box = Style(
      fontSize: 11, weight: .regular, textWidths: [72, 88, 104, 120, 136], fewLines: 2,
      mostLines: 6, fixedWidth: nil, padding: Size(width: 6, height: 5))
    /// A connected actor with many ties.
    static let hub = Style(
      fontSize: 13, weight: .bold, textWidths: [84, 100, 116, 132, 150], fewLines: 2,
      mostLines: 6, fixedWidth: nil, padding: Size(width: 8, height: 8))
    /// An actor without ties.
    static let tile = Style(
      fontSize: 9.5, weight: .regular, textWidths: [138], fewLines: 3,
      mostLines: 4, fixedWidth: 176, padding: Size(width: 5, height: 3))
  }

  let lines: [String]
  let fontSize: Double
  let weight: FontMetrics.Weight
  /// The letters on the tab and their size.
  let code: String
  let codeSize: Double
  let tabWidth: Double
  /// The signs on the right, one under another, and the width of their column.
  let marks: [Mark]
  let marksWidth: Double
  let size: Size

  /// The distance of the two borders of a class of bodies.
  static let doubling = 3.0
  /// The distance of a sign from the next one and from the border.
  static let markGap = 2.0
  /// The height of a line divided by the size of its letters.
  static let leading = 1.18

  init(_ node: Scene.Node, style: Style) {
    let wrapper = TextWrapper(size: style.fontSize, weight: style.weight)
    let widestPart = wrapper.widestPart(of: node.name)
    // A tile cannot grow, so its words make room for the signs.
    let side = MarkDrawing.side(fontSize: style.fontSize)
    marks = node.marks
    marksWidth = marks.isEmpty ? 0 : side + Self.markGap
    let taken = style.fixedWidth == nil ? 0 : marksWidth
    let textWidths = style.textWidths.map { $0 - taken }
    let few = textWidths.lazy
      .filter { $0 >= widestPart }
      .map { wrapper.lines(of: node.name, within: $0, most: style.mostLines) }
      .first { $0.count <= style.fewLines }
    let widest = textWidths.last ?? 136
    lines = few ?? wrapper.lines(of: node.name, within: widest, most: style.mostLines)
    fontSize = style.fontSize
    weight = style.weight
    code = String(node.kind.code.prefix(4))
    codeSize = style.fontSize * 0.82
    let codeWidth = FontMetrics.width(of: code, size: codeSize, weight: .bold)
    tabWidth = max(style.fontSize * 2, codeWidth + 7)
    let textWidth = lines.map { wrapper.width(of: $0) }.max() ?? 0
    let extra = node.isClass ? 2 * Self.doubling : 0
    let wished = tabWidth + textWidth + 2 * style.padding.width + marksWidth + extra
    let height = max(
      Double(lines.count) * style.fontSize * Self.leading,
      Double(marks.count) * (side + Self.markGap) - Self.markGap)
    // Whole points keep boxes sharp and the layout's text short.
    size = Size(
      width: (style.fixedWidth ?? wished).rounded(.up),
      height: (height + 2 * style.padding.height + extra).rounded(.up))
  }
}
