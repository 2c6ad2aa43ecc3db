import EcomapModel

/// The columns of a table for what a map says under names of its own.
struct FreeColumns {
  /// The names in the order in which they are first seen, each with the word for its column.
  let columns: [(name: String, word: String)]

  /// Finds the names in some rows.
  ///
  /// A name that another column has already gets `fields.` in front, and a number where even that
  /// is taken: a workbook does not tell capitals from small letters.
  ///
  /// Complexity: O(fields of all rows).
  init(_ rows: some Sequence<[FreeField]>, besides taken: [DataTable.Column]) {
    var words = Set(taken.flatMap { [$0.id, $0.heading] }.map { $0.lowercased() })
    var seen: Set<String> = []
    var columns: [(name: String, word: String)] = []
    for field in rows.joined() where seen.insert(field.name).inserted {
      var word = field.name
      var number = 1
      while !words.insert(word.lowercased()).inserted {
        word = "fields.\(field.name)" + (number == 1 ? "" : " (\(number))")
        number += 1
      }
      columns.append((field.name, word))
    }
    self.columns = columns
  }

  /// The columns, read from what a row says.
  func fields<Row>(_ read: @escaping (Row) -> [FreeField]) -> [TableField<Row>] {
    columns.map { name, word in
      TableField(word, word, "What the map itself says under this name.") { row in
        .words(read(row).first { $0.name == name }?.value)
      }
    }
  }
}
