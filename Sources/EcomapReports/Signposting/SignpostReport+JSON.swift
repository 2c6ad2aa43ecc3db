import EcomapAnalysis
import EcomapModel

extension SignpostReport {
  /// The answer as JSON, for other programs, with its keys always in the same order.
  public var json: String {
    let value: JSONText = [
      "ecomap": 1,
      "map": [
        "title": .string(map.title),
        "as-of": .optional(answer.snapshot.date?.description),
        "files": .strings(map.filePaths),
      ],
      "question": question,
      "understood": understood,
      "matches": .array(
        answer.matches.prefix(limit).map(json)),
      "counts": [
        "matches": .integer(answer.matches.count),
        "elsewhere": .integer(answer.elsewhere),
        "ended": .integer(answer.ended.count + answer.endedByKind),
      ],
      "ended": .array(
        answer.ended.map { ["actor": id($0.actor), "successors": ids($0.successors)] }),
      "nearest-remits": .strings(answer.areRemitsNear ? answer.remits : []),
    ]
    return value.warning(of: map).pretty
  }

  private var map: EcosystemMap { answer.snapshot.map }

  private func id(_ actor: ActorIndex) -> JSONText { .string(map[actor].id) }
  private func ids(_ actors: [ActorIndex]) -> JSONText { .strings(actors.map { map[$0].id }) }

  private var question: JSONText {
    let asked = answer.question
    return [
      "words": .string(asked.words),
      "area": .optional(asked.area),
      "stage": .optional(asked.stage?.rawValue),
      "driver": .optional(asked.driver?.rawValue),
      "from": answer.asker.map { id($0.actor) } ?? .null,
    ]
  }

  private var understood: JSONText {
    let understanding = answer.understanding
    return [
      "concepts": .array(
        understanding.concepts.map { concept in
          [
            "name": .string(concept.name), "synonyms": .strings(concept.synonyms),
            "wider": .strings(concept.wider), "weak": .boolean(concept.isWeak),
          ]
        }),
      "areas": .strings(answer.places),
      "unknown-places": .strings(answer.unknownPlaces.map(\.name)),
      "beside-words": .boolean(answer.isBesideWords),
      "ignored": .strings(understanding.unspoken),
      "unknown": .array(
        answer.unknown.map { unknown in
          [
            "name": .string(unknown.concept.name),
            "suggestion": .optional(unknown.suggestion),
          ]
        }),
      "other-script": .boolean(understanding.isInAnotherScript),
    ]
  }

  private func json(_ match: SignpostMatch) -> JSONText {
    let actor = map[match.actor]
    return [
      "rank": .integer(match.rank),
      "actor": .string(actor.id),
      "name": .string(actor.name),
      "kind": .string(actor.kind.id),
      "class": .boolean(actor.isClass),
      "standing": .string(answer.snapshot.standing(of: match.actor).rawValue),
      "score": .integer(match.score),
      "reasons": .array(match.reasons.map(json)),
      "points": .array(match.points.map { .integer($0) }),
      "contact": actor.contact.map {
        ["words": .optional($0.spoken), "url": .optional($0.url)]
      } ?? .null,
      "route": match.route.map { .array($0.steps.map(json)) } ?? .null,
      "nearest": ids(match.nearest.map(\.actor)),
    ]
  }

  private func json(_ reason: MatchReason) -> JSONText {
    switch reason {
    case .remit(let name): ["remit": .string(name)]
    case .kind(let kind): ["kind": .string(kind.id)]
    case .wholeName(let name): ["whole-name": .string(name)]
    case .follows(let before): ["follows": ids(before)]
    case .name(let name): ["name": .string(name)]
    case .stage(let stage): ["stage": .string(stage.rawValue)]
    case .driver(let driver): ["driver": .string(driver.rawValue)]
    case .note(let note): ["note": .string(note)]
    case .area(let reach): ["area": json(reach)]
    }
  }

  private func json(_ reach: AreaReach) -> JSONText {
    switch reach {
    case .same(let area): ["reach": "same", "area": .string(area)]
    case .part(let area): ["reach": "part", "area": .string(area)]
    case .around(let area): ["reach": "around", "area": .string(area)]
    case .international: ["reach": "international", "area": "International"]
    case .named(let area): ["reach": "named", "area": .string(area)]
    case .unknown: ["reach": "unknown", "area": nil]
    }
  }

  private func json(_ step: WarmestRoute.Step) -> JSONText {
    let tie = map.ties[step.tie]
    return [
      "from": id(step.from), "to": id(step.to), "kind": .string(tie.kind.id),
      "certainty": .string(tie.certainty.rawValue), "strength": .integer(tie.strength),
      "place": .string(map.place(tie.location)),
    ]
  }
}
