import EcomapAnalysis
import EcomapFormats
import EcomapModel

/// The reference pages, made from the same descriptors as the checks, findings and schema.
enum ReferencePages {
  /// Every page with the path that it has below the documentation folder.
  static var all: [OutputFile] {
    [
      OutputFile("MapFormat.md", FormatReference.markdown),
      OutputFile("Findings.md", findings),
      OutputFile("Diagnostics.md", diagnostics),
      OutputFile("Vocabulary.md", vocabulary),
    ]
  }

  private static var findings: String {
    var page = """
      # Findings

      What a map shows about its ecosystem, or about what is recorded of it. This page is made by \
      `ecomap reference` from the rules themselves.

      """
    for rule in AnalysisRegistry.rules {
      page += """

        ## \(rule.id)

        **\(rule.title)** (\(rule.severity.rawValue))

        \(rule.finds)

        *Why it matters.* \(rule.why)

        *Example.* \(rule.example)

        *What to do.* \(rule.remedy)

        """
      if let reference = rule.reference { page += "\n*Reference.* \(reference)\n" }
    }
    return page
  }

  private static var diagnostics: String {
    var page = """
      # Diagnostics

      What can be wrong with the text of a map. This page is made by `ecomap reference` from the \
      catalogue that `ecomap explain` reads.

      """
    for code in DiagnosticCode.allCases {
      let explanation = code.explanation
      page += """

        ## \(code.rawValue)

        **\(explanation.title)** (\(code.severity.rawValue))

        \(explanation.text)

        """
      if let example = explanation.example {
        page += """

          Not so:

          ```yaml
          \(example.wrong)
          ```

          But so:

          ```yaml
          \(example.right)
          ```

          """
      }
    }
    return page
  }

  private static var vocabulary: String {
    let words = Vocabulary.builtIn
    var page = """
      # Vocabulary

      The words every map knows; a map can declare more. This page is made by `ecomap reference` \
      from the built-in vocabulary.

      ## Kinds of actor

      | word | name | family | sector | level | succeeded by |
      |---|---|---|---|---|---|

      """
    for kind in words.actorKinds {
      page +=
        "| `\(kind.id)` | \(kind.name) | \(kind.family.name) | \(kind.sector.name) | \(kind.level.rawValue) | \(kind.successor.map { "`\($0)`" } ?? "") |\n"
    }
    page += """

      ## Kinds of relationship

      | word | from the other end | meaning | line style |
      |---|---|---|---|

      """
    for kind in words.relationshipKinds {
      page +=
        "| `\(kind.id)` | \(kind.inverse.map { "`\($0)`" } ?? "the same") | \(kind.meaning) | \(kind.family.name) |\n"
    }
    return page
  }
}
