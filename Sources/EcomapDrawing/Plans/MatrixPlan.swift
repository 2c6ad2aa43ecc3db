internal import EcomapModel

/// Actors by actors: a letter where the actor of the row has a tie with that of the column.
struct MatrixPlan: LayoutPlan {
  private let scene: Scene
  private let order: MatrixOrder
  private let nodes: [Int]
  private let cells: [MatrixCell]

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
    guard !nodes.isEmpty else { return emptyNote(words, in: room) }
    let count = Double(nodes.count)
    let numberWidth = words.width(of: "\(nodes.count)") + 0.7 * letters
    let natural =
      numberWidth + 0.8 * letters + (nodes.map { words.width(of: scene.nodes[$0].name) }.max() ?? 0)
    let leastLabel = min(natural, max(12 * letters, 0.2 * room.size.width))
    let columnWidth = min((room.size.width - leastLabel) / count, 4 * letters)
    guard columnWidth >= Self.least.width * letters else { return nil }
    // Numbers that would touch stand in two lines, one up, one down.
    let isStaggered = words.width(of: "\(nodes.count)") > columnWidth - 0.25 * letters
    let headingHeight = (isStaggered ? 2 : 1) * words.lineHeight + 0.2 * letters
    let rowHeight = min((room.size.height - headingHeight) / count, 3 * letters)
    guard rowHeight >= Self.least.height * letters else { return nil }
    // Cells much wider than high would no longer look like a square of actors by actors.
    let width = min(columnWidth, 2.2 * rowHeight)
    let grid = TableGrid(
      labelWidth: min(natural, room.size.width - count * width), headingHeight: headingHeight,
      columnWidth: width, columns: nodes.count, rowHeights: nodes.map { _ in rowHeight })
    var body = Body()
    body.background = [lattice(grid)]
    for row in nodes.indices {
      body.background.append(label(row, words, numberWidth: numberWidth, grid))
      body.background.append(heading(row, words, isStaggered: isStaggered, grid))
    }
    body.tiles = cells.map { group($0, letters: letters, grid) } + [frames(grid)]
    return body
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
          Paint(fill: Colour(0xF0F4F5))))
    }
    let steps = (0...nodes.count).flatMap { column -> [PathStep] in
      let x = first.x + Double(column) * grid.columnWidth
      return [.move(Point(x: x, y: first.y)), .line(Point(x: x, y: last.maxY))]
    }
    shapes.append(.path(steps, Paint(stroke: Stroke(colour: .rule, width: 0.5))))
    for row in nodes.indices {
      shapes.append(.rect(grid.cell(row, row), radius: 0, Paint(fill: .rule)))
    }
    return Picture.Group(id: nil, role: "grid", title: nil, link: nil, shapes: shapes)
  }

  private func label(
    _ row: Int, _ words: TableWords, numberWidth: Double, _ grid: TableGrid
  ) -> Picture.Group {
    let node = scene.nodes[nodes[row]]
    let frame = grid.label(row)
    let number = Rect(x: frame.x, y: frame.y, width: numberWidth, height: frame.height)
    let rest = Rect(
      x: number.maxX, y: frame.y, width: frame.width - numberWidth - 0.6 * words.size,
      height: frame.height)
    let name = words.lines(of: node.name, within: rest.width, most: 1)
    var quiet = words
    quiet.colour = .quiet
    return Picture.Group(
      id: XMLText.identifier("actor-", node.id), role: "actor",
      title: "\(row + 1): \(node.name) (\(node.kind.name))", link: node.link,
      shapes: quiet.centred(["\(row + 1)"], in: number) + words.leading(name, in: rest))
  }

  private func heading(
    _ column: Int, _ words: TableWords, isStaggered: Bool, _ grid: TableGrid
  ) -> Picture.Group {
    var frame = grid.heading(column)
    frame.height -= 0.2 * words.size
    if isStaggered, column.isMultiple(of: 2) { frame.height -= words.lineHeight }
    var quiet = words
    quiet.colour = .quiet
    return Picture.Group(
      id: nil, role: "heading", title: "\(column + 1): \(scene.nodes[nodes[column]].name)",
      link: nil, shapes: quiet.sunk(["\(column + 1)"], in: frame))
  }

  private func group(_ cell: MatrixCell, letters: Double, _ grid: TableGrid) -> Picture.Group {
    let frame = grid.cell(cell.row, cell.column).inset(by: 0.5)
    let look = CellLook.tie(cell.families[0], cell.standing)
    let words = TableWords(size: letters, weight: .bold, colour: look.ink)
    let letter = cell.families[0].letter
    // All families when there is room, or a sign that there are more.
    let text =
      [cell.families.map(\.letter).joined(), letter + (cell.families.count > 1 ? "+" : "")]
      .first { words.width(of: $0) <= frame.width } ?? letter
    let ends = "\(scene.nodes[nodes[cell.row]].id).\(scene.nodes[nodes[cell.column]].id)"
    return Picture.Group(
      id: XMLText.identifier("cell-", ends), role: "tie",
      title: cell.ties.map { scene.sentence(scene.ties[$0]) }.joined(separator: "\n"), link: nil,
      shapes: [look.shape(in: frame)] + words.centred([text], in: frame))
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

extension MatrixPlan {
  var legend: LegendContents? {
    func families(_ standing: SceneLine.Standing) -> [RelationshipKind.Family] {
      RelationshipKind.Family.allCases.filter { family in
        cells.contains { $0.standing == standing && $0.families.contains(family) }
      }
    }
    let used = RelationshipKind.Family.allCases.filter { family in
      cells.contains { $0.families.contains(family) }
    }
    var signs: [LegendContents.Entry] = []
    if let family = families(.ahead).first {
      signs.append(.cell(.tie(family, .ahead), word: family.letter, "Planned or proposed tie"))
    }
    if let family = families(.ended).first {
      signs.append(.cell(.tie(family, .ended), word: family.letter, "Tie that has ended"))
    }
    if cells.contains(where: { $0.families.count > 1 }) {
      signs.append(
        .cell(.tie(cells.first { $0.families.count > 1 }?.families[0] ?? .collaboration, .current),
          word: "+", "Ties of several sorts"))
    }
    if order.communities.contains(where: { $0.count > 1 }) {
      signs.append(
        .cell(
          CellLook(border: Stroke(colour: .ink, width: 1.25)), word: "",
          "Actors more tied to each other than to others"))
    }
    return LegendContents(sections: [
      (
        "The actor of the row …",
        used.map { .cell(.tie($0, .current), word: $0.letter, $0.name) }
      ), ("Signs", signs),
    ])
  }

  var notes: [String] {
    var notes = [
      "Read from the left: the actor of the row does this to the actor whose number is above."
    ]
    if !order.unconnected.isEmpty {
      let count = order.unconnected.count
      notes.append(
        "\(count.counted("actor")) without a recorded tie \(count == 1 ? "is" : "are") left out.")
    }
    return [notes.joined(separator: " ")]
  }
}
