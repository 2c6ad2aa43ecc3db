internal import EcomapGraph
internal import EcomapModel

/// Group by group: how many pairs of actors have a tie, of all the pairs there could be.
struct GroupMatrixPlan: LayoutPlan {
  /// A group, as a row and as a column.
  struct Row: Sendable {
    /// A word that stays the same from picture to picture.
    let id: String
    let name: String
    /// Positions in the scene.
    let members: [Int]
  }

  private let rows: [Row]
  private let blocks: BlockDensities
  /// For each group how many pairs with an actor of it have a tie.
  private let totals: [Int]

  init(_ scene: Scene, rows: [Row]) {
    self.rows = rows
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

  init(_ scene: Scene) {
    self.init(
      scene, rows: scene.groups.map { Row(id: $0.id, name: $0.name, members: $0.members) })
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
    body.foreground.append(diagonal(setting.grid))
    return body
  }

  private func setting(in room: Room) -> Setting? {
    let letters = room.letters
    let label = TableWords(size: letters, weight: .bold)
    let heading = TableWords(size: letters, weight: .bold, colour: .quiet)
    let rest = TableWords(size: letters)
    let gap = 0.6 * letters
    let columns = Double(rows.count + 1)
    let names = rows.map { "\($0.name) (\($0.members.count))" }
    let natural = names.map { label.width(of: $0) }.max() ?? 0
    let texts = rows.indices.flatMap { row in
      rows.indices.map { text(row, $0) } + [totalText(row)]
    }
    // As much of a label as is left over when columns have what they need.
    let number = TableWords(size: min(1.35 * letters, 17), weight: .bold)
    let widestLine =
      texts.map { number.width(of: $0.number) + rest.width(of: " " + $0.rest) }.max() ?? 0
    let widestPart =
      texts.map { max(number.width(of: $0.number), rest.width(of: $0.rest)) }.max() ?? 0
    let labelWidth = min(natural, 0.26 * room.size.width) + gap
    let columnWidth = min((room.size.width - labelWidth) / columns, 18 * letters)
    guard columnWidth >= widestPart + gap else { return nil }
    // Groups are named over their columns, unless the names would have to be broken.
    let parts = TextWrapper(size: letters, weight: .bold)
    let isNamed = rows.allSatisfy { parts.widestPart(of: $0.name) <= columnWidth - gap }
    let headings = rows.indices.map { row in
      isNamed
        ? heading.lines(of: rows[row].name, within: columnWidth - gap, most: 3) : ["\(row + 1)"]
    }
    let headingHeight =
      (Double(headings.map(\.count).max() ?? 1)) * heading.lineHeight + 0.5 * letters
    let height = min((room.size.height - headingHeight) / Double(rows.count), 5.5 * letters)
    let isOneLine = height < number.lineHeight + rest.lineHeight + 0.4 * letters
    if isOneLine {
      guard columnWidth >= widestLine + gap, height >= number.lineHeight else { return nil }
    }
    let most = max(1, min(3, Int((height - 0.2 * letters) / label.lineHeight)))
    let labels = names.enumerated().map { index, name in
      label.lines(
        of: isNamed ? name : "\(index + 1)  \(name)", within: labelWidth - gap, most: most)
    }
    return Setting(
      grid: TableGrid(
        labelWidth: labelWidth, headingHeight: headingHeight, columnWidth: columnWidth,
        columns: rows.count + 1, rowHeights: rows.map { _ in height }),
      headings: headings, labels: labels, number: number, rest: rest, isOneLine: isOneLine)
  }

  private func text(_ row: Int, _ column: Int) -> (number: String, rest: String) {
    let block = blocks[row, column]
    if block.possible == 0 { return ("", "one actor") }
    return block.observed == 0
      ? ("–", "of \(block.possible)") : ("\(block.observed)", "of \(block.possible)")
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
    let words = TableWords(size: setting.rest.size, weight: .bold, colour: .quiet)
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
      shapes: TableWords(size: setting.rest.size, weight: .bold, colour: .quiet)
        .sunk(["In all"], in: frame))
  }

  private func cell(_ row: Int, _ column: Int, _ setting: Setting) -> Picture.Group {
    let block = blocks[row, column]
    let look =
      block.possible == 0
      ? CellLook.total : DensityStep.of(block).map { CellLook.heat($0.rawValue) } ?? .empty
    return group(
      text(row, column), look, setting.grid.cell(row, column), setting,
      id: "\(rows[row].id)-\(rows[column].id)", title: sentence(row, column))
  }

  private func total(_ row: Int, _ setting: Setting) -> Picture.Group {
    group(
      totalText(row), .total, setting.grid.cell(row, rows.count), setting,
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
    var shapes = [look.shape(in: frame.inset(by: 0.75))]
    if text.number.isEmpty {
      shapes += rest.centred([text.rest], in: frame)
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

  private func sentence(_ row: Int, _ column: Int) -> String {
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

extension GroupMatrixPlan {
  var legend: LegendContents? {
    let blocks = rows.indices.flatMap { row in rows.indices.map { self.blocks[row, $0] } }
    let steps = Set(blocks.compactMap(DensityStep.of))
    var entries = DensityStep.allCases.filter(steps.contains).map {
      LegendContents.Entry.cell(.heat($0.rawValue), word: "3", $0.name)
    }
    if blocks.contains(where: { $0.possible > 0 && $0.observed == 0 }) {
      entries.append(.cell(.empty, word: "–", "No pair has a tie"))
    }
    entries.append(
      .cell(
        CellLook(border: Stroke(colour: .ink, width: 1.75)), word: "", "Within one group"))
    return LegendContents(
      sections: [("Pairs of actors with a tie, of all possible pairs", entries)])
  }

  var notes: [String] {
    ["“3 of 40”: of 40 pairs of actors that could be tied, 3 have a tie that holds now."]
  }

  /// The table in sentences, the fullest cells first.
  var words: [String] {
    let pairs = rows.indices.flatMap { row in rows.indices.filter { $0 >= row }.map { (row, $0) } }
      .filter { blocks[$0.0, $0.1].possible > 0 }
    let empty = pairs.filter { blocks[$0.0, $0.1].observed == 0 }
    return pairs.filter { blocks[$0.0, $0.1].observed > 0 }.map { sentence($0.0, $0.1) + "." }
      + (empty.isEmpty
        ? []
        : [
          "No tie: "
            + empty.map {
              $0.0 == $0.1 ? "within \(rows[$0.0].name)" : "\(rows[$0.0].name) and \(rows[$0.1].name)"
            }.joined(separator: "; ") + "."
        ])
  }
}

/// How dense the ties between two groups are, in steps that are the same on every picture.
enum DensityStep: Int, CaseIterable, Sendable {
  case least, low, middle, high, most

  /// The step of a block; nil without a tie.
  static func of(_ block: BlockDensities.Block) -> DensityStep? {
    guard block.observed > 0, let density = block.density else { return nil }
    return allCases.last { density >= $0.from } ?? .least
  }

  private var from: Double { [0, 0.02, 0.05, 0.1, 0.25][rawValue] }

  var name: String {
    ["under 2%", "2 to 5%", "5 to 10%", "10 to 25%", "25% and more"][rawValue]
  }
}
