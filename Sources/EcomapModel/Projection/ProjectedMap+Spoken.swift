extension ProjectedMap {
  /// What counts and what does not, in one sentence without a full stop.
  ///
  /// Every report prints it: "All current ties as of June 2016, undirected; planned, proposed and
  /// ended ties and 12 classes of bodies are left out".
  public var spoken: String {
    var sentence = "\(spokenTies) \(spokenDate), "
    sentence += projection.isDirected ? "with their direction" : "undirected"
    if projection.includeClasses { sentence += ", classes of bodies counted as actors" }
    let rest = spokenRest
    if !rest.isEmpty {
      let verb = rest.count == 1 && rest[0].hasPrefix("1 ") ? "is" : "are"
      sentence += "; \(rest.listed()) \(verb) left out"
    }
    if !projection.without.isEmpty {
      let names = projection.without.map { snapshot.map[$0].name }
      sentence += "; taken away on trial: \(names.listed())"
    }
    return sentence
  }

  private var spokenTies: String {
    var standings = ["current"]
    if projection.includePlanned { standings += ["planned", "proposed"] }
    if projection.includeEnded { standings.append("ended") }
    let ties = standings.listed() + " ties"
    guard let kinds = projection.kinds else { return "All \(ties)" }
    let phrases = kinds.map { id in
      "\"\(snapshot.map.vocabulary.relationship(id)?.kind.phrase ?? id)\""
    }
    guard !phrases.isEmpty else { return "No ties" }
    let kind = phrases.count == 1 ? "kind" : "kinds"
    return "Only \(ties) of the \(kind) \(phrases.listed())"
  }

  private var spokenDate: String {
    snapshot.date.map { "as of \($0.spoken)" } ?? "with no date given"
  }

  private var spokenRest: [String] {
    var standings: [String] = []
    if !projection.includePlanned { standings += ["planned", "proposed"] }
    if !projection.includeEnded { standings.append("ended") }
    var rest: [String] = []
    if !standings.isEmpty { rest.append(standings.listed() + " ties") }
    if leftOut.actors > 0 {
      rest.append(leftOut.actors.counted("\(standings.listed("or")) actor"))
    }
    if leftOut.classes > 0 {
      rest.append(leftOut.classes.counted("class of bodies", "classes of bodies"))
    }
    if leftOut.uncounted > 0 {
      rest.append(leftOut.uncounted.counted("actor") + " that the map does not count")
    }
    return rest
  }
}
