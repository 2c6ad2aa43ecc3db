import EcomapAnalysis
import EcomapDrawing
import EcomapModel
import EcomapReports
import Testing

@testable import ecomap

/// Whom the small picture of a finding shows.
@Suite struct FindingCastTests {
  private let analysis: GapAnalysis
  private let picture: FindingPicture

  init() async throws {
    analysis = try await GapAnalysis(of: Snapshot(Self.map))
    picture = try #require(
      FindingPicture.wanted(by: analysis).first {
        $0.findings.first?.rule == "single-point-of-failure"
      })
  }

  @Test func `everybody who would be cut off is shown, the many of them in one box`() throws {
    #expect(picture.actors == [Self.index("hub")])
    let cast = FindingCast(picture, most: 9, in: analysis.context)
    #expect(cast.single.count + cast.crowds.count <= 9)
    let shown = Set(cast.single + cast.crowds.flatMap(\.members))
    #expect(shown.isSuperset(of: picture.others) && picture.others.count == 12)
    #expect(cast.crowds.map(\.name).contains("12 charities"))
  }

  @Test func `what would stay joined is there by a step, without classes that do not count`() {
    let cast = FindingCast(picture, most: 9, in: analysis.context)
    let names = cast.single.map { Self.map[$0].id }
    #expect(names.contains("core-0"))
    #expect(!names.contains("class"), "the finding does not speak of the class")
  }

  @Test func `the scene counts everybody in a common box`() throws {
    let small = try #require(
      FindingMaps(analysis).all.first { $0.picture.word == picture.word })
    let scene = small.scenes[1]
    #expect(scene.nodes.reduce(0) { $0 + $1.headcount } >= 14)
    #expect(scene.nodes.contains { $0.headcount == 12 })
    #expect(
      scene.ties.contains { scene.nodes[$0.from].headcount + scene.nodes[$0.to].headcount == 13 })
    #expect(scene.title == "Only route for others: hub")
  }

  /// A core of fourteen and a hub that twelve charities, and a class, hang on.
  private static let ids =
    (0..<14).map { "core-\($0)" } + ["hub"] + (0..<12).map { "leaf-\($0)" } + ["class"]

  private static func index(_ id: String) -> ActorIndex { ActorIndex(ids.firstIndex(of: id) ?? 0) }

  private static var map: EcosystemMap {
    var ties = (0..<14).map { tie("core-\($0)", "core-\(($0 + 1) % 14)") }
    ties += [tie("core-0", "hub"), tie("core-1", "hub"), tie("hub", "class")]
    ties += (0..<12).map { tie("hub", "leaf-\($0)") }
    return EcosystemMap(title: "Hub", actors: ids.map(actor), ties: ties)
  }

  private static let place = SourceLocation(file: 0, line: 1, column: 1)

  private static func actor(_ id: String) -> Actor {
    Actor(
      id: id, name: id,
      kind: Vocabulary.builtIn.actorKind("charity")
        ?? ActorKind(
          id: "charity", name: "Charity", code: "X", family: .thirdSector, sector: .third,
          level: .local), isClass: id == "class", location: place)
  }

  private static func tie(_ from: String, _ to: String) -> Tie {
    Tie(
      from: index(from), to: index(to),
      kind: Vocabulary.builtIn.relationship("works-with")?.kind
        ?? RelationshipKind(id: "works-with", isDirected: false), location: place)
  }
}
