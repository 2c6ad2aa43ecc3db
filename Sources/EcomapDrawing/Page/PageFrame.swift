/// The words around the picture: title, key and footer, and how tall they are at a width.
struct PageFrame: Sendable {
  /// Where the key stands.
  enum KeyPlace: Hashable, Sendable {
    /// Under network and panel, over the whole width.
    case below
    /// To the right of them, in some columns.
    case beside(columns: Int)

    /// The places to try.
    static let all: [KeyPlace] = [.below, .beside(columns: 1), .beside(columns: 2)]
  }

  /// The width between the margins.
  private let width: Double
  /// By how much larger than on a small page the words are.
  private let scale: Double
  private let legend: Legend
  private let legendFlow: ColumnFlow
  private let isKeyBeside: Bool
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

  init(_ scene: Scene, contents: LegendContents, bodyWidth: Double, keyPlace: KeyPlace) {
    // Words round the picture grow with the page, more slowly than it does.
    let scale = min(max(bodyWidth / 1500, 1), 1.35)
    let legend = Legend(contents, scale: scale)
    let width: Double
    switch keyPlace {
    case .below:
      width = max(bodyWidth, Self.leastWidth)
      legendFlow = legend.flow(within: width)
    case .beside(let columns):
      legendFlow = legend.flow(columns: columns)
      let room = bodyWidth + legend.width(of: legendFlow) + Self.keyGap * scale
      width = max(room, Self.leastWidth)
    }
    isKeyBeside = keyPlace != .below
    self.scale = scale
    self.legend = legend
    self.width = width
    titleLines = TextWrapper(size: 24 * scale, weight: .bold)
      .lines(of: scene.title, within: width, most: 3)
    subtitleLines =
      scene.subtitle.isEmpty
      ? [] : TextWrapper(size: 12 * scale).lines(of: scene.subtitle, within: width, most: 4)
    let wrapper = TextWrapper(size: 8.5 * scale, isBalanced: false)
    footerLines = scene.footer.flatMap { wrapper.lines(of: $0, within: width) }
  }

  /// The distance between the body and a key beside it.
  private static let keyGap = 40.0

  /// The height of the title and what stands under it, with the space below.
  private var headerHeight: Double {
    Double(titleLines.count) * titleSize * 1.15
      + Double(subtitleLines.count) * subtitleSize * 1.3 + 22 * scale
  }

  private var hasKey: Bool { legendFlow.columns > 0 }

  /// The height of a key below, with the space above it.
  private var keyHeight: Double {
    hasKey && !isKeyBeside ? legendFlow.height + 28 * scale : 0
  }

  private var notesHeight: Double {
    footerLines.isEmpty ? 0 : Double(footerLines.count) * footerSize * 1.3 + 12 * scale
  }

  /// The height of the body, which is no less than that of a key beside it.
  private func height(of body: Double) -> Double {
    isKeyBeside ? max(body, legendFlow.height) : body
  }

  /// The size of the page around a body.
  func pageSize(around body: Size) -> Size {
    Size(
      width: width + 2 * Self.margin,
      height: headerHeight + height(of: body.height) + keyHeight + notesHeight
        + 2 * Self.margin)
  }

  /// The top left corner of a body, which stands in the middle of its room.
  func bodyOrigin(for body: Size) -> Point {
    let beside = isKeyBeside ? legend.width(of: legendFlow) + Self.keyGap * scale : 0
    return Point(
      x: Self.margin + max((width - beside - body.width) / 2, 0),
      y: Self.margin + headerHeight)
  }

  /// The marks of title, key and footer for a body of a height.
  func groups(bodyHeight: Double) -> [Picture.Group] {
    let bodyTop = Self.margin + headerHeight
    let bodyHeight = height(of: bodyHeight)
    var groups = [header]
    if hasKey, isKeyBeside {
      let left = Self.margin + width - legend.width(of: legendFlow)
      groups.append(
        rule(
          Rect(
            x: left - Self.keyGap * scale / 2, y: bodyTop, width: 1, height: bodyHeight)))
      groups.append(legend.group(legendFlow, at: Point(x: left, y: bodyTop)))
    } else if hasKey {
      let top = bodyTop + bodyHeight + 14 * scale
      groups.append(rule(Rect(x: Self.margin, y: top, width: width, height: 1)))
      groups.append(
        legend.group(legendFlow, at: Point(x: Self.margin, y: top + 12 * scale)))
    }
    if !footerLines.isEmpty {
      groups.append(notes(from: bodyTop + bodyHeight + keyHeight + 12 * scale))
    }
    return groups
  }

  private func rule(_ rect: Rect) -> Picture.Group {
    Picture.Group(
      id: nil, role: "rule", title: nil, link: nil,
      shapes: [.rect(rect, radius: 0, Paint(fill: .rule))])
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
