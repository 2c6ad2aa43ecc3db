import EcomapAnalysis
import EcomapModel

/// What `ecomap explain` says, made from the catalogue of diagnostics, the rules of the analyses
/// and the vocabulary.
enum Explanations {
  /// Every word that can be explained.
  static var words: [String] {
    AnalysisRegistry.rules.map(\.id) + DiagnosticCode.allCases.map(\.rawValue) + ["kinds"]
  }

  /// The list of everything.
  static var index: String {
    let width = (words.map(\.count).max() ?? 0) + 2
    func line(_ word: String, _ text: String) -> String {
      "  " + word + String(repeating: " ", count: width - word.count) + text + "\n"
    }
    var text = "Findings: what a map shows about its ecosystem\n\n"
    for rule in AnalysisRegistry.rules { text += line(rule.id, rule.title) }
    text += "\nDiagnostics: what is wrong with the text of a map\n\n"
    for code in DiagnosticCode.allCases { text += line(code.rawValue, code.explanation.title) }
    text += "\nVocabulary\n\n" + line("kinds", "The kinds of actor and of relationship")
    return text
  }

  /// The explanation of a word, or nil when there is none.
  static func text(for word: String) -> String? {
    if word == "kinds" { return kinds }
    if let rule = AnalysisRegistry.rule(word) { return text(of: rule) }
    return DiagnosticCode(rawValue: word).map { text(of: $0) }
  }

  private static func text(of rule: Rule) -> String {
    var text = """
      \(rule.id): \(rule.title) (a finding, \(rule.severity.rawValue))

      What is found
      \(wrapped(rule.finds))

      Why it matters
      \(wrapped(rule.why))

      Example
      \(wrapped(rule.example))

      What to do
      \(wrapped(rule.remedy))

      """
    if let reference = rule.reference { text += "\nReference\n\(wrapped(reference))\n" }
    return text
  }

  private static func text(of code: DiagnosticCode) -> String {
    let explanation = code.explanation
    var text = """
      \(code.rawValue): \(explanation.title) (\(code.severity == .error ? "an error" : "a warning"))

      \(wrapped(explanation.text))

      """
    if let example = explanation.example {
      text += "\nNot so\n\(indented(example.wrong))\n\nBut so\n\(indented(example.right))\n"
    }
    return text
  }

  private static var kinds: String {
    let vocabulary = Vocabulary.builtIn
    var text = "Kinds of actor (a map can declare more under `vocabulary`)\n"
    for family in ActorKind.Family.allCases {
      text += "\n  \(family.name)\n"
      for kind in vocabulary.actorKinds where kind.family == family {
        let successor = kind.successor.map { ", succeeded by \($0)" } ?? ""
        text += row(kind.id, "\(kind.name) (\(kind.sector.name), \(kind.level.rawValue)\(successor))")
      }
    }
    text += "\nKinds of relationship (either word can be used; one direction is stored)\n"
    for family in RelationshipKind.Family.allCases {
      text += "\n  \(family.name)\n"
      for kind in vocabulary.relationshipKinds where kind.family == family {
        let inverse = kind.inverse.map { "; from the other end: \($0)" } ?? "; reads the same from both ends"
        text += row(kind.id, kind.meaning + inverse)
      }
    }
    return text
  }

  private static func row(_ word: String, _ text: String) -> String {
    "    " + word + String(repeating: " ", count: max(2, 26 - word.count)) + text + "\n"
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }

  /// A text in lines of at most 78 characters, indented by two.
  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = " "
    for word in text.split(separator: " ") {
      if line.count + word.count + 1 > 78 {
        lines.append(line)
        line = " "
      }
      line += " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
