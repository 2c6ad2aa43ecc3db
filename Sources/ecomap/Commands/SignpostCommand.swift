import ArgumentParser
import EcomapModel
import EcomapReports

struct SignpostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signpost",
    abstract: "Write a directory of a map: who supports what, by need, stage, driver and area.",
    discussion: """
      The page is for people who never saw the map, such as clinicians and companies. \
      `ecomap find` answers one question.
      """)

  @Option(name: .shortAndLong, help: "\(DocumentFormat.help)")
  var format: DocumentFormat?

  @OptionGroup var options: SnapshotOptions

  func run() async throws {
    let format = try options.format(format)
    if format == .docx { try options.demandFile(for: "a Word document", ending: "docx") }
    let snapshot = try options.snapshot()
    let document = SignpostingPage(snapshot).document
    try options.write(try await format.bytes(of: document), of: snapshot)
  }
}
