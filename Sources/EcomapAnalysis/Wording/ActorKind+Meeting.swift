import EcomapModel

extension ActorKind {
  /// Whether one of the kind is a body, which can act and be met: an organisation, a network or a
  /// person, and not a product, a programme, a scheme, a fund, an event or a document.
  var canBeMet: Bool {
    switch family {
    case .innovations: false
    case .programmes: id == "funder"
    default: id != "commissioning-model"
    }
  }

  /// Whether one of the kind works with others: whoever can be met, and programmes.
  var worksWithOthers: Bool { canBeMet || id == "programme" || id == "initiative" }
}
