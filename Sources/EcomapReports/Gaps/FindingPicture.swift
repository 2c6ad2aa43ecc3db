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
  /// Whom that bears on besides them: those who would be cut off, say.
  public let others: [ActorIndex]
  /// The parts that the network would fall into, when it is about that.
  public let pieces: [[ActorIndex]]
  /// The findings it belongs to.
  public let findings: [Finding]
  /// Whether it is one of those to look at first.
  public let isFirst: Bool

  /// How many boxes a picture has, as far as common boxes can bring that about.
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
    let chains = RouteChains(analysis)
    // What is lost without an actor is best seen where its loss is told of.
    let open = analysis.findings.filter { $0.accepted == nil && !told.contains($0.id) }
    for finding in open.filter({ !Self.isOfBroker($0) }) + open.filter(Self.isOfBroker) {
      guard GapDocument.toldOneByOne.contains(finding.rule), chains.head(of: finding) == nil,
        var picture = FindingPicture(of: [finding], rank: nil, in: analysis),
        shown.insert(Set(picture.actors)).inserted
      else { continue }
      picture = picture.renamed(besides: words)
      words.insert(picture.word)
      pictures.append(picture)
    }
    return pictures
  }

  private static func isOfBroker(_ finding: Finding) -> Bool {
    finding.rule == "broker" || finding.rule == "overloaded-broker"
  }

  private init(
    word: String, title: String, actors: [ActorIndex], others: [ActorIndex],
    pieces: [[ActorIndex]], findings: [Finding], isFirst: Bool
  ) {
    self.word = word
    self.title = title
    self.actors = actors
    self.others = others
    self.pieces = pieces
    self.findings = findings
    self.isFirst = isFirst
  }

  /// Nil when it would be about nobody.
  private init?(of findings: [Finding], rank: Int?, in analysis: GapAnalysis) {
    let snapshot = analysis.context.snapshot
    guard let first = findings.first else { return nil }
    var actors: [ActorIndex] = []
    for actor in findings.flatMap(\.actors).map({ snapshot.name(of: $0) })
    where !actors.contains(actor) {
      actors.append(actor)
    }
    guard !actors.isEmpty else { return nil }
    let map = snapshot.map
    let pieces = Self.pieces(of: findings, in: map)
    let isNamed = actors.count == 1 || (rank == nil && actors.count == 2)
    let ids = isNamed ? actors.map { "-\(snapshot.map[$0].id)" }.joined() : ""
    self.init(
      word: (rank.map { "\($0)-" } ?? "") + first.rule + ids,
      title: Self.title(
        AnalysisRegistry.rule(first.rule), first.rule, names: actors.map { map[$0].name }),
      actors: actors,
      others: pieces.isEmpty
        ? Self.others(of: findings, besides: actors, in: analysis.context) : [],
      pieces: pieces, findings: findings, isFirst: rank != nil)
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
      word: candidate, title: title, actors: actors, others: others, pieces: pieces,
      findings: findings, isFirst: isFirst)
  }
}
