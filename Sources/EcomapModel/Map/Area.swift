/// A place: a region, a county, a city.
public struct Area: Sendable {
  /// Its name, which is also the word for it.
  public let name: String
  /// The area that it lies in.
  public let within: String?
  /// Its codes in public registers.
  public let identifiers: [Actor.Identifier]

  /// Creates an area.
  public init(name: String, within: String? = nil, identifiers: [Actor.Identifier] = []) {
    self.name = name
    self.within = within
    self.identifiers = identifiers
  }
}

extension Area {
  /// Areas that no map has to declare.
  public static let builtIn = [
    Area(name: "England", identifiers: [Actor.Identifier(scheme: "ons", value: "E92000001")]),
    Area(name: "International"),
  ]
}

/// The areas of a map and which lies in which.
public struct AreaTree: Sendable {
  /// All areas, in map order.
  public let areas: [Area]
  private let parents: [String: String]

  /// Creates a tree.
  ///
  /// A containment that runs in a circle is cut where it would close.
  public init(_ areas: [Area]) {
    self.areas = areas
    var parents: [String: String] = [:]
    for area in areas {
      if let parent = area.within { parents[area.name] = parent }
    }
    self.parents = parents
  }

  /// The area and everything it lies in, from the smallest to the largest.
  public func enclosing(_ name: String) -> [String] {
    var chain = [name]
    while let parent = parents[chain[chain.count - 1]], !chain.contains(parent) {
      chain.append(parent)
    }
    return chain
  }

  /// Whether one area is the other or lies in it.
  public func contains(_ outer: String, _ inner: String) -> Bool {
    enclosing(inner).contains(outer)
  }
}
