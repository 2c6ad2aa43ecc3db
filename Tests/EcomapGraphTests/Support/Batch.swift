import Testing

/// Graphs that are checked one after another as one case of a test.
struct Batch: Sendable, CustomTestStringConvertible {
  let matrices: [Matrix]

  init(_ matrices: [Matrix]) { self.matrices = matrices }

  var testDescription: String {
    let sizes = matrices.map(\.count)
    let kinds = Set(matrices.map { $0.isDirected ? "directed" : "undirected" }).sorted()
    return "\(matrices.count) \(kinds.joined(separator: " and ")) graphs with up to "
      + "\(sizes.max() ?? 0) nodes"
  }
}
