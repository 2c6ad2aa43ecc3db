import EcomapModel
import TestSupport
import Testing

@testable import EcomapDrawing

@Suite struct AccessibleTests {
  @Test func `the root is a document with a title and a description`() async throws {
    let picture = try await Scenes.tiny.picture()
    let root = try #require(picture.svg.split(separator: "\n").dropFirst().first)
    #expect(root.contains("role=\"graphics-document document\""))
    #expect(
      root.contains("aria-labelledby=\"picture-title\" aria-describedby=\"picture-desc\""))
    #expect(OfficeSafeProfile(picture.svg).longDescription == picture.summary)
  }

  @Test func `every actor and tie has a name that can be said`() async throws {
    let labels = OfficeSafeProfile(try await Scenes.tiny.picture().svg).labels
    #expect(labels.contains("South West AHSN, Academic Health Science Network; 4 ties"))
    #expect(
      labels.contains(
        "Small and medium-sized enterprises, Company, a class of bodies, proposed; 1 tie"))
    #expect(
      labels.contains(
        "South West AHSN funds Somerset CCG; Somerset CCG funds South West AHSN"))
    #expect(
      labels.contains(
        "South West AHSN supports Small and medium-sized enterprises (planned, inferred)"))
    let marked = OfficeSafeProfile(try await Scenes.marked.picture().svg).labels
    #expect(
      marked.contains { $0.hasSuffix("; bridges groups most; single point of failure; 6 ties") })
    #expect(marked.contains { $0.hasSuffix("no tie recorded; no recorded ties") })
  }

  @Test func `links stand outside the images, where they can be reached`() async throws {
    let svg = try await Scenes.tiny.picture().svg
    #expect(svg.contains("<a xlink:href=\"https://x.org\">\n<g id=\"actor-somerset-ccg\""))
    #expect(!svg.contains("</a>\n</g>"))
  }

  @Test func `classes say kind, family and standing`() async throws {
    let groups = try await Scenes.tiny.picture().groups
    #expect(
      groups.contains {
        $0.id == "actor-smes"
          && $0.classes == ["kind-company", "family-industry", "status-proposed"]
      })
    #expect(
      groups.contains {
        $0.role == "tie"
          && $0.classes == ["kind-supports", "family-support", "status-planned", "unsure"]
      })
  }

  @Test func `two pictures can stand in one web page`() async throws {
    let picture = try await Scenes.tiny.picture()
    let one = OfficeSafeProfile(picture.svg(id: "who-is-here"))
    let two = OfficeSafeProfile(picture.svg(id: "2 <b>"))
    #expect(one.complaints == [])
    #expect(one.ids.isDisjoint(with: two.ids))
    #expect(one.ids.isSuperset(of: ["who-is-here-title", "who-is-here-actor-smes"]))
  }

  @Test func `the description says who is there and every tie`() async throws {
    let text = try await Scenes.tiny.picture().summary
    #expect(text.contains("A system map of 3 actors and 4 ties. As of June 2016."))
    #expect(
      text.contains(
        "Who is there: 1 Academic Health Science Network, 1 Clinical Commissioning Group, 1 Company."
      ))
    #expect(text.contains("South West AHSN funds Somerset CCG. Somerset CCG funds"))
    #expect(text.contains("(planned, inferred)."))
  }

  @Test func `many ties are told actor by actor`() throws {
    let sentences = TiesInWords(Scenes.southWest.scene).sentences
    #expect(sentences.count < Scenes.southWest.scene.ties.count)
    let collaboratives = try #require(
      sentences.first { $0.hasPrefix("IEP Learning Collaboratives: ") })
    #expect(collaboratives.contains("studies Brain in Hand, "))
    #expect(TiesInWords(Scenes.tiny.scene).sentences.count == 4)
    #expect(TiesInWords(Scenes.single.scene).sentences == [])
  }

  @Test func `a long description ends at a word and points to the table`() {
    let text = SceneSummary.bounded(String(repeating: "Somerset CCG, ", count: 1_000))
    #expect(text.count <= SceneSummary.limit)
    #expect(text.hasSuffix("Somerset CCG… The table beside the picture has the rest."))
    #expect(SceneSummary.bounded("Short.") == "Short.")
    let word = SceneSummary.bounded(String(repeating: "a", count: 9_000))
    #expect(word.count == SceneSummary.limit)
  }

  @Test(arguments: Scenes.allCases)
  func `the table has a row for every actor and every tie`(fixture: Scenes) {
    let scene = fixture.scene
    let lines = scene.tableMarkdown.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") }
    let headings = (scene.nodes.isEmpty ? 0 : 1) + (scene.ties.isEmpty ? 0 : 1)
    #expect(rows.count == scene.nodes.count + scene.ties.count + headings)
    #expect(lines.first?.hasPrefix("# ") == true)
    #expect(scene.tableMarkdown == scene.tableMarkdown)
  }

  @Test func `the table says kind, standing, signs and relation`() {
    let table = Scenes.tiny.scene.tableMarkdown
    #expect(table.contains("| Somerset CCG | Clinical Commissioning Group | current | 3 |  |  |"))
    #expect(
      table.contains(
        "| South West AHSN | supports | Small and medium-sized enterprises | planned, inferred |"))
    #expect(Scenes.marked.scene.tableMarkdown.contains("Bridges groups most; Single point of"))
    #expect(!Scenes.hostile.scene.tableMarkdown.contains("<script>"))
  }
}
