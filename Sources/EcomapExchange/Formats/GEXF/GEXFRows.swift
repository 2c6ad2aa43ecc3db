/// A table of a GEXF file as it grows, with the attributes that the file declares for it.
struct GEXFRows: Sendable {
  private(set) var table: ForeignTable.Builder
  private var ids = ByteIndex()
  private var attributes: [Attribute] = []
  /// What the element of the row itself says of its kind.
  private var kind: [UInt8] = []

  private struct Attribute: Sendable {
    let title: String
    let isFlag: Bool
    /// The value of rows that have none.
    let standard: [UInt8]
    var column: Int?
  }

  init(_ path: String, content: ForeignTable.Content) {
    table = ForeignTable.Builder(path: path, unit: .line, content: content)
  }

  /// Begins a row.
  mutating func begin(_ line: Int, kind: ArraySlice<UInt8>? = nil) {
    table.beginRow(line)
    self.kind.removeAll(keepingCapacity: true)
    if let kind {
      self.kind.append(contentsOf: kind)
      add(kind, to: "kind")
    }
  }

  /// Declares an attribute; a second one with the same id replaces the first.
  ///
  /// - Returns: Its number, or nil when there are too many.
  @discardableResult
  mutating func declare(
    _ id: ArraySlice<UInt8>, title: String, type: String?, standard: [UInt8]
  ) -> Int? {
    guard ids.count < ImportLimits.columns else { return nil }
    let number = ids.insert(id)
    // What ecomap calls a date that is no full day.
    let title = ["start as written": "start", "end as written": "end"][title] ?? title
    let attribute = Attribute(title: title, isFlag: type == "boolean", standard: standard)
    if number == attributes.count {
      attributes.append(attribute)
    } else {
      attributes[number] = attribute
    }
    return number
  }

  /// The number of an attribute, or nil when it is not declared.
  func number(of id: ArraySlice<UInt8>) -> Int? { ids.number(of: id) }

  /// Adds a value that is not of a declared attribute.
  ///
  /// - Returns: Whether it was taken: false when the row has one already.
  @discardableResult
  mutating func add(_ value: some Collection<UInt8>, to column: String) -> Bool {
    table.add(value, to: table.column(column))
  }

  /// Adds a value of an attribute; where the row has another one of the same name, to a column of
  /// its own.
  ///
  /// - Returns: Whether it was taken.
  mutating func add(_ value: some Collection<UInt8>, attribute number: Int) -> Bool {
    let column = column(number)
    let isTaken: Bool
    if attributes[number].isFlag {
      let text = String(decoding: value, as: UTF8.self).lowercased()
      isTaken = table.add(text == "1" ? "true" : text == "0" ? "false" : text, to: column)
    } else {
      isTaken = table.add(value, to: column)
    }
    // The kind is often written twice, for programs that do not know the newer of the two ways.
    return isTaken || (attributes[number].title == "kind" && kind.elementsEqual(value))
      || add(value, to: "data.\(attributes[number].title)")
  }

  /// The values that the file gives to rows that have none, by the numbers of their attributes.
  var standards: [(number: Int, value: [UInt8])] {
    attributes.indices.filter { !attributes[$0].standard.isEmpty }.map {
      ($0, attributes[$0].standard)
    }
  }

  /// Adds such a value, if the row has none.
  mutating func addStandard(_ value: [UInt8], attribute number: Int) {
    table.add(value, to: column(number))
  }

  private mutating func column(_ number: Int) -> Int {
    if let column = attributes[number].column { return column }
    let column = table.column(attributes[number].title)
    attributes[number].column = column
    return column
  }
}
