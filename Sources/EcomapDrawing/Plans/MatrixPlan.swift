internal import EcomapModel

/// Actors by actors: a letter where the actor of the row has a tie with that of the column.
struct MatrixPlan: LayoutPlan {
  let scene: Scene
  let order: MatrixOrder
  private let nodes: [Int]
  let cells: [MatrixCell]

  init(_ scene: Scene) async {
    self.scene = scene
    order = await MatrixOrder(scene)
    nodes = order.nodes
    cells = MatrixCell.cells(of: scene, order: nodes)
  }

  /// The least height of a row, and the least width of a column, in letters.
  private static let least = Size(width: 1.15, height: 1.1)

  func body(in room: Room) -> Body? {
    let letters = room.letters
    let words = TableWords(size: letters)
    guard !scene.nodes.isEmpty else { return Body() }
    guard !nodes.isEmpty else { return emptyNote(words, in: room) }
    // Numbers that would touch stand in two lines, one up, one down.
    guard
      let setting = setting(words, in: room, isStaggered: false)
        ?? setting(words, in: room, isStaggered: true)
    else { return nil }
    let grid = setting.grid
    var body = Body()
    body.background = [lattice(grid)]
    for row in nodes.indices {
      body.background.append(label(row, words, setting))
      body.background.append(heading(row, words, setting))
    }
    body.tiles = cells.map { group($0, letters: letters, grid) } + [frames(grid)]
    body.cost = Double(setting.cutCount)
    return body
  }

  /// The grid for a room and how names are set beside it.
  private struct Setting {
    let grid: TableGrid
    let isStaggered: Bool
    /// The width of the numbers before the names, and of the names.
    let numberWidth: Double
    let nameWidth: Double
    let mostLines: Int
    /// How many names are cut.
    let cutCount: Int
  }

  private func setting(_ words: TableWords, in room: Room, isStaggered: Bool) -> Setting? {
    let letters = words.size
    let count = Double(nodes.count)
    let widest = words.width(of: "\(nodes.count)")
    let headingHeight = (isStaggered ? 2 : 1) * words.lineHeight + 0.2 * letters
    let rowHeight = min((room.size.height - headingHeight) / count, 3 * letters)
    guard rowHeight >= Self.least.height * letters else { return nil }
    let leastColumn = max(
      Self.least.width * letters, isStaggered ? widest / 2 : widest + 0.25 * letters)
    let numberWidth = widest + 0.7 * letters
    // What stands beside the name: its number before it, a gap after it.
    let beside = numberWidth + 0.6 * letters
    let most = min(0.5 * room.size.width, room.size.width - count * leastColumn) - beside
    let mostLines = max(1, min(2, Int(rowHeight / words.lineHeight)))
    func cutCount(_ width: Double) -> Int {
      nodes.count { node in
        let lines = words.lines(of: scene.nodes[node].name, within: width, most: mostLines)
        return lines.last?.hasSuffix("…") == true
      }
    }
    let natural = nodes.map { words.width(of: scene.nodes[$0].name) }.max() ?? 0
    guard most >= min(natural, 10 * letters) else { return nil }
    let cut = cutCount(min(natural, most))
    // A name or two may be cut; for more than that, smaller letters are better.
    guard cut <= nodes.count / 10 || letters <= room.leastLetters else { return nil }
    var width = min(natural, most)
    while width > 12 * letters, cutCount(width - letters) <= cut { width -= letters }
    // Cells much wider than high would no longer look like a square of actors by actors.
    let column = min((room.size.width - width - beside) / count, 2.2 * rowHeight)
    return Setting(
      grid: TableGrid(
        labelWidth: width + beside, headingHeight: headingHeight, columnWidth: column,
        columns: nodes.count, rowHeights: nodes.map { _ in rowHeight }),
      isStaggered: isStaggered, numberWidth: numberWidth, nameWidth: width,
      mostLines: mostLines, cutCount: cut)
  }

  private func emptyNote(_ words: TableWords, in room: Room) -> Body {
    let lines = words.lines(of: "No tie to show.", within: room.size.width, most: 2)
    return Body(tiles: [
      Picture.Group(
        id: nil, role: "notes", title: nil, link: nil,
        shapes: words.leading(lines, in: Rect(x: 0, y: 0, width: 0, height: 2 * words.size)))
    ])
  }

  /// Bands of rows and lines of columns, which lead the eye to the names and numbers.
  private func lattice(_ grid: TableGrid) -> Picture.Group {
    let (first, last) = (grid.cell(0, 0), grid.cell(nodes.count - 1, nodes.count - 1))
    var shapes: [Shape] = []
    for row in nodes.indices where !row.isMultiple(of: 2) {
      let cell = grid.cell(row, 0)
      shapes.append(
        .rect(
          Rect(x: 0, y: cell.y, width: last.maxX, height: cell.height), radius: 0,
          Paint(fill: scene.theme.page.panel)))
    }
    let steps = (0...nodes.count).flatMap { column -> [PathStep] in
      let x = first.x + Double(column) * grid.columnWidth
      return [.move(Point(x: x, y: first.y)), .line(Point(x: x, y: last.maxY))]
    }
    shapes.append(.path(steps, Paint(stroke: Stroke(colour: scene.theme.page.rule, width: 0.5))))
    for row in nodes.indices {
      shapes.append(.rect(grid.cell(row, row), radius: 0, Paint(fill: scene.theme.page.rule)))
    }
    return Picture.Group(id: nil, role: "grid", title: nil, link: nil, shapes: shapes)
  }

  private func label(
    _ row: Int, _ words: TableWords, _ setting: Setting
  ) -> Picture.Group {
    let node = scene.nodes[nodes[row]]
    let frame = setting.grid.label(row)
    let number = Rect(
      x: frame.x, y: frame.y, width: setting.numberWidth, height: frame.height)
    let rest = Rect(
      x: number.maxX, y: frame.y, width: setting.nameWidth, height: frame.height)
    let name = words.lines(of: node.name, within: rest.width, most: setting.mostLines)
    var quiet = words
    quiet.colour = scene.theme.page.quiet
    return Picture.Group(
      id: XMLText.identifier("actor-", node.id), role: "actor",
      title: "\(row + 1): \(node.name) (\(node.kind.name))", link: node.link,
      shapes: quiet.centred(["\(row + 1)"], in: number) + words.leading(name, in: rest))
  }

  private func heading(
    _ column: Int, _ words: TableWords, _ setting: Setting
  ) -> Picture.Group {
    var frame = setting.grid.heading(column)
    frame.height -= 0.2 * words.size
    if setting.isStaggered, column.isMultiple(of: 2) { frame.height -= words.lineHeight }
    var quiet = words
    quiet.colour = scene.theme.page.quiet
    return Picture.Group(
      id: nil, role: "heading", title: "\(column + 1): \(scene.nodes[nodes[column]].name)",
      link: nil, shapes: quiet.sunk(["\(column + 1)"], in: frame))
  }

  private func group(_ cell: MatrixCell, letters: Double, _ grid: TableGrid) -> Picture.Group {
    let frame = grid.cell(cell.row, cell.column).inset(by: 0.5)
    var look = scene.theme.tieCell(cell.families[0], cell.standing)
    look.hasCorner = cell.families.count > 1
    let words = TableWords(size: letters, weight: .bold, colour: look.ink)
    // The letters of all families, when there is room between the corners.
    let all = cell.families.map(\.letter).joined()
    let text = words.width(of: all) <= 0.8 * frame.width ? all : cell.families[0].letter
    let ends = "\(scene.nodes[nodes[cell.row]].id).\(scene.nodes[nodes[cell.column]].id)"
    return Picture.Group(
      id: XMLText.identifier("cell-", ends), role: "tie",
      title: cell.ties.map { scene.sentence(scene.ties[$0]) }.joined(separator: "\n"), link: nil,
      shapes: look.shapes(in: frame) + words.centred([text], in: frame))
  }

  /// Frames round the communities.
  private func frames(_ grid: TableGrid) -> Picture.Group {
    Picture.Group(
      id: nil, role: "communities", title: nil, link: nil,
      shapes: order.ranges.filter { $0.count > 1 }.map { range in
        .rect(
          grid.cell(range.lowerBound, range.lowerBound)
            .union(grid.cell(range.upperBound - 1, range.upperBound - 1)), radius: 0,
          Paint(stroke: Stroke(colour: .ink, width: 1.25)))
      })
  }
}
