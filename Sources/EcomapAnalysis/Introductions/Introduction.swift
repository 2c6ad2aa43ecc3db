import EcomapGraph
import EcomapModel

/// Finds out who should be introduced to whom.
public struct Introduction: Analysis {
  static let rule = Rule(
    id: "introduction",
    theme: .introduction,
    title: "Whom to introduce",
    finds: """
      The ten pairs of bodies without a recorded tie that have most reason for one. Both are \
      current, end no sooner than a year after the date of the map, have a name (none that says \
      "unnamed"), and are no classes, programmes, schemes, events or products. They share a remit \
      or a stage, or an expectation of the map asks for their tie, or they share a driver other \
      than relationships and information and besides it a neighbour or a place smaller than a \
      region. They are of different sectors or places, or expected; on a map of \
      regions not both national, and a local actor is not introduced to a countrywide one. Two \
      that run, founded, made, host, are parts of or partners in the same thing know each other \
      and are left out. Points: 6 when an expectation asks for the tie; 2 for each shared remit, \
      up to three; 1 for a shared stage and half for a shared driver; 1 for different sectors and \
      half for different places; 1 when one of them has no tie; 1 for an introducer, and up to 4 \
      for how close they are already: four times the sum of 1 / ties over all who know both. Of \
      equal pairs the first on the map come first; nobody is in more than two, nor asked to \
      introduce more than three.
      """,
    why: """
      A tie between groups opens a way for all who are near it. Measures that only count whom two \
      have in common would tie each group more closely to itself and never reach those that stand \
      alone.
      """,
    example: """
      Introduce `HealthUnlocked` and `City and Hackney Patient Participation Committee`: nobody on \
      the map is recorded as knowing both. Both act on the driver patient-voice, and `HealthUnlocked` \
      has no recorded tie.
      """,
    severity: .notice,
    remedy: "Ask the introducer to bring the two together; with none, invite both.",
    reference: """
      Adamic, L. A. and Adar, E. (2003) Friends and neighbors on the Web. Social Networks 25, \
      211-230; the weights after Zhou, T., Lü, L. and Zhang, Y.-C. (2009) Predicting missing links \
      via local information. European Physical Journal B 71, 623-630.
      """)

  /// How many pairs are named, in how many of them one actor is at most, and how many one
  /// introducer is asked for.
  static let most = 10
  static let mostPerActor = 2
  static let mostPerIntroducer = 3

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each pair, the best first.
  ///
  /// Complexity: O(actors + Σ degree² + expectations × (actors + ties)).
  public func findings(in context: AnalysisContext) -> [Finding] {
    var counts: [ActorIndex: Int] = [:]
    var asked: [ActorIndex: Int] = [:]
    var chosen: [Meeting] = []
    let acquaintances = Acquaintances(context)
    for meeting in MeetingSearch(acquaintances).best where chosen.count < Self.most {
      let pair = [meeting.first, meeting.second]
      guard pair.allSatisfy({ counts[$0, default: 0] < Self.mostPerActor }) else { continue }
      // Whoever knows everybody is busy enough: others are asked too, or nobody.
      if let introducer = acquaintances.introducers(meeting.first, meeting.second).first {
        guard asked[introducer, default: 0] < Self.mostPerIntroducer else { continue }
        asked[introducer, default: 0] += 1
      }
      for actor in pair { counts[actor, default: 0] += 1 }
      chosen.append(meeting)
    }
    return chosen.map { MeetingWording($0, acquaintances).finding }
  }
}
