import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct DivisionTests {
  private func parts(_ scene: Scene) async -> [SceneDivision.Part] {
    await SceneDivision(scene, lines: SceneLine.lines(of: scene)).parts()
  }

  @Test(arguments: [(70, 110), (200, 150), (320, 600), (900, 300), (60, 0)])
  func `everybody is in exactly one part, and no two parts have one name`(
    nodes: Int, ties: Int
  ) async {
    let parts = await parts(Scenes.random(nodes: nodes, ties: ties))
    #expect(parts.flatMap(\.members).sorted() == Array(0..<nodes))
    #expect(Set(parts.map(\.name)).count == parts.count)
    #expect(parts.allSatisfy { !$0.members.isEmpty })
    // An overview names about twenty.
    #expect(parts.count <= 2 * SceneDivision.mostParts)
  }

  @Test func `actors without ties are apart from the others`() async throws {
    let scene = Scenes.southWest.scene
    let tied = Set(scene.ties.flatMap { $0.from == $0.to ? [] : [$0.from, $0.to] })
    let parts = await parts(scene)
    #expect(parts.contains { $0.isUnconnected })
    for part in parts {
      #expect(part.members.allSatisfy { tied.contains($0) != part.isUnconnected }, "\(part.name)")
    }
  }

  @Test func `a part is named after whoever has most ties in it`() async {
    var scene = Scenes.star.scene
    scene.nodes[0].name = "The Hub"
    #expect(await parts(scene).map(\.name) == ["Around The Hub"])
  }

  @Test func `small separate networks share a page`() async {
    let pairs = (0..<40).map { pair in
      Scene.Tie(
        id: "t\(pair)", from: 2 * pair, to: 2 * pair + 1, kind: Scenes.relationship("funds"))
    }
    var scene = Scenes.random(nodes: 80, ties: 0)
    scene.ties = pairs
    let parts = await parts(scene)
    #expect(parts.map(\.members.count) == [22, 22, 22, 14])
    #expect(parts.first?.name == "Small separate networks (1 of 4)")
    for tie in pairs {
      #expect(parts.contains { $0.members.contains(tie.from) && $0.members.contains(tie.to) })
    }
  }

  @Test func `the groups of a view are its parts`() async {
    var scene = Scenes.random(nodes: 9, ties: 12)
    scene.groups = [
      Scene.Group(id: "west", name: "West", members: [0, 2, 4]),
      Scene.Group(id: "east", name: "East", members: [1, 3, 5, 6, 7, 8]),
    ]
    let parts = await parts(scene)
    #expect(parts.map(\.name) == ["West", "East"])
    #expect(parts.map(\.members) == scene.groups.map(\.members))
  }

  @Test func `the smallest groups share a page when there are too many`() async {
    var scene = Scenes.random(nodes: 60, ties: 0)
    // The last ten groups have two members each, the others three or more.
    let sizes = Array(repeating: 2, count: 15) + Array(repeating: 3, count: 10)
    var next = 0
    scene.groups = sizes.enumerated().map { index, size in
      defer { next += size }
      return Scene.Group(
        id: "g\(index)", name: "Group \(index)", members: Array(next..<next + size))
    }
    let parts = await parts(scene)
    #expect(parts.count == SceneDivision.mostParts)
    #expect(parts.last?.name == "6 smaller groups")
    #expect(parts.last?.members.count == 12)
    #expect(parts.flatMap(\.members).sorted() == Array(0..<60))
  }

  @Test func `communities are joined while a page has room for both`() {
    let links = [(0, 1), (1, 2), (2, 3), (4, 5), (3, 4)].map { (from: $0.0, to: $0.1) }
    let membership = [0, 0, 1, 1, 2, 2]
    func joined(_ capacity: Int) -> [[Int]] {
      var joining = CommunityJoining(membership: membership, links: links, capacity: capacity)
      return joining.joined()
    }
    #expect(joined(1) == [[0, 1], [2, 3], [4, 5]])
    #expect(joined(4) == [[0, 1, 2, 3], [4, 5]])
    #expect(joined(6) == [[0, 1, 2, 3, 4, 5]])
  }

  @Test func `communities without a tie are not joined, and a large one stays whole`() {
    var joining = CommunityJoining(
      membership: [1, 1, 1, 1, 1, 0, 0, 2], links: [(from: 5, to: 0)], capacity: 4)
    #expect(joining.joined() == [[0, 1, 2, 3, 4], [5, 6], [7]])
    var nobody = CommunityJoining(membership: [], links: [], capacity: 4)
    #expect(nobody.joined() == [])
  }
}
