extension GraphMLDocument {
  /// Ends the row of the node or edge that is open, if one is.
  mutating func closeRow(andPop: Bool) throws(ImportTrouble) {
    switch owners.last {
    case .node(isOpen: true):
      try closeNode()
      owners[owners.count - 1] = .node(isOpen: false)
    case .edge(isOpen: true):
      try closeEdge()
      owners[owners.count - 1] = .edge(isOpen: false)
    default: break
    }
    if andPop { owners.removeLast() }
  }

  private mutating func closeNode() throws(ImportTrouble) {
    // Taken already, unless nodes of the file can have a value that is their id.
    nodes.add(given.isEmpty ? node : given, to: "id")
    if !given.isEmpty { identities.add(node, means: given) }
    if colours.count == 3 { nodes.add(Self.colour(colours).utf8, to: "colour") }
    if !picture.label.isEmpty, !nodes.add(picture.label, to: "label") {
      nodes.add(picture.label, to: "NodeLabel")
    }
    if let x = picture.x, let y = picture.y {
      nodes.add(x, to: "x")
      nodes.add(y, to: "y")
    }
    if let colour = picture.colour { nodes.add(colour, to: "colour") }
    for key in nodes.standards(of: keys) {
      try repeated.add(keys[key].standard, at: xml.place())
      nodes.addStandard(key, of: keys)
    }
  }

  private mutating func closeEdge() throws(ImportTrouble) {
    if picture.isTurned {
      swap(&edge.source, &edge.target)
      notes.add("the only arrowhead is at the source, so the edge is turned round", at: xml.place())
    } else if picture.isSymmetric {
      edge.isDirected = false
      notes.add(
        "there is an arrowhead at both ends or at none, so the edge has no direction",
        at: xml.place())
    }
    for (end, column) in [(edge.source, "source"), (edge.target, "target")] {
      let meaning = identities.meaning(of: end)
      if meaning.count > end.count { try repeated.add(meaning, at: xml.place()) }
      edges.add(meaning, to: column)
    }
    if !picture.label.isEmpty, !edges.add(picture.label, to: "label") {
      edges.add(picture.label, to: "EdgeLabel")
    }
    for key in edges.standards(of: keys) {
      try repeated.add(keys[key].standard, at: xml.place())
      edges.addStandard(key, of: keys)
    }
    if let isDirected = edge.isDirected {
      edges.add((isDirected ? "true" : "false").utf8, to: "directed")
    }
  }

  /// Keeps what a `desc` element says of its owner.
  mutating func describe(_ text: [UInt8]) {
    switch owners.last {
    case .graph where network.summary == nil:
      network.summary = String(decoding: text, as: UTF8.self)
    case .node(isOpen: true): nodes.add(text, to: "description")
    case .edge(isOpen: true): edges.add(text, to: "description")
    default:
      notes.add(
        "a description “\(String(decoding: text.prefix(80), as: UTF8.self))” is left aside",
        at: xml.place())
    }
  }

  /// The colour with some parts from 0 to 255.
  static func colour(_ parts: [Int]) -> String {
    "#"
      + parts.map { part in
        let digits = String(min(max(part, 0), 255), radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
