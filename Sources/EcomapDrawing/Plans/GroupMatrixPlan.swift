internal import EcomapGraph
internal import EcomapModel

/// Group by group: how many pairs of actors have a tie, of all the pairs there could be.
struct GroupMatrixPlan: LayoutPlan {
  /// A group, as a row and as a column.
  struct Row: Sendable {
    /// A word that stays the same from picture to picture.
    let id: String
    /// The number of its own map; empty without one.
    var number = ""
    let name: String
    /// Positions in the scene.
    let members: [Int]
  }

  let rows: [Row]
  let theme: PictureTheme
  let blocks: BlockDensities
  /// For each group how many pairs with an actor of it have a tie.
  private let totals: [Int]

  init(_ scene: Scene, rows: [Row]) {
    self.rows = rows
    theme = scene.theme
    let links = scene.ties.filter { $0.status == .current && $0.from != $0.to }
      .map { Link(from: Node($0.from), to: Node($0.to)) }
    let graph = Graph(nodeCount: scene.nodes.count, links: links)
    var memberships = scene.nodes.map { _ in [Int]() }
    for (row, group) in rows.enumerated() {
      for member in group.members { memberships[member].append(row) }
    }
    blocks = graph.blockDensities(Grouping(memberships: memberships, count: rows.count))
    var totals = rows.map { _ in 0 }
    for edge in graph.edges {
      let (from, to) = graph.ends(of: edge)
      for row in Set(memberships[from.offset] + memberships[to.offset]) { totals[row] += 1 }
    }
    self.totals = totals
  }

  /// More groups than these are not read at a glance; the smallest share a row.
  private static let mostRows = 14

  /// The groups of a view.
  init(_ scene: Scene) {
    let groups = scene.groups
    let order = groups.indices.sorted {
      (groups[$1].members.count, $0) < (groups[$0].members.count, $1)
    }
    let kept = groups.count > Self.mostRows ? Set(order.prefix(Self.mostRows - 1)) : Set(order)
    var rows = groups.indices.filter(kept.contains).map {
      Row(id: groups[$0].id, name: groups[$0].name, members: groups[$0].members)
    }
    let rest = groups.indices.filter { !kept.contains($0) }
    if !rest.isEmpty {
      rows.append(
        Row(
          id: "smaller-groups", name: "\(rest.count) smaller groups",
          members: Set(rest.flatMap { groups[$0].members }).sorted()))
    }
    self.init(scene, rows: rows)
  }

  /// The words of the cells for a room, and the grid that they need.
  private struct Setting {
    let grid: TableGrid
    let headings: [[String]]
    let labels: [[String]]
    let number: TableWords
    let rest: TableWords
    let isOneLine: Bool
  }

  func body(in room: Room) -> Body? {
    guard !rows.isEmpty, let setting = setting(in: room) else { return nil }
    var body = Body()
    for row in rows.indices {
      body.background.append(label(row, setting))
      body.background.append(heading(row, setting))
    }
    body.background.append(totalHeading(setting))
    for row in rows.indices {
      for column in rows.indices { body.tiles.append(cell(row, column, setting)) }
      body.tiles.append(total(row, setting))
    }
    body.tiles.append(diagonal(setting.grid))
    return body
  }

  private func setting(in room: Room) -> Setting? {
    let letters = room.letters
    let label = TableWords(size: letters, weight: .bold)
    let heading = TableWords(size: letters, weight: .bold, colour: theme.page.quiet)
    let rest = TableWords(size: letters)
    let gap = 0.6 * letters
    let columns = Double(rows.count + 1)
    let names = rows.map { "\($0.name) (\($0.members.count))" }
    let natural = names.map { label.width(of: "20  " + $0) }.max() ?? 0
    let texts = rows.indices.flatMap { row in
      rows.indices.map { text(row, $0) } + [totalText(row)]
    }
    let labelWidth = min(natural, 0.26 * room.size.width) + gap
    let columnWidth = min((room.size.width - labelWidth) / columns, 18 * letters)
    // Groups are named over their columns, unless the names would have to be broken.
    let parts = TextWrapper(size: letters, weight: .bold)
    let isNamed = rows.allSatisfy { parts.widestPart(of: $0.name) <= columnWidth - gap }
    let headings = rows.indices.map { row in
      isNamed
        ? heading.lines(of: title(row), within: columnWidth - gap, most: 3) : [numeral(row)]
    }
    let headingHeight =
      (Double(headings.map(\.count).max() ?? 1)) * heading.lineHeight + 0.5 * letters
    let height = min(
      (room.size.height - headingHeight) / Double(rows.count), max(5.5 * letters, columnWidth))
    let cell = Size(width: columnWidth - gap, height: height - 0.3 * letters)
    guard let (number, isOneLine) = figures(texts, beside: rest, in: cell) else { return nil }
    let most = max(1, min(3, Int((height - 0.2 * letters) / label.lineHeight)))
    let labels = names.enumerated().map { index, name in
      label.lines(
        of: isNamed && rows[index].number.isEmpty ? name : "\(numeral(index))  \(name)",
        within: labelWidth - gap, most: most)
    }
    return Setting(
      grid: TableGrid(
        labelWidth: labelWidth, headingHeight: headingHeight, columnWidth: columnWidth,
        columns: rows.count + 1, rowHeights: rows.map { _ in height }),
      headings: headings, labels: labels, number: number, rest: rest, isOneLine: isOneLine)
  }

  /// The largest figures that fit a cell with the words beside or below them.
  private func figures(
    _ texts: [(number: String, rest: String)], beside rest: TableWords, in cell: Size
  ) -> (TableWords, isOneLine: Bool)? {
    for scale in [1.35, 1.15, 1] {
      let number = TableWords(size: min(scale * rest.size, 17), weight: .bold)
      let widths = texts.map { (number.width(of: $0.number), rest.width(of: $0.rest)) }
      if number.lineHeight + rest.lineHeight <= cell.height,
        widths.allSatisfy({ max($0.0, $0.1) <= cell.width })
      {
        return (number, false)
      }
      let space = rest.width(of: " ")
      if number.lineHeight <= cell.height,
        widths.allSatisfy({ $0.0 + space + $0.1 <= cell.width })
      {
        return (number, true)
      }
    }
    return nil
  }

  private func numeral(_ row: Int) -> String {
    rows[row].number.isEmpty ? "\(row + 1)" : rows[row].number
  }

  private func title(_ row: Int) -> String {
    rows[row].number.isEmpty ? rows[row].name : "\(rows[row].number)  \(rows[row].name)"
  }

  private func text(_ row: Int, _ column: Int) -> (number: String, rest: String) {
    let block = blocks[row, column]
    if block.possible == 0 { return ("", "") }
    return block.observed == 0 ? ("–", "") : ("\(block.observed)", "of \(block.possible)")
  }

  private func totalText(_ row: Int) -> (number: String, rest: String) {
    ("\(totals[row])", totals[row] == 1 ? "pair" : "pairs")
  }

  private func label(_ row: Int, _ setting: Setting) -> Picture.Group {
    Picture.Group(
      id: XMLText.identifier("row-", rows[row].id), role: "heading",
      title: "\(rows[row].name): \(rows[row].members.count.counted("actor"))", link: nil,
      shapes: TableWords(size: setting.rest.size, weight: .bold)
        .leading(setting.labels[row], in: setting.grid.label(row)))
  }

  private func heading(_ column: Int, _ setting: Setting) -> Picture.Group {
    var frame = setting.grid.heading(column)
    frame.height -= 0.3 * setting.rest.size
    let words = TableWords(size: setting.rest.size, weight: .bold, colour: theme.page.quiet)
    return Picture.Group(
      id: XMLText.identifier("column-", rows[column].id), role: "heading",
      title: rows[column].name, link: nil,
      shapes: words.sunk(setting.headings[column], in: frame))
  }

  private func totalHeading(_ setting: Setting) -> Picture.Group {
    var frame = setting.grid.heading(rows.count)
    frame.height -= 0.3 * setting.rest.size
    return Picture.Group(
      id: nil, role: "heading", title: nil, link: nil,
      shapes: TableWords(size: setting.rest.size, weight: .bold, colour: theme.page.quiet)
        .sunk(["In all"], in: frame))
  }

  private func cell(_ row: Int, _ column: Int, _ setting: Setting) -> Picture.Group {
    let block = blocks[row, column]
    let look =
      block.possible == 0
      ? theme.totalCell
      : DensityStep.of(block).map { theme.heatCell($0.rawValue) } ?? theme.emptyCell
    return group(
      text(row, column), look, setting.grid.cell(row, column), setting,
      id: "\(rows[row].id)-\(rows[column].id)", title: sentence(row, column))
  }

  private func total(_ row: Int, _ setting: Setting) -> Picture.Group {
    group(
      totalText(row), theme.totalCell, setting.grid.cell(row, rows.count), setting,
      id: "\(rows[row].id)-all",
      title: "\(totals[row].counted("pair")) of actors with a tie, of which one at least is in "
        + rows[row].name)
  }

  private func group(
    _ text: (number: String, rest: String), _ look: CellLook, _ frame: Rect, _ setting: Setting,
    id: String, title: String
  ) -> Picture.Group {
    var (number, rest) = (setting.number, setting.rest)
    number.colour = look.ink
    rest.colour = look.ink
    var shapes = look.shapes(in: frame.inset(by: 0.75))
    if text.rest.isEmpty {
      shapes += number.centred([text.number], in: frame)
    } else if setting.isOneLine {
      let width = number.width(of: text.number) + rest.width(of: " " + text.rest)
      let left = frame.centre.x - width / 2
      let top = frame.centre.y - number.lineHeight / 2
      shapes += number.shapes([text.number], top: top, x: left, .start)
      // Both stand on one line.
      let drop = (number.lineHeight - rest.lineHeight) / 2 + (number.size - rest.size) * 0.36
      shapes += rest.shapes(
        [text.rest], top: top + drop, x: left + width - rest.width(of: text.rest), .start)
    } else {
      let top = frame.centre.y - (number.lineHeight + rest.lineHeight) / 2
      shapes += number.shapes([text.number], top: top, x: frame.centre.x, .middle)
      shapes += rest.shapes(
        [text.rest], top: top + number.lineHeight, x: frame.centre.x, .middle)
    }
    return Picture.Group(
      id: XMLText.identifier("cell-", id), role: "cell", title: title, link: nil, shapes: shapes)
  }

  /// Frames round the cells of a group with itself.
  private func diagonal(_ grid: TableGrid) -> Picture.Group {
    Picture.Group(
      id: nil, role: "diagonal", title: nil, link: nil,
      shapes: rows.indices.map { row in
        .rect(
          grid.cell(row, row).inset(by: 1), radius: 0,
          Paint(stroke: Stroke(colour: .ink, width: 1.75)))
      })
  }

  func sentence(_ row: Int, _ column: Int) -> String {
    let block = blocks[row, column]
    let place =
      row == column
      ? "within \(rows[row].name)" : "between \(rows[row].name) and \(rows[column].name)"
    if block.possible == 0 { return "\(rows[row].name) has one actor, so no pair within" }
    return block.observed == 0
      ? "No tie \(place), of \(block.possible.counted("possible pair"))"
      : "\(block.observed) of \(block.possible.counted("possible pair")) \(place) "
        + (block.observed == 1 ? "has a tie" : "have a tie")
  }
}
