internal import EcomapModel

/// Who serves each stage, or acts on each driver, in each area of a scene.
struct CoverageTally: Sendable {
  /// The headings of the columns, in the order of the pathway.
  let columns: [String]
  /// For each group and column the actors, as positions in the scene.
  let cells: [[[Int]]]
  /// For each group the actors that state a stage, or a driver.
  let stating: [[Int]]
  /// For each column all actors of the scene.
  let all: [[Int]]
  /// How many actors of the scene state a stage, or a driver.
  let statingCount: Int
  /// What the columns are, in a sentence: "stage".
  let noun: String

  init(_ scene: Scene) {
    let words: [[Int]]
    let columns: [String]
    switch scene.across {
    case .stages:
      noun = "stage"
      columns = Stage.allCases.map { Self.title($0.rawValue) }
      words = scene.nodes.map { node in
        Stage.allCases.indices.filter { node.stages.contains(Stage.allCases[$0]) }
      }
    case .drivers:
      noun = "driver"
      columns = Driver.allCases.map { Self.title($0.rawValue) }
      words = scene.nodes.map { node in
        Driver.allCases.indices.filter { node.drivers.contains(Driver.allCases[$0]) }
      }
    }
    func tally(_ members: [Int]) -> [[Int]] {
      columns.indices.map { column in members.filter { words[$0].contains(column) } }
    }
    self.columns = columns
    cells = scene.groups.map { tally($0.members) }
    stating = scene.groups.map { $0.members.filter { !words[$0].isEmpty } }
    all = tally(Array(scene.nodes.indices))
    statingCount = words.count { !$0.isEmpty }
  }

  /// A word of a map as a heading: "Patient voice".
  private static func title(_ word: String) -> String {
    let spaced = String(word.map { $0 == "-" ? " " : $0 })
    return spaced.prefix(1).uppercased() + spaced.dropFirst()
  }
}
