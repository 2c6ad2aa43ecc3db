import EcomapFormats
import EcomapModel

/// Refuses what a person says of an import when it says nothing.
enum OptionCheck {
  static func check(
    _ options: ImportOptions, against networks: [ForeignNetwork], _ vocabulary: Vocabulary
  ) throws(ImportTrouble) {
    let tables = networks.flatMap(\.tables)
    let place = ForeignPlace(tables.first?.path ?? "")
    let headings = tables.flatMap(\.columns)
    for (heading, field) in options.columns.sorted(by: { $0.key < $1.key }) {
      guard headings.contains(where: { Heading.folded($0) == Heading.folded(heading) }) else {
        throw ImportTrouble(
          "no column is headed “\(heading)”", at: place,
          suggestion: "the headings are \(headings.map { "“\($0)”" }.listed())")
      }
      guard ActorColumn(heading: field) != nil || TieColumn(heading: field) != nil else {
        throw ImportTrouble(
          "`\(field)` is no field of actors or ties", at: place,
          suggestion:
            "it can be name, kind, area, note, from, to and others of the map format, or `fields.NAME`"
        )
      }
    }
    let guess = KindGuess(vocabulary, said: [:])
    for (word, kind) in options.kinds.sorted(by: { $0.key < $1.key }) {
      let isKnown =
        vocabulary.actorKind(kind) != nil || vocabulary.relationship(kind) != nil
        || guess.kind(of: kind) != nil
      guard !isKnown else { continue }
      let known = vocabulary.actorKinds.map(\.id) + vocabulary.relationshipVocabulary
      let near = Suggestion.nearest(to: kind, among: known)
      throw ImportTrouble(
        "`\(kind)`, which “\(word)” should mean, is no kind of actor or tie", at: place,
        suggestion: near.map { "did you mean `\($0)`?" }
          ?? "`ecomap explain kinds` lists those that there are")
    }
  }
}
