public import EcomapAnalysis
public import EcomapModel

/// A small picture that a gap report has a place for: whom it is about and what it is called.
public struct FindingPicture: Sendable {
  /// The word for it in file names, such as `1-broker-nhs-england`.
  public let word: String
  /// Its title.
  public let title: String
  /// Whom it is about, under their names of the date.
  public let actors: [ActorIndex]
  /// The findings it belongs to.
  public let findings: [Finding]
  /// Whether it is one of those to look at first.
  public let isFirst: Bool

  /// How many actors a picture is about at most.
  public static let most = 14

  /// The pictures that the report of an analysis has a place for, those to look at first before
  /// the others, each finding once.
  public static func wanted(by analysis: GapAnalysis) -> [FindingPicture] {
    let document = GapDocument(analysis: analysis, counts: GapCounts(analysis))
    var pictures: [FindingPicture] = []
    var told: Set<String> = []
    for (offset, findings) in document.firstFindings.enumerated() {
      told.formUnion(findings.map(\.id))
      if let picture = FindingPicture(of: findings, rank: offset + 1, in: analysis) {
        pictures.append(picture)
      }
    }
    var words = Set(pictures.map(\.word))
    // One picture shows what several findings say of the same actors.
    var shown = Set(pictures.map { Set($0.actors) })
    for finding in analysis.findings where finding.accepted == nil && !told.contains(finding.id) {
      guard GapDocument.toldOneByOne.contains(finding.rule),
        var picture = FindingPicture(of: [finding], rank: nil, in: analysis),
        shown.insert(Set(picture.actors)).inserted
      else { continue }
      picture = picture.renamed(besides: words)
      words.insert(picture.word)
      pictures.append(picture)
    }
    return pictures
  }

  private init(
    word: String, title: String, actors: [ActorIndex], findings: [Finding], isFirst: Bool
  ) {
    self.word = word
    self.title = title
    self.actors = actors
    self.findings = findings
    self.isFirst = isFirst
  }

  /// Nil when it would be about nobody, or about too many for a small picture.
  private init?(of findings: [Finding], rank: Int?, in analysis: GapAnalysis) {
    let snapshot = analysis.context.snapshot
    guard let first = findings.first else { return nil }
    var actors: [ActorIndex] = []
    for actor in findings.flatMap(\.actors).map({ snapshot.name(of: $0) })
    where !actors.contains(actor) {
      actors.append(actor)
    }
    guard !actors.isEmpty, actors.count <= Self.most else { return nil }
    let rule = AnalysisRegistry.rule(first.rule)?.title ?? first.rule
    let names = actors.map { snapshot.map[$0].name }
    let isNamed = actors.count == 1 || (rank == nil && actors.count == 2)
    let ids = isNamed ? actors.map { "-\(snapshot.map[$0].id)" }.joined() : ""
    self.init(
      word: (rank.map { "\($0)-" } ?? "") + first.rule + ids,
      title: actors.count <= 2 ? "\(rule): \(names.listed())" : rule, actors: actors,
      findings: findings, isFirst: rank != nil)
  }

  /// The picture with a number behind its word when another one has that word.
  private func renamed(besides words: Set<String>) -> FindingPicture {
    var candidate = word
    var number = 1
    while words.contains(candidate) {
      number += 1
      candidate = "\(word)-\(number)"
    }
    return FindingPicture(
      word: candidate, title: title, actors: actors, findings: findings, isFirst: isFirst)
  }
}
