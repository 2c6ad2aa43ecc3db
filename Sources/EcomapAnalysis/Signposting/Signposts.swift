public import EcomapModel

/// Finds who on a map can help with something.
///
/// It looks at what actors are recorded for and measures nothing, so that an answer takes little
/// longer than reading the map.
public struct Signposts: Sendable {
  let snapshot: Snapshot
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
    sort(
      snapshot.present.compactMap { scoring.match($0, noting: &met) }, asker: routes?.asker,
      into: &answer)
    if answer.matches.isEmpty { follow(scoring, asker: routes?.asker, in: &answer) }
    let hints = SignpostHints(snapshot, understanding.concepts)
    answer.unknown = hints.unknown(met: met.union(scoring.placeWords))
    if answer.matches.isEmpty {
      (answer.remits, answer.areRemitsNear) = hints.remits
      answerBesideWords(asker: routes?.asker, in: &answer)
    }
    rank(&answer.matches, routes)
    tellPlaces(scoring.placeWords, in: &answer)
    if let routes { introduce(routes, to: &answer) }
    return answer
  }

  /// What the words for a need speak of; whom it lies between is no part of it.
  func concepts(of need: String) -> [Concept] {
    let words = need.split(separator: " between ", maxSplits: 1).first.map(String.init) ?? need
    return Understanding(words, names: [], areas: [], thesaurus: thesaurus).concepts
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

  /// Sorts those who answer into those to name, those elsewhere, those who have ended and the asker.
  ///
  /// Whoever answers less than half as many of the things asked for as the best is left out; the best
  /// is one who can be named, if there is any.
  private func sort(
    _ found: [SignpostMatch], asker: ActorIndex?, into answer: inout SignpostAnswer
  ) {
    let able = found.filter {
      $0.isNear && $0.actor != asker && snapshot.standing(of: $0.actor) != .ended
    }
    let most = (able.isEmpty ? found : able).map(\.answered).max() ?? 0
    for match in found where match.answered * 2 >= most {
      let hasEnded = snapshot.standing(of: match.actor) == .ended
      switch (match.isNear, hasEnded) {
      case (false, true): continue
      case (false, false): answer.elsewhere += 1
      case (true, true) where match.isByKindOnly && !able.isEmpty: answer.endedByKind += 1
      case (true, true):
        answer.ended.append(
          .init(actor: match.actor, successors: snapshot.successors(of: match.actor)))
      case (true, false) where match.actor == asker: answer.asksForItself = true
      case (true, false): answer.matches.append(match)
      }
    }
  }

  /// Where all who would answer have ended, those who came after them answer.
  private func follow(
    _ scoring: SignpostScoring, asker: ActorIndex?, in answer: inout SignpostAnswer
  ) {
    var before: [ActorIndex: [ActorIndex]] = [:]
    for ended in answer.ended {
      for next in ended.successors where next != asker && scoring.isNear(next) {
        before[next, default: []].append(ended.actor)
      }
    }
    answer.matches = before.keys.sorted().map { next in
      SignpostMatch(
        actor: next, score: 0, reasons: [.follows(before[next] ?? [])], points: [0], isNear: true,
        answered: 0, covered: 0, named: [])
    }
    answer.ended.removeAll { $0.successors.contains { before[$0] != nil } }
  }

  /// Where the words find nobody, those who fit the stage, the driver or the place, told as such.
  private func answerBesideWords(asker: ActorIndex?, in answer: inout SignpostAnswer) {
    let question = answer.question
    guard !answer.understanding.concepts.isEmpty,
      question.stage != nil || question.driver != nil || !answer.places.isEmpty
    else { return }
    let scoring = SignpostScoring(question, [], answer.places, in: snapshot)
    var met: Set<Int> = []
    answer.matches = snapshot.present.compactMap { scoring.match($0, noting: &met) }
      .filter { $0.isNear && $0.actor != asker && snapshot.standing(of: $0.actor) != .ended }
    answer.isBesideWords = !answer.matches.isEmpty
  }

  /// Says which words for places are none of the map's areas, and of which kinds no area is known.
  private func tellPlaces(_ placeWords: Set<Int>, in answer: inout SignpostAnswer) {
    let first = answer.matches.first?.named ?? []
    let concepts = answer.understanding.concepts
    answer.unknownPlaces = concepts.indices.filter { position in
      placeWords.contains(position)
        || concepts[position].mayBePlace
          && answer.unknown.contains { $0.concept.name == concepts[position].name }
    }.map { .init(name: concepts[$0].name, isInNames: first.contains($0)) }
    answer.unknown.removeAll { unknown in
      answer.unknownPlaces.contains { $0.name == unknown.concept.name }
    }
    guard !answer.places.isEmpty else { return }
    let kinds = Set(answer.matches.map { snapshot.map[$0.actor].kind })
    answer.placelessKinds = snapshot.placelessKinds.filter(kinds.contains)
  }

  /// Puts the best first, and those that answer equally well on one place.
  private func rank(_ matches: inout [SignpostMatch], _ routes: WarmestRoutes?) {
    func key(_ match: SignpostMatch) -> (Int, Int, Int, Int, Int) {
      (
        snapshot.map[match.actor].isClass ? 1 : 0, -match.covered, -match.score,
        snapshot.standing(of: match.actor) == .current ? 0 : 1,
        routes?.distance(to: match.actor) ?? Int.max
      )
    }
    matches.sort { key($0) == key($1) ? $0.actor < $1.actor : key($0) < key($1) }
    for index in matches.indices.dropFirst() {
      let isEqual = key(matches[index]) == key(matches[index - 1])
      matches[index].rank = isEqual ? matches[index - 1].rank : index + 1
    }
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
