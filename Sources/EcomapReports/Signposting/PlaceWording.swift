import EcomapAnalysis
import EcomapModel

/// Says where a place that somebody asked about could not be taken into account.
struct PlaceWording {
  let answer: SignpostAnswer

  private var map: EcosystemMap { answer.snapshot.map }

  private static let mostAreas = 8

  /// One line, or nothing when places are as asked.
  var line: Passage? {
    let parts = [unknown, placeless].compactMap { $0 }
    return parts.isEmpty ? nil : Passage.joined(parts, separator: " ")
  }

  private var unknown: Passage? {
    guard !answer.unknownPlaces.isEmpty else { return nil }
    let called = answer.unknownPlaces.map(\.name).listed("or")
    let start = "The map has no area called \(called)"
    if answer.unknownPlaces.contains(where: \.isInNames) {
      return .text("\(start); those with it in their names come first.")
    }
    let areas = map.areas.areas.map(\.name)
    let more = areas.count - Self.mostAreas
    let some = areas.prefix(Self.mostAreas).joined(separator: ", ")
    let known =
      areas.isEmpty
      ? "it has none" : "its areas are \(some)" + (more > 0 ? " and \(more) more" : "")
    let taken =
      answer.places.isEmpty ? ", so place was not taken into account" : ", so it was left aside"
    return .text("\(start)\(taken); \(known).")
  }

  private var placeless: Passage? {
    let kinds = answer.placelessKinds.map(\.plural)
    guard !kinds.isEmpty else { return nil }
    let shown = kinds.prefix(3).joined(separator: ", ") + (kinds.count > 3 ? " and others" : "")
    return .text("\(shown): area not recorded for any of them on the map.")
  }
}
