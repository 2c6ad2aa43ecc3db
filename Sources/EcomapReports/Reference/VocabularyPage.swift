public import EcomapModel

/// The kinds of actor and of relationship, for `ecomap explain kinds` and the reference.
public struct VocabularyPage: Sendable {
  /// The page.
  public let document: ReportDocument

  /// Makes the page of a vocabulary.
  public init(_ vocabulary: Vocabulary) {
    var blocks: [ReportDocument.Block] = [
      .paragraph(.marked("The words every map knows. A map can declare more under `vocabulary`.")),
      .heading(level: 2, "Kinds of actor"),
    ]
    for family in ActorKind.Family.allCases {
      blocks.append(.heading(level: 3, .text(family.name)))
      blocks.append(.table(Self.table(of: vocabulary.actorKinds.filter { $0.family == family })))
    }
    blocks += [
      .heading(level: 2, "Kinds of relationship"),
      .paragraph("Either word can be used; one direction is stored."),
    ]
    for family in RelationshipKind.Family.allCases {
      blocks.append(.heading(level: 3, .text(family.name)))
      blocks.append(
        .table(Self.table(of: vocabulary.relationshipKinds.filter { $0.family == family })))
    }
    document = ReportDocument(title: "Vocabulary", blocks: blocks)
  }

  private static func table(of kinds: [ActorKind]) -> ReportDocument.Table {
    ReportDocument.Table(
      columns: ["Word", "Name", "Sector", "Level", "Succeeded by"],
      rows: kinds.map { kind in
        [
          .code(kind.id), .text(kind.name), .text(kind.sector.name), .text(kind.level.rawValue),
          kind.successor.map { .code($0) } ?? "",
        ]
      })
  }

  private static func table(of kinds: [RelationshipKind]) -> ReportDocument.Table {
    ReportDocument.Table(
      columns: ["Word", "From the other end", "Meaning"],
      rows: kinds.map { kind in
        [.code(kind.id), kind.inverse.map { .code($0) } ?? "the same", .text(kind.meaning)]
      })
  }
}
