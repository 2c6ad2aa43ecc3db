import EcomapAnalysis
import EcomapModel
import Testing

/// Bodies that become another kind of body are followed like those that take a new name.
@Suite struct ReclassificationTests {
  private static let networks = {
    var map = MapBuilder()
    for number in 1...3 {
      map.actor("ahsn-\(number)", kind: "ahsn")
      map.actor("hin-\(number)", kind: "hin")
      map.change(.rename, "2023-10-01", from: ["ahsn-\(number)"], to: ["hin-\(number)"])
    }
    map.actor("same-1", kind: "hin")
    map.actor("same-2", kind: "hin")
    map.reclassify(["same-1", "same-2"], "2023-10-01", from: "ahsn")
    return map
  }()

  @Test func `at an earlier date a body is of its earlier kind`() {
    let map = Self.networks.map
    func kinds(_ date: String) -> [String] {
      let snapshot = Snapshot(map, asOf: PartialDate(date))
      return snapshot.present.map { snapshot.map[$0].kind.id }
    }
    #expect(kinds("2016") == ["ahsn", "ahsn", "ahsn", "ahsn", "ahsn"])
    #expect(kinds("2024") == ["hin", "hin", "hin", "hin", "hin"])
    // Taken at another date once more, it is of the later kind again.
    let early = Snapshot(map, asOf: PartialDate("2016")).map
    let late = Snapshot(early, asOf: PartialDate("2024"))
    #expect(late.present.allSatisfy { late.map[$0].kind.id == "hin" })
  }

  @Test func `those that keep their names are told with those that take new ones`() async throws {
    let comparison = try await Self.networks.compared("2016-06", "2024-12")
    #expect(comparison.movements.count == 1)
    let movement = try #require(comparison.movements.first)
    #expect(movement.sort == .renamed)
    #expect((movement.members.count, movement.keptNames.count) == (5, 2))
    #expect(movement.from?.id == "ahsn")
    #expect(movement.to.map(\.id) == ["hin"])
    #expect(comparison.actors(.kept).count == 5)
    #expect(!comparison.isEmpty)
  }

  @Test func `two maps tell the same, and a kind that took over from another does as well`()
    async throws
  {
    var maps = ComparedMaps()
    maps.after = Self.networks
    maps.after.asOf = PartialDate("2024-12")
    for id in ["ahsn-1", "ahsn-2", "same-1", "same-2"] { maps.before.actor(id, kind: "ahsn") }
    let told = try await maps.comparison()
    #expect(told.movements.map(\.members.count) == [5])
    #expect(told.movements.first?.onFirst == 4)

    maps.after.changes.removeLast()
    let guessed = try await maps.comparison()
    let movement = try #require(guessed.movements.first)
    #expect(guessed.movements.count == 1)
    #expect(movement.keptNames.count == 2)
    let kept = try #require(guessed.change(of: "same-1"))
    #expect(kept.reclassification?.to.id == "hin")
    #expect(kept.reclassification?.date == nil)
  }

  @Test func `nobody ends or is about to end by it`() async throws {
    let map = Self.networks.map
    let snapshot = Snapshot(map, asOf: PartialDate("2023-06"))
    #expect(snapshot.present.allSatisfy { snapshot.standing(of: $0) == .current })
    let rules = try await GapAnalysis(of: snapshot).findings.map(\.rule)
    #expect(!rules.contains("announced-departure"))
  }
}
