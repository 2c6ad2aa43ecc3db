import EcomapModel

/// A selector as a noun: "Integrated Care Board in Devon" rather than "kind is icb and area is
/// Devon".
enum SelectorPhrase {
  static func singular(_ selector: Selector, in vocabulary: Vocabulary) -> String {
    phrase(selector, noun: "actor", in: vocabulary) { vocabulary.actorKind($0)?.name ?? $0 }
  }

  static func plural(_ selector: Selector, in vocabulary: Vocabulary) -> String {
    phrase(selector, noun: "actors", in: vocabulary) { vocabulary.actorKind($0)?.plural ?? $0 }
  }

  private static func phrase(
    _ selector: Selector, noun: String, in vocabulary: Vocabulary, kindName: (String) -> String
  ) -> String {
    var nouns: [String] = []
    var before: [String] = []
    var after: [String] = []
    for part in parts(of: selector) {
      switch part {
      case .everything: break
      case .field(.kind, let values) where nouns.isEmpty: nouns = values.map(kindName)
      case .field(.level, let values): before.append(values.joined(separator: " or "))
      case .field(.area, let values): after.append("in " + values.joined(separator: " or "))
      case .field(.sector, let values):
        let names = values.map { value in
          vocabulary.sectors.first { $0.rawValue == value }?.name ?? value
        }
        after.append("whose sector is \(names.joined(separator: " or "))")
      case .not(.field(let field, let values)):
        after.append("whose \(field.rawValue) is not \(values.joined(separator: " or "))")
      case .tiedTo(let partner, let kinds):
        after.append("with " + tie(by: kinds, to: partner, in: vocabulary))
      case .not(.tiedTo(let partner, let kinds)):
        after.append("without " + tie(by: kinds, to: partner, in: vocabulary))
      case .any, .not: after.append("for which \(part.spoken)")
      case .field(let field, let values):
        after.append("whose \(field.rawValue) is \(values.joined(separator: " or "))")
      case .all: after.append("for which \(part.spoken)")
      }
    }
    let name = nouns.isEmpty ? noun : nouns.joined(separator: " or ")
    return (before + [name] + after).joined(separator: " ")
  }

  private static func tie(
    by kinds: [String], to partner: Selector, in vocabulary: Vocabulary
  ) -> String {
    let phrases = kinds.map { "\"\(vocabulary.relationship($0)?.phrase ?? $0)\"" }
    let ofKind = phrases.isEmpty ? "" : " of the kind \(phrases.joined(separator: " or "))"
    return "a tie\(ofKind) to any \(singular(partner, in: vocabulary))"
  }

  private static func parts(of selector: Selector) -> [Selector] {
    if case .all(let parts) = selector { parts } else { [selector] }
  }
}
