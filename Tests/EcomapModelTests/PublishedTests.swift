import EcomapModel
import Testing

@Suite struct `A published map` {
  private static let place = SourceLocation(file: 0, line: 1, column: 1)

  private func actor(
    _ id: String, _ visibility: Visibility = .public, areas: [String] = [], remits: [String] = [],
    contact: Actor.Contact? = nil, citations: [Citation] = []
  ) throws -> Actor {
    Actor(
      id: id, name: id, kind: try #require(Vocabulary.builtIn.actorKind("network")), areas: areas,
      remits: remits, contact: contact, note: "note of \(id)", citations: citations,
      visibility: visibility, location: Self.place)
  }

  private func tie(_ from: Int, _ to: Int, _ texts: InternalTexts = []) throws -> Tie {
    Tie(
      from: ActorIndex(from), to: ActorIndex(to),
      kind: try #require(Vocabulary.builtIn.relationship("funds")?.kind), frequency: "often",
      amount: "much", note: "why", internalTexts: texts, location: Self.place)
  }

  @Test func `is the map itself when nothing is internal`() throws {
    let map = EcosystemMap(
      title: "T", remits: [.init(id: "unused", name: "Unused")],
      actors: [try actor("a"), try actor("b")], ties: [try tie(0, 1)])
    #expect(!map.holdsInternal && map.warning == nil)
    #expect(map.published.remits.map(\.id) == ["unused"])
    #expect(map.published.actors.map(\.id) == ["a", "b"])
  }

  @Test func `has the actors behind an internal one moved up, with their ties`() throws {
    let map = EcosystemMap(
      title: "T",
      actors: [try actor("hidden", .internal), try actor("a"), try actor("b")],
      ties: [try tie(0, 1), try tie(1, 2), try tie(2, 0)],
      changes: [
        Change(
          kind: .merge, date: try #require(PartialDate(year: 2020)),
          from: [ActorIndex(0), ActorIndex(1)], to: [ActorIndex(2)], location: Self.place),
        Change(
          kind: .rename, date: try #require(PartialDate(year: 2021)), from: [ActorIndex(1)],
          to: [ActorIndex(0)], location: Self.place),
      ])
    let told = map.published
    #expect(told.actors.map(\.id) == ["a", "b"])
    #expect(told.index(of: "b") == ActorIndex(1))
    #expect(told.ties.map { [$0.from.offset, $0.to.offset] } == [[0, 1]])
    #expect(told.changes.map { $0.from.map(\.offset) } == [[0]])
    #expect(map.internalContent.spoken == "1 entry")
    #expect(!told.holdsInternal && map.warning == EcosystemMap.internalWarning)
  }

  @Test(
    arguments: [
      (.note, [nil, "much", "often"]), (.amount, ["why", nil, "often"]),
      ([.frequency, .note], [nil, "much", nil]),
    ] as [(InternalTexts, [String?])])
  func `lacks the texts that are marked, and no other`(
    texts: InternalTexts, expected: [String?]
  ) throws {
    let map = EcosystemMap(
      title: "T", actors: [try actor("a"), try actor("b")], ties: [try tie(0, 1, texts)])
    let told = try #require(map.published.ties.first)
    #expect([told.note, told.amount, told.frequency] == expected)
  }

  @Test func `lacks the fields of its makers that are marked, and no other`() throws {
    let fields = [
      FreeField(name: "RAG", value: "amber", visibility: .internal),
      FreeField(name: "Size", value: "large"),
    ]
    var marked = try actor("a")
    marked.fields = fields
    var link = try tie(0, 1)
    link.fields = fields
    let map = EcosystemMap(title: "T", actors: [marked, try actor("b")], ties: [link])
    #expect(map.internalContent.spoken == "2 fields")
    #expect(map.published.actors.map { $0.fields.map(\.name) } == [["Size"], []])
    #expect(map.published.ties.map { $0.fields.map(\.name) } == [["Size"]])
    #expect(!map.published.holdsInternal)
  }

  @Test(
    arguments: [
      (nil, "Lead", nil), (Visibility.public, "Lead", "Jo"), (.internal, nil, nil),
    ] as [(Visibility?, String?, String?)])
  func `names a person only where its makers decided so`(
    visibility: Visibility?, role: String?, person: String?
  ) throws {
    let contact = Actor.Contact(role: "Lead", url: nil, person: "Jo", visibility: visibility)
    let map = EcosystemMap(title: "T", actors: [try actor("a", contact: contact)], ties: [])
    let told = try #require(map.published.actors.first)
    #expect(told.contact?.role == role)
    #expect(told.contact?.person == person)
    #expect(!map.published.holdsInternal)
  }

  @Test func `cites an internal source without telling which, and drops what nobody uses now`()
    throws
  {
    let sources = [
      Source(id: "plain", title: "Plain"), Source(id: "unused", title: "Unused"),
      Source(id: "talk", title: "Talk", visibility: .internal),
      Source(id: "minutes", title: "Minutes of hidden"),
    ]
    let talk = [Citation(source: "talk", locator: "p. 2"), Citation(source: "plain", locator: "1")]
    let map = EcosystemMap(
      title: "T", sources: sources,
      areas: [Area(name: "Devon"), Area(name: "Town", within: "Devon"), Area(name: "Empty")],
      remits: [.init(id: "secret", name: "S"), .init(id: "open", name: "O")],
      actors: [
        try actor("a", areas: ["Devon"], remits: ["open"], citations: talk),
        try actor(
          "hidden", .internal, areas: ["Town"], remits: ["secret", "open"],
          citations: [Citation(source: "minutes", locator: nil)]),
      ], ties: [])
    let told = map.published
    #expect(told.sources.map(\.title) == ["Plain", "Unused", "An internal source"])
    let citations = try #require(told.actors.first?.citations)
    #expect(citations.map { told.source($0.source)?.title } == ["Plain", "An internal source"])
    #expect(citations.map(\.locator) == ["1", nil])
    #expect(told.areas.areas.map(\.name) == ["Devon", "Empty"])
    #expect(told.remits.map(\.id) == ["open"])
  }

  @Test func `asks for nobody who is internal`() throws {
    func view(_ id: String, _ show: Selector, focus: Int? = nil) -> ViewDefinition {
      ViewDefinition(
        id: id, show: show, focus: focus.map { .init(actor: ActorIndex($0), steps: 1) },
        location: Self.place)
    }
    let map = EcosystemMap(
      title: "T", actors: [try actor("hidden", .internal), try actor("a")], ties: [],
      views: [
        view("only", .field(.id, ["hidden"])),
        view("both", .field(.id, ["hidden", "a"]), focus: 1),
        view("round", .everything, focus: 0),
        view("others", .not(.field(.id, ["hidden"]))),
        view("tied", .any([.tiedTo(.field(.id, ["hidden"]), by: []), .field(.level, ["local"])])),
        view("narrow", .all([.field(.id, ["hidden"]), .field(.level, ["local"])])),
      ])
    let told = map.published.views
    #expect(told.map(\.id) == ["both", "others", "tied"])
    #expect(told.map(\.show.spoken) == ["id is a", "everything", "level is local"])
    #expect(told.first?.focus?.actor == ActorIndex(0))
  }

  @Test func `keeps acceptances of what is still there, without reasons that are marked`() throws {
    func acceptance(
      _ actors: [Int], about: String? = nil, _ texts: InternalTexts = []
    ) -> Acceptance {
      Acceptance(
        rule: "single-tie", actors: actors.map { ActorIndex($0) }, about: about, because: "why",
        until: nil, internalTexts: texts, location: Self.place)
    }
    let map = EcosystemMap(
      title: "T", actors: [try actor("hidden", .internal), try actor("a")], ties: [],
      acceptances: [
        acceptance([0]), acceptance([0, 1]), acceptance([1]), acceptance([], about: nil, .because),
        acceptance([], about: "hidden"),
      ])
    let told = map.published.acceptances
    #expect(told.map { $0.actors.map(\.offset) } == [[0], []])
    #expect(told.map(\.because) == ["why", "The reason is marked internal."])
  }
}
