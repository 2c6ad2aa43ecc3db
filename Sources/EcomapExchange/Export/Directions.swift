/// How the directions of a network's ties are written where a file has one for the whole of it and
/// ties can differ.
struct Directions: Sendable {
  /// Whether ties have a direction unless they say otherwise.
  let isDirected: Bool
  /// Whether some ties have a direction and others have none.
  let areMixed: Bool
  /// Ties without direction that are written as if they had one.
  private let pretended: Int

  /// Decides it for a network.
  ///
  /// - Parameter inOneDirection: Whether no tie may differ from the others.
  init(_ network: ExportNetwork, inOneDirection: Bool) {
    let directed = network.edges.count { $0.isDirected }
    isDirected = directed > 0
    areMixed = directed > 0 && directed < network.edges.count
    pretended = areMixed && inOneDirection ? network.edges.count - directed : 0
  }

  /// Whether a tie has to say that it differs.
  func isException(_ edge: ExportNetwork.Edge) -> Bool {
    pretended == 0 && edge.isDirected != isDirected
  }

  /// What is not as it should be.
  var losses: [String] {
    switch pretended {
    case 0: []
    case 1:
      ["1 tie without direction is written as if it had one, with “directed” saying false"]
    default:
      [
        "\(pretended) ties without direction are written as if they had one, with “directed” "
          + "saying false"
      ]
    }
  }
}
