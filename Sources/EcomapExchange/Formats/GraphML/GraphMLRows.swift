/// A table of a GraphML file as it grows, with the columns of the file's keys.
struct GraphMLRows: Sendable {
  private(set) var table: ForeignTable.Builder
  private let domain: GraphMLKey.Domain
  /// For each key, the column of its values: nil until one is seen, -1 for what is not taken.
  private var columns: [Int?] = []
  /// The keys with a value for those that have none.
  private var standards: [Int]?

  init(_ path: String, _ domain: GraphMLKey.Domain, content: ForeignTable.Content) {
    table = ForeignTable.Builder(path: path, unit: .line, content: content)
    self.domain = domain
  }

  mutating func begin(_ line: Int) { table.beginRow(line) }

  /// Adds a value that is not a key's.
  ///
  /// - Returns: Whether it was taken: false when the row has one already.
  @discardableResult
  mutating func add(_ value: some Collection<UInt8>, to column: String) -> Bool {
    table.add(value, to: table.column(column))
  }

  /// Adds a value of a key; where the row has another one of the same name, to a column of its own.
  ///
  /// - Returns: Whether it was taken.
  mutating func add(_ value: some Collection<UInt8>, key: Int, of keys: GraphMLKeys) -> Bool {
    let column = column(key, of: keys)
    return column < 0 || table.add(value, to: column)
      || add(value, to: "data.\(keys[key].name)")
  }

  /// The keys that have a value for those that have none.
  mutating func standards(of keys: GraphMLKeys) -> [Int] {
    if let standards { return standards }
    let numbers = keys.all.indices.filter {
      keys[$0].isFor(domain) && !keys[$0].standard.isEmpty
    }
    standards = numbers
    return numbers
  }

  /// Adds the value of a key for those that have none, if the row has none.
  mutating func addStandard(_ key: Int, of keys: GraphMLKeys) {
    let column = column(key, of: keys)
    if column >= 0 { table.add(keys[key].standard, to: column) }
  }

  private mutating func column(_ key: Int, of keys: GraphMLKeys) -> Int {
    while columns.count <= key { columns.append(nil) }
    if let column = columns[key] { return column }
    let name = name(key, of: keys)
    let isOurPicture = domain == .node && keys.areOurs && ["x", "y", "colour"].contains(name)
    let column = isOurPicture ? -1 : table.column(name)
    columns[key] = column
    return column
  }

  private func name(_ key: Int, of keys: GraphMLKeys) -> String {
    let name = keys[key].name
    if domain == .node {
      return key == keys.ofNodes("label", "Label", "name", "Name", "v_name") ? "label" : name
    }
    // Gephi's names for what every edge has.
    return ["Edge Label": "label", "Edge Id": "id"][name] ?? name
  }
}
