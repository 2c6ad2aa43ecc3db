import ArgumentParser
import EcomapModel

/// Finds what the words of a signposting question name; an unknown one ends the run with the
/// nearest known word.
enum SignpostWords {
  /// The most areas that are listed when one is unknown.
  private static let mostAreas = 12

  /// The stage or driver that a word names, whatever the case of its letters.
  static func scale<Scale: RawRepresentable & CaseIterable>(
    _ word: String?, _ option: String
  ) throws -> Scale? where Scale.RawValue == String {
    guard let word else { return nil }
    let known = Scale.allCases.map(\.rawValue)
    if let scale = Scale(rawValue: word.lowercased()) { return scale }
    throw unknown(
      "there is no \(option) called `\(word)`",
      Suggestion.nearest(to: word, among: known), "the \(option)s are \(known.listed())")
  }

  /// The area of a map that a word names, whatever the case of its letters.
  static func area(_ word: String, in map: EcosystemMap) throws -> String {
    var known = map.areas.areas.map(\.name)
    known += Area.builtIn.map(\.name).filter { !known.contains($0) }
    if let area = known.first(where: { $0.lowercased() == word.lowercased() }) { return area }
    // A part of a name is enough when it is a part of one alone.
    let parts = word.lowercased().split(whereSeparator: \.isWhitespace)
    let holding = known.filter { area in
      let words = area.lowercased().split(whereSeparator: \.isWhitespace)
      return !parts.isEmpty && parts.allSatisfy(words.contains)
    }
    if holding.count == 1 { return holding[0] }
    let more = known.count - mostAreas
    throw unknown(
      "the map has no area called `\(word)`", Suggestion.nearest(to: word, among: known),
      "its areas are \(known.prefix(mostAreas).joined(separator: ", "))"
        + (more > 0 ? " and \(more) more" : "")
        + "; a map declares more under `areas`, such as `\(word): {within: \(known[0])}`")
  }

  private static func unknown(_ words: String, _ near: String?, _ otherwise: String) -> ExitCode {
    Console.error(words, hint: near.map { "did you mean `\($0)`?" } ?? otherwise)
    return .validationFailure
  }
}
