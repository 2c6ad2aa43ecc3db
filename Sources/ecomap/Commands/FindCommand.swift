import ArgumentParser
import EcomapAnalysis
import EcomapModel
import EcomapReports

struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find who can help with something, why, and who could introduce you.",
    discussion: """
      ecomap find map.yaml "help with intellectual property" --area Devon --from our-trust

      Words are matched by their stems and by synonyms: IP is intellectual property, and an AHSN \
      is a Health Innovation Network. A map can declare more under `vocabulary: synonyms:`. \
      Whoever answers most of the question comes first; then a remit counts more than a stage or a \
      driver, and these more than kind, name and note. \
      With an area, those who work elsewhere are counted and left out.

      Without words, whoever fits the area, the stage or the driver is told. `ecomap signpost` \
      writes the whole map as a directory.
      """)

  enum Format: String, OutputFormat {
    case text, markdown, html, json

    static let standard = text
    var endings: [String] {
      switch self {
      case .text: ["txt"]
      case .markdown: ["md", "markdown"]
      case .html: ["html", "htm"]
      case .json: ["json"]
      }
    }
  }

  @OptionGroup var options: SnapshotOptions

  @Argument(help: "What help is sought.")
  var words: [String] = []

  @Option(help: "Where: an area of the map.")
  var area: String?

  @Option(help: "At which stage: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
  var stage: String?

  @Option(help: "About which driver: \(Driver.allCases.map(\.rawValue).joined(separator: ", ")).")
  var driver: String?

  @Option(help: "Who asks, by id or name: who could introduce them is told.")
  var from: String?

  @Option(help: "How many to show.")
  var limit = 10

  @Option(name: .shortAndLong, help: "How to write it: text, markdown, html, json.")
  var format: Format?

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number from 1 up") }
    guard question.isEmpty, area == nil, stage == nil, driver == nil else { return }
    throw ValidationError(
      "say what help is sought, such as `\"help with evaluation\"`, or give --area, --stage or "
        + "--driver; `ecomap signpost` writes the whole map as a directory")
  }

  func run() throws {
    let format = try options.format(format)
    let stage: Stage? = try SignpostWords.scale(stage, "stage")
    let driver: Driver? = try SignpostWords.scale(driver, "driver")
    let snapshot = try options.snapshot()
    let asked = Signpost(
      question, area: try area.map { try SignpostWords.area($0, in: snapshot.map) }, stage: stage,
      driver: driver, asker: try from.flatMap { try ActorNames.actors([$0], in: snapshot).first })
    let report = SignpostReport(Signposts(snapshot).answer(asked), limit: limit)
    switch format {
    case .text:
      try options.write(report.text(width: max(60, Console.outputWidth ?? 100)), of: snapshot)
    case .markdown: try options.write(report.markdown, of: snapshot)
    case .html: try options.write(report.html, of: snapshot)
    case .json: try options.write(report.json, of: snapshot)
    }
  }

  private var question: String {
    let question = words.joined(separator: " ")
    return question.contains { !$0.isWhitespace } ? question : ""
  }
}
