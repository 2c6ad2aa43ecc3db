import EcomapModel

/// What became of a finding between two states.
public struct FindingShift: Sendable {
  /// Which way it went.
  public enum Course: String, Sendable, CaseIterable {
    /// It is open in the second state and was not in the first.
    case new
    /// It was open in the first state and is not found in the second, whose map holds its actors.
    case resolved
    /// It is open in both.
    case stillOpen = "still-open"
    /// It was open in the first state and is accepted in the second.
    case accepted
    /// It was open in the first state, and the second map does not hold an actor of it or says
    /// that one has ended.
    case actorGone = "actor-gone"
    /// It is open in the second state, and an actor of it was not in the first.
    case actorNew = "actor-new"
  }

  /// Which way it went.
  public let course: Course
  /// Its place among the findings of the first state.
  public let before: Int?
  /// Its place among the findings of the second state.
  public let after: Int?
}

extension FindingShift {
  private struct Key: Hashable {
    let rule: String
    let actors: [Int]
    let about: String?
  }

  /// What became of every open finding, an actor's findings being those of who follows it.
  ///
  /// Findings about the network as a whole are told as measures and are not among them.
  ///
  /// Complexity: O(findings × their actors).
  static func all(
    of pair: MapPair, _ changes: [ActorChange?], _ before: [Finding], _ after: [Finding]
  ) -> [FindingShift] {
    let matching = pair.correspondence
    var places: [Key: [Int]] = [:]
    for (number, finding) in after.enumerated().reversed()
    where finding.rule != WholeNetwork.rule.id {
      let actors = Set(finding.actors.map { matching.position(after: $0) }).sorted()
      let key = Key(rule: finding.rule, actors: actors, about: finding.discriminator)
      places[key, default: []].append(number)
    }
    var shifts: [FindingShift] = []
    var taken: Set<Int> = []
    for (number, finding) in before.enumerated() where finding.rule != WholeNetwork.rule.id {
      let own = finding.actors.map { matching.position(before: $0) }
      let heirs = own.map { position in
        let followers = changes[position]?.followers ?? []
        return followers.count == 1 ? followers[0] : position
      }
      let key = Key(rule: finding.rule, actors: Set(heirs).sorted(), about: finding.discriminator)
      let found = places[key]?.popLast()
      if let found { taken.insert(found) }
      guard finding.accepted == nil else {
        if let found, after[found].accepted == nil {
          shifts.append(FindingShift(course: .new, before: number, after: found))
        }
        continue
      }
      let course: Course =
        if let found {
          after[found].accepted == nil ? .stillOpen : .accepted
        } else {
          own.allSatisfy { changes[$0]?.course == .kept } ? .resolved : .actorGone
        }
      shifts.append(FindingShift(course: course, before: number, after: found))
    }
    for (number, finding) in after.enumerated()
    where finding.accepted == nil && !taken.contains(number)
      && finding.rule != WholeNetwork.rule.id
    {
      let isKnown = finding.actors.allSatisfy {
        changes[matching.position(after: $0)]?.course == .kept
      }
      shifts.append(
        FindingShift(course: isKnown ? .new : .actorNew, before: nil, after: number))
    }
    return shifts
  }
}
