internal import EcomapModel

/// Finds the entries of a list in a text.
struct EntryIndex {
  typealias Node = YAMLDocument.Node

  /// The list; nil when the text has none.
  let list: Node?
  private var actors: [String: Int] = [:]
  private var places: [Place: Int] = [:]
  private let elements: [Node]

  private struct Place: Hashable {
    let line: Int32
    let column: Int32

    init(_ location: SourceLocation) {
      line = location.line
      column = location.column
    }
  }

  init(_ section: MapEditor.ListSection, _ text: EditableText) {
    list = text.document.root.flatMap { text.pair(section.rawValue, of: $0)?.value }
    elements = list.map { Array(text.document.elements(of: $0)) } ?? []
    for (position, element) in elements.enumerated() {
      places[Place(text.document[element].location)] = position
      if section == .actors, let id = text.pair("id", of: element)?.value {
        actors[text.document[id].text] = position
      }
    }
  }

  /// The entry of an actor, and its place in the list.
  func actor(_ id: String) -> (node: Node, position: Int)? {
    actors[id].map { (elements[$0], $0) }
  }

  /// The entry at a place of the text, and its place in the list.
  func entry(at location: SourceLocation) -> (node: Node, position: Int)? {
    places[Place(location)].map { (elements[$0], $0) }
  }
}
