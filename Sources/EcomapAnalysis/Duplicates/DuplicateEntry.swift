import EcomapModel

/// Finds actors that are probably one body entered twice.
public struct DuplicateEntry: Analysis {
  static let rule = Rule(
    id: "duplicate-entry",
    theme: .duplication,
    title: "Probable duplicate entries",
    finds: """
      Actors that have the same name but for the ways of writing it (letter case, punctuation, \
      "&", "The", "NHS FT" for "NHS Foundation Trust", "CCG" or "ICB" written out, "University \
      of X" for "X University"), the same code in a public register, an alias that is the name \
      or an alias of the other, or names that differ by one letter (8 letters or more) or two (14 \
      or more). Names that differ by a whole word, by digits or in the first letter of a word are \
      not taken for misspellings, nor are words that are both used elsewhere on the map. Actors \
      that a change made out of each other are never duplicates.
      """,
    why: """
      A body that is entered twice looks less connected than it is: its ties are divided between \
      two entries.
      """,
    example: """
      `Stockport NHS FT` and `Stockport NHS Foundation Trust` have the same name, written in \
      different ways. One body entered twice?
      """,
    severity: .warning,
    remedy: """
      Put the entries together and keep the other name as an alias. If they are different \
      bodies, accept the finding and say why.
      """,
    reference: """
      Damerau, F. J. (1964) A technique for computer detection and correction of spelling \
      errors. Communications of the ACM 7, 171-176.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each group of actors with something in common.
  ///
  /// Complexity: O(names × words × similar words), never all pairs.
  public func findings(in context: AnalysisContext) -> [Finding] {
    DuplicateCandidates(in: context).groups.map { group in
      let actors = group.actors.map { context.map[$0] }
      let kinds = actors.map(\.kind.id)
      return Finding(
        Self.rule, of: group.actors, in: context.map,
        sentence: sentence(about: actors, because: group.reasons[0]),
        evidence: [
          .init("reasons", .array(group.reasons.map(Self.json))),
          .init("names", .strings(actors.map(\.name))),
          .init("kinds", .strings(kinds)),
          .init("places", .strings(actors.map { context.map.place($0.location) })),
        ],
        suggestion: """
          Put the entries together and keep the other name as an alias; if they are different \
          bodies, accept the finding and say why.
          """)
    }
  }

  private func sentence(
    about actors: [Actor], because reason: DuplicateCandidates.Reason
  ) -> Sentence {
    let names = actors.map(\.name)
    switch reason {
    case .name where Set(names).count == 1:
      let times = actors.count == 2 ? "twice" : "\(actors.count) times"
      let ids = actors.map(\.id).joined(separator: ", ")
      return "\(name: names[0]) is on the map \(times) (\(ids)). One body entered twice?"
    case .name:
      return """
        \(names: names) have the same name, written in different ways. One body entered twice?
        """
    case .identifier(let code):
      return """
        \(names: names) carry the same code, \(name: code.value) (\(code.scheme)). One body \
        entered twice, or a wrong code?
        """
    case .alias(let alias):
      return """
        \(names: names) go by the same name, \(name: alias). One body entered twice, or two that \
        need telling apart?
        """
    case .spelling(let pair):
      let letters = pair.distance == 1 ? "one letter" : "two letters"
      if pair.left.isAlias || pair.right.isAlias {
        return """
          \(names: names) go by names that differ by \(letters), \
          \(names: [pair.left.text, pair.right.text]). A misspelling, or two bodies?
          """
      }
      return "The names \(names: names) differ by \(letters). A misspelling, or two bodies?"
    }
  }

  private static func json(_ reason: DuplicateCandidates.Reason) -> JSONText {
    switch reason {
    case .name: "same-name"
    case .identifier(let code): .string("same-identifier: \(code.scheme) \(code.value)")
    case .alias(let alias): .string("same-alias: \(alias)")
    case .spelling(let pair): .string("spelling: \(pair.distance)")
    }
  }
}
