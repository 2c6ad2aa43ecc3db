internal import EcomapFormats

/// Fills a table with the objects of a JSON list.
///
/// Objects within an object become columns such as `contact.role`; a list of plain values becomes
/// one cell with `|` between them, and any other list stays JSON.
struct JSONRows {
  private let tree: JSONTree
  private let path: String
  private let part: String?
  private let opened: Set<String>
  private let heading: (String) -> String?
  private var builder: ForeignTable.Builder
  private(set) var troubles = TroubleList()
  private var entry = 0

  /// The names seen so far, and for each step through a row the one that stood there last: rows
  /// of one list mostly have the same names in the same order.
  private var names: [Name] = []
  private var indices: [Key: Int] = [:]
  private var expected: [Int] = []
  private var step = 0

  private struct Key: Hashable {
    let parent: Int
    let text: [UInt8]
  }

  private struct Name {
    let key: Key
    /// The name with those of the objects around it.
    let full: String
    /// The heading of its values; nil for what is left aside.
    let heading: String?
    /// Their column, once there is a value.
    var column: Int?
  }

  /// Begins a table.
  ///
  /// - Parameters:
  ///   - opened: the objects whose members are taken as if they stood outside.
  ///   - heading: the heading for a name; nil for what is left aside.
  init(
    _ tree: JSONTree, path: String, part: String?, content: ForeignTable.Content,
    opening opened: Set<String> = [], heading: @escaping (String) -> String? = { $0 }
  ) {
    self.tree = tree
    self.path = path
    self.part = part
    self.opened = opened
    self.heading = heading
    builder = ForeignTable.Builder(path: path, part: part, unit: .entry, content: content)
  }

  /// Where the row begun last is.
  var place: ForeignPlace { ForeignPlace(path, part: part, .entry, entry) }

  /// Begins the row of an entry of the list.
  ///
  /// - Parameter number: its number in the list, from 1.
  mutating func begin(_ number: Int) {
    entry = number
    step = 0
    builder.beginRow(number)
  }

  /// Adds a text to the row under a heading.
  mutating func add(_ text: some Collection<UInt8>, to heading: String) {
    add(text, column: builder.column(heading), heading)
  }

  /// Adds the members of an object to the row.
  mutating func add(membersOf object: JSONTree.Node) { add(membersOf: object, parent: -1) }

  /// Says that an entry of the list cannot be used.
  mutating func refuse(_ number: Int, _ value: JSONTree.Node) {
    let text = String(decoding: tree.source(value).prefix(60), as: UTF8.self)
    let trouble = ImportTrouble(
      "an entry of the list is not an object in braces; it was left out",
      at: ForeignPlace(path, part: part, .entry, number), value: text)
    troubles.add(trouble)
  }

  /// The table as it is now.
  consuming func finish() -> ForeignTable { builder.finish() }

  private mutating func add(membersOf object: JSONTree.Node, parent: Int) {
    for member in tree.members(object) {
      let index = index(of: member.name, parent: parent)
      guard names[index].heading != nil else { continue }
      switch tree.kind(member.value) {
      case .null: break
      case .object:
        let isOpened = opened.contains(names[index].full)
        add(membersOf: member.value, parent: isOpened ? parent : index)
      case .array: add(list: member.value, index)
      case .boolean, .number, .string: add(tree.utf8(member.value), index)
      }
    }
  }

  private mutating func add(list: JSONTree.Node, _ name: Int) {
    var values: [String] = []
    for value in tree.elements(list) {
      switch tree.kind(value) {
      case .null: break
      case .boolean, .number, .string: values.append(tree.text(value))
      case .array, .object: return add(tree.source(list), name)
      }
    }
    add(CellList.joined(values).utf8, name)
  }

  private mutating func add(_ text: some Collection<UInt8>, _ name: Int) {
    let column = names[name].column ?? builder.column(names[name].heading ?? names[name].full)
    names[name].column = column
    add(text, column: column, names[name].full)
  }

  private mutating func add(_ text: some Collection<UInt8>, column: Int, _ name: String) {
    guard !builder.add(text, to: column) else { return }
    let trouble = ImportTrouble(
      "“\(name)” is there twice; the first was taken", at: place,
      value: String(decoding: text.prefix(60), as: UTF8.self))
    troubles.add(trouble)
  }

  private mutating func index(of name: JSONTree.Node, parent: Int) -> Int {
    let text = tree.utf8(name)
    defer { step += 1 }
    if step < expected.count {
      let key = names[expected[step]].key
      if key.parent == parent, key.text.elementsEqual(text) { return expected[step] }
    }
    let key = Key(parent: parent, text: Array(text))
    let index = indices[key] ?? add(key)
    if step < expected.count { expected[step] = index } else { expected.append(index) }
    return index
  }

  private mutating func add(_ key: Key) -> Int {
    let own = key.text.isEmpty ? "(no name)" : String(decoding: key.text, as: UTF8.self)
    let full = key.parent < 0 ? own : names[key.parent].full + "." + own
    names.append(Name(key: key, full: full, heading: heading(full)))
    indices[key] = names.count - 1
    return names.count - 1
  }
}
