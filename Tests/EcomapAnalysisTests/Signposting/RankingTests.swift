import EcomapModel
import Testing

@testable import EcomapAnalysis

/// In what order answers stand, and who is no answer at all.
@Suite struct RankingTests {
  private static let remits = [
    EcosystemMap.Remit(id: "data", name: "Access to health data"),
    .init(id: "ppi", name: "Patient and public involvement"),
    .init(id: "evaluation", name: "Evaluating innovations"),
    .init(id: "training", name: "Training of staff"),
    .init(id: "funding", name: "Grants and investment for small companies"),
  ]

  private func answer(
    _ words: String, area: String? = nil, stage: Stage? = nil, driver: Driver? = nil,
    _ build: (inout MapBuilder) -> Void
  ) -> SignpostAnswer {
    var builder = MapBuilder()
    builder.asOf = PartialDate("2024")
    builder.declareAreas()
    build(&builder)
    var map = builder.map
    map.remits = Self.remits
    return Signposts(Snapshot(map)).answer(
      Signpost(words, area: area, stage: stage, driver: driver))
  }

  private func ids(_ answer: SignpostAnswer) -> [String] {
    answer.matches.map { answer.snapshot.map[$0.actor].id }
  }

  @Test func `one thing found four times counts once`() {
    let answer = answer("NHS patient data") {
      $0.worker(
        "voices", "Patient Voices", kind: "patient-group", remits: ["ppi"],
        drivers: [.patientVoice])
      $0.worker("hospital", "Tarn NHS Trust", kind: "nhs-trust", remits: ["data"])
    }
    #expect(ids(answer) == ["hospital", "voices"])
    #expect(answer.matches[1].score == 25)
  }

  @Test func `who answers more of a question goes before who answers a part of it better`() {
    let answer = answer("evaluation training") {
      $0.worker("best", remits: ["evaluation"])
      $0.worker("both", "Evaluation and Training Club")
    }
    #expect(ids(answer) == ["both", "best"])
  }

  @Test func `a stage that is asked for is a part of the question`() {
    let answer = answer("need money for my start-up", stage: .idea) {
      $0.worker("nihr", kind: "funder", areas: ["England"], remits: ["funding"])
      $0.worker("park", kind: "science-park", remits: ["funding"], stages: [.idea])
      $0.actor("smes", "Small health companies", kind: "company", isClass: true)
    }
    #expect(ids(answer) == ["park", "nihr", "smes"])
  }

  @Test func `the own area goes before a larger one, and a remit before both`() {
    let answer = answer("evaluation", area: "Devon") {
      $0.worker("country", areas: ["England"], remits: ["evaluation"])
      $0.worker("club", "Evaluation Club", areas: ["Devon"])
      $0.worker("region", areas: ["South West"], remits: ["evaluation"])
      $0.worker("own", areas: ["Devon"], remits: ["evaluation"])
    }
    #expect(ids(answer) == ["own", "region", "country", "club"])
  }

  @Test func `those that fit equally well have the same rank`() {
    let answer = answer("evaluation") {
      for id in ["a", "b", "c"] { $0.worker(id, remits: id == "c" ? [] : ["evaluation"]) }
      $0.actors[2].name = "Evaluation Club"
    }
    #expect(answer.matches.map(\.rank) == [1, 1, 3])
  }

  @Test(arguments: ["clinical lead", "clinical"])
  func `one word out of the long name of a kind is no fit`(words: String) {
    let answer = answer(words) {
      $0.worker("ccg", "NHS Tarn Valley CCG", kind: "ccg")
      $0.worker("old", "NHS Ashby CCG", kind: "ccg", status: .ended)
    }
    #expect(answer.matches.isEmpty && answer.ended.isEmpty)
  }

  @Test(arguments: [
    ("hub", "innovation-hub"), ("funders", "funder"), ("network", "hin"), ("trusts", "nhs-trust"),
    ("government", "government"), ("universities", "university"), ("commissioners", "icb"),
  ])
  func `a word that says most of a kind is one`(words: String, kind: String) {
    #expect(ids(answer(words) { $0.worker("one", "Falcon", kind: kind) }) == ["one"])
  }

  @Test(arguments: ["evidence", "information and evidence", "funding and commissioning"])
  func `drivers are found by the names that are printed`(words: String) {
    let answer = answer(words) {
      $0.worker("one", "Falcon", drivers: [.information, .funding])
    }
    #expect(ids(answer) == ["one"])
  }

  @Test(arguments: [true, false])
  func `who cannot be named leaves nobody out who can`(hasEnded: Bool) {
    let answer = answer("evaluation training funding", area: "Devon") {
      $0.worker(
        "kent", areas: [hasEnded ? "Devon" : "Eastern"],
        remits: ["evaluation", "training", "funding"], status: hasEnded ? .ended : nil)
      $0.worker("devon", areas: ["Devon"], remits: ["evaluation"])
    }
    #expect(ids(answer) == ["devon"])
    #expect(answer.elsewhere == (hasEnded ? 0 : 1))
    #expect(answer.ended.count == (hasEnded ? 1 : 0))
  }

  @Test func `bodies that ended elsewhere are not told`() {
    let answer = answer("evaluation", area: "Devon") {
      $0.worker("kent", areas: ["Eastern"], remits: ["evaluation"], status: .ended)
    }
    #expect(answer.ended.isEmpty)
  }

  @Test func `bodies that ended and fit by their kind alone are only counted`() {
    let answer = answer("integrated care board") {
      $0.worker("icb", "NHS Devon ICB", kind: "icb")
      for id in ["one", "two"] { $0.worker(id, kind: "ccg", status: .ended) }
    }
    #expect(ids(answer) == ["icb"])
    #expect(answer.ended.isEmpty && answer.endedByKind == 2)
  }

  @Test func `who came after those that ended leads the answer, once`() {
    let answer = answer("Tarn Club") {
      $0.worker("one", "Tarn Club", status: .ended)
      $0.worker("two", "Old Tarn Club", status: .ended)
      $0.worker("next", "Falcon")
      $0.change(.merge, "2020", from: ["one", "two"], to: ["next"])
    }
    #expect(ids(answer) == ["next"])
    #expect(answer.ended.isEmpty)
    #expect(answer.matches.first?.reasons == [.follows([ActorIndex(0), ActorIndex(1)])])
  }

  @Test func `where words find nobody, those who fit the stage answer, told as such`() {
    let build: (inout MapBuilder) -> Void = {
      $0.worker("one", stages: [.evaluation])
      $0.worker("two", areas: ["Devon"])
    }
    let stage = answer("does it fly", stage: .evaluation, build)
    #expect(ids(stage) == ["one"] && stage.isBesideWords)
    let area = answer("falconry", area: "Devon", build)
    #expect(ids(area) == ["two", "one"] && area.isBesideWords)
    let neither = answer("falconry", build)
    #expect(neither.matches.isEmpty && !neither.isBesideWords)
  }
}
