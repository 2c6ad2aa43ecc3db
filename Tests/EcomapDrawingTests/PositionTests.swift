import EcomapGraph
import EcomapModel
import Testing

@testable import EcomapDrawing

/// Positions that stay: a picture is drawn again from where its actors stood.
@Suite struct PositionTests {
  /// A layout as it comes back from its file.
  private func kept(_ picture: Picture) throws -> SavedLayout {
    let text = LayoutFile(["p": picture.layout]).text(of: "map.yaml")
    return try #require(LayoutFile.read(text).file.layouts["p"])
  }

  private func scene(_ seed: UInt64) -> Scene {
    var random = SeededRandom(seed: seed)
    let (nodes, ties) = (10 + random.below(15), 10 + random.below(20))
    return Scenes.random(nodes: nodes, ties: ties, seed: seed)
  }

  /// The ids of actors that stand more than a hundredth of the diagonal from where they stood.
  private func moved(from before: Picture, to after: Picture) -> [String] {
    let places = before.actorCentres
    return after.actorCentres.compactMap { id, centre in
      guard let place = places[id], (centre - place).length > 0.01 * after.diagonal else {
        return nil
      }
      return id
    }
    .sorted()
  }

  @Test(arguments: [Scenes.single, .tiny, .twoParts, .marked, .hostile, .southWest])
  func `drawing again from the saved file gives the same bytes`(fixture: Scenes) async throws {
    let first = try await fixture.picture()
    let again = try await Picture.drawn(fixture.scene, saved: kept(first))
    #expect(again.svg == first.svg)
  }

  @Test(arguments: 1...20)
  func `one more actor and one more tie move nobody else`(seed: UInt64) async throws {
    var scene = scene(seed)
    let before = try await Picture.drawn(scene)
    let tied = before.boxes.map(\.node)
    let friend = tied.isEmpty ? 0 : tied[Int(seed) * 7 % tied.count]
    scene.nodes.append(
      Scene.Node(id: "new", name: "A new organisation", kind: Scenes.kind("charity")))
    scene.ties.append(
      Scene.Tie(
        id: "new", from: scene.nodes.count - 1, to: friend, kind: Scenes.relationship("funds")))
    let after = try await Picture.drawn(scene, saved: kept(before))
    #expect(moved(from: before, to: after) == [])
    #expect(Drift(from: before.layout, to: after).moved == [])
    #expect(after.faults == [])
    let (new, old) = (
      try #require(after.boxes.first { $0.node == scene.nodes.count - 1 }),
      try #require(after.boxes.first { $0.node == friend })
    )
    #expect((new.box.centre - old.box.centre).length < after.diagonal / 2, "near its neighbour")
  }

  @Test(arguments: 1...10)
  func `an actor that leaves moves nobody`(seed: UInt64) async throws {
    let scene = scene(seed)
    let before = try await Picture.drawn(scene)
    // Somebody with one tie, so that nobody else loses the last tie.
    let counts = scene.neighbourCounts
    let leaving = scene.nodes.indices.last { index in
      counts[index] == 1
        && scene.ties.allSatisfy { tie in
          (tie.from != index && tie.to != index)
            || counts[tie.from == index ? tie.to : tie.from] > 1
        }
    }
    guard let leaving else { return }
    var rest = scene
    rest.nodes.remove(at: leaving)
    rest.ties = scene.ties.compactMap { tie in
      guard tie.from != leaving, tie.to != leaving else { return nil }
      var tie = tie
      if tie.from > leaving { tie.from -= 1 }
      if tie.to > leaving { tie.to -= 1 }
      return tie
    }
    let after = try await Picture.drawn(rest, saved: kept(before))
    #expect(moved(from: before, to: after) == [])
  }

  @Test func `a position that a person edits holds`() async throws {
    let scene = Scenes.twoParts.scene
    let before = try await Picture.drawn(scene)
    var saved = try kept(before)
    // The first free place on a grid, away from all other boxes.
    let box = try #require(before.boxes.first)
    let id = scene.nodes[box.node].id
    let room = before.boxes.reduce(box.box) { $0.union($1.box) }
    let others = before.boxes.dropFirst().map { $0.box.inset(by: -12) }
    let places = stride(from: room.x, to: room.maxX, by: 7).flatMap { x in
      stride(from: room.y, to: room.maxY, by: 7).map { Point(x: x, y: $0) }
    }
    let place = try #require(
      places.last { place in
        let size = Size(width: box.box.width, height: box.box.height)
        let moved = Rect(centre: place, size: size)
        return moved.isWithin(room) && !others.contains(where: moved.overlaps)
          && (place - box.box.centre).length > 60
      })
    saved.centres[id] = place
    let after = try await Picture.drawn(scene, saved: saved)
    let there = try #require(after.layout.centres[id])
    #expect((there - place).length < 0.1)
    #expect(Drift(from: before.layout, to: after).moved == [id])
  }

  @Test(arguments: 1...10)
  func `a name that grows moves its own box and at most one other`(seed: UInt64) async throws {
    var scene = scene(seed)
    let before = try await Picture.drawn(scene)
    let node = try #require(before.boxes.last?.node)
    scene.nodes[node].name += " and the Partnership for Innovation in Integrated Care"
    let after = try await Picture.drawn(scene, saved: kept(before))
    #expect(Drift(from: before.layout, to: after).moved.count <= 2)
    #expect(after.faults == [])
  }

  @Test func `an actor put on top of another moves nobody else`() async throws {
    let scene = Scenes.twoParts.scene
    let before = try await Scenes.twoParts.picture()
    var saved = try kept(before)
    let (one, other) = (scene.nodes[0].id, scene.nodes[6].id)
    saved.centres[one] = saved.centres[other].map { $0 + Point(x: 3, y: 2) }
    let after = try await Picture.drawn(scene, saved: saved)
    let moved = Drift(from: before.layout, to: after).moved
    #expect(moved.count <= 2 && moved.allSatisfy { [one, other].contains($0) })
    #expect(after.faults == [])
  }

  @Test(arguments: ["", "nowhere", "below side-99", "beside-twice", "below  whole", "🏥"])
  func `a division that does not serve is left aside`(division: String) async throws {
    let scene = Scenes.twoParts.scene
    var saved = try kept(try await Scenes.twoParts.picture())
    saved.division = division
    let picture = try await Picture.drawn(scene, saved: saved)
    #expect(picture.faults == [])
  }

  @Test(arguments: [Point(x: -500, y: 10), Point(x: 999_999, y: 999_999), Point(x: 0, y: 0)])
  func `positions off the page or all on one spot do not spoil the picture`(
    place: Point
  ) async throws {
    let scene = Scenes.twoParts.scene
    var saved = try kept(try await Scenes.twoParts.picture())
    for id in saved.centres.keys { saved.centres[id] = place }
    let picture = try await Picture.drawn(scene, saved: saved)
    #expect(picture.faults == [])
    #expect(picture.letterSizes.allSatisfy { $0 >= 9 })
  }

  @Test func `drift tells who moved, farthest first, and counts whom it knows`() {
    func layout(_ centres: [String: Point]) -> SavedLayout {
      SavedLayout(letters: 9, division: "", centres: centres)
    }
    let now = layout([
      "still": Point(x: 10, y: 10), "little": Point(x: 18, y: 10), "far": Point(x: 500, y: 400),
      "near": Point(x: 10, y: 50), "tie": Point(x: 50, y: 10), "new": Point(x: 1, y: 1),
    ])
    let picture = Picture(
      title: "", summary: "", size: Size(width: 960, height: 540), groups: [], boxes: [],
      routes: [], layout: now)
    let before = layout([
      "still": Point(x: 10, y: 10), "little": Point(x: 10, y: 10), "far": Point(x: 10, y: 10),
      "near": Point(x: 10, y: 10), "tie": Point(x: 10, y: 10), "gone": Point(x: 1, y: 1),
    ])
    let drift = Drift(from: before, to: picture)
    #expect(drift.moved == ["far", "near", "tie"])
    #expect(drift.known == 5)
  }
}
