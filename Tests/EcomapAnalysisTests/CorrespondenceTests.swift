import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct CorrespondenceTests {
  /// How two actors, one on each map, are matched.
  private func match(
    _ first: (id: String, name: String, codes: [(String, String)]),
    _ second: (id: String, name: String, aliases: [String], codes: [(String, String)]),
    areClasses: (Bool, Bool) = (false, false)
  ) -> [ComparedActor] {
    var (before, after) = (MapBuilder(), MapBuilder())
    before.actor(first.id, first.name, isClass: areClasses.0, codes: first.codes)
    after.actor(
      second.id, second.name, aliases: second.aliases, isClass: areClasses.1, codes: second.codes)
    return MapPair(Snapshot(before.map), Snapshot(after.map), isOneMap: false).actors
  }

  @Test func `the same id is the same actor, whatever its name`() {
    #expect(match(("a", "Old", []), ("a", "New", [], [])).map(\.match) == [.id])
  }

  @Test func `a code of the same register is the same actor`() {
    let found = match(("a", "Old", [("ods", "R1")]), ("b", "New", [], [("ods", "R1")]))
    #expect(found.map(\.match) == [.identifier(.init(scheme: "ods", value: "R1"))])
    #expect(match(("a", "Old", [("ods", "R1")]), ("b", "New", [], [("ons", "R1")])).count == 2)
  }

  @Test func `a name or alias is the same actor, whatever the case and the apostrophe`() {
    #expect(match(("a", "King’s Fund", []), ("b", "KING'S  fund", [], [])).count == 1)
    #expect(match(("a", "The Fund", []), ("b", "New", ["the fund"], [])).count == 1)
    #expect(match(("a", "One", []), ("b", "Two", [], [])).count == 2)
  }

  @Test func `a class is not one body of the same name`() {
    #expect(match(("a", "AHSNs", []), ("b", "AHSNs", [], []), areClasses: (true, false)).count == 2)
  }

  @Test func `an earlier name on the other map is enough`() {
    var (before, after) = (MapBuilder(), MapBuilder())
    before.actor("sw-ahsn", kind: "ahsn")
    after.actor("sw-ahsn", kind: "ahsn")
    after.actor("hi-sw", kind: "hin")
    after.change(.rename, "2015", from: ["sw-ahsn"], to: ["hi-sw"])
    let pair = MapPair(Snapshot(before.map), Snapshot(after.map), isOneMap: false)
    #expect(pair.actors.map(\.match) == [.id])
    #expect(pair.entry(0, at: .after).id == "hi-sw")
  }

  @Test func `two entries of one map can be one on the other`() {
    var (before, after) = (MapBuilder(), MapBuilder())
    before.actor("gm-ahsn", "Greater Manchester AHSN")
    before.actor("him", "Health Innovation Manchester")
    after.actor("him", "Health Innovation Manchester", aliases: ["Greater Manchester AHSN"])
    let pair = MapPair(Snapshot(before.map), Snapshot(after.map), isOneMap: false)
    #expect(pair.actors.count == 1)
    // The one with the same id stands for both.
    #expect(pair.actors[0].before.map { pair.before.map[$0].id } == ["him", "gm-ahsn"])
    #expect(pair.correspondence.position(before: ActorIndex(0)) == 0)
  }

  @Test func `a name that several have matches nobody`() {
    var (before, after) = (MapBuilder(), MapBuilder())
    before.actor("a", "Network")
    after.actor("b", "Network")
    after.actor("c", "Network")
    let pair = MapPair(Snapshot(before.map), Snapshot(after.map), isOneMap: false)
    // Neither of the two can be told to be the one.
    #expect(pair.actors.allSatisfy { $0.before.isEmpty || $0.after.count != 1 || $0.match == nil })
  }

  @Test func `maps without anybody are no trouble`() {
    let empty = Snapshot(MapBuilder().map)
    var map = MapBuilder()
    map.actor("a")
    #expect(MapPair(empty, empty, isOneMap: false).actors.isEmpty)
    #expect(MapPair(empty, Snapshot(map.map), isOneMap: false).relation == .apart)
  }
}
