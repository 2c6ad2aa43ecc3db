/// What yEd keeps of the picture of a node or an edge, as far as it says something of a network.
struct GraphMLPicture: Sendable {
  var label: [UInt8] = []
  var x: [UInt8]?
  var y: [UInt8]?
  var colour: [UInt8]?
  /// The kinds of its arrowheads, `none` for none.
  var arrows: (source: String, target: String)?

  /// Whether the picture has an arrow at neither or at both ends.
  var isSymmetric: Bool {
    arrows.map { ($0.source == "none") == ($0.target == "none") } ?? false
  }

  /// Whether its only arrow points to where the edge comes from.
  var isTurned: Bool { arrows.map { $0.source != "none" && $0.target == "none" } ?? false }
}
