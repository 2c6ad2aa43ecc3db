import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct PageFrameTests {
  private func frame(
    _ scene: Scene, _ place: PageFrame.KeyPlace, contents: LegendContents? = nil
  ) throws -> PageFrame? {
    let contents = contents ?? LegendContents(scene, lines: SceneLine.lines(of: scene))
    let trial = try #require(Paper(scene.page).trials.last)
    return PageFrame(scene, contents: contents, trial: trial, keyPlace: place)
  }

  @Test(arguments: ViewDefinition.Page.allCases, PageFrame.KeyPlace.allCases)
  func `title, key and footer stand on the page and leave the room free`(
    page: ViewDefinition.Page, place: PageFrame.KeyPlace
  ) throws {
    var scene = Scenes.marked.scene
    scene.page = page
    scene.subtitle = "As of June 2016"
    scene.footer = ["Sources: RAND Europe (2017)."]
    guard let frame = try frame(scene, place) else {
      #expect(place != .below, "there is always room for a small key beneath")
      return
    }
    let size = try #require(Paper(page).trials.last).size
    let sheet = Rect(x: 0, y: 0, width: size.width, height: size.height)
    #expect(frame.room.isWithin(sheet))
    let roles = frame.groups.map(\.role)
    #expect(roles == ["heading", "rule", "key", "notes"])
    for group in frame.groups {
      for bounds in group.shapes.compactMap(\.bounds) {
        #expect(bounds.isWithin(sheet), "\(group.role): \(bounds)")
        #expect(!bounds.overlaps(frame.room), "\(group.role): \(bounds) in \(frame.room)")
      }
    }
  }

  @Test(arguments: PageFrame.KeyPlace.allCases)
  func `there is no frame when the words leave no room`(place: PageFrame.KeyPlace) throws {
    var scene = Scene(
      title: "Many",
      nodes: (0..<300).map {
        Scene.Node(id: "a\($0)", name: "Organisation \($0)", kind: Scenes.kind("charity"))
      }, ties: [])
    scene.isNumbered = true
    #expect(try frame(scene, place) == nil)
    scene.isNumbered = false
    #expect(try frame(scene, place) != nil)
  }

  @Test func `a page without a key has one frame only`() throws {
    let scene = Scenes.empty.scene
    let contents = LegendContents(scene, lines: [])
    #expect(contents.sections.isEmpty)
    let below = try #require(try frame(scene, .below))
    #expect(below.slack == 0)
    #expect(!below.groups.contains { $0.role == "key" })
    #expect(try frame(scene, .beside) == nil && frame(scene, .besideTwice) == nil)
  }

  @Test func `a long title and long notes stay within their lines`() throws {
    var scene = Scenes.tiny.scene
    let words = String(repeating: "Health innovation in every part of the region ", count: 30)
    scene.title = words
    scene.subtitle = words
    scene.footer = [words, words]
    let frame = try #require(try frame(scene, .below))
    let heading = try #require(frame.groups.first { $0.role == "heading" })
    #expect(heading.shapes.count == 5)
    #expect(frame.groups.last?.shapes.count == 4)
  }

  @Test func `an illustration of a few boxes has words in place of a key`() async throws {
    var scene = Scene(
      title: "Two",
      nodes: [
        Scene.Node(id: "a", name: "Fund", kind: Scenes.kind("funding-scheme"), prominence: 1),
        Scene.Node(id: "b", name: "Funder", kind: Scenes.kind("funder")),
      ],
      ties: [Scene.Tie(id: "t", from: 0, to: 1, kind: Scenes.relationship("part-of"))],
      page: .a4Half)
    func picture() async throws -> (roles: [String], words: [String], height: Double) {
      let composer = try await PageComposer(scene, engine: GraphvizEngine())
      let picture = try #require(try await composer.picture())
      let notes = picture.groups.filter { $0.role == "notes" }.flatMap(\.shapes)
      let words = notes.compactMap { shape in
        if case .text(let run) = shape { run.text } else { nil }
      }
      return (picture.groups.map(\.role), words, picture.height)
    }
    let keyed = try await picture()
    #expect(keyed.roles.contains("key"))
    scene.isIllustration = true
    let plain = try await picture()
    #expect(!plain.roles.contains("key"))
    #expect(plain.words.contains("Fund is part of Funder."))
    #expect(plain.words.contains { $0.contains("FS: ") && $0.contains("F: ") })
    #expect(plain.height < keyed.height)
    scene.nodes[0].marks = [.broker]
    #expect(try await picture().roles.contains("key"), "a sign is explained all the same")
    #expect(
      LegendContents(scene, lines: SceneLine.lines(of: scene)).sections.map(\.title) == ["Signs"])
  }
}
