import EcomapModel
import TestSupport
import Testing

@testable import EcomapDrawing

@Suite struct SVGTests {
  @Test(arguments: Scenes.allCases)
  func `a picture keeps to what Office draws`(fixture: Scenes) async throws {
    let profile = OfficeSafeProfile(try await fixture.picture().svg)
    #expect(profile.complaints == [])
  }

  @Test(arguments: Scenes.allCases)
  func `the same scene gives the same bytes`(fixture: Scenes) async throws {
    let first = try await fixture.picture().svg
    _ = try await Picture.drawn(Scenes.random(nodes: 40, ties: 50))
    let again = try await Picture.drawn(fixture.scene).svg
    #expect(again == first)
  }

  @Test func `every actor and every tie is there with its title and a stable id`() async throws {
    let scene = Scenes.southWest.scene
    let profile = OfficeSafeProfile(try await Scenes.southWest.picture().svg)
    for node in scene.nodes {
      #expect(profile.ids.contains("actor-\(node.id)"))
      #expect(profile.titles.contains { $0.hasPrefix("\(node.name) (\(node.kind.name)") })
    }
    for tie in scene.ties {
      #expect(profile.titles.contains { $0.contains(scene.sentence(tie)) })
    }
  }

  @Test func `hostile names come out as written`() async throws {
    let profile = OfficeSafeProfile(
      try await Scenes.hostile.picture().svg)
    for name in Scenes.hostileNames where !name.allSatisfy(\.isWhitespace) {
      let shown = name.split(separator: "\t").joined(separator: " ")
      #expect(profile.titles.contains { $0.hasPrefix(shown) }, "\(name)")
    }
    #expect(profile.texts.joined(separator: " ").contains("Ελληνικό δίκτυο"))
  }

  @Test func `only links that are safe to click are kept`() async throws {
    let profile = OfficeSafeProfile(
      try await Scenes.hostile.picture().svg)
    #expect(!profile.links.isEmpty)
    #expect(profile.links.allSatisfy { $0 == "https://x.org/?a=1&b=2" })
  }

  @Test(arguments: [
    ("https://a.org", true), ("HTTP://a.org", true), ("mailto:a@b.org", true),
    ("javascript:alert(1)", false), (" https://a.org", false), ("java\nscript:x", false),
    ("data:text/html,x", false), ("//a.org", false), ("", false),
  ])
  func `links are kept by their scheme`(link: String, isKept: Bool) {
    #expect((XMLText.link(link) != nil) == isKept)
  }

  @Test func `control characters are left out and different ids stay different`() {
    #expect(XMLText.escaped("a\u{0}\u{8}b\u{202E}c") == "abc")
    #expect(XMLText.identifier("actor-", "a b") != XMLText.identifier("actor-", "a_b"))
    #expect(XMLText.identifier("actor-", "a_20_b") != XMLText.identifier("actor-", "a b"))
  }

  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1.0, "1"), (1.005, "1.01"), (1.05, "1.05"), (-2.5, "-2.5"),
    (123456.789, "123456.79"), (.nan, "0"), (.infinity, "0"),
  ])
  func `numbers are short`(number: Double, text: String) {
    #expect(ShortDecimal.text(number, places: 2) == text)
  }
}
