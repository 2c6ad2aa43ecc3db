internal import EcomapModel

/// Area by stage, or by driver, as a heat table with the empty cells marked.
struct CoveragePlan: LayoutPlan {
  let scene: Scene
  let tally: CoverageTally

  init(_ scene: Scene) {
    var scene = scene
    if scene.groups.isEmpty {
      scene.groups = [
        Scene.Group(id: "everybody", name: "All", members: Array(scene.nodes.indices))
      ]
    }
    self.scene = scene
    tally = CoverageTally(scene)
  }

  /// A row of the table: a group of the scene, or all actors.
  private struct Row {
    let id: String
    let name: String
    let depth: Int
    let cells: [[Int]]
    let statingCount: Int
    let count: Int
  }

  func body(in room: Room) -> Body? {
    guard !scene.nodes.isEmpty else { return Body() }
    if let body = body(of: rows(within: .max), in: room) { return body }
    // The least letters are the last chance: what lies in a larger area counts there as well.
    guard room.letters <= room.leastLetters else { return nil }
    for depth in stride(from: (scene.groups.map(\.depth).max() ?? 0) - 1, through: 0, by: -1) {
      if let body = body(of: rows(within: depth), in: room) { return body }
    }
    return nil
  }

  private func rows(within depth: Int) -> [Row] {
    let rows = scene.groups.enumerated().filter { $0.element.depth <= depth }.map { index, group in
      Row(
        id: group.id, name: group.name, depth: group.depth, cells: tally.cells[index],
        statingCount: tally.stating[index].count, count: group.members.count)
    }
    guard rows.count > 1 else { return rows }
    return rows + [
      Row(
        id: "all", name: "All", depth: 0, cells: tally.all, statingCount: tally.statingCount,
        count: scene.nodes.count)
    ]
  }

  private func body(of rows: [Row], in room: Room) -> Body? {
    let letters = room.letters
    let heading = TableWords(size: letters, weight: .bold, colour: scene.theme.page.quiet)
    let label = TableWords(size: letters, weight: .bold)
    let gap = 0.6 * letters
    let natural =
      rows.map { label.width(of: $0.name) + Double($0.depth) * letters }.max() ?? 0
    let labelWidth = min(max(natural, 7 * letters), 0.2 * room.size.width) + gap
    let columns = tally.columns.count + 1
    let columnWidth = (room.size.width - labelWidth) / Double(columns)
    let widest = TextWrapper(size: letters, weight: .bold)
    let titles = tally.columns + ["Any \(tally.noun)"]
    guard titles.allSatisfy({ widest.widestPart(of: $0) <= columnWidth - 0.3 * letters }) else {
      return nil
    }
    let headings = titles.map {
      heading.lines(of: $0, within: columnWidth - 0.3 * letters, most: 2)
    }
    let headingHeight =
      Double(headings.map(\.count).max() ?? 1) * heading.lineHeight + 0.4 * letters
    let available = room.size.height - headingHeight
    let leastHeight = label.lineHeight + 0.5 * letters
    guard leastHeight * Double(rows.count) <= available else { return nil }
    let (sizes, heights) = setting(
      rows, letters: room.letters, least: room.leastLetters, columnWidth: columnWidth,
      leastHeight: leastHeight, available: available)
    let grid = TableGrid(
      labelWidth: labelWidth, headingHeight: headingHeight, columnWidth: columnWidth,
      columns: columns, rowHeights: heights)
    var body = Body()
    for (column, lines) in headings.enumerated() {
      var frame = grid.heading(column)
      frame.height -= 0.2 * letters
      body.background.append(
        Picture.Group(
          id: nil, role: "heading", title: nil, link: nil, shapes: heading.sunk(lines, in: frame)))
    }
    for (index, row) in rows.enumerated() {
      body.background.append(self.label(row, label, gap: gap, in: grid.label(index)))
      for column in tally.columns.indices {
        body.tiles.append(cell(row, column, sizes, in: grid.cell(index, column)))
      }
      body.tiles.append(total(row, sizes, in: grid.cell(index, columns - 1)))
    }
    return body
  }

  /// The sizes of the words in the cells and the heights of the rows: the largest names with which
  /// all of them are there, or else as many as the least letters allow.
  private func setting(
    _ rows: [Row], letters: Double, least: Double, columnWidth: Double, leastHeight: Double,
    available: Double
  ) -> (CoverageCell.Sizes, [Double]) {
    func sizes(_ name: Double) -> CoverageCell.Sizes {
      CoverageCell.Sizes(
        number: TableWords(size: 1.15 * letters, weight: .bold), name: TableWords(size: name),
        width: columnWidth - 0.8 * name)
    }
    func needs(_ sizes: CoverageCell.Sizes) -> [Double] {
      rows.map { row in
        // The row of all says how many; who they are stands above it.
        row.id == "all"
          ? leastHeight
          : max(leastHeight, row.cells.map { content($0).height(sizes) }.max() ?? 0) + 1.5
      }
    }
    for name in [letters, (letters + least) / 2, least] {
      let sizes = sizes(name)
      let needs = needs(sizes)
      let sum = needs.reduce(0, +)
      guard sum > available else {
        // What is left over is shared out, up to rows of half as much again.
        let stretch = min(available / sum, 1.5)
        return (sizes, needs.map { $0 * stretch })
      }
    }
    let needs = needs(sizes(least))
    // The same limit for every row, as high as there is room for.
    var (low, high) = (leastHeight, needs.max() ?? leastHeight)
    while high - low > 0.25 {
      let middle = (low + high) / 2
      if needs.reduce(0, { $0 + min($1, middle) }) <= available {
        low = middle
      } else {
        high = middle
      }
    }
    return (sizes(least), needs.map { min($0, low) })
  }

  private func content(_ actors: [Int]) -> CoverageCell {
    CoverageCell(count: actors.count, names: actors.map { scene.nodes[$0].name })
  }

  private func label(
    _ row: Row, _ words: TableWords, gap: Double, in frame: Rect
  ) -> Picture.Group {
    let indent = Double(row.depth) * words.size
    var words = words
    if row.depth > 0 { words.weight = .regular }
    let inner = Rect(
      x: frame.x + indent, y: frame.y, width: frame.width - indent - gap, height: frame.height)
    let most = max(1, min(4, Int(frame.height / words.lineHeight)))
    return Picture.Group(
      id: XMLText.identifier("row-", row.id), role: "heading",
      title: "\(row.name): \(row.count.counted("actor"))", link: nil,
      shapes: words.leading(
        words.lines(of: row.name, within: inner.width, most: most), in: inner))
  }

  private func cell(
    _ row: Row, _ column: Int, _ sizes: CoverageCell.Sizes, in frame: Rect
  ) -> Picture.Group {
    let actors = row.cells[column]
    let look =
      CountStep.of(actors.count).map { scene.theme.heatCell($0.rawValue) } ?? scene.theme.emptyCell
    let inner = frame.inset(by: 0.75)
    let isAll = row.id == "all"
    let content = isAll ? CoverageCell(count: actors.count, names: []) : content(actors)
    let names = actors.map { scene.nodes[$0].name }.joined(separator: "; ")
    let place = "\(row.name), \(tally.columns[column].lowercased())"
    return Picture.Group(
      id: XMLText.identifier("cell-", "\(row.id)-\(column + 1)"), role: "cell",
      title: actors.isEmpty
        ? "\(place): nobody is recorded" : "\(place): \(actors.count.counted("actor")): \(names)",
      link: nil,
      shapes: (isAll && !actors.isEmpty ? scene.theme.totalCell : look).shapes(in: inner)
        + content.shapes(sizes, look: isAll ? scene.theme.totalCell : look, in: inner))
  }

  private func total(
    _ row: Row, _ sizes: CoverageCell.Sizes, in frame: Rect
  ) -> Picture.Group {
    let inner = frame.inset(by: 0.75)
    let lines =
      [
        ["\(row.statingCount) of \(row.count.counted("actor"))"],
        ["\(row.statingCount) of \(row.count)"],
      ]
      .first { sizes.name.width(of: $0[0]) <= inner.width } ?? []
    return Picture.Group(
      id: XMLText.identifier("cell-", "\(row.id)-any"), role: "cell",
      title: "\(row.name): \(row.statingCount) of \(row.count.counted("actor")) "
        + "\(row.statingCount == 1 ? "states" : "state") a \(tally.noun)", link: nil,
      shapes: scene.theme.totalCell.shapes(in: inner) + sizes.name.centred(lines, in: inner))
  }
}
