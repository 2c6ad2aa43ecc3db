import EcomapGraph
import EcomapModel
import Testing

@Suite struct ProjectionTests {
  private static let place = SourceLocation(file: 0, line: 1, column: 1)
  private static let vocabulary = Vocabulary.builtIn

  private func actor(
    _ id: String, status: Status? = nil, isClass: Bool = false, period: Period = Period()
  ) throws -> Actor {
    Actor(
      id: id, name: id, kind: try #require(Self.vocabulary.actorKind("network")), period: period,
      status: status, isClass: isClass, location: Self.place)
  }

  private func tie(
    _ from: Int, _ kind: String, _ to: Int, status: Status? = nil, strength: Int = 1
  ) throws -> Tie {
    Tie(
      from: ActorIndex(from), to: ActorIndex(to),
      kind: try #require(Self.vocabulary.relationship(kind)?.kind), strength: strength,
      status: status, location: Self.place)
  }

  /// Two plain actors, a class, a planned one, an ended one, and ties of each sort.
  private func map(uncounted: String? = nil) throws -> EcosystemMap {
    var second = try actor("b")
    second.uncounted = uncounted
    return EcosystemMap(
      title: "Test", asOf: PartialDate("2016-06"),
      actors: [
        try actor("smes", isClass: true), try actor("a"), second,
        try actor("planned", status: .planned), try actor("ended", status: .ended),
      ],
      ties: [
        try tie(1, "works-with", 2, strength: 2), try tie(2, "funds", 1),
        try tie(1, "supports", 0), try tie(1, "works-with", 3), try tie(1, "works-with", 4),
        try tie(1, "hosts", 2, status: .planned),
      ])
  }

  @Test func `the default counts current ties of current actors that are not classes`() throws {
    let projected = ProjectedMap(try map())
    #expect(projected.actors == [ActorIndex(1), ActorIndex(2)])
    #expect(projected.graph.edgeCount == 1)
    #expect(projected.graph.weight(of: Edge(0)) == 3)
    #expect(projected.ties(of: Edge(0)) == [0, 1])
    #expect(projected.tieCount == 2)
    #expect(projected.node(of: ActorIndex(0)) == nil)
    #expect(projected.node(of: ActorIndex(2)) == Node(1))
    #expect(projected.leftOut.classes == 1)
    #expect(projected.leftOut.actors == 2)
    #expect(projected.leftOut.notCurrentTies == 2)
    #expect(projected.leftOut.tiesOfLeftOutActors == 2)
  }

  @Test func `an actor that the map does not count is in no graph`() throws {
    let projected = ProjectedMap(try map(uncounted: "It is the study the map was made from."))
    #expect(projected.actors == [ActorIndex(1)])
    #expect(projected.graph.edgeCount == 0)
    #expect(projected.leftOut.uncounted == 1)
    #expect(projected.spoken.contains("1 actor that the map does not count"))
  }

  @Test func `planned ended and classes count when they are asked for`() throws {
    let everything = Projection(includePlanned: true, includeEnded: true, includeClasses: true)
    let projected = ProjectedMap(try map(), everything)
    #expect(projected.actors.count == 5)
    #expect(projected.tieCount == 6)
    #expect(projected.graph.degree(of: Node(1)) == 4)
  }

  @Test func `kinds can be asked for by either word`() throws {
    let byInverse = ProjectedMap(try map(), Projection(kinds: ["funded-by"]))
    #expect(byInverse.tieCount == 1)
    #expect(byInverse.leftOut.tiesOfOtherKinds == 5)
  }

  @Test func `a tie without direction leads both ways in a directed projection`() throws {
    let projected = ProjectedMap(try map(), Projection(isDirected: true))
    #expect(projected.graph.edgeCount == 2)
    #expect(projected.graph.weight(of: Edge(0)) == 2)
    #expect(projected.graph.weight(of: Edge(1)) == 3)
    #expect(projected.tieCount == 2)
  }

  @Test func `a tie between two names of one actor is dropped`() throws {
    let map = EcosystemMap(
      title: "Test", asOf: PartialDate("2024"),
      actors: [try actor("ahsn"), try actor("hin"), try actor("icb")],
      ties: [try tie(0, "works-with", 1), try tie(0, "works-with", 2)],
      changes: [
        Change(
          kind: .rename, date: try #require(PartialDate("2023-10-01")), from: [ActorIndex(0)],
          to: [ActorIndex(1)], location: Self.place)
      ])
    let projected = ProjectedMap(map)
    #expect(projected.actors == [ActorIndex(1), ActorIndex(2)])
    #expect(projected.tieCount == 1)
    let before = ProjectedMap(map, Projection(asOf: PartialDate("2020")))
    #expect(before.actors == [ActorIndex(0), ActorIndex(2)])
    #expect(before.graph.edgeCount == 1)
  }

  @Test func `the sentence says what counts and what is left out`() throws {
    let map = try map()
    #expect(
      ProjectedMap(map).spoken
        == """
        All current ties as of June 2016, undirected; planned, proposed and ended ties, 2 planned, \
        proposed or ended actors and 1 class of bodies are left out
        """)
    #expect(
      ProjectedMap(map, Projection(includePlanned: true, includeEnded: true)).spoken
        == """
        All current, planned, proposed and ended ties as of June 2016, undirected; 1 class of \
        bodies is left out
        """)
    let some = Projection(kinds: ["funds", "hosts"], isDirected: true, includeClasses: true)
    #expect(
      ProjectedMap(map, some).spoken
        == """
        Only current ties of the kinds "funds" and "hosts" as of June 2016, with their direction, \
        classes of bodies counted as actors; planned, proposed and ended ties and 2 planned, \
        proposed or ended actors are left out
        """)
  }
}
