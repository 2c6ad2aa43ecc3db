import EcomapModel

/// The parts of a selector as the ends of sentences about actors.
struct SelectorDescription {
  /// What an actor has: "kind `icb`".
  private var attributes: [String] = []
  /// What an actor is: "tied to (kind is ahsn)".
  private var states: [String] = []
  /// Whether the answer can change with the date.
  private(set) var dependsOnDate = false

  init(_ questions: [Selector]) {
    for question in questions {
      switch question {
      case .field(let field, let values):
        attributes.append("\(field.rawValue) \(values.map { "`\($0)`" }.listed("or"))")
        if field == .status { dependsOnDate = true }
      case .everything: break
      case .all(let parts):
        let description = SelectorDescription(parts)
        attributes += description.attributes
        states += description.states
        dependsOnDate = dependsOnDate || description.dependsOnDate
      case .any(let parts):
        states.append("among \(parts.map { "(\($0.spoken))" }.listed("or"))")
      case .not(let part): states.append("outside (\(part.spoken))")
      case .tiedTo:
        states.append(question.spoken)
        dependsOnDate = true
      }
    }
  }

  /// What they say of one: "has kind `icb` and is tied to (kind is ahsn)".
  var predicate: String {
    clauses(having: "has", being: "is")
  }

  /// Whom they mean: "actors that have kind `icb`".
  var subject: String {
    let clauses = clauses(having: "have", being: "are")
    return clauses.isEmpty ? "the actors of this map" : "actors that \(clauses)"
  }

  private func clauses(having: String, being: String) -> String {
    var clauses: [String] = []
    if !attributes.isEmpty { clauses.append("\(having) \(attributes.listed())") }
    if !states.isEmpty { clauses.append("\(being) \(states.listed())") }
    return clauses.joined(separator: " and ")
  }
}

/// Words by how often they come, the most frequent first and equals in the order they came.
struct Tally {
  private let words: [String]
  private static let most = 4

  init(_ all: [String]) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for word in all {
      if counts[word] == nil { order.append(word) }
      counts[word, default: 0] += 1
    }
    words = order.enumerated().sorted { left, right in
      let (first, second) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }

  var isEmpty: Bool { words.isEmpty }

  /// The first few: "`ccg`, `ahsn` or 3 others".
  var listed: String {
    let rest = words.count - Self.most
    let named = words.prefix(rest == 1 ? Self.most + 1 : Self.most).map { "`\($0)`" }
    return (rest > 1 ? named + ["\(rest) others"] : named).listed("or")
  }
}

extension Snapshot {
  /// The words that an actor has for a field under any of its names, each once.
  func words(of actor: ActorIndex, for field: Selector.Field) -> [String] {
    if field == .status { return [standing(of: actor).rawValue] }
    var words: [String] = []
    for name in names(of: actor) {
      for word in map[name].words(for: field) where !words.contains(word) { words.append(word) }
    }
    return words
  }
}
