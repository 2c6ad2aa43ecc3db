/// The words around the picture: title, key and footer, and how tall they are at a width.
struct PageFrame: Sendable {
  private let scene: Scene
  /// The width between the margins.
  let width: Double
  /// By how much larger than on a small page the words are.
  let scale: Double
  private let legend: Legend
  private let legendFlow: ColumnFlow
  private let titleLines: [String]
  private let subtitleLines: [String]
  private let footerLines: [String]

  /// The margin round everything.
  static let margin = 24.0
  /// The least width between the margins, so that title and key have room.
  static let leastWidth = 620.0

  private var titleSize: Double { 24 * scale }
  private var subtitleSize: Double { 12 * scale }
  private var footerSize: Double { 8.5 * scale }

  init(_ scene: Scene, contents: LegendContents, bodyWidth: Double) {
    self.scene = scene
    width = max(bodyWidth, Self.leastWidth)
    // Words round the picture grow with the page, more slowly than it does.
    scale = min(max(width / 1500, 1), 1.35)
    legend = Legend(contents, scale: scale)
    legendFlow = legend.flow(within: width)
    titleLines = TextWrapper(size: 24 * scale, weight: .bold)
      .lines(of: scene.title, within: width, most: 3)
    subtitleLines =
      scene.subtitle.isEmpty
      ? [] : TextWrapper(size: 12 * scale).lines(of: scene.subtitle, within: width, most: 4)
    let wrapper = TextWrapper(size: 8.5 * scale)
    let limit = width
    footerLines = scene.footer.flatMap { wrapper.lines(of: $0, within: limit) }
  }

  /// The height of the title and what stands under it, with the space below.
  var headerHeight: Double {
    Double(titleLines.count) * titleSize * 1.15
      + Double(subtitleLines.count) * subtitleSize * 1.3 + 22 * scale
  }

  /// The height of key and footer, with the space above each.
  var footerHeight: Double {
    let key = legendFlow.columns > 0 ? legendFlow.height + 28 * scale : 0
    let notes =
      footerLines.isEmpty
      ? 0 : Double(footerLines.count) * footerSize * 1.3 + 12 * scale
    return key + notes
  }

  /// The marks of title, key and footer for a body of a height.
  func groups(bodyHeight: Double) -> [Picture.Group] {
    var groups = [header]
    var top = Self.margin + headerHeight + bodyHeight
    if legendFlow.columns > 0 {
      top += 14 * scale
      let rule = Rect(x: Self.margin, y: top, width: width, height: 1)
      groups.append(
        Picture.Group(
          id: nil, role: "rule", title: nil, link: nil,
          shapes: [.rect(rule, radius: 0, Paint(fill: .rule))]))
      top += 12 * scale
      groups.append(legend.group(legendFlow, at: Point(x: Self.margin, y: top)))
      top += legendFlow.height + 2 * scale
    }
    if !footerLines.isEmpty {
      top += 12 * scale
      groups.append(notes(from: top))
    }
    return groups
  }

  private var header: Picture.Group {
    var shapes: [Shape] = []
    var y = Self.margin
    for line in titleLines {
      shapes.append(
        .text(
          TextRun(
            text: line, origin: Point(x: Self.margin, y: y + titleSize * 0.9),
            size: titleSize, weight: .bold, colour: Colour(0x003087))))
      y += titleSize * 1.15
    }
    for line in subtitleLines {
      shapes.append(
        .text(
          TextRun(
            text: line, origin: Point(x: Self.margin, y: y + subtitleSize),
            size: subtitleSize, colour: .quiet)))
      y += subtitleSize * 1.3
    }
    return Picture.Group(id: "heading", role: "heading", title: nil, link: nil, shapes: shapes)
  }

  private func notes(from top: Double) -> Picture.Group {
    let shapes = footerLines.enumerated().map { index, line in
      Shape.text(
        TextRun(
          text: line,
          origin: Point(
            x: Self.margin, y: top + footerSize * (1 + 1.3 * Double(index))),
          size: footerSize, colour: .quiet))
    }
    return Picture.Group(id: "notes", role: "notes", title: nil, link: nil, shapes: shapes)
  }
}
