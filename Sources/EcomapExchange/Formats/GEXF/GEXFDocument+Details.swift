extension GEXFDocument {
  /// Begins the times of the node or edge that has just begun.
  mutating func startTimes() {
    changing = []
    parents = []
    let (start, end) = times(of: "of a node or edge")
    times.begin(start: start, end: end)
    for column in [Name.timestamps, .intervals] {
      if let list = xml.attribute(column) { add(list, to: column.rawValue) }
    }
  }

  /// The start and end that the element that began last says.
  private mutating func times(of owner: String) -> (start: String?, end: String?) {
    if let time = xml.string(.timestamp) { return (time, time) }
    if xml.attribute(.startopen) != nil || xml.attribute(.endopen) != nil {
      notes.add(
        "the time \(owner) leaves out its first or last moment, which is taken as part of it",
        at: xml.place())
    }
    return (
      xml.string(.start) ?? xml.string(.startopen), xml.string(.end) ?? xml.string(.endopen)
    )
  }

  private var isInNode: Bool { rows.last?.isNode ?? false }

  private mutating func add(_ value: some Collection<UInt8>, to column: String) {
    if isInNode {
      nodes.add(value, to: column)
    } else {
      edges.add(value, to: column)
    }
  }

  /// Reads an element that says something of the open row.
  mutating func readDetail(_ name: Name?, of row: Row) throws(ImportTrouble) {
    switch name {
    case .attvalue: try readValue()
    case .spell, .slice:
      let (start, end) = times(of: "of a period")
      times.add(start: start, end: end)
    case .parent: if let parent = xml.string(.owner) { parents.append(parent) }
    // What ecomap drew comes from the map.
    case _ where isOurs: break
    case .color:
      if let hex = xml.attribute(.hex) {
        add(hex, to: "colour")
      } else {
        let parts = [Name.r, .g, .b].compactMap { xml.string($0).flatMap { Int($0) } }
        if parts.count == 3 { add(GraphMLDocument.colour(parts).utf8, to: "colour") }
      }
    case .position:
      for axis in [Name.x, .y, .z] {
        guard let value = xml.string(axis), axis != .z || Double(value) != 0 else { continue }
        add(value.utf8, to: axis.rawValue)
      }
    case .shape:
      if let shape = xml.attribute(.uri) ?? xml.attribute(.value) { add(shape, to: "shape") }
    default: if let value = xml.attribute(.value) { add(value, to: xml.name) }
    }
  }

  private mutating func readValue() throws(ImportTrouble) {
    // Older files say `id` for `for`.
    guard let id = xml.attribute(.owner) ?? xml.attribute(.id), let value = xml.attribute(.value)
    else {
      notes.add("a value without its attribute is left aside", at: xml.place())
      return
    }
    var known = isInNode ? nodes.number(of: id) : edges.number(of: id)
    if known == nil { known = declare(id) }
    guard let number = known else { throw tooManyAttributes() }
    let (start, end) = times(of: "of a value")
    if start != nil || end != nil {
      let text = "\(String(decoding: value, as: UTF8.self)) (\(times.interval(start, end)))"
      notes.add(
        "values that change over time stand in one cell, each with its time", at: xml.place())
      if let index = changing.firstIndex(where: { $0.attribute == number }) {
        changing[index].values.append(text)
      } else {
        changing.append((number, [text]))
      }
    } else {
      add(value, attribute: number)
    }
  }

  private mutating func add(_ value: some Collection<UInt8>, attribute number: Int) {
    let isTaken =
      isInNode ? nodes.add(value, attribute: number) : edges.add(value, attribute: number)
    if !isTaken {
      troubles.add(
        ImportTrouble(
          "an attribute has several values, and not all are taken", at: xml.place(),
          value: String(decoding: value.prefix(200), as: UTF8.self),
          suggestion: "join them with “|” between them"))
    }
  }

  /// What is wrong with a file of too many attributes.
  mutating func tooManyAttributes() -> ImportTrouble {
    ImportTrouble(
      "the file has more than \(ImportLimits.columns) kinds of values", at: xml.place(),
      suggestion: "leave out those that the map does not need")
  }

  /// Makes up for a declaration that the file should have.
  private mutating func declare(_ id: ArraySlice<UInt8>) -> Int? {
    let title = String(decoding: id, as: UTF8.self)
    notes.add(
      "the attribute “\(title)” is not declared, so its values stand in a column of that name",
      at: xml.place())
    if isInNode {
      return nodes.declare(id, title: title, type: nil, standard: [])
    }
    return edges.declare(id, title: title, type: nil, standard: [])
  }

  /// Ends the row of the node or edge that is open, if one is.
  mutating func closeRow() throws(ImportTrouble) {
    guard let row = rows.last, row.isOpen else { return }
    rows[rows.count - 1].isOpen = false
    for (attribute, values) in changing {
      add(CellList.joined(values).utf8, attribute: attribute)
    }
    let spells = times.finish()
    if !spells.isEmpty {
      notes.add(
        "of several periods, the start of the first and the end of the last are taken; all are "
          + "in the column “spells”", at: xml.place())
      add(CellList.joined(spells).utf8, to: "spells")
    }
    if let start = times.start { add(start.utf8, to: "start") }
    if let end = times.end { add(end.utf8, to: "end") }
    if !parents.isEmpty { add(CellList.joined(parents).utf8, to: "parents") }
    try addStandards(toNode: row.isNode)
  }

  private mutating func addStandards(toNode isNode: Bool) throws(ImportTrouble) {
    let known = standards ?? (nodes.standards, edges.standards)
    standards = known
    for (number, value) in isNode ? known.nodes : known.edges {
      try repeated.add(value, at: xml.place())
      if isNode {
        nodes.addStandard(value, attribute: number)
      } else {
        edges.addStandard(value, attribute: number)
      }
    }
  }
}
