import ArgumentParser
import EcomapModel
import EcomapReports

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a diagnostic, a finding or a measure in full, or list the kinds.",
    discussion: """
      Without a word it lists everything that can be explained; `ecomap explain kinds` lists the \
      kinds of actor and of relationship.
      """)

  @Argument(
    help: """
      A diagnostic such as unknown-kind, a finding such as unconnected-actor, a measure such as \
      betweenness, or kinds.
      """)
  var code: String?

  func run() throws {
    guard let code else {
      try Output.print(PlainTextWriter().write(ReferencePages.index))
      return
    }
    guard let page = ReferencePages.page(of: code) else {
      let near = Suggestion.nearest(to: code, among: ReferencePages.words)
      Console.error(
        "there is nothing called `\(code)`",
        hint: near.map { "did you mean `\($0)`?" } ?? "`ecomap explain` lists everything")
      throw ExitCode.validationFailure
    }
    try Output.print(PlainTextWriter().write(page))
  }
}
