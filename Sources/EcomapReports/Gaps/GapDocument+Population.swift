import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The actors that are not current, as what they are: "1 proposed actor and 248 actors that have
  /// ended"; nil when there are none.
  var othersInWords: String? {
    let standings = context.snapshot.present
      .filter { !map[$0].isClass && map[$0].uncounted == nil }
      .map { context.snapshot.standing(of: $0) }
    let parts = [Status.planned, .proposed, .ended].compactMap { standing -> String? in
      let count = standings.count { $0 == standing }
      guard count > 0 else { return nil }
      return standing == .ended
        ? "\(count.counted("actor")) that \(count == 1 ? "has" : "have") ended"
        : count.counted("\(standing.rawValue) actor")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// How some ties stand that are not current: "planned or ended".
  func standings(ofTies ties: [Int]) -> String {
    let found = Set(ties.map { context.snapshot.ties[$0].standing })
    return [Status.planned, .proposed, .ended].filter(found.contains).map(\.rawValue)
      .listed("or")
  }
}
