/// A declared attribute of a GraphML file.
struct GraphMLKey: Sendable {
  /// What can have the attribute.
  enum Domain: String, Sendable {
    case node, edge, graph, all
    /// Ports, hyperedges and the file itself, which are not taken.
    case other
  }

  /// The attribute's name, or the key's id where it has none.
  let name: String
  let domain: Domain
  let isFlag: Bool
  let isNumber: Bool
  /// Whether its values are pictures of yEd, in XML of their own.
  let isPicture: Bool
  /// The value of those that have none.
  let standard: [UInt8]

  /// Describes a key by the attributes of its element.
  init(
    id: String, name: String? = nil, domain: String? = nil, type: String? = nil,
    picture: String? = nil, standard: [UInt8] = []
  ) {
    self.name = name ?? picture ?? id
    self.domain = domain.map { Domain(rawValue: $0) ?? .other } ?? .all
    isFlag = type == "boolean"
    isNumber = type.map { ["int", "long", "float", "double"].contains($0) } ?? false
    isPicture = picture != nil
    self.standard = isFlag ? Self.flag(standard[...]) : standard
  }

  /// A flag as ecomap writes it: programs also say `True` or `1`.
  static func flag(_ text: ArraySlice<UInt8>) -> [UInt8] {
    switch String(decoding: text, as: UTF8.self).lowercased() {
    case "true", "1": Array("true".utf8)
    case "false", "0": Array("false".utf8)
    default: Array(text)
    }
  }

  /// Whether nodes, edges or graphs can have it.
  func isFor(_ domain: Domain) -> Bool { self.domain == domain || self.domain == .all }
}

/// The keys of a GraphML file.
struct GraphMLKeys: Sendable {
  private(set) var all: [GraphMLKey] = []
  private var ids = ByteIndex()
  /// The first key of each name that nodes, or graphs, can have.
  private var ofNodes: [String: Int] = [:]
  private var ofGraphs: [String: Int] = [:]

  subscript(number: Int) -> GraphMLKey { all[number] }

  /// Adds a key; a second one with the same id replaces the first.
  ///
  /// - Returns: Its number.
  @discardableResult
  mutating func add(_ id: ArraySlice<UInt8>, _ key: GraphMLKey) -> Int {
    let number = ids.insert(id)
    if number == all.count {
      all.append(key)
    } else {
      all[number] = key
    }
    if key.isFor(.node), ofNodes[key.name] == nil { ofNodes[key.name] = number }
    if key.isFor(.graph), ofGraphs[key.name] == nil { ofGraphs[key.name] = number }
    return number
  }

  /// The number of a key, or nil when it is not declared.
  func number(of id: ArraySlice<UInt8>) -> Int? { ids.number(of: id) }

  /// The key of nodes with the first of some names that there is.
  func ofNodes(_ names: String...) -> Int? {
    for name in names {
      if let number = ofNodes[name] { return number }
    }
    return nil
  }

  /// Whether ecomap wrote the file: it alone keeps the head of a map with a graph.
  var areOurs: Bool { ofGraphs["ecomap"] != nil }
}
