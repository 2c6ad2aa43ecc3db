import EcomapModel
import Testing

@testable import EcomapAnalysis

@Suite struct RouteTests {
  private func route(_ from: String, _ to: String, in builder: MapBuilder) -> [String]? {
    let map = builder.map
    guard let one = map.index(of: from), let other = map.index(of: to) else { return nil }
    return WarmestRoutes(from: one, in: Snapshot(map)).route(to: other)
      .map { [map[one].id] + $0.steps.map { map[$0.to].id } }
  }

  private func builder(_ ids: String, kind: String = "charity") -> MapBuilder {
    var builder = MapBuilder()
    for id in ids { builder.actor(String(id), kind: kind) }
    return builder
  }

  @Test func `fewest steps go first`() {
    var builder = builder("abcd")
    builder.tie("a", "works-with", "b")
    builder.tie("b", "works-with", "c")
    builder.tie("c", "works-with", "d")
    builder.tie("d", "works-with", "a")
    #expect(route("a", "c", in: builder) == ["a", "b", "c"])
    #expect(route("a", "b", in: builder) == ["a", "b"])
    #expect(route("a", "a", in: builder) == nil)
  }

  @Test func `stated ties go before doubtful ones, and strong before weak`() {
    var builder = builder("abcde")
    for id in ["b", "c", "d"] {
      builder.tie("a", "works-with", id)
      builder.tie(id, "works-with", "e")
    }
    builder.ties[0].strength = 3
    builder.ties[1].certainty = .inferred
    #expect(route("a", "e", in: builder) == ["a", "c", "e"])
    builder.ties[5].strength = 2
    #expect(route("a", "e", in: builder) == ["a", "d", "e"])
  }

  @Test func `classes, products and those to come introduce nobody`() {
    for change in 0..<3 {
      var builder = builder("abc")
      if change == 0 { builder.actors[1].isClass = true }
      if change == 1 { builder.actors[1].status = .planned }
      if change == 2 {
        builder.actors[1].kind =
          Vocabulary.builtIn.actorKind("publication") ?? builder.actors[1].kind
      }
      builder.tie("a", "works-with", "b")
      builder.tie("b", "works-with", "c")
      #expect(route("a", "c", in: builder) == nil, "\(change)")
    }
  }

  @Test func `only current ties lead anywhere`() {
    var builder = builder("ab")
    builder.tie("a", "works-with", "b", status: .ended)
    #expect(route("a", "b", in: builder) == nil)
    builder.tie("a", "works-with", "b", status: .planned)
    #expect(route("a", "b", in: builder) == nil)
  }

  @Test func `a route leads through names of today`() {
    var builder = builder("abcd")
    builder.asOf = PartialDate("2024")
    builder.change(.rename, "2023", from: ["b"], to: ["c"])
    builder.tie("a", "works-with", "b")
    builder.tie("c", "works-with", "d")
    #expect(route("a", "d", in: builder) == ["a", "c", "d"])
  }

  @Test func `without a route, partners in the same place come nearest`() throws {
    var builder = MapBuilder()
    builder.declareAreas()
    builder.worker("me", kind: "nhs-trust", areas: ["Devon"])
    builder.worker("goal", "Falcon Fund")
    builder.worker("near", kind: "university", areas: ["Devon"])
    builder.worker("like", kind: "nhs-trust", areas: ["Eastern"])
    builder.worker("far", kind: "university", areas: ["Eastern"])
    for id in ["far", "like", "near"] { builder.tie("goal", "works-with", id) }
    let map = builder.map
    let answer = Signposts(Snapshot(map)).answer(Signpost("falcon", asker: map.index(of: "me")))
    let match = try #require(answer.matches.first)
    #expect(match.route == nil)
    #expect(match.nearest.map { map[$0.actor].id } == ["near", "like"])
    #expect(match.nearest.map(\.place) == ["Devon", nil])
    #expect(match.nearest.map(\.isAlike) == [false, true])
    #expect(answer.asker?.partners == 0)
  }

  @Test func `the place of the whole map makes nobody near`() throws {
    var builder = MapBuilder()
    builder.declareAreas()
    builder.worker("me", kind: "nhs-trust", areas: ["Devon"])
    builder.worker("goal", "Falcon Fund", areas: ["England"])
    builder.worker("other", kind: "university", areas: ["South West"])
    builder.worker("third", kind: "university", areas: ["Cornwall"])
    builder.tie("goal", "works-with", "other")
    let map = builder.map
    #expect(HomeRegion(of: Snapshot(map)).area == "South West")
    let answer = Signposts(Snapshot(map)).answer(Signpost("falcon", asker: map.index(of: "me")))
    #expect(try #require(answer.matches.first).nearest.isEmpty)
  }

  @Test func `the asker is no answer to itself, and the nearer of two goes first`() {
    var builder = MapBuilder()
    for id in ["falcon-1", "falcon-2", "falcon-3"] { builder.actor(id, "Falcon \(id)") }
    builder.tie("falcon-1", "works-with", "falcon-3")
    let map = builder.map
    let answer = Signposts(Snapshot(map)).answer(
      Signpost("falcon", asker: map.index(of: "falcon-1")))
    #expect(answer.matches.map { map[$0.actor].id } == ["falcon-3", "falcon-2"])
    #expect(answer.asksForItself)
  }
}
