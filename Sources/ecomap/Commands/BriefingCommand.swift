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
      The picture is the heart of the network, or a view of the map that is called `briefing`. It \
      is part of a web page and of a Word document; Markdown and JSON only name it.
      """)

  enum Format: String, OutputFormat {
    case html, markdown, json

    static let standard = html
    var endings: [String] {
      switch self {
      case .html: ["html", "htm"]
      case .markdown: ["md", "markdown", "txt"]
      case .json: ["json"]
      }
    }
  }

  @Option(name: .shortAndLong, help: "How to write it: html, markdown, json.")
  var format: Format?

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
    let snapshot = try options.snapshot()
    let projection = try counting.projection(of: snapshot)
    let analysis = try await GapAnalysis(of: snapshot, projection: projection)
    var pictures = try await MapPictures(of: snapshot.map, at: options.map, options.common.console)
    if format != .json { try await pictures.drawBriefing(analysis) }
    let document = Briefing(analysis, for: audience, map: pictures.briefing).document
    let text =
      switch format {
      case .html: HTMLWriter().write(document)
      case .markdown: MarkdownWriter().write(document)
      case .json: JSONWriter().write(document)
      }
    try options.write(text, of: snapshot)
  }
}

extension Briefing.Audience: ExpressibleByArgument {}
