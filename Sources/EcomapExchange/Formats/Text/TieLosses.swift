/// What of the ties of a network a format of numbers alone cannot hold.
struct TieLosses {
  private let dated: Int
  private let described: Int
  private let names: [String]

  init(_ network: ExportNetwork) {
    dated = network.edges.count { $0.start != nil || $0.end != nil }
    described = network.edges.count { $0.values.contains { $0 != nil } }
    names = network.edgeAttributes.indices
      .filter { index in network.edges.contains { $0.values[index] != nil } }
      .map { network.edgeAttributes[$0].name }
  }

  /// A sentence for each sort of loss.
  func sentences(in place: String) -> [String] {
    var sentences: [String] = []
    if dated > 0 {
      sentences.append(
        "the start and end of \(dated) \(dated == 1 ? "tie" : "ties") are not in \(place)")
    }
    if described > 0 {
      sentences.append(
        """
        what the map says of \(described) \(described == 1 ? "tie" : "ties") besides its kind and \
        strength is not in \(place): \(names.joined(separator: ", "))
        """)
    }
    return sentences
  }
}
