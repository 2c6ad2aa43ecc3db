public import EcomapModel

/// Something that a map shows about its ecosystem, or about what is recorded of it.
public struct Finding: Sendable, Identifiable {
  /// A named fact that bears a finding out.
  public struct Evidence: Sendable, Equatable {
    /// What it is, in kebab case.
    public let name: String
    /// The fact.
    public let value: JSONText

    /// Names a fact.
    public init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  /// The word for it, the same whenever the same thing is found of the same actors.
  ///
  /// It is the rule, a colon, the ids of the actors joined by `+` and, where a rule can find
  /// several things of the same actors, a colon and what tells them apart.
  public internal(set) var id: String
  /// The id of the rule that found it.
  public let rule: String
  /// How much it asks of its reader.
  public internal(set) var severity: Severity
  /// Whom it is about.
  public let actors: [ActorIndex]
  /// What it is about besides its actors, as in its id: what tells it from other findings of its
  /// rule about the same ones.
  public let discriminator: String?
  /// How many actors it bears on, which ranks findings of the same severity: those that would
  /// lose their route, say, and not only the one whose loss would take it from them.
  public let affected: Int
  /// The ties it is about, as positions in `EcosystemMap.ties`.
  public let ties: [Int]
  /// What is found, in a sentence that stands alone.
  public let sentence: Sentence
  /// What bears it out, in a fixed order.
  public internal(set) var evidence: [Evidence]
  /// What could be done.
  public let suggestion: Sentence?
  /// Why the makers of the map find it fine, when they do.
  public internal(set) var accepted: Acceptance?

  /// Creates a finding of a rule.
  ///
  /// - Parameters:
  ///   - rule: the rule that found it.
  ///   - actors: whom it is about.
  ///   - map: the map it is found in.
  ///   - discriminator: what tells it from other findings of the rule about the same actors.
  ///   - affected: how many actors it bears on, when not just those it is about.
  ///   - ties: the ties it is about.
  ///   - severity: how much it asks, when not what the rule says.
  ///   - sentence: what is found.
  ///   - evidence: what bears it out.
  ///   - suggestion: what could be done.
  public init(
    _ rule: Rule, of actors: [ActorIndex], in map: EcosystemMap, discriminator: String? = nil,
    affected: Int? = nil, ties: [Int] = [], severity: Severity? = nil, sentence: Sentence,
    evidence: [Evidence] = [],
    suggestion: Sentence? = nil
  ) {
    var id = "\(rule.id):\(actors.map { map[$0].id }.joined(separator: "+"))"
    if let discriminator { id += ":\(discriminator)" }
    self.id = id
    self.rule = rule.id
    self.severity = severity ?? rule.severity
    self.actors = actors
    self.discriminator = discriminator
    self.affected = affected ?? actors.count
    self.ties = ties
    self.sentence = sentence
    self.evidence = evidence
    self.suggestion = suggestion
  }

  /// The fact with a name, if the finding has it.
  public func evidence(_ name: String) -> JSONText? {
    evidence.first { $0.name == name }?.value
  }
}
