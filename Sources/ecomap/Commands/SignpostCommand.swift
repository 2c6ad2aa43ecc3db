import ArgumentParser
import EcomapModel
import EcomapReports

struct SignpostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signpost",
    abstract: "Write a directory of a map: who supports what, by need, stage, driver and area.",
    discussion: """
      The page is for people who never saw the map, such as clinicians and companies. \
      `ecomap find` answers one question.
      """)

  enum Format: String, OutputFormat {
    case markdown, html

    static let standard = markdown
    var endings: [String] { self == .markdown ? ["md", "markdown", "txt"] : ["html", "htm"] }
  }

  @Option(name: .shortAndLong, help: "How to write it: markdown, html.")
  var format: Format?

  @OptionGroup var options: SnapshotOptions

  func run() throws {
    let format = try options.format(format)
    let snapshot = try options.snapshot()
    let page = SignpostingPage(snapshot)
    try options.write(format == .html ? page.html : page.markdown, of: snapshot)
  }
}
