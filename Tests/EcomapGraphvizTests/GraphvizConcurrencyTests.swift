import EcomapGraphviz
import Testing

@Suite struct GraphvizConcurrencyTests {
  @Test func `callers on many threads take turns and get the same answers`() async throws {
    let graphviz = try Graphviz()
    let expected = try (0..<8).map { try graphviz.layout(dot: Self.ring($0), algorithm: .neato) }
    try await withThrowingTaskGroup(of: (Int, GraphvizLayout).self) { group in
      for index in 0..<64 {
        group.addTask {
          // Half of them open their own instance, as unrelated callers would.
          let own = index.isMultiple(of: 2) ? graphviz : try Graphviz()
          return (index % 8, try own.layout(dot: Self.ring(index % 8), algorithm: .neato))
        }
      }
      for try await (index, layout) in group {
        #expect(layout == expected[index])
      }
    }
  }

  private static func ring(_ seed: Int) -> String {
    let count = 10 + seed
    let edges = (0..<count).map { #""n\#($0)" -- "n\#(($0 + 1 + seed % 3) % count)""# }
    return #"graph "ring" { \#(edges.joined(separator: "; ")) }"#
  }
}
