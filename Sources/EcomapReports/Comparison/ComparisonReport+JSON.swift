import EcomapAnalysis
import EcomapModel

extension ComparisonReport {
  /// The comparison as JSON, for other programs, with its keys always in the same order.
  ///
  /// Actors and ties that are the same in both states are counted and not listed, and actors that
  /// only one map holds are listed by id.
  public var json: String {
    let pair = comparison.pair
    let value: JSONText = [
      "ecomap": 1,
      "relation": .string(pair.relation.rawValue),
      "before": json(.before, pair.before, comparison.before),
      "after": json(.after, pair.after, comparison.after),
      "actors": actors,
      "movements": .array(comparison.movements.map(json)),
      "ties": ties,
      "measures": measures,
      "findings": findings,
      "notes": .array(
        comparison.cautions.map { ["id": .string($0.id), "sentence": .string($0.sentence.plain)] }
      ),
    ]
    return value.warning(of: pair.before.map, pair.after.map).pretty
  }

  private func json(
    _ side: ComparedSide, _ snapshot: Snapshot, _ analysis: GapAnalysis
  ) -> JSONText {
    [
      "title": .string(snapshot.map.title),
      "as-of": .optional(snapshot.date?.description),
      "files": .strings(snapshot.map.filePaths),
      "actors": .integer(comparison.pair.counted(side).count),
      "classes": .integer(comparison.pair.classCount(side)),
      "ties": .integer(comparison.pair.holding(side).count),
      "projection": analysis.context.projected.json,
    ]
  }

  private func ids(_ positions: [Int], _ side: ComparedSide) -> JSONText {
    .strings(positions.map { comparison.pair.entry($0, at: side).id })
  }

  private var actors: JSONText {
    let changes = comparison.actors.compactMap { $0 }.filter(\.counts)
    let told = changes.filter { change in
      switch change.course {
      case .onlyBefore, .onlyAfter: change.isRenamed
      case .kept: change.isRenamed || change.reclassification != nil || !change.fields.isEmpty
      case .began, .ended, .endedUnseen, .returned, .notBegun: true
      }
    }
    func only(_ course: ActorChange.Course, _ side: ComparedSide) -> JSONText {
      ids(comparison.actors(course).map(\.position), side)
    }
    return [
      "unchanged": .integer(
        changes.count { $0.course == .kept && !$0.isRenamed && $0.reclassification == nil && $0.fields.isEmpty }),
      "counts": .object(
        ActorChange.Course.allCases.map { course in
          (course.rawValue, .integer(changes.count { $0.course == course }))
        }),
      "changes": .array(told.map(json)),
      "only-before": only(.onlyBefore, .before),
      "only-after": only(.onlyAfter, .after),
    ]
  }

  private func json(_ change: ActorChange) -> JSONText {
    let pair = comparison.pair
    let actor = pair.actors[change.position]
    let old = pair.entry(change.position, at: .before)
    let new = pair.entry(change.position, at: .after)
    return [
      "course": .string(change.course.rawValue),
      "before": .strings(actor.before.map { pair.before.map[$0].id }),
      "after": .strings(actor.after.map { pair.after.map[$0].id }),
      "name-before": .string(old.name),
      "name-after": .string(new.name),
      "kind-before": .string(old.kind.id),
      "kind-after": .string(new.kind.id),
      "match": .optional(actor.match.map(word)),
      "date": .optional(change.date?.description),
      "last-date": .optional(change.lastDate?.description),
      "reclassified": change.reclassification.map {
        [
          "from": .string($0.from.id), "to": .string($0.to.id),
          "date": .optional($0.date?.description),
        ]
      } ?? .null,
      "changes": .strings(change.changes.map(\.rawValue)),
      "followers": ids(change.followers, .after),
      "origins": ids(change.origins, .before),
      "fields": .array(change.fields.map(json)),
    ]
  }

  private func word(_ match: ComparedActor.Match) -> String {
    switch match {
    case .body: "body"
    case .id: "id"
    case .identifier(let code): "identifier \(code.scheme) \(code.value)"
    case .name(let name): "name \(name)"
    }
  }

  private func json(_ field: ActorChange.FieldChange) -> JSONText {
    [
      "field": .string(field.field), "before": .strings(field.before),
      "after": .strings(field.after),
    ]
  }

  private func json(_ movement: Movement) -> JSONText {
    [
      "sort": .string(movement.sort.rawValue),
      "from": .optional(movement.from?.id),
      "to": .strings(movement.to.map(\.id)),
      "members": ids(
        movement.members, [.began, .splitOff].contains(movement.sort) ? .after : .before),
      "followers": ids(movement.followers, .after),
      "origins": ids(movement.origins, .after),
      "kept-their-names": ids(movement.keptNames, .after),
      "on-first-map": .integer(movement.onFirst),
      "dates": .strings(movement.dates.map(\.description)),
      "mergers-among-them": .integer(movement.mergers?.count ?? 0),
      "left-after-mergers": movement.mergers.map { .integer($0.left) } ?? .null,
    ]
  }

  private var ties: JSONText {
    let told = comparison.ties.filter { $0.course != .kept || $0.isCarriedOver }
    return [
      "unchanged": .integer(comparison.ties.count - told.count),
      "counts": .object(
        TieChange.Course.allCases.map { course in
          (course.rawValue, .integer(comparison.ties(course).count))
        }),
      "changes": .array(told.map(json)),
    ]
  }

  private func json(_ change: TieChange) -> JSONText {
    [
      "course": .string(change.course.rawValue),
      "before": change.before.map { json($0, comparison.pair.before) } ?? .null,
      "after": change.after.map { json($0, comparison.pair.after) } ?? .null,
      "carried-over": .boolean(change.isCarriedOver),
      "date": .optional(change.date?.description),
      "fields": .array(change.fields.map(json)),
    ]
  }

  private func json(_ tie: Int, _ snapshot: Snapshot) -> JSONText {
    let dated = snapshot.ties[tie]
    return [
      "from": .string(snapshot.map[dated.from].id),
      "kind": .string(snapshot.map.ties[tie].kind.id),
      "to": .string(snapshot.map[dated.to].id),
      "place": .string(snapshot.map.place(snapshot.map.ties[tie].location)),
    ]
  }
}
