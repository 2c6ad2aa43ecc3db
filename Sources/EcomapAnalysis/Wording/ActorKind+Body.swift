public import EcomapModel

extension ActorKind {
  /// Whether one of the kind is a body: an organisation, a network or a person that can act, be met
  /// and be asked.
  ///
  /// Everything else is a thing, such as a programme, a product, a fund, an event or a document. A
  /// thing ends but does not step back, and nobody loses much when one thing cuts off another.
  public var isBody: Bool {
    switch family {
    case .innovations: false
    case .programmes: id == "funder"
    default: id != "commissioning-model"
    }
  }

  /// Whether one of the kind can be asked for what it does: bodies, programmes and funding schemes,
  /// but no product, newsletter, strategy or policy, which somebody else stands behind.
  var offersHelp: Bool { worksWithOthers || id == "funding-scheme" }

  /// Whether one of the kind works with others: bodies and programmes.
  var worksWithOthers: Bool { isBody || id == "programme" || id == "initiative" }
}

extension AnalysisContext {
  /// Whether an actor is a body, see `ActorKind.isBody`.
  package func isBody(_ actor: ActorIndex) -> Bool { map[actor].kind.isBody }

  /// Actors with the bodies first, both in the order given.
  package func bodiesFirst(_ actors: [ActorIndex]) -> [ActorIndex] {
    actors.filter(isBody) + actors.filter { !isBody($0) }
  }

  /// How many bodies and things there are: "2 organisations and 5 programmes or products".
  func counted(_ actors: [ActorIndex]) -> String {
    let bodies = actors.count(where: isBody)
    let things = actors.count - bodies
    let words = [
      (bodies, bodies.counted("organisation")),
      (things, things.counted("programme or product", "programmes or products")),
    ]
    return words.filter { $0.0 > 0 }.map(\.1).joined(separator: " and ")
  }

  /// What it is called when an actor is there no longer: a body steps back, a thing ends.
  func verbOfGoing(_ actor: ActorIndex) -> String { isBody(actor) ? "stepped back" : "ended" }
}
