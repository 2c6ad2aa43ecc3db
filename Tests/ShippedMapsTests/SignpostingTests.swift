import EcomapAnalysis
import EcomapModel
import EcomapReports
import Testing

/// What a regional lead would ask the shipped maps.
@Suite struct SignpostingTests {
  private func ids(
    _ words: String, area: String? = nil, stage: Stage? = nil, in name: String
  ) throws -> [String] {
    let map = try Repository.map(at: Repository.path(of: name))
    let answer = Signposts(Snapshot(map)).answer(Signpost(words, area: area, stage: stage))
    return answer.matches.map { map[$0.actor].id }
  }

  @Test func `a trust in Devon finds help with intellectual property`() throws {
    let map = try Repository.map(at: Repository.path(of: "south-west-2016"))
    let asker = try #require(map.index(of: "torbay-south-devon-ft"))
    let answer = Signposts(Snapshot(map)).answer(
      Signpost(
        "help with intellectual property", area: "Devon", stage: .development, asker: asker))
    #expect(answer.matches.map { map[$0.actor].id } == ["sw-ahsn", "nisw"])
    #expect(
      answer.matches.first?.reasons == [
        .remit("Intellectual property and legal advice"), .stage(.development),
        .area(.around("South West")),
      ])
    // The map holds no chain of ties from the trust to the network, and none is made up.
    #expect(answer.matches.allSatisfy { $0.route == nil })
    // Both have only the whole region in common with anybody, which makes nobody near.
    #expect(answer.matches.allSatisfy { $0.nearest.isEmpty })
  }

  @Test func `short words mean what they mean in the field`() throws {
    #expect(try ids("IP", in: "south-west-2016") == ["sw-ahsn", "nisw"])
    #expect(try ids("HIN", in: "south-west-2016").first == "sw-ahsn")
    #expect(try ids("AHSN", in: "england-2024").contains("hi-sw"))
    #expect(try ids("PPI", in: "south-west-2016").contains("sw-ahsn"))
    #expect(try ids("SBRI", in: "south-west-2016").first == "sbri")
  }

  @Test func `networks without a recorded area are told, and their names speak of places`() throws {
    let map = try Repository.map(at: Repository.path(of: "england-2024"))
    func answer(_ words: String, area: String? = nil) -> SignpostAnswer {
      Signposts(Snapshot(map)).answer(Signpost(words, area: area))
    }
    let devon = answer("Health innovation network for Devon")
    #expect(devon.unknownPlaces.map(\.name) == ["Devon"])
    #expect(devon.matches.count == 15 && devon.matches.allSatisfy { $0.rank == 1 })
    let london = answer("health innovation network", area: "London")
    #expect(london.placelessKinds.map(\.id) == ["hin"])
    #expect(map[try #require(london.matches.first).actor].name.contains("London"))
    #expect(answer("Who is my ICB in Plymouth").unknownPlaces.map(\.name) == ["Plymouth"])
    #expect(answer("clinical", area: "South West").ended.isEmpty)
    let after = answer("CCG Devon")
    #expect(after.matches.map { map[$0.actor].name } == ["NHS Devon Integrated Care Board"])
  }

  @Test func `a place in the words is where help is sought`() throws {
    #expect(
      try ids("who helps with evaluation in Cornwall", in: "south-west-2016").first == "sw-ahsn")
  }

  @Test func `a fund goes before a newsletter for somebody who seeks funding`() throws {
    #expect(try ids("funding for start-ups", in: "south-west-2016").first == "sbri")
  }

  @Test(arguments: Repository.maps)
  func `the directory of every map lists everybody who is there`(name: String) throws {
    let map = try Repository.map(at: Repository.path(of: name))
    let snapshot = Snapshot(map)
    let text = SignpostingPage(snapshot).markdown
    for actor in snapshot.present where snapshot.standing(of: actor) != .ended {
      let name = map[actor].name
      guard !name.contains(where: "|*[]_&".contains) else { continue }
      #expect(text.contains("**\(name)**"), "\(name)")
    }
  }
}
