internal import EcomapGraph

/// How dense the ties between two groups are, in steps that are the same on every picture.
enum DensityStep: Int, CaseIterable, Sendable {
  case least, low, middle, high, most

  /// The step of a block; nil without a tie.
  static func of(_ block: BlockDensities.Block) -> DensityStep? {
    guard block.observed > 0, let density = block.density else { return nil }
    return allCases.last { density >= $0.from } ?? .least
  }

  private var from: Double { [0, 0.01, 0.03, 0.1, 0.3][rawValue] }

  var name: String {
    ["Under 1%", "1 to 3%", "3 to 10%", "10 to 30%", "30% and more"][rawValue]
  }
}
