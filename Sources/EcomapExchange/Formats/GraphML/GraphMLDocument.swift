/// One GraphML file while it is read.
struct GraphMLDocument: ~Copyable {
  /// The elements and attributes that matter.
  enum Name: String, CaseIterable {
    case graphml, graph, key, node, edge, data, desc, hyperedge, port, locator
    case standard = "default"
    case id, source, target, directed, edgedefault, sourceport, targetport
    case domain = "for"
    case attributeName = "attr.name"
    case attributeType = "attr.type"
    case pictureType = "yfiles.type"
    case nodeLabel = "NodeLabel"
    case edgeLabel = "EdgeLabel"
    case geometry = "Geometry"
    case fill = "Fill"
    case arrows = "Arrows"
    case x, y, color
  }

  /// What data belong to.
  ///
  /// A node or an edge is open until its end or the graph within it.
  enum Owner {
    case file
    case graph(isDirected: Bool?, parent: [UInt8])
    case node(isOpen: Bool)
    case edge(isOpen: Bool)
  }

  /// The edge that is open.
  struct Edge {
    var source: [UInt8] = []
    var target: [UInt8] = []
    var id: [UInt8] = []
    var isDirected: Bool?
  }

  var xml: XMLReader<Name>
  var keys = GraphMLKeys()
  var nodes: GraphMLRows
  var edges: GraphMLRows
  var network = ForeignNetwork(.graphml, tables: [])
  var notes = OccurrenceNotes()
  var troubles = TroubleList()
  var owners: [Owner] = [.file]
  /// The id of the node that is open.
  var node: [UInt8] = []
  /// The id that a value of the node gives it, as igraph writes it beside a number of its own.
  var given: [UInt8] = []
  var identities = GraphMLIdentities()
  var repeated = RepeatedText()
  /// The columns of texts in elements within values.
  var nested: Set<String> = []
  var edge = Edge()
  var picture = GraphMLPicture()
  /// Gephi's red, green and blue: their keys, and the values of the node that is open.
  var colourKeys: [Int]?
  var colours: [Int] = []
  private let path: String
  private var graphCount = 0

  init(_ file: ForeignFile) {
    path = file.path
    xml = XMLReader(file)
    nodes = GraphMLRows(file.path, .node, content: .actors)
    edges = GraphMLRows(file.path, .edge, content: .ties)
  }

  /// Reads the file.
  mutating func read() throws(ImportTrouble) -> ForeignNetwork {
    guard case .start(.graphml) = try xml.read() else {
      throw ImportTrouble("this is not GraphML", at: xml.place(), value: xml.name)
    }
    while let event = try xml.read() {
      switch event {
      case .start(let name): try start(name)
      case .end(.node), .end(.edge): try closeRow(andPop: true)
      case .end(.graph): owners.removeLast()
      case .end, .text, .instruction: break
      }
    }
    network.tables = [nodes.table.finish(), edges.table.finish()]
    network.notes = notes.all
    network.troubles = troubles.all(of: path)
    return network
  }

  private mutating func start(_ name: Name?) throws(ImportTrouble) {
    switch name {
    case .key: try readKey()
    case .graph: try startGraph()
    case .node: try startNode()
    case .edge: try startEdge()
    case .data: try readData()
    case .desc: describe(try xml.content())
    case .port:
      notes.add("the places where edges touch a node (ports) are left aside", at: xml.place())
      try xml.skip()
    case .hyperedge:
      troubles.add(
        ImportTrouble(
          "a hyperedge joins several nodes at once, but a tie has two ends", at: xml.place(),
          value: xml.string(.id),
          suggestion: "draw a tie for each pair of them, or add an actor that stands for the group")
      )
      try xml.skip()
    case .locator:
      troubles.add(
        ImportTrouble(
          "a part of the network lies in another file, which is never opened", at: xml.place(),
          suggestion: "import that file, too"))
      try xml.skip()
    default:
      let place = xml.place()
      notes.add("the elements “\(xml.name)” are not part of GraphML and left aside", at: place)
      try xml.skip()
    }
  }

  private mutating func startGraph() throws(ImportTrouble) {
    var parent: [UInt8] = []
    switch owners.last {
    case .node:
      parent = given.isEmpty ? node : given
      notes.add(
        "the nodes of a graph within a node are taken as actors with a “parent”", at: xml.place())
    case .graph(_, let outer): parent = outer
    default: break
    }
    try closeRow(andPop: false)
    let isDirected = xml.string(.edgedefault).map { $0 == "directed" }
    if graphCount == 0 {
      network.isDirected = isDirected
    } else if parent.isEmpty {
      notes.add("the nodes and edges of further graphs are taken, too", at: xml.place())
    }
    graphCount += 1
    owners.append(.graph(isDirected: isDirected, parent: parent))
  }

  private mutating func startNode() throws(ImportTrouble) {
    nodes.begin(xml.line())
    node.removeAll(keepingCapacity: true)
    if let id = xml.attribute(.id) { node.append(contentsOf: id) }
    given.removeAll(keepingCapacity: true)
    if keys.ofNodes("id") == nil { nodes.add(node, to: "id") }
    if case .graph(_, let parent) = owners.last, !parent.isEmpty {
      try repeated.add(parent, at: xml.place())
      nodes.add(parent, to: "parent")
    }
    picture = GraphMLPicture()
    if colourKeys == nil {
      let numbers = ["r", "g", "b"].compactMap { keys.ofNodes($0) }
      colourKeys = numbers.count == 3 ? numbers : []
    }
    colours = []
    owners.append(.node(isOpen: true))
  }

  private mutating func startEdge() throws(ImportTrouble) {
    guard let source = xml.attribute(.source), let target = xml.attribute(.target) else {
      troubles.add(
        ImportTrouble(
          "an edge has no source or no target and is left out", at: xml.place(),
          value: xml.string(.id), suggestion: "add the attributes `source` and `target`"))
      return try xml.skip()
    }
    if xml.attribute(.sourceport) != nil || xml.attribute(.targetport) != nil {
      notes.add("the places where edges touch a node (ports) are left aside", at: xml.place())
    }
    edge.source.replaceSubrange(edge.source.indices, with: source)
    edge.target.replaceSubrange(edge.target.indices, with: target)
    edge.id.removeAll(keepingCapacity: true)
    edge.isDirected = xml.string(.directed).map { $0 == "true" }
    if edge.isDirected == nil, case .graph(let isDirected, _) = owners.last,
      isDirected != network.isDirected
    {
      edge.isDirected = isDirected
    }
    edges.begin(xml.line())
    if let id = xml.attribute(.id) {
      edge.id.append(contentsOf: id)
      edges.add(id, to: "id")
    }
    picture = GraphMLPicture()
    owners.append(.edge(isOpen: true))
  }
}
