import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct MarkTests {
  @Test func `signs have shapes of their own, whatever their colour`() {
    let frame = Rect(x: 0, y: 0, width: 15, height: 15)
    let outlines = [Mark.broker, .singlePointOfFailure, .overlap(1)].map { mark in
      MarkDrawing.shapes(mark, in: frame).map { shape in
        switch shape {
        case .rect(_, let radius, _): "rectangle \(radius)"
        case .path(let steps, _): "path of \(steps.count)"
        case .text(let run): run.text
        }
      }
    }
    #expect(Set(outlines).count == 3)
    #expect(outlines[0].first == "path of 5" && outlines[1].first == "path of 4")
    #expect(outlines[2].last == "1")
  }

  @Test(arguments: [Mark.broker, .singlePointOfFailure, .overlap(3), .overlap(12)])
  func `a sign stays in its square`(mark: Mark) throws {
    let frame = Rect(x: 10, y: 20, width: 15, height: 15)
    let room = frame.inset(by: -0.51)
    for shape in MarkDrawing.shapes(mark, in: frame) {
      let bounds = try #require(shape.bounds)
      #expect(bounds.isWithin(room), "\(bounds)")
    }
  }

  @Test func `signs stay inside their box and beside the name`() async throws {
    let picture = try await Scenes.marked.picture()
    let actors = picture.groups.filter { $0.role == "actor" }
    var seen = 0
    for (group, node) in zip(actors, picture.boxes) {
      let signs = group.shapes.filter { $0.fill == .ink }.compactMap(\.bounds)
      let names = group.shapes.filter { $0.fill == nil }.compactMap { shape -> Rect? in
        if case .text(let run) = shape, run.colour == .ink { shape.bounds } else { nil }
      }
      for sign in signs {
        seen += 1
        #expect(sign.isWithin(node.box))
        #expect(!names.contains { $0.overlaps(sign) })
      }
    }
    #expect(seen == Scenes.marked.scene.nodes.prefix(8).reduce(0) { $0 + $1.marks.count })
  }

  @Test func `the key explains the signs in use and no other`() {
    func entries(_ scene: Scene) -> [String] {
      let signs =
        LegendContents(scene, lines: SceneLine.lines(of: scene)).sections
        .first { $0.title == "Signs" }?.entries ?? []
      return signs.compactMap { if case .mark = $0 { $0.text } else { nil } }
    }
    #expect(entries(Scenes.marked.scene).count == 3)
    #expect(entries(Scenes.tiny.scene).isEmpty)
    var scene = Scenes.tiny.scene
    scene.nodes[0].marks = [.broker]
    #expect(entries(scene) == ["Bridges groups most"])
  }

  @Test func `readers who do not see the picture are told of the signs`() async throws {
    let picture = try await Scenes.marked.picture()
    #expect(picture.summary.contains("Single points of failure: Organisation 0"))
    #expect(picture.summary.contains("Overlapping remits 12, no tie recorded: Organisation 2"))
    let titles = picture.groups.compactMap(\.title)
    #expect(titles.contains { $0.contains("Bridges groups most\nSingle point of failure") })
  }
}
