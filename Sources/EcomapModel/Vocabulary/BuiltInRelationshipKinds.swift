extension RelationshipKind {
  /// The kinds of relationship every map knows.
  public static let builtIn: [RelationshipKind] = [
    directed(
      "hosts", "hosted-by", .structure, "provides the home organisation for a programme or body"),
    directed("runs", "run-by", .leadership, "operates day to day", own: .to),
    directed("manages", "managed-by", .leadership, "is responsible for a programme", own: .to),
    directed("leads", "led-by", .leadership, "leads the work"),
    directed("set-up", "set-up-by", .leadership, "founded, launched or established"),
    directed("funds", "funded-by", .funding, "gives money to"),
    directed(
      "commissioned", "commissioned-by", .funding, "contracts for a service or study"),
    directed(
      "part-of", "has-part", .structure, "organisational part or sub-programme", own: .from),
    directed("member-of", "has-member", .structure, "formal member or listed member"),
    directed(
      "partner-in", "has-partner", .collaboration, "takes part in a named collaboration"),
    directed(
      "joint-venture-partner-in", "joint-venture-of", .collaboration, "co-owns a joint venture"),
    directed(
      "strategic-partner-of", "has-strategic-partner", .collaboration,
      "is a stated strategic partner"),
    mutual("works-with", "works, collaborates or partners with"),
    directed(
      "networking-partner-of", "has-networking-partner", .collaboration,
      "is a stated networking partner"),
    mutual("meets-with", "holds regular meetings with"),
    mutual("in-discussion-with", "exploring or discussing"),
    directed(
      "developed", "developed-by", .innovation, "made the innovation, tool or model", own: .to),
    directed("adopted", "adopted-by", .innovation, "takes up an innovation made elsewhere"),
    directed("promotes", "promoted-by", .innovation, "promotes"),
    directed("pilots", "piloted-by", .innovation, "tests or pilots"),
    directed("uses", "used-by", .innovation, "uses", own: .to),
    directed("licensed", "licensed-by", .innovation, "licenses"),
    directed("trains", "trained-by", .support, "gives training or coaching to"),
    directed("supports", "supported-by", .support, "gives support other than money to"),
    directed(
      "provides", "provided-by", .support, "offers a service or information product", own: .to),
    directed("evaluates", "evaluated-by", .support, "evaluates"),
    directed("facilitates", "facilitated-by", .support, "facilitates an activity"),
    directed("based-at", "base-of", .structure, "is located at", own: .from),
    mutual("links-with", "linked networks"),
    directed("feeds-into", "fed-by", .support, "passes views or content to"),
    directed("signed", "signed-by", .structure, "is a signatory of"),
    directed("proposes", "proposed-by", .leadership, "has proposed something not yet set up"),
    directed("studies", "studied-by", .support, "examines as a case or subject"),
    directed("recommends", "recommended-by", .support, "recommends"),
    directed("approves", "approved-by", .leadership, "gives approval"),
    directed("endorses", "endorsed-by", .support, "publicly endorses"),
    directed("responded-to", "prompted", .support, "was set up in response to"),
    directed("holds-office-in", "has-office-holder", .structure, "holds a post in"),
  ]

  private static func directed(
    _ id: String, _ inverse: String, _ family: Family, _ meaning: String,
    own ownEnd: RelationshipKind.End? = nil
  ) -> RelationshipKind {
    RelationshipKind(
      id: id, isDirected: true, inverse: inverse, meaning: meaning, family: family,
      ownEnd: ownEnd)
  }

  private static func mutual(_ id: String, _ meaning: String) -> RelationshipKind {
    RelationshipKind(id: id, isDirected: false, meaning: meaning, family: .collaboration)
  }
}
