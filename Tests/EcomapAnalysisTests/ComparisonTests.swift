import EcomapAnalysis
import EcomapModel
import Testing

/// Two maps, or one at two dates, with what is compared of them.
struct ComparedMaps {
  var before = MapBuilder()
  var after = MapBuilder()

  init(_ first: String? = "2016-06", _ second: String? = "2024-12") {
    before.asOf = first.flatMap { PartialDate($0) }
    after.asOf = second.flatMap { PartialDate($0) }
  }

  func comparison() async throws -> Comparison {
    try await Comparison(
      GapAnalysis(of: Snapshot(before.map)), GapAnalysis(of: Snapshot(after.map)),
      isOneMap: false)
  }
}

extension MapBuilder {
  /// The map at one date beside itself at another.
  func compared(_ first: String, _ second: String) async throws -> Comparison {
    try await Comparison(
      GapAnalysis(of: Snapshot(map, asOf: PartialDate(first))),
      GapAnalysis(of: Snapshot(map, asOf: PartialDate(second))), isOneMap: true)
  }
}

extension Comparison {
  /// The ids of the actors that went one way, under their names of the second state.
  func ids(_ course: ActorChange.Course) -> [String] {
    actors(course).map { pair.entry($0.position, at: .after).id }
  }

  /// The ties that went one way, as they are written.
  func sayings(_ course: TieChange.Course) -> [String] {
    ties(course).map { change in
      let side = change.after == nil ? pair.before : pair.after
      let index = change.after ?? change.before ?? 0
      let (tie, dated) = (side.map.ties[index], side.ties[index])
      return "\(side.map[dated.from].id) \(tie.kind.id) \(side.map[dated.to].id)"
    }
  }

  /// What became of the actor with an id.
  func change(of id: String) -> ActorChange? {
    actors.compactMap { $0 }.first { change in
      [ComparedSide.before, .after].contains { pair.entry(change.position, at: $0).id == id }
    }
  }

  /// The ids of who follows the actor with an id.
  func followers(of id: String) -> [String] {
    (change(of: id)?.followers ?? []).map { pair.entry($0, at: .after).id }
  }
}

@Suite struct ComparisonTests {
  /// Groups that merge, are followed, are renamed, split, abolished and give work away.
  private static let busy = {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id, kind: "ccg", end: "2020-03-31") }
    map.actor("ab", kind: "ccg", end: "2022-06-30")
    map.actor("board", kind: "icb")
    map.actor("old-net", "Old network", kind: "ahsn")
    map.actor("new-net", "New network", kind: "hin")
    map.actor("whole", kind: "charity")
    map.actor("half-1", kind: "charity")
    map.actor("half-2", kind: "charity")
    map.actor("gone", kind: "charity")
    map.actor("giver", kind: "charity")
    map.actor("taker", kind: "charity")
    map.actor("steady", kind: "charity")
    map.change(.merge, "2020-04-01", from: ["a", "b"], to: ["ab"])
    map.change(.merge, "2022-07-01", from: ["ab", "c"], to: ["board"])
    map.change(.rename, "2023-10-01", from: ["old-net"], to: ["new-net"])
    map.change(.split, "2018", from: ["whole"], to: ["half-1", "half-2"])
    map.change(.abolish, "2019-05-01", from: ["gone"], to: [])
    map.change(.transfer, "2021", from: ["giver"], to: ["taker"])
    map.tie("a", "works-with", "old-net")
    map.tie("board", "works-with", "new-net")
    map.tie("gone", "works-with", "steady")
    map.tie("old-net", "works-with", "steady")
    return map
  }()

  @Test func `a rename is no loss`() async throws {
    let comparison = try await Self.busy.compared("2016-06", "2024-12")
    let change = try #require(comparison.change(of: "new-net"))
    #expect(change.course == .kept)
    #expect(change.isRenamed)
    #expect(change.date == PartialDate("2023-10-01"))
    #expect(comparison.name(change.position, at: .before) == "Old network")
    #expect(comparison.name(change.position, at: .after) == "New network")
    #expect(change.fields.map(\.field).contains("kind"))
  }

  @Test func `mergers are followed to who is there in the end`() async throws {
    let comparison = try await Self.busy.compared("2016-06", "2024-12")
    for id in ["a", "b", "c"] { #expect(comparison.followers(of: id) == ["board"]) }
    #expect(comparison.change(of: "a")?.changes == [.merge, .merge])
    #expect(comparison.change(of: "a")?.date == PartialDate("2020-03-31"))
    #expect(comparison.change(of: "a")?.lastDate == PartialDate("2022-07-01"))
    // One that came and went in between is in neither state.
    #expect(comparison.change(of: "ab") == nil)
    #expect(comparison.change(of: "board")?.origins.count == 3)
  }

  @Test func `only what happened between the dates is told`() async throws {
    let comparison = try await Self.busy.compared("2020-06", "2021-06")
    #expect(comparison.ids(.ended) == [])
    #expect(comparison.ids(.began) == [])
    #expect(comparison.movements.isEmpty)
    let later = try await Self.busy.compared("2020-06", "2022-12")
    #expect(later.ids(.ended) == ["ab"])
    #expect(later.followers(of: "ab") == ["board"])
  }

  @Test func `a split is followed to all its parts and an end to none`() async throws {
    let comparison = try await Self.busy.compared("2016-06", "2024-12")
    #expect(comparison.followers(of: "whole") == ["half-1", "half-2"])
    #expect(comparison.followers(of: "gone") == [])
    #expect(comparison.change(of: "gone")?.changes == [.abolish])
    #expect(comparison.ids(.ended) == ["a", "b", "c", "whole", "gone"])
  }

  @Test func `work that passes between actors that go on is told`() async throws {
    let comparison = try await Self.busy.compared("2016-06", "2024-12")
    #expect(comparison.transfers.count == 1)
    #expect(comparison.change(of: "giver")?.course == .kept)
  }

  @Test func `movements gather actors of one kind with one fate`() async throws {
    let comparison = try await Self.busy.compared("2016-06", "2024-12")
    let movement = try #require(comparison.movements.first)
    #expect(movement.sort == .followed)
    #expect(movement.from?.id == "ccg")
    #expect(movement.to.map(\.id) == ["icb"])
    #expect(movement.members.count == 3)
    #expect(movement.mergersAmongThem == 1)
    #expect(movement.dates == [PartialDate("2022-07-01")])
    #expect(
      comparison.movements.map(\.sort) == [.followed, .followed, .renamed, .abolished])
  }

  @Test func `ties go on with who follows, and end with who is not followed`() async throws {
    let comparison = try await Self.busy.compared("2016-06", "2024-12")
    let carried = comparison.ties.filter(\.isCarriedOver)
    #expect(carried.count == 1)
    #expect(carried.first?.course == .kept)
    #expect(comparison.sayings(.endEnded) == ["gone works-with steady"])
    // The end of a renamed actor is the same end.
    #expect(comparison.sayings(.kept).contains("new-net works-with steady"))
    #expect(comparison.sayings(.began) == [])
  }

  @Test func `a map beside itself gives nothing`() async throws {
    var maps = ComparedMaps("2016-06", "2016-06")
    maps.before = Self.busy
    maps.after = Self.busy
    let comparison = try await maps.comparison()
    #expect(comparison.isEmpty)
    #expect(comparison.movements.isEmpty)
    #expect(comparison.pair.relation == .sameTime)
    // That of the board, which has not begun, does not hold yet.
    #expect(comparison.ties(.kept).count == 3)
  }

  @Test func `the other way round swaps what is added and what is not there`() async throws {
    var maps = ComparedMaps("2016-06", "2016-06")
    for id in ["x", "y", "z"] { maps.before.actor(id) }
    for id in ["y", "z", "w"] { maps.after.actor(id) }
    maps.before.tie("x", "works-with", "y")
    maps.before.tie("y", "works-with", "z")
    maps.after.tie("y", "works-with", "w")
    maps.after.tie("z", "funds", "y")
    let there = try await maps.comparison()
    swap(&maps.before, &maps.after)
    let back = try await maps.comparison()
    #expect(there.ids(.onlyBefore) == ["x"])
    #expect(there.ids(.onlyAfter) == ["w"])
    #expect(back.ids(.onlyBefore) == there.ids(.onlyAfter))
    #expect(back.ids(.onlyAfter) == there.ids(.onlyBefore))
    #expect(back.sayings(.endOnlyBefore) == there.sayings(.endOnlyAfter))
    #expect(back.ties(.changed).count == 1)
    #expect(there.ties(.changed).first?.fields.first?.field == "kind")
    #expect(
      back.findings.count { $0.course == .new } == there.findings.count { $0.course == .resolved })
  }

  @Test func `who is on one map only is not said to have ended or begun`() async throws {
    var maps = ComparedMaps()
    for id in ["common", "first"] { maps.before.actor(id) }
    maps.before.actor("closed", end: "2020")
    for id in ["common", "second"] { maps.after.actor(id) }
    let comparison = try await maps.comparison()
    #expect(comparison.pair.relation == .inTime)
    #expect(comparison.ids(.onlyBefore) == ["first"])
    #expect(comparison.ids(.onlyAfter) == ["second"])
    // This one the first map itself says to have ended by then.
    #expect(comparison.ids(.ended) == ["closed"])
  }

  @Test func `what only the second map knows to have ended is told apart`() async throws {
    var maps = ComparedMaps()
    maps.before.actor("common")
    maps.after.actor("common")
    maps.after.actor("unseen", kind: "ccg", end: "2020")
    maps.after.actor("next", kind: "icb")
    maps.after.change(.merge, "2021", from: ["unseen"], to: ["next"])
    let comparison = try await maps.comparison()
    #expect(comparison.ids(.endedUnseen) == ["unseen"])
    #expect(comparison.ids(.began) == ["next"])
    #expect(comparison.movements.first?.onFirst == 0)
  }

  @Test func `two maps with no actor in common are said to be apart`() async throws {
    var maps = ComparedMaps()
    maps.before.actor("a")
    maps.after.actor("b")
    let comparison = try await maps.comparison()
    #expect(comparison.pair.relation == .apart)
    #expect(comparison.cautions.first?.id == "apart")
    #expect(comparison.ranks == nil)
    #expect(comparison.movements.isEmpty)
  }

  @Test func `a date before anybody existed is told`() async throws {
    var map = MapBuilder()
    map.actor("old", end: "2010")
    let comparison = try await map.compared("2009", "2016")
    #expect(comparison.cautions.contains { $0.id == "nobody-there" })
    #expect(comparison.ids(.ended) == ["old"])
  }

  @Test func `a tie that a map ends is not one that is only recorded no more`() async throws {
    var maps = ComparedMaps()
    for id in ["a", "b", "c"] {
      maps.before.actor(id)
      maps.after.actor(id)
    }
    maps.before.tie("a", "works-with", "b")
    maps.before.tie("b", "works-with", "c")
    maps.after.tie("a", "works-with", "b", status: .ended)
    maps.after.tie("a", "funds", "c")
    let comparison = try await maps.comparison()
    #expect(comparison.sayings(.ended) == ["a works-with b"])
    #expect(comparison.sayings(.onlyBefore) == ["b works-with c"])
    #expect(comparison.sayings(.onlyAfter) == ["a funds c"])
  }

  @Test func `findings follow their actors`() async throws {
    var maps = ComparedMaps()
    for id in ["lone", "hub", "arm"] {
      maps.before.actor(id)
      maps.after.actor(id)
    }
    maps.before.tie("hub", "works-with", "arm")
    maps.after.tie("hub", "works-with", "arm")
    maps.after.tie("lone", "works-with", "hub")
    maps.after.actor("newcomer")
    let comparison = try await maps.comparison()
    func found(_ course: FindingShift.Course) -> [String] {
      comparison.findings.filter { $0.course == course }.compactMap { shift in
        shift.after.map { comparison.after.findings[$0].id }
          ?? shift.before.map { comparison.before.findings[$0].id }
      }
    }
    #expect(found(.resolved).contains("unconnected-actor:lone"))
    #expect(found(.actorNew).contains("unconnected-actor:newcomer"))
    #expect(found(.new).contains("single-tie:lone"))
    #expect(found(.stillOpen).contains("single-tie:arm"))
  }

  @Test func `places that moved are told of those in both`() async throws {
    var maps = ComparedMaps()
    for id in ["a", "b", "c", "d"] {
      maps.before.actor(id)
      maps.after.actor(id)
    }
    maps.before.tie("a", "works-with", "b")
    for id in ["b", "c", "d"] { maps.after.tie("a", "works-with", id) }
    let comparison = try await maps.comparison()
    let first = try #require(comparison.ranks?.first)
    #expect((first.before.degree, first.after.degree) == (1, 3))
    #expect(first.gain == 2)
    #expect(first.after.broker == 1)
    let average = comparison.indicators.first { $0.id == "average_degree" }
    #expect(average?.before == 0.5)
    #expect(average?.after == 1.5)
    #expect(average?.footing == .anySize)
  }
}
