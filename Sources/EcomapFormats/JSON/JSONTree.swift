/// JSON as the list of its values, in the order of the text.
///
/// Values stay where they are in the bytes and are decoded when asked for, because a network of
/// half a million ties has millions of them. Numbers keep the digits they were written with, and
/// objects the order of their members, two with one name among them.
public struct JSONTree: Sendable {
  /// What a value is.
  public enum Kind: UInt8, Sendable {
    /// Nothing; also the word `NaN`, with which Python's programs write a missing number.
    case null
    /// `true` or `false`.
    case boolean
    /// A number.
    case number
    /// A text.
    case string
    /// A list.
    case array
    /// Values with names.
    case object
  }

  /// A value of a tree.
  public struct Node: Sendable, Hashable {
    fileprivate let index: Int
  }

  /// What is known of a value.
  ///
  /// The values in a list or an object follow it, a name before its value.
  struct Entry {
    let kind: Kind
    let isEscaped: Bool
    let start: UInt32
    var end: UInt32
    /// The index after the value and all that is in it.
    var next: UInt32
  }

  /// The text.
  public let bytes: [UInt8]
  private let entries: [Entry]

  /// Reads a text.
  ///
  /// Complexity: O(number of bytes).
  ///
  /// - Parameters:
  ///   - bytes: One JSON value in UTF-8, after a byte order mark or not.
  ///   - depth: How deep lists and objects may lie in each other.
  /// - Throws: the first trouble, with its line.
  public init(_ bytes: [UInt8], depth: Int) throws(JSONTrouble) {
    var parser = JSONParser(bytes, depth: depth)
    try parser.parse()
    self.bytes = bytes
    entries = parser.entries
  }

  /// Reads the beginning of a text as far as it can be understood; nil when not even one value
  /// begins there.
  public init?(beginning bytes: [UInt8], depth: Int) {
    var parser = JSONParser(bytes, depth: depth)
    do throws(JSONTrouble) {
      try parser.parse()
    } catch {
      parser.closeAll()
    }
    guard !parser.entries.isEmpty else { return nil }
    self.bytes = bytes
    entries = parser.entries
  }

  /// The value that is the whole text.
  public var root: Node { Node(index: 0) }

  /// What a value is.
  public func kind(_ node: Node) -> Kind { entries[node.index].kind }

  /// A value as it was written; a string without its quotation marks.
  public func source(_ node: Node) -> ArraySlice<UInt8> {
    bytes[Int(entries[node.index].start)..<Int(entries[node.index].end)]
  }

  /// The bytes of a string with its escapes undone, or of another value as it was written.
  public func utf8(_ node: Node) -> ArraySlice<UInt8> {
    let written = source(node)
    return entries[node.index].isEscaped ? JSONEscapes.undone(in: written)[...] : written
  }

  /// The text of a string, or another value as it was written.
  public func text(_ node: Node) -> String { String(decoding: utf8(node), as: UTF8.self) }

  /// The values of a list; none for other values.
  public func elements(_ node: Node) -> Elements {
    Elements(rest: kind(node) == .array ? inside(node) : 0..<0, entries: entries)
  }

  /// The members of an object; none for other values.
  public func members(_ node: Node) -> Members {
    Members(rest: kind(node) == .object ? inside(node) : 0..<0, entries: entries)
  }

  /// The first member of an object that has a name, or nil.
  ///
  /// Complexity: O(members of the object).
  public func member(_ name: String, of node: Node) -> Node? {
    members(node).first { utf8($0.name).elementsEqual(name.utf8) }?.value
  }

  /// The line on which a value begins, from 1.
  ///
  /// Complexity: O(number of bytes before it).
  public func line(_ node: Node) -> Int {
    JSONTrouble.line(of: Int(entries[node.index].start), in: bytes)
  }

  private func inside(_ node: Node) -> Range<Int> {
    node.index + 1..<Int(entries[node.index].next)
  }
}

extension JSONTree {
  /// The values of a list, in order.
  public struct Elements: Sequence, IteratorProtocol {
    fileprivate var rest: Range<Int>
    fileprivate let entries: [Entry]

    /// The value after the last one given.
    public mutating func next() -> Node? {
      guard let index = rest.first else { return nil }
      rest = Int(entries[index].next)..<rest.upperBound
      return Node(index: index)
    }
  }

  /// The members of an object, in order.
  public struct Members: Sequence, IteratorProtocol {
    fileprivate var rest: Range<Int>
    fileprivate let entries: [Entry]

    /// The member after the last one given.
    public mutating func next() -> (name: Node, value: Node)? {
      guard let index = rest.first else { return nil }
      rest = Int(entries[index + 1].next)..<rest.upperBound
      return (Node(index: index), Node(index: index + 1))
    }
  }
}

/// Why a text is not JSON.
public struct JSONTrouble: Error, Sendable, Equatable {
  /// What is wrong, a sentence without a full stop.
  public let problem: String
  /// The line, from 1.
  public let line: Int

  init(_ problem: String, at position: Int, in bytes: [UInt8]) {
    self.problem = problem
    line = Self.line(of: position, in: bytes)
  }

  static func line(of position: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for byte in bytes.prefix(position) where byte == UInt8(ascii: "\n") { line += 1 }
    return line
  }
}
