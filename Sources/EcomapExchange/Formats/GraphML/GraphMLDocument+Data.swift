extension GraphMLDocument {
  /// Reads the declaration of an attribute.
  mutating func readKey() throws(ImportTrouble) {
    let id = Array(xml.attribute(.id) ?? [])
    let name = xml.string(.attributeName)
    let domain = xml.string(.domain)
    let type = xml.string(.attributeType)
    let picture = xml.string(.pictureType)
    var standard: [UInt8] = []
    var depth = 1
    while depth > 0, let event = try xml.read() {
      switch event {
      case .start(.standard):
        let content = try xml.content()
        // A picture's default is about how things look.
        if picture == nil { standard = content }
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .instruction: break
      }
    }
    try declare(
      id[...],
      GraphMLKey(
        id: String(decoding: id, as: UTF8.self), name: name, domain: domain, type: type,
        picture: picture, standard: standard))
  }

  @discardableResult
  private mutating func declare(
    _ id: ArraySlice<UInt8>, _ key: GraphMLKey
  ) throws(ImportTrouble) -> Int {
    guard keys.all.count < ImportLimits.columns else {
      throw ImportTrouble(
        "the file has more than \(ImportLimits.columns) kinds of values", at: xml.place(),
        suggestion: "leave out those that the map does not need")
    }
    return keys.add(id, key)
  }

  /// Reads a value of whatever is open.
  mutating func readData() throws(ImportTrouble) {
    guard let id = xml.attribute(.key) else {
      notes.add("a value without a key is left aside", at: xml.place())
      return try xml.skip()
    }
    var known = keys.number(of: id)
    if known == nil {
      let text = String(decoding: id, as: UTF8.self)
      notes.add(
        "the key “\(text)” is not declared, so its values stand in a column of that name",
        at: xml.place())
      known = try declare(id, GraphMLKey(id: text))
    }
    guard let key = known else { return }
    switch owners.last {
    case .node(isOpen: true), .edge(isOpen: true): try readValue(key)
    case .graph: try readGraphValue(key)
    case .node, .edge:
      troubles.add(
        ImportTrouble(
          "a value after the graph within a node or edge is left out", at: xml.place(),
          value: keys[key].name, suggestion: "put the value before the graph"))
      try xml.skip()
    default: try xml.skip()
    }
  }

  private var isInNode: Bool {
    if case .node = owners.last { true } else { false }
  }

  private mutating func readValue(_ key: Int) throws(ImportTrouble) {
    var path: [String] = []
    while let event = try xml.read() {
      switch event {
      case .text where path.isEmpty: add(xml.text, key: key)
      case .text where !keys[key].isPicture: addNested(path, key: key)
      case .start(let name):
        path.append(xml.name)
        if keys[key].isPicture { see(name) }
      case .end:
        if path.isEmpty { return }
        path.removeLast()
      case .text:
        guard picture.label.isEmpty, let name = path.last,
          name == Name.nodeLabel.rawValue || name == Name.edgeLabel.rawValue
        else { break }
        picture.label = xml.text.drop(while: \.isWhite).isEmpty ? [] : Array(xml.text)
      case .instruction: break
      }
    }
  }

  private mutating func add(_ text: ArraySlice<UInt8>, key: Int) {
    var text = text
    let known = keys[key]
    if known.isFlag {
      text = GraphMLKey.flag(text)[...]
    } else if known.isNumber, text.count == 3, text.elementsEqual("NaN".utf8) {
      notes.add("values that are not a number (NaN) are left out", at: xml.place())
      return
    }
    if !isInNode {
      // Programs that read the id as a value write it twice.
      if known.name == "id", edge.id.elementsEqual(text) { return }
      if !edges.add(text, key: key, of: keys) { refuse(text, known.name) }
      return
    }
    if known.name == "id" {
      given.replaceSubrange(given.indices, with: text)
      return
    }
    if let colourKeys, colourKeys.contains(key),
      let part = Double(String(decoding: text, as: UTF8.self)), part.isFinite
    {
      colours.append(Int(min(max(part, 0), 255)))
      return
    }
    if !nodes.add(text, key: key, of: keys) { refuse(text, known.name) }
  }

  private mutating func refuse(_ text: ArraySlice<UInt8>, _ name: String) {
    troubles.add(
      ImportTrouble(
        "“\(name)” has several values, and not all are taken", at: xml.place(),
        value: String(decoding: text.prefix(200), as: UTF8.self),
        suggestion: "join them with “|” between them"))
  }

  /// Adds the text of an element within a value to a column with the path to it.
  private mutating func addNested(_ path: [String], key: Int) {
    let column = ([keys[key].name] + path).joined(separator: ".")
    if xml.text.allSatisfy(\.isWhite) { return }
    // Deep paths of long names could make columns larger than the file.
    let isKnown = nested.contains(column)
    let isMuch = nested.count == ImportLimits.columns || column.utf8.count > 500
    let isTaken =
      isKnown || !isMuch
      ? (isInNode ? nodes.add(xml.text, to: column) : edges.add(xml.text, to: column)) : false
    if isTaken {
      nested.insert(column)
    } else {
      refuse(xml.text, path.last ?? keys[key].name)
    }
  }

  /// Keeps what an element of yEd's pictures says, the first of a kind.
  private mutating func see(_ name: Name?) {
    switch name {
    case .geometry where picture.x == nil:
      picture.x = xml.attribute(.x).map(Array.init)
      picture.y = xml.attribute(.y).map(Array.init)
    case .fill where picture.colour == nil: picture.colour = xml.attribute(.color).map(Array.init)
    case .arrows where picture.arrows == nil:
      picture.arrows = (xml.string(.source) ?? "none", xml.string(.target) ?? "none")
    default: break
    }
  }

  private mutating func readGraphValue(_ key: Int) throws(ImportTrouble) {
    let place = xml.place()
    let text = String(decoding: try xml.content(), as: UTF8.self)
    let isEmpty = text.utf8.allSatisfy(\.isWhite)
    switch keys[key].name {
    case "ecomap": network.head = isEmpty ? nil : text
    case "title" where network.title == nil, "name" where network.title == nil,
      "label" where network.title == nil:
      network.title = isEmpty ? nil : text
    case "description" where network.summary == nil, "summary" where network.summary == nil:
      network.summary = isEmpty ? nil : text
    default:
      if isEmpty { return }
      let start = String(decoding: text.utf8.prefix(80), as: UTF8.self)
      notes.add(
        "the network's own value “\(keys[key].name)” is left aside: \(start)", at: place)
    }
  }
}
