import EcomapModel
import Testing

@testable import EcomapAnalysis

/// How words for places are taken.
@Suite struct PlaceQuestionTests {
  private static func map() -> EcosystemMap {
    var builder = MapBuilder()
    builder.areas = [
      Area(name: "Wexmoor", within: "England"), Area(name: "Tarn Valley", within: "Wexmoor"),
      Area(name: "Port Ashby", within: "Wexmoor"), Area(name: "Scotland"),
      Area(name: "Tarn Moor", within: "Wexmoor"), Area(name: "Devon"),
    ]
    builder.worker("peninsula", "Health Innovation Peninsula", kind: "hin", areas: [])
    builder.worker("ashby", "Health Innovation Port Ashby", kind: "hin", areas: [])
    builder.worker(
      "torbay", "NHS Torbay Integrated Care Board", kind: "icb", areas: ["Wexmoor"])
    builder.worker(
      "tarn", "NHS Tarn Integrated Care Board", kind: "icb", areas: ["Tarn Valley"])
    builder.worker("office", "Patent Office", kind: "government", areas: ["England"])
    return builder.map
  }

  private func answer(_ words: String, area: String? = nil) -> SignpostAnswer {
    Signposts(Snapshot(Self.map())).answer(Signpost(words, area: area))
  }

  private func ids(_ answer: SignpostAnswer) -> [String] {
    answer.matches.map { answer.snapshot.map[$0.actor].id }
  }

  @Test(arguments: [
    ("Health innovation network for Plymouth", "Plymouth"),
    ("who is my ICB in plymouth", "plymouth"), ("patents near Milton Keynes", "Milton Keynes"),
    ("patents across the Fens", "Fens"), ("falconry in Plymouth", "Plymouth"),
  ])
  func `a place that is none of the map's is told`(words: String, place: String) {
    let answer = answer(words)
    #expect(answer.unknownPlaces.map(\.name) == [place])
    #expect(answer.unknownPlaces.allSatisfy { !$0.isInNames })
    #expect(!answer.unknown.contains { $0.concept.name == place })
    #expect(answer.places.isEmpty)
  }

  @Test func `a place in the names of some lifts those that fit besides`() {
    let board = answer("who is the ICB in Torbay")
    #expect(ids(board) == ["torbay", "tarn"])
    #expect(board.matches.map(\.rank) == [1, 2])
    #expect(board.unknownPlaces.map(\.isInNames) == [true])
    // It is no answer to somebody who asks for something else.
    let network = answer("Health Innovation Network for Torbay")
    #expect(ids(network) == ["peninsula", "ashby"])
    #expect(network.matches.map(\.rank) == [1, 1])
    #expect(network.unknownPlaces.map(\.isInNames) == [false])
  }

  @Test(arguments: ["patents in Ashby", "patents for Ashby", "patents in port ashby"])
  func `a part of an area's name is enough when it is a part of one alone`(words: String) {
    #expect(answer(words).places == ["Port Ashby"])
  }

  @Test func `a part of several areas' names is no place`() {
    let answer = answer("patents in Tarn")
    #expect(answer.places.isEmpty)
    #expect(answer.unknownPlaces.map(\.name) == ["Tarn"])
  }

  @Test(arguments: [
    "patents for innovators", "training in primary care", "patents for NHS trusts",
    "money for AI", "help in general practice", "Help For Young Firms",
  ])
  func `other words behind a preposition are no place`(words: String) {
    #expect(answer(words).unknownPlaces.isEmpty)
  }

  @Test func `without an area recorded, the name may speak of it`() {
    let answer = answer("health innovation network", area: "Port Ashby")
    #expect(ids(answer) == ["ashby", "peninsula"])
    #expect(answer.matches[0].reasons.last == .area(.named("Port Ashby")))
    #expect(answer.matches[1].reasons.last == .area(.unknown))
    #expect(answer.placelessKinds.map(\.id) == ["hin"])
  }

  @Test func `England is around its own places and no others`() {
    #expect(ids(answer("patents", area: "Devon")) == ["office"])
    #expect(answer("patents", area: "Scotland").elsewhere == 1)
  }

  @Test(
    arguments: [
      ("device", nil), ("patients", nil), ("offices", nil), ("Peninsulla", "peninsula"),
      ("penisnula", "peninsula"), ("bealth", nil), ("intagrated", "integrated"),
    ] as [(String, String?)])
  func `only what is plausibly a slip is taken for one`(word: String, suggestion: String?) {
    let unknown = answer(word).unknown
    #expect(unknown.first?.suggestion == suggestion, "\(unknown)")
  }
}
