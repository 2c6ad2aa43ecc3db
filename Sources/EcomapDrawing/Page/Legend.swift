internal import EcomapModel

/// The key: its contents with their words broken into lines, at one scale.
struct Legend: Sendable {
  private struct Item {
    let entry: LegendContents.Entry
    let lines: [String]
    /// The height without the space below.
    let height: Double
  }

  private let sections: [(title: String, head: Item?, items: [Item])]
  private let blocks: [ColumnFlow.Block]
  /// The size of the letters in points; all else follows from it.
  private let fontSize: Double
  private let theme: PictureTheme

  private var leading: Double { fontSize * NodeFace.leading }
  private var columnWidth: Double { Self.columnShare * fontSize }
  private var columnGap: Double { 1.4 * fontSize }
  private var swatch: Size { Size(width: 3.1 * fontSize, height: 1.3 * fontSize) }

  /// The width of a column and of the words in it in letter sizes.
  private static let columnShare = 16.4
  private static let wordsShare = 12.7
  /// The same for words after a number, which needs less room than a sample.
  private static let numberedShare = 13.9

  init(_ contents: LegendContents, letters: Double, theme: PictureTheme) {
    fontSize = letters
    self.theme = theme
    let wrapper = TextWrapper(size: letters)
    let titleWrapper = TextWrapper(size: letters, weight: .bold)
    func item(_ entry: LegendContents.Entry) -> Item {
      let words = entry.isNumber ? Self.numberedShare : Self.wordsShare
      let lines = wrapper.lines(of: entry.text, within: words * letters, most: 4)
      let text = Double(lines.count) * letters * NodeFace.leading
      return Item(
        entry: entry, lines: lines, height: max((entry.isNumber ? 1.16 : 1.35) * letters, text))
    }
    let sections = contents.sections.map { section in
      let lines = titleWrapper.lines(
        of: section.title, within: Self.columnShare * letters, most: 1)
      return (
        title: lines.first ?? section.title, head: section.head.map(item),
        items: section.entries.map(item)
      )
    }
    self.sections = sections
    blocks = sections.map { _, head, items in
      ColumnFlow.Block(
        title: head.map { $0.height + 0.2 * letters } ?? 1.5 * letters,
        entries: items.map { $0.height + ($0.entry.isNumber ? 0.14 : 0.2) * letters })
    }
  }

  /// The height of one more line, for which the page keeps room.
  var lineHeight: Double { 1.55 * fontSize }

  /// The key in the columns that fit a width.
  func flow(within width: Double) -> ColumnFlow {
    flow(columns: max(1, Int((width + columnGap) / (columnWidth + columnGap))))
  }

  /// The key in some columns.
  func flow(columns: Int) -> ColumnFlow {
    ColumnFlow.fitting(blocks, columns: columns, gap: 0.5 * fontSize)
  }

  /// The width of the key in its columns.
  func width(of flow: ColumnFlow) -> Double {
    Double(flow.columns) * (columnWidth + columnGap) - columnGap
  }

  /// The marks of the key with its top left corner at a point.
  func group(_ flow: ColumnFlow, at origin: Point) -> Picture.Group {
    var shapes: [Shape] = []
    for placement in flow.placements {
      let section = sections[placement.block]
      let corner = Point(
        x: origin.x + Double(placement.column) * (columnWidth + columnGap),
        y: origin.y + placement.y)
      if let entry = placement.entry {
        shapes += self.shapes(section.items[entry], at: corner)
      } else if let head = section.head {
        shapes += self.shapes(head, at: corner)
      } else {
        shapes.append(
          .text(
            TextRun(
              text: title(section.title, isContinued: placement.isContinued),
              origin: Point(x: corner.x, y: corner.y + fontSize * 1.05),
              size: fontSize, weight: .bold, colour: theme.page.quiet)))
      }
    }
    return Picture.Group(id: "key", role: "key", title: nil, link: nil, shapes: shapes)
  }

  /// A title, marked as going on when there is room for that.
  private func title(_ title: String, isContinued: Bool) -> String {
    let full = "\(title), continued"
    let isWide = FontMetrics.width(of: full, size: fontSize, weight: .bold) > columnWidth
    return isContinued && !isWide ? full : title
  }

  private func shapes(_ item: Item, at corner: Point) -> [Shape] {
    let middle = corner.y + item.height / 2
    let first = middle - leading * Double(item.lines.count - 1) / 2
    // A number stands on the first line of its name, a sample in the middle of its words.
    let isNumber = item.entry.isNumber
    let gap = isNumber ? 0.4 : 0.6
    let width =
      isNumber ? (Self.columnShare - Self.numberedShare - gap) * fontSize : swatch.width
    let box = Rect(
      x: corner.x, y: (isNumber ? first : middle) - swatch.height / 2, width: width,
      height: swatch.height)
    return sample(of: item.entry, in: box)
      + item.lines.enumerated().map { index, line in
        let baseline = first + leading * Double(index) + fontSize * 0.36
        return .text(
          TextRun(
            text: line, origin: Point(x: box.maxX + gap * fontSize, y: baseline), size: fontSize,
            colour: theme.page.ink))
      }
  }

  private func sample(of entry: LegendContents.Entry, in box: Rect) -> [Shape] {
    switch entry {
    case .kind(let kind, _, let isColoured):
      let full = theme.node(.family(kind.family), .current)
      return BoxDrawing.sample(
        kind, theme: isColoured ? full : full.outlined(on: theme.page), codeSize: fontSize, in: box)
    case .number(let number, _):
      return [code("\(number)", theme.page.ink, in: box)]
    case .cell(let look, let word, _):
      return look.shapes(in: box) + [code(word, look.ink, in: box)]
    case .tone(let tone, _):
      let colours = theme.node(tone, .current)
      return [
        .rect(
          box, radius: 0,
          Paint(fill: colours.solid, stroke: Stroke(colour: colours.edge, width: 1)))
      ]
    case .hub:
      let colours = theme.node(.family(.national), .current)
      return [
        .rect(
          box, radius: 3,
          Paint(fill: colours.tint, stroke: Stroke(colour: colours.edge, width: 1.5))),
        code("Name", theme.page.ink, in: box),
      ]
    case .box(_, let status, let isClass):
      let colours = theme.node(.family(.national), status)
      let stroke = Stroke(
        colour: colours.edge, width: isClass ? 1 : 1.5, dashes: colours.dashes)
      let outer = Shape.rect(box, radius: 3, Paint(fill: colours.tint, stroke: stroke))
      guard isClass else { return [outer] }
      return [outer, .rect(box.inset(by: 2.5), radius: 2, Paint(stroke: stroke))]
    case .elsewhere:
      let colours = theme.node(.family(.national), .current).outlined(on: theme.page)
      return [
        .rect(
          box, radius: 3,
          Paint(fill: colours.tint, stroke: Stroke(colour: colours.edge, width: 1)))
      ]
    case .mark(let mark, _):
      let side = box.height
      return MarkDrawing.shapes(
        mark, in: Rect(x: box.centre.x - side / 2, y: box.y, width: side, height: side))
    case .line(_, let look, let strength, let hasArrow):
      let (start, end) = (
        Point(x: box.x, y: box.centre.y), Point(x: box.maxX, y: box.centre.y)
      )
      let stop = hasArrow ? end - Point(x: LayoutDOT.arrowLength, y: 0) : end
      let route = PlacedGraph.Route(
        points: [start, start, stop, stop], endTip: hasArrow ? end : nil)
      return LineDrawing.shapes(route, theme: theme.line(look, strength: strength))
    }
  }

  /// Bold letters in the middle of a sample.
  private func code(_ text: String, _ colour: Colour, in box: Rect) -> Shape {
    let size = fontSize
    return .text(
      TextRun(
        text: text, origin: Point(x: box.centre.x, y: box.centre.y + size * 0.36), size: size,
        weight: .bold, colour: colour, anchor: .middle))
  }
}
