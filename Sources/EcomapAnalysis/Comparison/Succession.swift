import EcomapModel

/// Who followed whom between two dates, as the changes of either map say.
struct Succession {
  /// A change, in terms of the bodies of a comparison.
  struct Step: Equatable {
    let kind: Change.Kind
    let date: PartialDate
    let from: [Int]
    let to: [Int]
    let fromKind: ActorKind?
    let toKind: ActorKind?
    let citations: [Citation]

    static func == (left: Step, right: Step) -> Bool {
      left.kind == right.kind && left.date == right.date && Set(left.from) == Set(right.from)
        && Set(left.to) == Set(right.to) && left.fromKind?.id == right.fromKind?.id
    }
  }

  /// Who follows a body in the end, and by which changes, in order of time.
  struct Path {
    var followers: [Int] = []
    var steps: [Step] = []
  }

  /// The changes between the dates, in order of time; the same one of two maps once.
  let steps: [Step]
  /// The changes by which a body took a new name, by its position.
  let renamings: [Int: Step]
  /// The last changes by which a body became one of another kind, by its position.
  let reclassifications: [Int: Step]
  private let stepsFrom: [Int: [Int]]
  private let pair: MapPair

  init(_ pair: MapPair) {
    let matching = pair.correspondence
    var steps: [Step] = []
    func add(_ map: EcosystemMap, _ position: (ActorIndex) -> Int) {
      for change in map.changes where pair.spans(change.date) {
        let step = Step(
          kind: change.kind, date: change.date, from: change.from.map(position),
          to: change.to.map(position), fromKind: change.fromKind, toKind: change.toKind,
          citations: change.citations)
        if !steps.contains(step) { steps.append(step) }
      }
    }
    add(pair.before.map) { matching.position(before: $0) }
    if pair.relation != .oneMap { add(pair.after.map) { matching.position(after: $0) } }
    steps = steps.enumerated().sorted {
      ($0.element.date.firstDay, $0.offset) < ($1.element.date.firstDay, $1.offset)
    }.map(\.element)
    var stepsFrom: [Int: [Int]] = [:]
    var renamings: [Int: Step] = [:]
    var reclassifications: [Int: Step] = [:]
    for (number, step) in steps.enumerated() {
      if step.kind == .reclassify {
        for body in step.from { reclassifications[body] = step }
        continue
      }
      for body in step.from where step.from != step.to {
        stepsFrom[body, default: []].append(number)
      }
      if step.kind == .rename, step.from == step.to, let body = step.from.first {
        renamings[body] = step
      }
    }
    self.steps = steps
    self.stepsFrom = stepsFrom
    self.renamings = renamings
    self.reclassifications = reclassifications
    self.pair = pair
  }

  /// Who is there at the second date in place of a body that is there no longer.
  ///
  /// Complexity: O(steps that lead on from it).
  func path(from body: Int) -> Path {
    var path = Path()
    var taken: Set<Int> = []
    var seen: Set<Int> = [body]
    var pending = [(body, 0)]
    while let (next, day) = pending.popLast() {
      for number in stepsFrom[next] ?? [] where steps[number].date.firstDay >= day {
        taken.insert(number)
        for follower in steps[number].to where seen.insert(follower).inserted {
          if pair.knownAfter(follower) == .current {
            path.followers.append(follower)
          } else {
            pending.append((follower, steps[number].date.firstDay))
          }
        }
      }
    }
    path.followers.sort()
    path.steps = taken.sorted().map { steps[$0] }
    return path
  }
}
