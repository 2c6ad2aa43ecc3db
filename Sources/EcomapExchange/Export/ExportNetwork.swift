/// A map as other programs see it: nodes and edges with named values.
public struct ExportNetwork: Sendable {
  /// What the values of an attribute are.
  public enum Kind: Sendable {
    /// Any text; several values have `|` between them (see ``CellList``).
    case text
    /// A whole number.
    case integer
    /// `true` or `false`.
    case flag
    /// A year, a year and month, or a date.
    case date
  }

  /// A named value that nodes or edges can have.
  public struct Attribute: Sendable {
    /// Its name, which the importer knows again.
    public let name: String
    /// What its values are.
    public let kind: Kind

    /// Describes an attribute.
    public init(_ name: String, _ kind: Kind = .text) {
      self.name = name
      self.kind = kind
    }
  }

  /// A point of a picture, y growing downwards, in points.
  public struct Position: Sendable, Equatable {
    /// From the left.
    public let x: Double
    /// From the top.
    public let y: Double

    /// Creates a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// An actor.
  public struct Node: Sendable {
    /// Its id in the map: small letters, digits and hyphens.
    public let id: String
    /// Its name.
    public let label: String
    /// The word of its kind.
    public let kind: String
    /// When it began, as the map writes it.
    public let start: String?
    /// The last date on which it existed.
    public let end: String?
    /// Its values, one for each of ``ExportNetwork/nodeAttributes``; nil where there is none.
    public let values: [String?]
    /// Where it was drawn last, when that is known.
    public let position: Position?

    /// Describes an actor.
    public init(
      id: String, label: String, kind: String, start: String?, end: String?, values: [String?],
      position: Position?
    ) {
      self.id = id
      self.label = label
      self.kind = kind
      self.start = start
      self.end = end
      self.values = values
      self.position = position
    }
  }

  /// A tie.
  public struct Edge: Sendable {
    /// A word for it that no other tie of the network has, steady from export to export.
    public let id: String
    /// The index of the node that it goes out from.
    public let from: Int
    /// The index of the other node.
    public let to: Int
    /// The word of its kind.
    public let kind: String
    /// Whether its two ends differ.
    public let isDirected: Bool
    /// From 1 to 3.
    public let strength: Int
    /// When it began.
    public let start: String?
    /// The last date on which it held.
    public let end: String?
    /// Its values, one for each of ``ExportNetwork/edgeAttributes``; nil where there is none.
    public let values: [String?]

    /// Describes a tie.
    public init(
      id: String, from: Int, to: Int, kind: String, isDirected: Bool, strength: Int,
      start: String?, end: String?, values: [String?]
    ) {
      self.id = id
      self.from = from
      self.to = to
      self.kind = kind
      self.isDirected = isDirected
      self.strength = strength
      self.start = start
      self.end = end
      self.values = values
    }
  }

  /// The title of the map.
  public let title: String
  /// What the map shows.
  public let summary: String?
  /// The date that it describes.
  public let asOf: String?
  /// Everything of the map that is neither actor nor tie, as YAML; a format that can hold a text
  /// about the whole network takes it along under the name `ecomap`, and its reader gives it back
  /// as ``ForeignNetwork/head``.
  public let head: String
  /// The attributes of nodes besides id, label, kind, start and end.
  public let nodeAttributes: [Attribute]
  /// The attributes of edges besides id, ends, kind, direction, strength, start and end.
  public let edgeAttributes: [Attribute]
  /// The actors, in map order.
  public let nodes: [Node]
  /// The ties, in map order.
  public let edges: [Edge]
  /// A colour such as `#1F77B4` for each kind of actor.
  public let colours: [String: String]
  /// The name of each kind of actor as people say it.
  public let kindNames: [String: String]

  /// Describes a network.
  public init(
    title: String, summary: String?, asOf: String?, head: String, nodeAttributes: [Attribute],
    edgeAttributes: [Attribute], nodes: [Node], edges: [Edge], colours: [String: String],
    kindNames: [String: String]
  ) {
    self.title = title
    self.summary = summary
    self.asOf = asOf
    self.head = head
    self.nodeAttributes = nodeAttributes
    self.edgeAttributes = edgeAttributes
    self.nodes = nodes
    self.edges = edges
    self.colours = colours
    self.kindNames = kindNames
  }
}
