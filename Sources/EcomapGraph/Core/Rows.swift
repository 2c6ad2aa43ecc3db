/// Several lists stored one after another, with the offset at which each begins.
struct Rows<Element: Sendable>: Sendable {
  /// Where each row begins, and at the end how many elements there are in all.
  let starts: [UInt32]
  let elements: [Element]

  /// How many rows there are.
  var count: Int { starts.count - 1 }

  subscript(row: Int) -> ArraySlice<Element> { elements[range(of: row)] }

  func range(of row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  func count(of row: Int) -> Int { Int(starts[row + 1] - starts[row]) }
}
