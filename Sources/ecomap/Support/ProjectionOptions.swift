public import ArgumentParser
public import EcomapAnalysis
import EcomapModel

/// Which actors and ties count when something is measured.
struct ProjectionOptions: ParsableArguments {
  @Flag(help: "Count the direction of ties; a kind without direction then leads both ways.")
  var directed = false

  @Option(
    help: """
      The kinds of relationship that count, with commas between them; without it, all of them.
      """)
  var kinds: WordList?

  @Option(
    help: """
      What else counts, with commas between: planned (and proposed) actors and ties, ended ones, \
      classes of bodies.
      """)
  var include: Inclusions?

  /// The projection these options ask for.
  ///
  /// - Throws: the exit code of wrong usage when a kind is not known to the map, after saying so.
  func projection(of snapshot: Snapshot) throws -> Projection {
    let vocabulary = snapshot.map.vocabulary
    for word in kinds?.words ?? [] where vocabulary.relationship(word) == nil {
      let near = Suggestion.nearest(to: word, among: vocabulary.relationshipVocabulary)
      Console.error(
        "there is no kind of relationship called `\(word)`",
        hint: near.map { "did you mean `\($0)`?" } ?? "`ecomap explain kinds` lists the kinds")
      throw ExitCode.validationFailure
    }
    let included = include?.parts ?? []
    return Projection(
      asOf: snapshot.date, kinds: kinds?.words, isDirected: directed,
      includePlanned: included.contains(.planned), includeEnded: included.contains(.ended),
      includeClasses: included.contains(.classes))
  }

  /// What can count besides what is current.
  struct Inclusions: ExpressibleByArgument {
    enum Part: String, CaseIterable {
      case planned, ended, classes
    }

    let parts: [Part]

    init?(argument: String) {
      let words = WordList(argument: argument)?.words ?? []
      let parts = words.compactMap { Part(rawValue: $0) }
      guard !parts.isEmpty, parts.count == words.count else { return nil }
      self.parts = parts
    }

    static var allValueStrings: [String] { Part.allCases.map(\.rawValue) }
  }
}

/// Words with commas between them.
struct WordList: ExpressibleByArgument {
  let words: [String]

  init?(argument: String) {
    let words = argument.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard !words.isEmpty, !words.contains("") else { return nil }
    self.words = words
  }
}

extension GroupField: ExpressibleByArgument {}
