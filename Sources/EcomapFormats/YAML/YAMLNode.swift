import EcomapModel

/// One node of a YAML document with its place in the text.
struct YAMLNode {
  enum Shape: UInt8 {
    case scalar
    case sequence
    case mapping
    /// Something that maps do not use (an alias, say), already reported.
    case unusable
  }

  var shape: Shape
  /// Whether a scalar stands without quotation marks.
  var isPlain = false
  var location: SourceLocation
  /// The text of a scalar, as written: `NO` stays `NO` and `2016-06` stays text.
  var text = ""
  /// Where the children of a collection begin among the document's links.
  var firstChild: Int32 = 0
  /// How many links a collection has; a mapping has two for each pair.
  var childCount: Int32 = 0

  /// Whether it says nothing: an empty value, `~` or `null`.
  var isEmpty: Bool {
    guard shape == .scalar, isPlain, text.utf8.count <= 4 else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }
}

extension YAMLNode {
  /// Whether a scalar holds nothing but white space, such as `""`.
  var isBlank: Bool {
    shape == .scalar && text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}

extension YAMLNode.Shape {
  /// What it is, for messages.
  var description: String {
    switch self {
    case .scalar: "a single value"
    case .sequence: "a list"
    case .mapping: "a group of fields (`key: value`)"
    case .unusable: "something else"
    }
  }
}

/// Where a node ends in the text and how it is written; only editing needs to know.
struct YAMLExtent {
  enum Style: UInt8 {
    /// A scalar on its line, or a list or a group of fields in brackets.
    case inline
    /// A scalar behind `|` or `>`.
    case lines
    /// A list or a group of fields with a line for each entry; it ends where its last entry does.
    case block
  }

  var style = Style.inline
  /// The line of the end, counted from 1.
  var line: Int32 = 0
  /// The column behind the last character, in scalars and counted from 1.
  var column: Int32 = 0
}

/// A whole YAML document in two flat arrays, so that a large map costs little memory.
struct YAMLDocument {
  typealias Node = Int32

  var nodes: [YAMLNode] = []
  var links: [Node] = []
  /// The extent of every node, when it was asked for.
  var extents: [YAMLExtent] = []
  /// The outermost node; nil when the document is empty or could not be read.
  var root: Node?

  subscript(node: Node) -> YAMLNode { nodes[Int(node)] }

  /// The elements of a sequence; nothing for another shape.
  func elements(of node: Node) -> ArraySlice<Node> {
    let parent = self[node]
    guard parent.shape == .sequence else { return [] }
    return links[Int(parent.firstChild)..<Int(parent.firstChild + parent.childCount)]
  }

  /// The keys and values of a mapping, in order; nothing for another shape.
  func pairs(of node: Node) -> [(key: Node, value: Node)] {
    let parent = self[node]
    guard parent.shape == .mapping else { return [] }
    let first = Int(parent.firstChild)
    return (0..<Int(parent.childCount) / 2).map {
      (links[first + 2 * $0], links[first + 2 * $0 + 1])
    }
  }
}
