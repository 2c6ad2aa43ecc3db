public import ArgumentParser
import EcomapAnalysis
import EcomapFormats
import EcomapModel
public import EcomapReports

struct BriefingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "Write a briefing of two pages: the map, five messages, brokers, gaps, next steps.",
    discussion: """
      The picture is the heart of the network, or a view of the map that is called `briefing`. Web \
      pages and Word documents hold it; Markdown and JSON go without.
      """)

  @Option(name: .shortAndLong, help: "\(DocumentFormat.help)")
  var format: DocumentFormat?

  @Option(
    help: """
      For whom it is: board (a sentence for each thing) or operational (names, and each message \
      whole). The facts are the same.
      """)
  var audience = Briefing.Audience.board

  @OptionGroup var counting: ProjectionOptions

  @OptionGroup var options: SnapshotOptions

  func run() async throws {
    let format = try options.format(format)
    if format == .docx { try options.demandFile(for: "a Word document", ending: "docx") }
    let snapshot = try options.snapshot()
    let projection = try counting.projection(of: snapshot)
    let analysis = try await GapAnalysis(of: snapshot, projection: projection)
    var picture: Figure?
    if format.holdsPictures {
      var pictures = try await MapPictures(
        of: snapshot.map, at: options.map, options.common.console)
      try await pictures.drawBriefing(analysis, beside: false)
      picture = pictures.briefing
    }
    let document = Briefing(analysis, for: audience, map: picture).document
    try options.write(try await format.bytes(of: document), of: snapshot)
  }
}

extension Briefing.Audience: ExpressibleByArgument {}
