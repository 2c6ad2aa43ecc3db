/// One GEXF file while it is read.
struct GEXFDocument: ~Copyable {
  /// The elements and attributes that matter.
  enum Name: String, CaseIterable {
    case ecomap, gexf, meta, creator, description, keywords, title, graph, attributes, attribute
    case options, nodes, node, edges, edge, attvalues, attvalue, spells, spell, slices, slice
    case parents, parent, color, position, size, thickness, shape
    case standard = "default"
    case owner = "for"
    case ownerClass = "class"
    case id, label, pid, source, target, type, weight, kind, value, defaultedgetype, timeformat
    case start, end, startopen, endopen, timestamp, timestamps, intervals, name
    case r, g, b, hex, x, y, z, uri
  }

  /// A node or an edge whose element is open.
  ///
  /// Its row is open until its end or the first node or edge within it.
  struct Row {
    let isNode: Bool
    let id: [UInt8]
    var isOpen = true
  }

  var xml: XMLReader<Name>
  var nodes: GEXFRows
  var edges: GEXFRows
  var network = ForeignNetwork(.gexf, tables: [])
  var notes = OccurrenceNotes()
  var troubles = TroubleList()
  var rows: [Row] = []
  var times = GEXFTimes()
  /// Values of the open row that change over time.
  var changing: [(attribute: Int, values: [String])] = []
  var parents: [String] = []
  var repeated = RepeatedText()
  /// The values of nodes and of edges that have none, once they are needed.
  var standards: (nodes: [(number: Int, value: [UInt8])], edges: [(number: Int, value: [UInt8])])?
  /// Whether ecomap wrote the file.
  var isOurs = false
  private let path: String
  private var isForNodes = true

  init(_ file: ForeignFile) {
    path = file.path
    xml = XMLReader(file)
    nodes = GEXFRows(file.path, content: .actors)
    edges = GEXFRows(file.path, content: .ties)
  }

  /// Reads the file.
  mutating func read() throws(ImportTrouble) -> ForeignNetwork {
    while let event = try xml.read() {
      switch event {
      case .start(.gexf): try readContent()
      case .start:
        throw ImportTrouble("this is not GEXF", at: xml.place(), value: xml.name)
      case .instruction(.ecomap): network.head = XMLText.plain(xml.text)
      case .end, .text, .instruction: break
      }
    }
    if network.title == nil {
      network.title = network.summary
      network.summary = nil
    }
    network.tables = [nodes.table.finish(), edges.table.finish()]
    network.notes = notes.all
    network.troubles = troubles.all(of: path)
    return network
  }

  private mutating func readContent() throws(ImportTrouble) {
    while let event = try xml.read() {
      switch event {
      case .start(let name): try start(name)
      case .end(.node), .end(.edge):
        try closeRow()
        rows.removeLast()
      case .end(.gexf): return
      case .end, .text, .instruction: break
      }
    }
  }

  private mutating func start(_ name: Name?) throws(ImportTrouble) {
    switch name {
    case .meta, .nodes, .edges, .attvalues, .spells, .slices, .parents: break
    case .creator: isOurs = try text() == "ecomap"
    case .title: network.title = try text()
    case .description: network.summary = try text()
    case .keywords:
      if let text = try text() {
        notes.add("the keywords of the file are left aside: \(text.prefix(80))", at: xml.place())
      }
    case .graph: startGraph()
    case .attributes: isForNodes = xml.string(.ownerClass) != "edge"
    case .attribute: try readAttribute()
    case .node: try startNode()
    case .edge: try startEdge()
    case .attvalue, .spell, .slice, .parent, .color, .position, .size, .thickness, .shape:
      guard let row = rows.last, row.isOpen else {
        troubles.add(
          ImportTrouble(
            "“\(xml.name)” stands after the nodes or edges within a node, or in none, and is "
              + "left out", at: xml.place(), suggestion: "put it before them"))
        return try xml.skip()
      }
      try readDetail(name, of: row)
    default:
      notes.add("the elements “\(xml.name)” are not known and left aside", at: xml.place())
      try xml.skip()
    }
  }

  /// The text of the element that began last, or nil when it is empty.
  private mutating func text() throws(ImportTrouble) -> String? {
    let content = try xml.content()
    return content.allSatisfy(\.isWhite) ? nil : String(decoding: content, as: UTF8.self)
  }

  private mutating func startGraph() {
    let direction = xml.string(.defaultedgetype)
    network.isDirected = direction == "directed"
    if direction == "mutual" { noteMutual() }
    if let name = xml.string(.name), !name.isEmpty { network.title = network.title ?? name }
    times.areNumbers = !["date", "dateTime"].contains(xml.string(.timeformat) ?? "")
  }

  private mutating func readAttribute() throws(ImportTrouble) {
    let id = Array(xml.attribute(.id) ?? [])
    let title = xml.string(.title) ?? String(decoding: id, as: UTF8.self)
    let type = xml.string(.type)
    var standard: [UInt8] = []
    var depth = 1
    while depth > 0, let event = try xml.read() {
      switch event {
      case .start(.standard): standard = try xml.content()
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .instruction: break
      }
    }
    let isDeclared =
      isForNodes
      ? nodes.declare(id[...], title: title, type: type, standard: standard) != nil
      : edges.declare(id[...], title: title, type: type, standard: standard) != nil
    guard isDeclared else { throw tooManyAttributes() }
    standards = nil
  }

  private mutating func startNode() throws(ImportTrouble) {
    var parent = xml.attribute(.pid)
    if parent == nil, let outer = rows.last(where: \.isNode) {
      try repeated.add(outer.id, at: xml.place())
      parent = outer.id[...]
    }
    try closeRow()
    nodes.begin(xml.line())
    let id = xml.attribute(.id)
    if let id { nodes.add(id, to: "id") }
    if let label = xml.attribute(.label) { nodes.add(label, to: "label") }
    if let parent { nodes.add(parent, to: "parent") }
    rows.append(Row(isNode: true, id: Array(id ?? [])))
    startTimes()
  }

  private mutating func startEdge() throws(ImportTrouble) {
    guard let source = xml.attribute(.source), let target = xml.attribute(.target) else {
      troubles.add(
        ImportTrouble(
          "an edge has no source or no target and is left out", at: xml.place(),
          value: xml.string(.id), suggestion: "add the attributes `source` and `target`"))
      return try xml.skip()
    }
    try closeRow()
    edges.begin(xml.line(), kind: xml.attribute(.kind))
    edges.add(source, to: "source")
    edges.add(target, to: "target")
    if let id = xml.attribute(.id) { edges.add(id, to: "id") }
    if let label = xml.attribute(.label) { edges.add(label, to: "label") }
    if let weight = xml.attribute(.weight) { edges.add(weight, to: "weight") }
    if let type = xml.string(.type) {
      if type == "mutual" { noteMutual() }
      edges.add((type == "directed" ? "true" : "false").utf8, to: "directed")
    }
    rows.append(Row(isNode: false, id: []))
    startTimes()
  }

  private mutating func noteMutual() {
    notes.add("a mutual edge is taken as a tie without direction", at: xml.place())
  }
}
