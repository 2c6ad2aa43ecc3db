/// Counts text that a file says once and a table says for every row, such as the value of all that
/// have none, so that a small file cannot fill the memory.
struct RepeatedText: Sendable {
  private var bytes = 0
  private let limit: Int

  /// Begins to count.
  init(limit: Int = ImportLimits.expanded / 4) { self.limit = limit }

  /// Counts one more text.
  ///
  /// - Throws: When it is more than is taken in.
  mutating func add(
    _ text: some Collection<UInt8>, at place: @autoclosure () -> ForeignPlace
  ) throws(ImportTrouble) {
    // What a cell takes besides its text.
    bytes += text.count + 16
    if bytes > limit {
      throw ImportTrouble(
        "values that the file says once for many nodes or edges are too much for the memory",
        at: place(), suggestion: "make them shorter or fewer")
    }
  }
}
