import EcomapModel
import TestSupport
import Testing

@testable import EcomapDrawing

/// What became of actors and ties is told by signs that need no colour.
@Suite struct ChangeMarkTests {
  private static let scene: Scene = {
    var scene = Scenes.tiny.scene
    scene.nodes[0].marks = [.change(.changed)]
    scene.nodes[1].marks = [.change(.ended)]
    scene.nodes[1].status = .ended
    scene.nodes[2].marks = [.change(.onlyAfter)]
    scene.ties[0].change = .ended
    scene.ties[3].change = .began
    scene.ties.append(
      Scene.Tie(
        id: "e", from: 1, to: 2, kind: Scenes.relationship("has-part"), change: .followed))
    return scene
  }()

  private static func entries(_ scene: Scene, _ title: String) -> [String] {
    LegendContents(scene, lines: SceneLine.lines(of: scene)).sections
      .first { $0.title == title }?.entries.map(\.text) ?? []
  }

  @Test func `every sign has a shape of its own`() {
    let frame = Rect(x: 0, y: 0, width: 20, height: 20)
    let drawn = SceneChange.allCases.map { "\(ChangeDrawing.shapes($0, in: frame))" }
    #expect(Set(drawn).count == SceneChange.allCases.count)
    for change in SceneChange.allCases where change != .followed {
      for shape in ChangeDrawing.shapes(change, in: frame) {
        #expect(shape.bounds?.isWithin(frame) ?? true)
      }
    }
  }

  @Test func `the key explains the signs in use and no other`() {
    #expect(
      Self.entries(Self.scene, "What changed") == [
        "Began between the two", "Ended between the two",
        "In both, under a new name or otherwise described", "Recorded in the second only",
        "Leads to what there is now",
      ])
    #expect(Self.entries(Scenes.tiny.scene, "What changed").isEmpty)
    // An arrow to what there is now is no tie of a kind.
    let lines = Self.entries(Self.scene, "Ties")
    #expect(!lines.contains { $0.hasPrefix("Member, part or host") })
    #expect(!Self.entries(Self.scene, "Signs").contains("Actor that has ended"))
  }

  @Test func `readers who do not see the picture are told of every change`() async throws {
    let picture = try await Picture.drawn(Self.scene)
    let labels = OfficeSafeProfile(picture.svg).labels
    #expect(labels.contains { $0.contains("Somerset CCG") && $0.contains("ended between the two") })
    #expect(labels.contains { $0.contains("works with") && $0.contains("ended between the two") })
    #expect(picture.summary.contains("Recorded in the second only: Small and medium-sized"))
    let table = Self.scene.tableMarkdown
    #expect(table.contains("current, ended between the two"))
    #expect(table.contains("Ended between the two"))
    #expect(picture.groups.contains { $0.classes.contains("change-ended") })
    #expect(OfficeSafeProfile(picture.svg).complaints == [])
  }

  @Test func `a line that changed carries its sign and no label`() async throws {
    let picture = try await Picture.drawn(Self.scene)
    let signed = picture.routes.filter { $0.line.look.change != nil }
    #expect(signed.count == 3)
    let labels = picture.groups.filter { $0.role == "label" }
    #expect(labels.count <= picture.routes.count - signed.count)
  }

  @Test func `a box for many counts as many`() {
    var scene = Scenes.tiny.scene
    scene.nodes[1].headcount = 209
    #expect(Self.entries(scene, "Actors").contains("Clinical Commissioning Groups (209)"))
    #expect(SceneSummary.text(scene).contains("209 Clinical Commissioning Groups"))
  }
}
