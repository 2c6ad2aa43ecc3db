import EcomapModel

/// Makes valid maps whose every text is odd.
struct OddMaps {
  var texts: NastyTexts
  private static let place = SourceLocation(file: 0, line: 1, column: 1)

  init(seed: UInt64) { texts = NastyTexts(seed: seed) }

  mutating func map() -> EcosystemMap {
    var vocabulary = Vocabulary.builtIn
    vocabulary.add(Sector("own", name: texts.standing()))
    vocabulary.add(
      ActorKind(
        id: "lab", name: texts.standing(), plural: texts.standing(), code: "ß,", family: .research,
        sector: Sector("own", name: ""), level: .regional, successor: "arc"))
    vocabulary.add(
      RelationshipKind(
        id: "mentors", isDirected: true, inverse: "mentored-by", meaning: texts.standing(),
        family: .support))
    vocabulary.add(RelationshipKind(id: "meets", isDirected: false))
    vocabulary.add(synonyms: ["AI \(texts.standing())", texts.standing(), texts.standing()])
    let own = vocabulary.sectors.last ?? .nhs
    vocabulary.add(
      ActorKind(
        id: "lab", name: texts.standing(), plural: texts.standing(), code: "ß,", family: .research,
        sector: own, level: .regional, successor: "arc"))
    let areas = (0..<4).map { Area(name: "\($0) " + texts.standing()) }
      .reduce(into: [Area]()) { areas, area in
        areas.append(
          Area(
            name: area.name, within: areas.last?.name,
            identifiers: [.init(scheme: "nuts", value: area.name)]))
      }
    let sources = (0..<4).map { number in
      Source(
        id: "s\(number)", title: texts.standing(), publisher: texts.standing(),
        note: texts.standing(), internalTexts: number == 2 ? .note : [])
    }
    let remits = (0..<3).map { EcosystemMap.Remit(id: "r\($0)", name: texts.standing()) }
    let actors = (0..<12).map { actor($0, areas: areas, in: vocabulary) }
    return EcosystemMap(
      title: texts.standing(), summary: texts.standing(), asOf: PartialDate("2016-06"),
      vocabulary: vocabulary, sources: sources, areas: areas, remits: remits, actors: actors,
      ties: ties(vocabulary), expectations: expectations(areas: areas),
      acceptances: [
        Acceptance(
          rule: "unconnected-actor", actors: [ActorIndex(2)], about: texts.standing(),
          because: texts.standing(), until: PartialDate("2027"), location: Self.place)
      ],
      severities: [
        SeverityOverride(
          rule: "unconnected-actor", actors: [], severity: .serious, because: texts.standing(),
          internalTexts: .because, location: Self.place)
      ],
      views: [
        ViewDefinition(
          id: "v", title: texts.standing(), layout: .coverage, across: .drivers,
          location: Self.place)
      ])
  }

  private mutating func actor(
    _ number: Int, areas: [Area], in vocabulary: Vocabulary
  ) -> Actor {
    let kind = vocabulary.actorKind(number.isMultiple(of: 2) ? "lab" : "charity")
    return Actor(
      id: "a\(number)", name: texts.standing(), aliases: [texts.standing(), texts.standing()],
      kind: kind ?? ActorKind.builtIn[0], level: .national, areas: [areas[number % 4].name],
      remits: ["r1"], stages: [.need, .diffusion], drivers: [.patientVoice],
      period: Period(start: PartialDate("2011"), end: PartialDate("2031-02")),
      status: number == 3 ? .planned : nil, isClass: number == 4,
      identifiers: [.init(scheme: "own", value: texts.standing())],
      contact: Actor.Contact(role: texts.standing(), url: nil, visibility: .public),
      note: texts.standing(), fields: fields(), citations: citations(),
      internalTexts: number == 5 ? .note : [],
      location: Self.place)
  }

  private mutating func fields() -> [FreeField] {
    (0..<texts.random.below(3)).map {
      FreeField(
        name: $0 == 1 ? "Budget: code" : "\u{A0}[a]\t", value: texts.standing(),
        visibility: texts.random.below(5) == 0 ? .internal : .public)
    }
  }

  private mutating func citations() -> [Citation] {
    (0..<texts.random.below(4)).map {
      Citation(source: "s\($0)", locator: $0 == 1 ? nil : texts.standing())
    }
  }

  private mutating func ties(_ vocabulary: Vocabulary) -> [Tie] {
    (0..<30).map { number in
      let word = number < 12 ? "mentors" : number < 24 ? "meets" : "funds"
      let from = number / 3 % 12
      let note: String? = number < 6 ? "The same" : texts.standing()
      return Tie(
        from: ActorIndex(from), to: ActorIndex((from + 1 + number % 3) % 12),
        kind: vocabulary.relationship(word)?.kind ?? RelationshipKind.builtIn[0],
        strength: number == 7 ? 3 : 1, certainty: number == 8 ? .inferred : .stated,
        frequency: number > 20 ? texts.standing() : nil,
        amount: number > 10 ? texts.standing() : nil, note: note,
        fields: number < 6 ? [] : fields(), citations: number < 6 ? [] : citations(),
        internalTexts: number == 9 ? .note : [],
        location: Self.place)
    }
  }

  private mutating func expectations(areas: [Area]) -> [Expectation] {
    [
      Expectation(
        every: .all([.field(.area, [areas[1].name]), .not(.field(.kind, ["lab", "charity"]))]),
        hasTieTo: .any([.everything, .tiedTo(.field(.id, ["a1"]), by: ["mentored-by"])]),
        kinds: ["funds"], minimum: 3, because: texts.standing(), location: Self.place)
    ]
  }
}
