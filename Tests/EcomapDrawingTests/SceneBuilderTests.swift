import EcomapModel
import TestSupport
import Testing

@testable import EcomapDrawing

@Suite struct SceneBuilderTests {
  private let place = SourceLocation(file: 0, line: 1, column: 1)

  private func actor(
    _ id: String, end: String? = nil, status: Status? = nil, isClass: Bool = false
  ) -> Actor {
    Actor(
      id: id, name: id.uppercased(), kind: Scenes.kind("network"),
      period: Period(end: end.flatMap { PartialDate($0) }), status: status, isClass: isClass,
      location: place)
  }

  private func tie(
    _ from: Int, _ to: Int, _ kind: String = "works-with", status: Status? = nil
  ) -> Tie {
    Tie(
      from: ActorIndex(from), to: ActorIndex(to), kind: Scenes.relationship(kind), status: status,
      location: place)
  }

  private func scene(_ actors: [Actor], _ ties: [Tie]) -> Scene {
    Scene(
      Snapshot(
        EcosystemMap(title: "Map", asOf: PartialDate("2016-06"), actors: actors, ties: ties)))
  }

  @Test func `actors that ended without a living tie are left out and counted`() {
    let scene = scene(
      [actor("a"), actor("b"), actor("old", end: "2013"), actor("older", end: "2012")],
      [tie(0, 1), tie(0, 2, status: .ended), tie(1, 3)])
    #expect(scene.nodes.map(\.id) == ["a", "b", "older"])
    #expect(scene.nodes[2].status == .ended)
    #expect(scene.ties.count == 2)
    #expect(scene.footer == ["1 actor that ended before June 2016 is not drawn."])
  }

  @Test func `only the sources of what is shown are named, as many as there is room for`() {
    func body(_ id: String, _ sources: [String]) -> Actor {
      Actor(
        id: id, name: id, kind: Scenes.kind("network"),
        citations: sources.map { Citation(source: $0, locator: nil) }, location: place)
    }
    func source(_ id: String, _ title: String) -> Source { Source(id: id, title: title) }
    func footer(_ shown: [String], _ sources: [Source]) -> [String] {
      let tie = Tie(
        from: ActorIndex(0), to: ActorIndex(1), kind: Scenes.relationship("works-with"),
        citations: [Citation(source: "tie", locator: "p. 1")], location: place)
      let map = EcosystemMap(
        title: "Map", sources: sources,
        actors: [body("a", ["one"]), body("b", []), body("c", ["other"]), body("d", [])],
        ties: [tie])
      let view = ViewDefinition(
        id: "v", title: "V", show: .field(.id, shown), location: place)
      return Scene(Snapshot(map), view: view).footer
    }
    let few = [source("other", "Other"), source("tie", "Tied"), source("one", "First")]
    #expect(footer(["a", "b"], few) == ["Sources: Tied; First."])
    #expect(footer(["c"], few) == ["Source: Other."])
    #expect(footer(["d"], few) == ["Sources: Other; Tied; First."], "nothing says which")
    #expect(footer(["a"], []).isEmpty)
    let long = few.map { source($0.id, String(repeating: "long ", count: 30) + $0.id) }
    let line = footer(["a", "b", "c"], long).first ?? ""
    #expect(line.hasSuffix("other; and 2 more."))
  }

  @Test func `planned and ended ties are drawn as such, and classes are drawn`() {
    let scene = scene(
      [actor("a"), actor("b", isClass: true), actor("c", status: .proposed)],
      [tie(0, 1, status: .ended), tie(0, 2, "funds", status: .planned), tie(1, 1)])
    #expect(scene.nodes.map(\.isClass) == [false, true, false])
    #expect(scene.nodes[2].status == .proposed)
    #expect(scene.ties.map(\.status) == [.ended, .planned])
    #expect(
      scene.subtitle
        == "As of June 2016 · 2 actors (1 planned, proposed or ended) · 1 class of bodies"
        + " · 2 relationships (1 planned or proposed, 1 ended)")
  }

  @Test func `ties are named after what they say, so that other edits do not rename them`() {
    let scene = scene([actor("a"), actor("b")], [tie(0, 1), tie(0, 1), tie(0, 1, "funds")])
    #expect(scene.ties.map(\.id) == ["a.works-with.b", "a.works-with.b-2", "a.funds.b"])
  }

  @Test func `a tie that is written very often is named in reasonable time`() {
    var names = UniqueNames()
    let (taken, time) = processorTime { (0..<50_000).map { _ in names.take("a") } }
    #expect(time < .seconds(10))
    #expect(taken.last == "a-50000")
    #expect(Set(taken).count == taken.count)
    // A name that looks like a numbered one is not given twice.
    #expect([names.take("b-2"), names.take("b"), names.take("b")] == ["b-2", "b", "b-3"])
  }

  @Test func `unconnected actors are counted as the gap report counts them`() {
    let scene = scene(
      [
        actor("a"), actor("b"), actor("c", status: .planned), actor("d", isClass: true),
        actor("e", status: .planned, isClass: true),
      ], [])
    #expect(scene.unconnectedTitle([0, 1]) == "No recorded ties (2)")
    #expect(scene.unconnectedTitle([0, 2]) == "No recorded ties (1 actor, 1 not current)")
    #expect(
      scene.unconnectedTitle([0, 1, 2, 3, 4])
        == "No recorded ties (2 actors, 1 not current, 2 classes of bodies)")
  }

  @Test func `a view can look at one actor and its neighbourhood`() {
    let map = EcosystemMap(
      title: "Map", actors: ["a", "b", "c", "d"].map { actor($0) },
      ties: [tie(0, 1), tie(1, 2), tie(2, 3)])
    let view = ViewDefinition(
      id: "near", title: "Near A", focus: .init(actor: ActorIndex(0), steps: 2),
      page: .a4Portrait, location: place)
    let scene = Scene(Snapshot(map), view: view)
    #expect(scene.title == "Near A")
    #expect(scene.nodes.map(\.id) == ["a", "b", "c"])
    #expect(scene.page == .a4Portrait)
  }
}
