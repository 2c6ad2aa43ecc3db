import EcomapFormats
import EcomapModel

/// Finds out what kind of relationship a word of another program means.
struct RelationshipGuess {
  /// The kind of a tie without direction of which the file says nothing more.
  static let connected = RelationshipKind(
    id: "connected-with", isDirected: false,
    meaning: "tied in a file that does not say how", family: .collaboration)
  /// The same with a direction.
  static let points = RelationshipKind(
    id: "connected-to", isDirected: true, inverse: "connected-from",
    meaning: "tied in a file that does not say how", family: .collaboration)

  private let vocabulary: Vocabulary
  private let said: [String: String]

  /// Knows a vocabulary and what a person says that words of the file mean.
  init(_ vocabulary: Vocabulary, said: [String: String]) {
    self.vocabulary = vocabulary
    self.said = Dictionary(
      said.map { (Heading.folded($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a word says about a tie, when it is known; `Funded by` and `funds` alike.
  func word(_ text: String) -> Vocabulary.RelationshipWord? {
    let folded = Heading.folded(text)
    if let said = said[folded], let word = vocabulary.relationship(said) { return word }
    let kebab = folded.split(separator: " ").joined(separator: "-")
    if let word = vocabulary.relationship(kebab) { return word }
    return Self.usualWords[folded].flatMap { vocabulary.relationship($0) }
  }

  private static let usualWords: [String: String] = [
    "works with": "works-with", "partner": "works-with", "partners": "works-with",
    "partnership": "works-with", "partners with": "works-with",
    "collaborates with": "works-with", "collaborates": "works-with",
    "collaboration": "works-with", "working with": "works-with", "member": "member-of",
    "membership": "member-of", "is member of": "member-of", "is a member of": "member-of",
    "members": "has-member", "funder": "funds", "funder of": "funds", "funding": "funds",
    "is funded by": "funded-by", "receives funding from": "funded-by", "host": "hosts",
    "host of": "hosts", "is hosted by": "hosted-by", "commissions": "commissioned",
    "commissioner of": "commissioned", "is part of": "part-of", "belongs to": "part-of",
    "subsidiary of": "part-of", "leader of": "leads", "is led by": "led-by",
    "supporter of": "supports", "is supported by": "supported-by", "founded": "set-up",
    "established": "set-up", "uses product of": "uses", "adopts": "adopted",
    "piloting": "pilots", "located at": "based-at", "is based at": "based-at",
  ]
}
