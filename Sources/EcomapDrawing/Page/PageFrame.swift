/// The words around the picture on a page: title, key and footer, and the room that they leave.
struct PageFrame: Sendable {
  /// Where the key stands.
  enum KeyPlace: String, Hashable, Sendable, CaseIterable {
    /// Under the picture, over the whole width.
    case below
    /// To the right of it, in one column.
    case beside
    /// To the right of it, in two columns.
    case besideTwice = "beside-twice"
  }

  /// What is left for the picture.
  let room: Rect
  /// By how much more the key could grow before it met the footer.
  let slack: Double

  private let trial: Paper.Trial
  private let legend: Legend
  private let legendFlow: ColumnFlow
  private let keyPlace: KeyPlace
  private let theme: PageTheme
  private let titleLines: [String]
  private let warningLines: [String]
  private let subtitleLines: [String]
  private let footerLines: [String]

  private var words: Paper.WordSizes { trial.words }

  /// The words of a scene on a page; nil when they leave too little room for a picture.
  ///
  /// - Parameter isKept: Whether the picture stands already and must only still fit.
  init?(
    _ scene: Scene, contents: LegendContents, trial: Paper.Trial, keyPlace: KeyPlace,
    isKept: Bool = false
  ) {
    let words = trial.words
    theme = scene.theme.page
    let width = trial.size.width - 2 * words.margin
    titleLines = TextWrapper(size: words.title, weight: .bold)
      .lines(of: scene.title, within: width, most: 2)
    warningLines =
      scene.warning.map {
        TextWrapper(size: words.subtitle, weight: .bold).lines(of: $0, within: width, most: 2)
      } ?? []
    subtitleLines =
      scene.subtitle.isEmpty
      ? []
      : TextWrapper(size: words.subtitle, isBalanced: false)
        .lines(of: scene.subtitle, within: width, most: 3)
    let wrapper = TextWrapper(size: words.footer, isBalanced: false)
    footerLines = scene.footer.flatMap { wrapper.lines(of: $0, within: width, most: 2) }
    let legend = Legend(contents, letters: words.key, theme: scene.theme)
    let flow: ColumnFlow =
      switch keyPlace {
      case .below: legend.flow(within: width)
      case .beside: legend.flow(columns: 1)
      case .besideTwice: legend.flow(columns: 2)
      }
    let header =
      Double(titleLines.count) * words.title * 1.12
      + Double(warningLines.count + subtitleLines.count) * words.subtitle * 1.25
      + words.subtitle * 0.6
    let footer =
      footerLines.isEmpty ? 0 : Double(footerLines.count) * words.footer * 1.25 + words.footer * 0.6
    let hasKey = flow.columns > 0
    // One more kind of actor and one more of tie.
    let slack = hasKey ? 2 * legend.lineHeight : 0
    var room = Rect(
      x: words.margin, y: words.margin + header, width: width,
      height: trial.size.height - 2 * words.margin - header - footer)
    if hasKey {
      switch keyPlace {
      case .below:
        room.height -= flow.height + slack + 1.8 * words.key
      case .beside, .besideTwice:
        // The key and the picture share their height.
        // A fresh page keeps room for what the key may have to say next.
        guard flow.height + (isKept ? 0 : 2 * slack) <= room.height else { return nil }
        room.width -= legend.width(of: flow) + 2 * words.key
      }
    } else if keyPlace != .below {
      return nil
    }
    // Numbers need less room than names, and their list more.
    let least = Size(width: 0.5, height: scene.isNumbered ? 0.2 : 0.3)
    guard room.width >= least.width * trial.size.width,
      room.height >= least.height * trial.size.height
    else { return nil }
    self.trial = trial
    self.legend = legend
    self.keyPlace = keyPlace
    // Whole points, so that positions on the page are as round as those in the room.
    self.room = Rect(
      x: room.x.rounded(.up), y: room.y.rounded(.up), width: room.width.rounded(.down),
      height: room.height.rounded(.down) - 1)
    self.slack = keyPlace == .below ? slack : 0
    legendFlow = flow
  }

  /// The marks of title, key and footer.
  var groups: [Picture.Group] {
    var groups = [header]
    if legendFlow.columns > 0 {
      switch keyPlace {
      case .below:
        let top = room.maxY + slack + 0.9 * words.key
        groups.append(rule(Rect(x: room.x, y: top, width: room.width, height: 0.75)))
        groups.append(
          legend.group(legendFlow, at: Point(x: room.x, y: top + 0.7 * words.key)))
      case .beside, .besideTwice:
        let left = trial.size.width - words.margin - legend.width(of: legendFlow)
        groups.append(
          rule(Rect(x: left - words.key, y: room.y, width: 0.75, height: room.height)))
        groups.append(legend.group(legendFlow, at: Point(x: left, y: room.y)))
      }
    }
    if !footerLines.isEmpty { groups.append(notes) }
    return groups
  }

  private func rule(_ rect: Rect) -> Picture.Group {
    Picture.Group(
      id: nil, role: "rule", title: nil, link: nil,
      shapes: [.rect(rect, radius: 0, Paint(fill: theme.rule))])
  }

  private var header: Picture.Group {
    var y = words.margin
    var shapes: [Shape] = []
    for line in titleLines {
      shapes.append(
        .text(
          TextRun(
            text: line, origin: Point(x: words.margin, y: y + words.title * 0.86),
            size: words.title, weight: .bold, colour: theme.title)))
      y += words.title * 1.12
    }
    for (offset, line) in (warningLines + subtitleLines).enumerated() {
      let warns = offset < warningLines.count
      shapes.append(
        .text(
          TextRun(
            text: line, origin: Point(x: words.margin, y: y + words.subtitle),
            size: words.subtitle, weight: warns ? .bold : .regular,
            colour: warns ? theme.title : theme.quiet)))
      y += words.subtitle * 1.25
    }
    return Picture.Group(id: "heading", role: "heading", title: nil, link: nil, shapes: shapes)
  }

  private var notes: Picture.Group {
    let bottom = trial.size.height - words.margin
    let shapes = footerLines.enumerated().map { index, line in
      let below = Double(footerLines.count - 1 - index) * words.footer * 1.25
      return Shape.text(
        TextRun(
          text: line, origin: Point(x: words.margin, y: bottom - below - words.footer * 0.22),
          size: words.footer, colour: theme.quiet))
    }
    return Picture.Group(id: "notes", role: "notes", title: nil, link: nil, shapes: shapes)
  }
}
