import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The numbers that matter, as a board member would tell them to another.
  var summary: [Block] {
    var population = "The map describes \(counts.actors.counted("current actor"))"
    if counts.classes > 0 {
      population += ", \(counts.classes.counted("class of bodies", "classes of bodies"))"
    }
    if let others = othersInWords { population += ", \(others)" }
    if counts.uncounted > 0 { population += ", \(counts.uncounted) that it does not count" }
    population += " and \(counts.currentTies.counted("current tie")) between them."
    let found = themes
    var words = population + totals
    // The figures of the network are always there; they are no gap.
    if !analysis.rules.contains(where: { $0.theme != .cohesion && !analysis.open($0.id).isEmpty }) {
      words +=
        counts.actors == 0
        ? " There is nothing to report on yet." : " This report found nothing missing."
    }
    if counts.all.accepted > 0 {
      let verb = counts.all.accepted == 1 ? "is" : "are"
      let findings = counts.all.accepted.counted("finding")
      words += " \(findings) \(verb) known and accepted by the makers of the map."
    }
    return [
      .heading(level: 2, "Summary"),
      .paragraph(.text(words)),
    ] + knowledge + found
  }

  /// How many findings are open, by what they ask of their reader.
  private var totals: String {
    let figures = Set(analysis.rules.filter { $0.theme == .cohesion }.map(\.id))
    let open = analysis.findings.filter { $0.accepted == nil && !figures.contains($0.rule) }
    guard !open.isEmpty else { return "" }
    let asks: [(Severity, String)] = [
      (.serious, "to act on"), (.warning, "to look into"), (.notice, "to know"),
    ]
    let parts = asks.compactMap { severity, words -> String? in
      let count = open.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(words)"
    }
    return " \(open.count.counted("finding")) \(open.count == 1 ? "is" : "are") open: "
      + "\(parts.listed())\(lists(among: open))."
  }

  /// How many of the findings are rows of a list rather than told by themselves.
  private func lists(among open: [Finding]) -> String {
    let lists = analysis.rules.filter { !Self.toldOneByOne.contains($0.id) }.compactMap { rule in
      let count = open.count { $0.rule == rule.id }
      return count > Self.mostBesideAList ? (rule.title.lowercasedAtStart, count) : nil
    }
    guard !lists.isEmpty else { return "" }
    let rows = lists.reduce(0) { $0 + $1.1 }
    let titles = lists.map { "\($0) (\($1))" }.listed()
    return "; \(rows) of these are rows of \(lists.count == 1 ? "a list" : "lists"): \(titles)"
  }

  /// As many findings of a sort are no list.
  private static let mostBesideAList = 3

  /// How much the map shows and knows, in two sentences.
  var knownInShort: Passage {
    return .text(
      """
      \(counts.actors.counted("current actor")) and \(counts.currentTies.counted("current tie")) \
      are recorded; \(counts.tied) of the actors have a tie with another one \
      (\(share(of: counts.tied, in: counts.actors)))\(besides). \
      "No tie recorded" is a question, not a verdict: the relationship may be missing, or only its \
      record.
      """)
  }

  /// Who has a tie with a class of bodies and with nobody by name.
  private var besides: String {
    counts.tiedToClasses == 0 ? "" : " and \(counts.tiedToClasses) more with classes of bodies only"
  }

  /// How much the map knows, before anything is said that rests on it.
  private var knowledge: [Block] {
    guard counts.actors > 0 else { return [] }
    func known(_ isKnown: (ActorIndex) -> Bool) -> Int { context.subjects.count(where: isKnown) }
    var words = """
      How much is recorded: a current tie with another actor for \(counts.tied) of the \
      \(counts.actors.counted("actor")) (\(share(of: counts.tied, in: counts.actors)))\(besides), a \
      remit for \(known { !map[$0].remits.isEmpty }), a \
      stage of innovation for \(known { !map[$0].stages.isEmpty }) and a driver for \
      \(known { !map[$0].drivers.isEmpty }). Please read "no tie recorded" as a question, not as a \
      verdict: the relationship may be missing, or only its record.
      """
    let classes = context.snapshot.present.filter {
      map[$0].isClass && context.recorded.neighbourCount(of: $0) > 0
    }
    if !classes.isEmpty {
      words += """
         A tie with a class of bodies may well mean some of those who seem to have none; there are \
        ties with \(classes.count.counted("class", "classes")), such as
        """
      let names = context.names(of: classes.prefix(3))
      return [.paragraph(.text(words + " ") + Passage("\(names: names)."))]
    }
    return [.paragraph(.text(words))]
  }

  /// What was found, theme by theme; nothing when nothing is open.
  private var themes: [Block] {
    let rows = Theme.allCases.compactMap { theme -> [Passage]? in
      let statements = counts.byRule.compactMap { rule, tally in
        rule.theme == theme && tally.open > 0 ? statement(of: rule, tally.open) : nil
      }
      guard !statements.isEmpty else { return nil }
      return [.text(theme.title), .text(statements.joined(separator: " "))]
    }
    return rows.isEmpty ? [] : [.table(.init(columns: ["Theme", "What was found"], rows: rows))]
  }

  /// What a rule found, in a sentence with its number.
  func statement(of rule: Rule, _ count: Int) -> String {
    let actors = count.counted("actor")
    let has = count == 1 ? "has" : "have"
    switch rule.id {
    case "unconnected-actor":
      let accepted = counts.tally(rule.id).accepted
      let besides = accepted == 0 ? "" : ", besides \(accepted) known and accepted"
      return
        "\(actors) \(has) no current tie recorded (\(share(of: count, in: counts.actors)))\(besides)\(otherTies(of: rule)).\(wholeKinds)"
    case "single-tie":
      return "\(actors) \(has) recorded ties with one other actor only, what is their own aside."
    case "only-its-own":
      let number = actorCount(of: rule)
      return
        "\(number.counted("actor")) \(number == 1 ? "is tied only to what is its own." : "are tied only to what is their own.")"
    case "separate-component":
      let stands = count == 1 ? "stands" : "stand"
      return "\(count.counted("group")) of actors \(stands) apart from the rest."
    case "expectation":
      return count == 1
        ? "In 1 case the map's own expectations are not met."
        : "In \(count) cases the map's own expectations are not met."
    case "ended-actor":
      return "\(actors) that \(has) ended still \(has) current ties."
    case "duplicate-entry":
      return count == 1
        ? "1 body may have been entered twice."
        : "\(count) bodies may have been entered more than once."
    case "ended-neighbours":
      return "\(actors) \(has) recorded ties only with actors that have ended."
    case "no-route-to-network":
      let number = actorCount(of: rule)
      return """
        \(number.counted("actor")) with ties \(number == 1 ? "has" : "have") no recorded route to \
        the network of their area.
        """
    case "no-tie-outside-group":
      let number = actorCount(of: rule)
      return """
        \(number.counted("actor")) with several ties \(number == 1 ? "has" : "have") none recorded \
        outside their own sector.
        """
    case "uncoordinated-overlap":
      return """
        In \(count.counted("case")) actors share most of a remit in one place and have no recorded \
        tie.
        """
    case "coordinated-overlap":
      return "In \(count.counted("case")) actors that share most of a remit have a recorded tie."
    case "shared-remit":
      return """
        In \(count.counted("case")) bodies of one place have a remit in common and no recorded tie.
        """
    case "counterparts":
      return """
        \(count.counted("group")) of bodies of one kind \(count == 1 ? "does" : "do") the same in \
        different places.
        """
    case "silent-groups":
      return """
        \(count.counted("pair")) of sectors \(has) far fewer recorded ties than one would expect.
        """
    case "uncovered":
      return """
        \(count.counted("area")) \(has) stages or drivers of innovation that nobody is recorded for.
        """
    case "introduction":
      return "\(count.counted("introduction")) \(count == 1 ? "is" : "are") proposed."
    case "joining-ties":
      let ties = analysis.open(rule.id).reduce(0) { $0 + $1.integer("new-ties") }
      return "\(ties.counted("new tie")) would join groups that stand apart."
    case "second-routes":
      guard let finding = analysis.open(rule.id).first else { return "" }
      let hanging = finding.integer("actors-behind-them")
      return """
        \(hanging) of the \(finding.integer("group")) actors in the largest group \
        \(hanging == 1 ? "reaches" : "reach") the rest over one tie only.
        """
    case "uncertain-tie":
      guard let finding = analysis.open(rule.id).first else { return "" }
      let uncertain = finding.integer("uncertain")
      return """
        \(uncertain) of \(finding.integer("current-ties")) current ties \
        \(uncertain == 1 ? "is" : "are") inferred or unclear in the sources.
        """
    case "passed-date":
      return "\(count.counted("plan")) should have begun by now."
    case "old-source":
      let ties = Set(analysis.open(rule.id).flatMap(\.ties)).count
      return """
        \(ties.counted("current tie")) \(ties == 1 ? "rests" : "rest") on sources more than two \
        years old.
        """
    case "unused-severity":
      return "\(count.counted("severity", "severities")) should be looked at again."
    case "unsourced-tie":
      return
        unsourced + "."
    case "broker":
      return count == 1
        ? "1 actor goes most between others." : "\(actors) go most between others."
    case "overloaded-broker":
      return "Half or more of the routes between others run through \(actors)."
    case "single-point-of-failure":
      let points = singlePointCount
      return
        "\(points.counted("actor")) \(points == 1 ? "is" : "are") the only route for two or more others."
    case "bridge-tie":
      let ties = bridgeTieCount
      return
        "\(ties.counted("tie")) \(ties == 1 ? "is" : "are") the only one between two parts of the network."
    case "key-set": return keySetStatement
    case "reach-set": return reachSetStatement
    case "announced-departure":
      return """
        \(count.counted("departure")) \(count == 1 ? "is" : "are") known for the twelve months \
        after the date of the map.
        """
    case "whole-network": return networkStatement
    case "unused-acceptance":
      return "\(count.counted("acceptance")) should be looked at again."
    default:
      return "\(rule.title): \(count)."
    }
  }

  /// How many ties have no source.
  ///
  /// It is a fact of the map, whatever its makers have accepted.
  var unsourced: String {
    let (count, accepted) = (
      counts.tally("unsourced-tie").total, counts.tally("unsourced-tie").accepted
    )
    let of = "\(count) of \(counts.ties.counted("tie")) \(count == 1 ? "has" : "have") no source"
    let known = accepted == 0 ? "" : ", \(accepted) of them known and accepted"
    return "\(of) (\(share(of: count, in: counts.ties)))\(known)"
  }

  /// How many actors the open findings of a rule are about.
  private func actorCount(of rule: Rule) -> Int {
    Set(analysis.open(rule.id).flatMap(\.actors)).count
  }

  /// The kinds of which none has a tie, with a space before it; nothing when there are none.
  var wholeKinds: String {
    guard let kinds = UnconnectedKinds(context).wholeInWords else { return "" }
    return " Among them are \(kinds): the map cannot yet say whom they work with."
  }

  /// How many of the unconnected actors a picture still shows with lines, because they have ties
  /// that do not count as current.
  private func otherTies(of rule: Rule) -> String {
    let tied = analysis.open(rule.id).filter { !$0.ties.isEmpty }
    guard !tied.isEmpty else { return "" }
    let standings = standings(ofTies: tied.flatMap(\.ties))
    return "; \(tied.count) of these \(tied.count == 1 ? "has" : "have") only \(standings) ties"
  }

  /// A part of a whole in per cent, never 0% of something nor 100% of less than all.
  func share(of part: Int, in whole: Int) -> String {
    whole > 0 ? percent(Double(part) / Double(whole)) : "0%"
  }
}
