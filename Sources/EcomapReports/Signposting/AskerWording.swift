import EcomapAnalysis
import EcomapModel

/// Says why there can be no routes from an asker.
struct AskerWording {
  private let answer: SignpostAnswer
  private var map: EcosystemMap { answer.snapshot.map }

  init(_ answer: SignpostAnswer) { self.answer = answer }

  /// What to know about the asker; nothing when all is well.
  var troubles: [Passage] {
    guard let asker = answer.asker else { return [] }
    let name = map[asker.actor].name
    switch asker.standing {
    case .ended:
      let next = asker.successors.map { map[$0].name }
      let hint: Passage =
        next.isEmpty
        ? "Ask on behalf of somebody who is there."
        : "Ask on behalf of who came after it: \(names: next)."
      return ["\(name: name) has ended, so no routes lead from it. " + hint]
    case .planned, .proposed:
      return ["\(name: name) is only \(asker.standing.rawValue), so no routes lead from it yet."]
    case .current where map[asker.actor].isClass:
      return [
        "\(name: name) is a class of bodies and introduces nobody. Ask on behalf of one of them."
      ]
    case .current where asker.partners == 0:
      return ["No tie of \(name: name) is recorded, so no route can be told."]
    case .current: return []
    }
  }
}
