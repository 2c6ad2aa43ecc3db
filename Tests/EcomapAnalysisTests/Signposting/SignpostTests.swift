import EcomapModel
import Testing

@testable import EcomapAnalysis

@Suite struct SignpostTests {
  /// A region with somebody for each way of fitting.
  private static func region() -> EcosystemMap {
    var builder = MapBuilder()
    builder.declareAreas()
    builder.worker(
      "ahsn", "South West AHSN", kind: "ahsn", remits: ["ip", "evaluation"],
      stages: [.development])
    builder.worker("hub", "Devon Hub", kind: "innovation-hub", areas: ["Devon"], remits: ["ip"])
    builder.worker(
      "east", "Eastern Hub", kind: "innovation-hub", areas: ["Eastern"], remits: ["ip"])
    builder.worker("office", "Patent Office", kind: "government", areas: ["England"])
    builder.worker("noted", "Law Clinic", areas: [])
    builder.actors[4].note = "Also asked about intellectual property now and then."
    builder.worker("plan", "Planned Hub", kind: "innovation-hub", remits: ["ip"], status: .planned)
    builder.worker("old", "Old Hub", kind: "innovation-hub", remits: ["ip"], status: .ended)
    builder.actor("hubs", "Hubs", kind: "innovation-hub", areas: ["South West"], isClass: true)
    builder.actors[7].remits = ["ip"]
    builder.worker(
      "trust", "Torbay NHS Trust", kind: "nhs-trust", areas: ["Devon"], drivers: [.skills])
    builder.change(.merge, "2016-01", from: ["old"], to: ["hub"])
    var map = builder.map
    map.remits = [
      .init(id: "ip", name: "Intellectual property and legal advice"),
      .init(id: "evaluation", name: "Evaluation of innovations"),
      .init(id: "funding", name: "Information on funding"),
    ]
    return map
  }

  private func answer(
    _ words: String, area: String? = nil, stage: Stage? = nil, driver: Driver? = nil,
    in map: EcosystemMap = region()
  ) -> SignpostAnswer {
    Signposts(Snapshot(map)).answer(
      Signpost(words, area: area, stage: stage, driver: driver))
  }

  private func ids(_ answer: SignpostAnswer) -> [String] {
    answer.matches.map { answer.snapshot.map[$0.actor].id }
  }

  @Test(arguments: ["help with intellectual property", "IP", "Who can I ask about patents?"])
  func `a remit goes before a name and a name before a note`(words: String) {
    let answer = answer(words)
    #expect(ids(answer) == ["ahsn", "hub", "east", "plan", "office", "noted", "hubs"])
    #expect(answer.matches[0].reasons == [.remit("Intellectual property and legal advice")])
    #expect(answer.matches.map(\.score) == [25, 25, 25, 25, 10, 5, 25])
    #expect(answer.matches.allSatisfy { $0.points.reduce(0, +) == $0.score })
    #expect(answer.matches[4].reasons == [.name("Patent Office")])
  }

  @Test func `who has ended is named apart, with who came after`() {
    let answer = answer("IP")
    #expect(answer.ended.map { answer.snapshot.map[$0.actor].id } == ["old"])
    #expect(answer.ended.first?.successors.map { answer.snapshot.map[$0].id } == ["hub"])
  }

  @Test func `an area is met by what it contains and by what contains it`() {
    let devon = answer("IP", area: "Devon")
    #expect(ids(devon) == ["hub", "ahsn", "plan", "office", "noted", "hubs"])
    #expect(devon.elsewhere == 1)
    #expect(devon.matches[0].reasons.last == .area(.same("Devon")))
    #expect(devon.matches[1].reasons.last == .area(.around("South West")))
    #expect(devon.matches[3].reasons.last == .area(.around("England")))
    #expect(devon.matches[4].reasons.contains(.area(.unknown)))
    let west = answer("IP", area: "South West")
    #expect(west.matches.contains { $0.reasons.last == .area(.part("Devon")) })
    #expect(ids(west).first == "ahsn")
  }

  @Test func `an area in the words counts like one that is asked for`() {
    let inWords = answer("help with IP in Devon")
    #expect(inWords.places == ["Devon"])
    #expect(ids(inWords) == ids(answer("help with IP", area: "Devon")))
  }

  @Test func `a stage and a driver lift those that are recorded for them`() {
    let development = answer("IP", stage: .development)
    #expect(ids(development).first == "ahsn")
    #expect(development.matches[0].score == 45)
    #expect(ids(answer("", driver: .skills)) == ["trust"])
    #expect(ids(answer("", stage: .development)) == ["ahsn"])
  }

  @Test func `a kind answers under the names of its successor`() {
    let answer = answer("HIN")
    #expect(ids(answer) == ["ahsn"])
    #expect(answer.matches[0].reasons.map(\.place) == [4, 5])
  }

  @Test func `a renamed actor answers under any of its names`() {
    var builder = MapBuilder()
    builder.asOf = PartialDate("2024")
    builder.worker("sw-ahsn", "South West AHSN", kind: "ahsn", remits: ["ip"])
    builder.worker("hi-sw", "Health Innovation South West", kind: "hin")
    builder.change(.rename, "2023-10-01", from: ["sw-ahsn"], to: ["hi-sw"])
    var map = builder.map
    map.remits = [.init(id: "ip", name: "Intellectual property")]
    for words in ["South West AHSN", "patents", "Health Innovation South West"] {
      #expect(ids(answer(words, in: map)) == ["hi-sw"], "\(words)")
    }
  }

  @Test func `a whole name goes before those that hold it`() {
    var builder = MapBuilder()
    builder.actor("club", "Friends of NHS England")
    builder.actor("nhs-england", "NHS England", kind: "national-body")
    builder.actor("other", "England NHS Trust", kind: "nhs-trust")
    #expect(ids(answer("NHS England", in: builder.map)).first == "nhs-england")
  }

  @Test func `words that many names hold count little beside others`() {
    var builder = MapBuilder()
    builder.actor("many", "Health Service", kind: "charity")
    builder.actor("few", "Falcon Health", kind: "charity")
    #expect(ids(answer("falcon health", in: builder.map)) == ["few"])
    #expect(ids(answer("health", in: builder.map)) == ["many", "few"])
  }

  @Test func `who answers less than half of what the best answers is left out`() {
    var builder = MapBuilder()
    builder.actor("one", "Owl Club")
    builder.actor("two", "Falcon Kite Club")
    builder.actor("three", "Falcon Kite Owl Club")
    #expect(ids(answer("falcons, kites or owls", in: builder.map)) == ["three", "two"])
  }

  @Test func `nothing found tells what was tried and what comes near`() {
    let near = answer("propert evaluat")
    #expect(near.matches.isEmpty && near.areRemitsNear)
    #expect(near.remits == ["Intellectual property and legal advice", "Evaluation of innovations"])
    let none = answer("falconry")
    #expect(none.matches.isEmpty)
    #expect(none.unknown.map(\.concept.name) == ["falconry"])
    #expect(none.remits == ["Intellectual property and legal advice", "Evaluation of innovations"])
    #expect(!none.areRemitsNear)
    let slip = answer("evaluatoin")
    #expect(slip.unknown.first?.suggestion == "evaluation")
  }

  @Test func `a remit that nobody has is not offered`() {
    #expect(!answer("falconry").remits.contains("Information on funding"))
    #expect(answer("funding").matches.isEmpty)
  }

  @Test func `stop words, other scripts and long questions are understood as such`() {
    let stops = answer("who can help me with this")
    #expect(stops.understanding.concepts.isEmpty)
    #expect(stops.matches.isEmpty)
    #expect(answer("помощь с патентами").understanding.isInAnotherScript)
    #expect(!answer("Łódź").understanding.isInAnotherScript)
    #expect(answer("!?").understanding.isInAnotherScript == false)
    let long = answer(String(repeating: "word ", count: 5000) + "patents")
    #expect(long.understanding.leftAside == 5001 - Understanding.mostWords)
  }

  @Test func `an empty map answers nothing`() {
    let answer = answer("IP", in: EcosystemMap(title: "Empty", actors: [], ties: []))
    #expect(answer.matches.isEmpty && answer.remits.isEmpty)
  }
}
