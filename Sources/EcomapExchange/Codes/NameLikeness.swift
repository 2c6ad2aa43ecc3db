/// Whether two names can be of the same body, however they are written.
enum NameLikeness {
  /// Words that the names of many bodies share, so that they tell none from another.
  private static let common: Set = [
    "nhs", "nhsft", "foundation", "trust", "ft", "the", "and", "of", "for", "in", "to", "clinical",
    "commissioning", "group", "ccg", "integrated", "care", "board", "icb", "ics", "system",
    "university", "hospital", "hospitals", "partnership", "healthcare", "health", "service",
    "services", "community", "mental", "limited", "ltd", "plc", "council", "county", "city",
  ]

  /// The words of a name that tell it from others; all of them when it has no others.
  static func words(of name: String) -> [String] {
    let words = Heading.words(name.split { $0 == "'" || $0 == "\u{2019}" }.joined())
      .split(separator: " ").map(String.init)
    let own = words.filter { !common.contains($0) }
    return own.isEmpty ? words : own
  }

  /// The words by which a name is looked up.
  static func key(of name: String) -> String { words(of: name).joined(separator: " ") }

  /// Whether a name differs much from all the names that something goes by: with none of them has
  /// it half of the words in common that tell it from others, nor is one its initials.
  static func differsMuch(_ name: String, from names: [String]) -> Bool {
    let words = Set(words(of: name))
    let initials = Heading.words(name).split(separator: " ").compactMap(\.first)
    let ownInitials = self.words(of: name).compactMap(\.first)
    return names.allSatisfy { other in
      let others = Set(self.words(of: other))
      if others.contains(where: { [initials, ownInitials].contains(Array($0)) && $0.count > 1 }) {
        return false
      }
      return words.intersection(others).count * 2 < min(words.count, others.count)
    }
  }
}
