import EcomapFormats
import EcomapModel
import Foundation
import Testing

@Suite struct `The example of the map format` {
  let map: EcosystemMap

  init() throws {
    let path = Fixtures.folder.appending(path: "Good/reference.yaml").path
    let reading = try Fixtures.reader.read(path)
    #expect(reading.diagnostics == [])
    #expect(
      reading.files.map { FilePath.name(of: $0.path) } == [
        "reference.yaml", "national.yaml", "links.tsv",
      ])
    map = try #require(reading.map)
  }

  private func actor(_ id: String) throws -> Actor { map[try #require(map.index(of: id))] }

  @Test func `the header arrives`() {
    #expect(map.title == "South West health innovation ecosystem")
    #expect(
      map.summary
        == "Who supports health innovation in the South West, as described in 2016.")
    #expect(map.asOf == PartialDate(year: 2016, month: 6))
  }

  @Test func `sources, areas and remits arrive`() throws {
    let source = try #require(map.source("rand-2017"))
    #expect(source.title == "Innovation as a driver of quality and productivity in UK healthcare")
    #expect(source.publisher == "RAND Europe")
    #expect(source.date == PartialDate(year: 2017))
    #expect(source.url == "https://example.org/report")
    #expect(map.areas.enclosing("Devon") == ["Devon", "South West", "England"])
    #expect(map.areas.contains("England", "Devon"))
    #expect(map.remits.map(\.id) == ["spread", "evaluation", "intellectual-property"])
    #expect(map.remits.last?.name == "Intellectual property and legal advice")
  }

  @Test func `every field of an actor arrives`() throws {
    let actor = try actor("south-west-ahsn")
    #expect(actor.name == "South West AHSN")
    #expect(actor.aliases == ["SW AHSN"])
    #expect(actor.kind.id == "ahsn")
    #expect(actor.sector == .nhs)
    #expect(actor.level == .regional)
    #expect(actor.areas == ["South West"])
    #expect(actor.remits == ["spread", "evaluation", "intellectual-property"])
    #expect(actor.stages == [.adoption, .diffusion])
    #expect(actor.drivers == [.relationships, .information])
    #expect(
      actor.period
        == Period(start: PartialDate(year: 2013), end: PartialDate(year: 2023, month: 9)))
    #expect(actor.status == .current)
    #expect(
      actor.identifiers == [
        .init(scheme: "ods", value: "AB1"), .init(scheme: "ons", value: "E00000001"),
      ])
    #expect(actor.contact?.role == "Innovation lead")
    #expect(actor.contact?.url == "https://example.org")
    #expect(actor.note == "Member organisations: 18.")
    #expect(
      actor.fields == [
        FreeField(name: "Budget code", value: "0017"),
        FreeField(name: "RAG", value: "amber", visibility: .internal),
      ])
    #expect(actor.citations == [Citation(source: "rand-2017", locator: "Table 10")])
    #expect(map.place(actor.location).hasSuffix("reference.yaml:20"))
    #expect(!actor.isClass)
  }

  @Test func `an actor of an included file is added to`() throws {
    let actor = try actor("nhs-england")
    #expect(actor.name == "NHS England")
    #expect(actor.aliases == ["NHSE"])
    #expect(actor.areas == ["England", "South West"])
    #expect(
      actor.fields == [
        FreeField(name: "Size", value: "large"),
        FreeField(name: "RAG", value: "green", visibility: .internal),
      ])
    #expect(actor.period.start == PartialDate(year: 2013, month: 4))
    #expect(actor.citations == [Citation(source: "rand-2017", locator: nil)])
    #expect(map.actors.first?.id == "nhs-england")
  }

  @Test func `an inverse kind is stored the one way round, and a list makes a tie for each`() {
    let ties = map.ties.prefix(2)
    #expect(ties.map { map[$0.from].id } == ["somerset-ccg", "kernow-ccg"])
    #expect(ties.allSatisfy { map[$0.to].id == "south-west-ahsn" && $0.kind.id == "member-of" })
    for tie in ties {
      #expect(tie.strength == 2)
      #expect(tie.period == Period(start: PartialDate(year: 2013)))
      #expect(tie.status == .current)
      #expect(tie.certainty == .stated)
      #expect(tie.frequency == "monthly")
      #expect(tie.fields == [FreeField(name: "Sponsor's view", value: "good")])
      #expect(tie.citations == [Citation(source: "rand-2017", locator: "Section 3.6.1")])
    }
  }

  @Test func `every column of a table of ties arrives`() throws {
    #expect(map.ties.count == 5)
    let tie = map.ties[2]
    #expect(map[tie.from].id == "nhs-england" && map[tie.to].id == "south-west-ahsn")
    #expect(tie.kind.id == "funds")
    #expect(tie.strength == 3)
    #expect(
      tie.period
        == Period(start: PartialDate(year: 2013), end: PartialDate(year: 2018, month: 3)))
    #expect(tie.status == .current)
    #expect(tie.certainty == .inferred)
    #expect(tie.frequency == "yearly")
    #expect(tie.amount == "£3m")
    #expect(tie.note == "A \"licence\"")
    #expect(
      tie.citations == [
        Citation(source: "rand-2017", locator: "p. 12 | p. 13"),
        Citation(source: "rand-2017", locator: nil),
      ])
    #expect(tie.fields == [FreeField(name: "Budget code", value: "X|")])
    #expect(map.ties[3...].allSatisfy { $0.fields == [FreeField(name: "Budget code", value: "|")] })
    #expect(map.ties[3...].map { map[$0.to].id } == ["somerset-ccg", "kernow-ccg"])
    #expect(map.ties[3...].allSatisfy { $0.kind.id == "mentors" })
    #expect(map.place(map.ties[4].location).hasSuffix("links.tsv:4"))
  }

  @Test func `changes, expectations and acceptances arrive`() throws {
    let change = try #require(map.changes.first)
    #expect(change.kind == .rename)
    #expect(change.date == PartialDate(year: 2023, month: 10, day: 1))
    #expect(change.from.map { map[$0].id } == ["south-west-ahsn"])
    #expect(change.to.map { map[$0].id } == ["health-innovation-south-west"])
    let expectation = try #require(map.expectations.first)
    #expect(expectation.every.spoken == "kind is icb")
    #expect(expectation.hasTieTo.spoken == "kind is ahsn or hin")
    #expect(expectation.kinds == ["works-with", "member-of"])
    #expect(expectation.minimum == 1)
    #expect(expectation.because == "The network is licensed to serve every board in its area.")
    let acceptance = try #require(map.acceptances.first)
    #expect(acceptance.rule == "unconnected-actor")
    #expect(acceptance.actors.map { map[$0].id } == ["volunteer-cornwall"])
    #expect(acceptance.because == "Listed only; to review")
    #expect(acceptance.until == PartialDate(year: 2027, month: 1))
    #expect(acceptance.about == nil)
    #expect(map.acceptances.last?.about == "works-with")
    #expect(map.acceptances.last?.actors == [])
  }

  @Test func `severities arrive`() throws {
    try #require(map.severities.count == 2)
    #expect(map.severities.map(\.rule) == ["single-tie", "unsourced-tie"])
    #expect(map.severities.map(\.severity) == [.warning, .serious])
    #expect(map.severities.map(\.about) == [nil, "funds"])
    #expect(map.severities[0].actors == [])
    #expect(map.severities[1].actors.map { map[$0].id } == ["south-west-ahsn", "kernow-ccg"])
    #expect(map.severities[1].because == "Money is public.")
  }

  @Test func `a view arrives`() throws {
    let view = try #require(map.views.first)
    #expect(view.id == "overview")
    #expect(view.title == "The South West at a glance")
    #expect(
      view.show.spoken
        == "level is regional or local and not (kind is company) and either area is Devon, or sector is nhs"
    )
    #expect(view.groupBy == .area)
    #expect(view.colourBy == .kind)
    #expect(view.sizeBy == .betweenness)
    #expect(view.layout == .network)
    #expect(view.focus?.steps == 2)
    #expect(view.focus.map { map[$0.actor].id } == "south-west-ahsn")
    #expect(view.page == .slide)
  }

  @Test func `a view can choose by ties, and have columns`() throws {
    try #require(map.views.map(\.id) == ["overview", "members", "pathway"])
    #expect(
      map.views[1].show.spoken == "kind is ccg and tied to (kind is ahsn) by member of or funds")
    let members = Snapshot(map).actors(matching: map.views[1].show)
    #expect(members.map { map[$0].id } == ["somerset-ccg", "kernow-ccg"])
    #expect(map.views.map(\.layout) == [.network, .landscape, .coverage])
    #expect(map.views.map(\.across) == [.stages, .stages, .drivers])
  }

  @Test func `the vocabulary is extended`() throws {
    let kind = try #require(map.vocabulary.actorKind("living-lab"))
    #expect(kind.name == "Living lab")
    #expect(kind.plural == "Living labs")
    #expect(kind.code == "LL")
    #expect(kind.sector == .academic)
    #expect(kind.level == .local)
    #expect(map.vocabulary.relationship("mentored-by")?.kind.id == "mentors")
    #expect(map.vocabulary.relationship("mentored-by")?.isInverse == true)
    #expect(map.vocabulary.sector("faith")?.name == "Faith groups")
    #expect(
      map.vocabulary.synonyms
        == [["wearables", "wearable devices", "trackers"], ["apps", "mobile health"]])
  }
}
