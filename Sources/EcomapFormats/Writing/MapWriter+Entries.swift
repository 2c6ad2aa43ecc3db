package import EcomapModel

/// Single entries of a map, for whoever adds them to a file.
extension MapWriter {
  /// The entry of an actor.
  package static func entry(of actor: Actor) -> YAMLValue { value(of: actor) }

  /// The entry of a tie between two ids.
  package static func entry(of tie: Tie, from: String, to: String) -> YAMLValue {
    value(of: tie, from: from, to: [to])
  }

  /// The entry of a source, without its id.
  package static func entry(of source: Source) -> YAMLValue { value(of: source) }

  /// The entry of an area, without its name.
  package static func entry(of area: Area) -> YAMLValue { value(of: area) }

  /// The entries of a section of the vocabulary that one vocabulary has and another lacks.
  package static func entries(
    of section: MapEditor.TableSection, in vocabulary: Vocabulary, besides other: Vocabulary
  ) -> [YAMLValue.Field] {
    func fields(_ vocabulary: Vocabulary) -> [YAMLValue.Field] {
      guard
        case .mapping(let fields, _) =
          (Self.fields(of: vocabulary).first { $0.key == section.rawValue })?.value
      else { return [] }
      return fields
    }
    let known = Set(fields(other).map(\.key))
    return fields(vocabulary).filter { !known.contains($0.key) }
  }
}
