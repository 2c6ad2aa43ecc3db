import EcomapModel
import Testing

/// A network with its members and partners: `hin` was `ahsn` until October 2023.
private enum Region {
  static let place = EcomapModel.SourceLocation(file: 0, line: 1, column: 1)
  static let ids = ["ahsn", "hin", "ccg", "trust", "firm", "university", "alone"]
  static let kinds = ["ahsn", "hin", "ccg", "nhs-trust", "company", "university", "charity"]
  static let ties: [(from: String, kind: String, to: String, start: String?, end: String?)] = [
    ("ccg", "member-of", "ahsn", nil, nil), ("ahsn", "funds", "firm", nil, "2020"),
    ("university", "works-with", "hin", nil, nil), ("trust", "member-of", "ccg", nil, nil),
    ("hin", "funds", "trust", "2030", nil), ("ahsn", "works-with", "hin", nil, nil),
  ]

  static func index(_ id: String) -> ActorIndex { ActorIndex(ids.firstIndex(of: id) ?? 0) }

  static func snapshot(_ date: String) throws -> Snapshot {
    let vocabulary = Vocabulary.builtIn
    let actors = try zip(ids, kinds).map { id, kind in
      Actor(
        id: id, name: id, kind: try #require(vocabulary.actorKind(kind)), location: place)
    }
    let ties = try ties.map { tie in
      Tie(
        from: index(tie.from), to: index(tie.to),
        kind: try #require(vocabulary.relationship(tie.kind)).kind,
        period: Period(
          start: tie.start.flatMap { PartialDate($0) }, end: tie.end.flatMap { PartialDate($0) }),
        location: place)
    }
    let change = Change(
      kind: .rename, date: try #require(PartialDate("2023-10")), from: [index("ahsn")],
      to: [index("hin")], location: place)
    let map = EcosystemMap(title: "Test", actors: actors, ties: ties, changes: [change])
    return Snapshot(map, asOf: PartialDate(date))
  }

  static func found(_ selector: Selector, _ date: String = "2024") throws -> String {
    let snapshot = try snapshot(date)
    return snapshot.actors(matching: selector).map { snapshot.map[$0].id }.joined(separator: " ")
  }
}

@Suite struct `Selectors with one step along ties` {
  private static let network = Selector.field(.kind, ["ahsn"])

  @Test(arguments: [
    // Written for the old name or the new one, a tie is the network's; one that is to come counts.
    ([], "ccg trust university"),
    (["member-of"], "ccg"),
    // A kind that has a direction is said from the actor's own end.
    (["has-member"], ""),
    (["funded-by"], "trust"),
    (["funds"], ""),
    (["works-with"], "university"),
    (["works-with", "member-of"], "ccg university"),
    (["unheard-of"], ""),
  ])
  func `ask who is tied to the network, by some kinds or by any`(by: [String], found: String)
    throws
  {
    #expect(try Region.found(.tiedTo(Self.network, by: by)) == found)
  }

  @Test func `ask from the other end by the inverse`() throws {
    #expect(try Region.found(.tiedTo(.field(.id, ["trust"]), by: ["has-member"])) == "ccg")
    #expect(try Region.found(.tiedTo(.field(.id, ["trust"]), by: ["member-of"])) == "")
    #expect(try Region.found(.tiedTo(.field(.id, ["university"]), by: ["works-with"])) == "hin")
  }

  @Test(arguments: [("2019", "ccg trust firm university"), ("2021", "ccg trust university")])
  func `count ties that had not ended at the date`(date: String, found: String) throws {
    #expect(try Region.found(.tiedTo(Self.network, by: []), date) == found)
  }

  @Test(arguments: [("2019", "ahsn"), ("2024", "hin")])
  func `find a renamed actor under its name of the date`(date: String, found: String) throws {
    #expect(try Region.found(.tiedTo(.field(.kind, ["ccg"]), by: ["has-member"]), date) == found)
    let snapshot = try Region.snapshot(date)
    let selector = Selector.tiedTo(.field(.kind, ["ccg"]), by: ["has-member"])
    #expect(snapshot.matches(selector, Region.index("ahsn")))
    #expect(snapshot.matches(selector, Region.index("hin")))
  }

  @Test func `ask of a renamed actor what it has under any name, and never both ways`() throws {
    let both = Selector.all([Self.network, .field(.kind, ["hin"])])
    #expect(try Region.found(both) == "hin")
    #expect(try Region.found(.all([.not(Self.network), .field(.kind, ["hin"])])) == "")
  }

  @Test func `do not step from one name of an actor to another`() throws {
    #expect(
      try Region.found(.all([.tiedTo(Self.network, by: []), .field(.kind, ["hin"])])) == "")
  }

  @Test func `combine with what else can be asked`() throws {
    let tied = Selector.tiedTo(Self.network, by: [])
    #expect(try Region.found(.all([tied, .field(.kind, ["nhs-trust", "charity"])])) == "trust")
    #expect(try Region.found(.not(tied)) == "hin firm alone")
    #expect(try Region.found(.any([tied, .field(.id, ["alone"])])) == "ccg trust university alone")
    #expect(try Region.found(.not(.tiedTo(.everything, by: []))) == "firm alone")
    #expect(try Region.found(.tiedTo(.not(Self.network), by: [])) == "hin ccg trust")
  }

  @Test func `answer the same one by one as all at once`() throws {
    let snapshot = try Region.snapshot("2024")
    let selector = Selector.all([
      .not(.tiedTo(Self.network, by: ["member-of"])), .tiedTo(.everything, by: []),
    ])
    let matcher = snapshot.matcher(of: selector)
    let found = snapshot.actors(matching: selector)
    #expect(snapshot.present.filter(matcher.matches) == found)
    #expect(snapshot.present.filter { snapshot.matches(selector, $0) } == found)
  }

  @Test func `are said in plain words`() {
    #expect(
      Selector.tiedTo(Self.network, by: ["member-of"]).spoken
        == "tied to (kind is ahsn) by member of")
    #expect(
      Selector.tiedTo(Self.network, by: ["member-of", "works-with"]).spoken
        == "tied to (kind is ahsn) by member of or works with")
    #expect(Selector.not(.tiedTo(.everything, by: [])).spoken == "not (tied to anybody)")
  }
}

@Suite struct `Who remains to be shown` {
  @Test(arguments: [("2019", ["ahsn", "firm"]), ("2021", ["ahsn"])])
  func `is whoever has not ended, or has a tie that lasts`(date: String, ids: [String]) throws {
    var snapshot = try Region.snapshot(date)
    let map = snapshot.map
    let actors = map.actors.map { actor in
      var actor = actor
      if actor.id == "firm" || actor.id == "alone" {
        actor.period = Period(end: PartialDate("2018"))
      }
      return actor
    }
    snapshot = Snapshot(
      EcosystemMap(title: "Test", actors: actors, ties: map.ties, changes: map.changes),
      asOf: PartialDate(date))
    let chosen = ["ahsn", "firm", "alone"].map(Region.index)
    #expect(snapshot.remaining(of: chosen).map { map[$0].id } == ids)
  }
}
