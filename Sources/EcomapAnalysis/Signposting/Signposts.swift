public import EcomapModel

/// Finds who on a map can help with something.
///
/// It looks at what actors are recorded for and measures nothing, so that an answer takes little
/// longer than reading the map.
public struct Signposts: Sendable {
  private let snapshot: Snapshot
  private let thesaurus: Thesaurus

  /// Prepares a map at a date.
  ///
  /// Complexity: O(kinds of the vocabulary).
  public init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    thesaurus = Thesaurus(snapshot.map.vocabulary)
  }

  /// Answers a question.
  ///
  /// Actors that ended are named apart and never recommended. With an area, those who work
  /// elsewhere are counted and left out. Without any words, whoever fits the area, the stage or the
  /// driver answers.
  ///
  /// Complexity: O(length of all names and notes × things asked for + ties).
  public func answer(_ question: Signpost) -> SignpostAnswer {
    let map = snapshot.map
    let areas = map.areas.areas.map(\.name) + Area.builtIn.map(\.name)
    let understanding = Understanding(
      question.words, names: longNames(in: question.words), areas: areas,
      thesaurus: thesaurus)
    let places = question.area.map { [$0] } ?? understanding.areas
    var answer = SignpostAnswer(
      question: question, snapshot: snapshot, understanding: understanding, places: places)
    let scoring = SignpostScoring(question, understanding.concepts, places, in: snapshot)
    let routes = question.asker.map { WarmestRoutes(from: $0, in: snapshot) }
    var met: Set<Int> = []
    let found = snapshot.present.compactMap { scoring.match($0, noting: &met) }
    for match in Self.fitting(found) {
      if snapshot.standing(of: match.actor) == .ended {
        answer.ended.append(
          .init(actor: match.actor, successors: snapshot.successors(of: match.actor)))
      } else if !match.isNear {
        answer.elsewhere += 1
      } else if match.actor == routes?.asker {
        answer.asksForItself = true
      } else {
        answer.matches.append(match)
      }
    }
    answer.matches.sort { isBetter($0, than: $1, routes) }
    if let routes { introduce(routes, to: &answer) }
    let hints = SignpostHints(snapshot, understanding.concepts)
    answer.unknown = hints.unknown(met: met)
    if answer.matches.isEmpty { (answer.remits, answer.areRemitsNear) = hints.remits }
    return answer
  }

  /// The stems of those names of more than one word that consist of words of a question.
  private func longNames(in question: String) -> Set<[String]> {
    let asked = Set(Words.stems(of: question))
    let beginnings = WordBeginnings(of: asked)
    var found: Set<[String]> = []
    for actor in snapshot.map.actors {
      for name in actor.everyName where beginnings.admit(name) {
        let stems = Words.stems(of: name).filter { !PlainWords.joints.contains($0) }
        if stems.count > 1, stems.allSatisfy(asked.contains) { found.insert(stems) }
      }
    }
    return found
  }

  /// Those that answer at least half as many of the things asked for as the best does.
  private static func fitting(_ matches: [SignpostMatch]) -> [SignpostMatch] {
    let most = matches.map(\.covered).max() ?? 0
    return matches.filter { $0.covered * 2 >= most }
  }

  private func isBetter(
    _ first: SignpostMatch, than second: SignpostMatch, _ routes: WarmestRoutes?
  ) -> Bool {
    func key(_ match: SignpostMatch) -> (Int, Int, Int, Int, UInt32) {
      (
        -match.score, snapshot.map[match.actor].isClass ? 1 : 0,
        snapshot.standing(of: match.actor) == .current ? 0 : 1,
        routes?.distance(to: match.actor) ?? Int.max, match.actor.position
      )
    }
    return key(first) < key(second)
  }

  private func introduce(_ routes: WarmestRoutes, to answer: inout SignpostAnswer) {
    let recorded = RecordedTies(of: snapshot)
    let asker = routes.asker
    let facts = SignpostAnswer.Asker(
      actor: asker, standing: snapshot.standing(of: asker), isClass: snapshot.map[asker].isClass,
      partners: recorded.neighbourCount(of: asker), successors: snapshot.successors(of: asker))
    answer.asker = facts
    guard facts.canBeIntroduced else { return }
    let near = NearestPartners(to: asker, in: snapshot, recorded)
    for index in answer.matches.indices {
      let actor = answer.matches[index].actor
      answer.matches[index].route = routes.route(to: actor)
      if answer.matches[index].route == nil {
        answer.matches[index].nearest = near.partners(of: actor)
      }
    }
  }
}
