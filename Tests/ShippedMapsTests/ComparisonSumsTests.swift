import EcomapAnalysis
import EcomapModel
import Testing

/// Of every pair of shipped maps the parts that a comparison tells of add up to the whole.
@Suite struct ComparisonSumsTests {
  private static func snapshots() throws -> [Snapshot] {
    try Repository.maps.map { Snapshot(try Repository.map(at: Repository.path(of: $0))) }
  }

  private static func check(_ pair: MapPair) {
    let changes = PairChanges(pair)
    let words = "\(pair.before.map.title) and \(pair.after.map.title)"
    let told = changes.actors.compactMap { $0 }.filter(\.counts)
    func actors(_ courses: ActorChange.Course...) -> Int {
      told.count { courses.contains($0.course) }
    }
    let kept = actors(.kept)
    #expect(
      kept + actors(.ended, .notBegun) + actors(.onlyBefore) == count(pair, .before), "\(words)")
    #expect(kept + actors(.began, .returned) + actors(.onlyAfter) == count(pair, .after), "\(words)")

    func ties(_ courses: TieChange.Course...) -> [TieChange] {
      changes.ties.filter { courses.contains($0.course) }
    }
    let goOn = ties(.kept, .changed)
    let before = goOn + ties(.ended, .endEnded, .notBegun, .onlyBefore, .endOnlyBefore)
    let after = goOn + ties(.began, .onlyAfter, .endOnlyAfter)
    #expect(Set(before.compactMap(\.before)) == holding(pair.before), "\(words)")
    #expect(before.count == holding(pair.before).count, "\(words)")
    #expect(Set(after.compactMap(\.after)) == holding(pair.after), "\(words)")
  }

  /// The bodies that were there, counted without what is tested: entries less second ones.
  private static func count(_ pair: MapPair, _ side: ComparedSide) -> Int {
    let snapshot = side == .before ? pair.before : pair.after
    let bodies = Set(
      snapshot.present.filter { actor in
        let entry = snapshot.map[actor]
        return snapshot.standing(of: actor) == .current && !entry.isClass && entry.uncounted == nil
      }.map {
        side == .before
          ? pair.correspondence.position(before: $0) : pair.correspondence.position(after: $0)
      })
    return bodies.count
  }

  private static func holding(_ snapshot: Snapshot) -> Set<Int> {
    Set(
      snapshot.ties.filter { tie in
        tie.standing == .current && tie.from != tie.to && snapshot.standing(of: tie.from) != .ended
          && snapshot.standing(of: tie.to) != .ended
      }.map(\.index))
  }

  @Test func `kept, followed, ended and only there are all of them`() throws {
    let snapshots = try Self.snapshots()
    for first in snapshots {
      for second in snapshots where first.map.title != second.map.title {
        Self.check(MapPair(first, second, isOneMap: false))
      }
    }
  }

  @Test func `so are those of one map at two dates`() throws {
    for snapshot in try Self.snapshots() {
      let map = snapshot.map
      Self.check(MapPair(Snapshot(map, asOf: PartialDate("2015")), snapshot, isOneMap: true))
    }
  }
}
