import EcomapAnalysis
import EcomapModel
import Testing

/// A body with its own parts, programmes and products is one.
@Suite struct OwnershipTests {
  /// Three that work together, and a trust apart with what is given.
  private func map(_ kind: String, _ things: [String] = ["pool"]) -> MapBuilder {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id) }
    map.actor("barts", "Barts Health", kind: "nhs-trust")
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "c")
    for id in things {
      map.actor(id, kind: "initiative")
      map.tie("barts", kind, id)
    }
    return map
  }

  @Test(arguments: ["runs", "manages", "provides", "developed", "uses", "has-part", "base-of"])
  func `a body with what is its own is no group`(kind: String) async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id) }
    map.actor("barts", "Barts Health", kind: "nhs-trust")
    map.actor("pool", kind: "initiative")
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "c")
    let isInverse = kind == "has-part" || kind == "base-of"
    map.tie(isInverse ? "pool" : "barts", kind, isInverse ? "barts" : "pool")
    #expect(try await map.found("separate-component").isEmpty)
    #expect(!(try await map.found("single-tie").contains(["barts"])))
    let finding = try #require(await map.findings("only-its-own").first)
    #expect(finding.sentence.plain == "`Barts Health` is tied only to what is its own: `pool`.")
  }

  @Test func `a body that works with another one is a group`() async throws {
    #expect(try await map("funds").found("separate-component") == [["barts", "pool"]])
    #expect(try await map("funds").found("only-its-own").isEmpty)
  }

  @Test func `what two have a claim on joins them`() async throws {
    var map = map("runs")
    map.actor("ccg", kind: "ccg")
    map.tie("ccg", "runs", "pool")
    #expect(try await map.found("separate-component") == [["barts", "pool", "ccg"]])
  }

  @Test func `an own product neither hangs on its owner nor is cut off with it`() async throws {
    var map = map("runs", ["pool", "tool", "course"])
    map.tie("barts", "works-with", "c")
    #expect(try await map.found("single-tie") == [["a"], ["barts"]])
    let single = try await map.findings("single-tie")
    #expect(
      single.last?.sentence.plain
        == """
        Besides what is its own, `Barts Health` has recorded ties with one actor only, `c` (works \
        with).
        """)
    let points = try await map.findings("single-point-of-failure")
    #expect(!points.contains { $0.id == "single-point-of-failure:barts" })
    #expect(try await map.found("bridge-tie") == [["b", "c"]])
  }

  @Test func `two that are each other's own are two`() async throws {
    var map = map("uses")
    map.tie("pool", "uses", "barts")
    #expect(try await map.found("separate-component") == [["barts", "pool"]])
  }

  @Test func `a map of pairs is not asked about groups`() async throws {
    var map = MapBuilder()
    for number in 0..<6 {
      map.actor("arc\(number)", kind: "arc")
      map.actor("trust\(number)", kind: "nhs-trust")
      map.tie("trust\(number)", "hosts", "arc\(number)")
    }
    for number in 0..<4 { map.actor("icb\(number)", kind: "icb") }
    for rule in ["separate-component", "single-tie", "joining-ties", "second-routes"] {
      #expect(try await map.findings(rule).isEmpty, "\(rule)")
    }
    let whole = try #require(await map.findings("whole-network").first)
    #expect(
      whole.sentence.plain.contains(
        """
        The map holds 6 separate pairs: who bridges, what would break and which groups stand apart \
        cannot be asked of it yet.
        """))
    let finding = try #require(await map.findings("unconnected-actor").first)
    #expect(finding.evidence("unconnected-of-its-kind") == 4)
    #expect(finding.evidence("all-of-its-kind") == 4)
    let context = try await AnalysisContext(Snapshot(map.map))
    #expect(UnconnectedKinds(context).wholeInWords == "all 4 Integrated Care Boards")
  }
}
