import ArgumentParser
import EcomapAnalysis
import EcomapDrawing
import EcomapFormats
import EcomapModel
import EcomapReports

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say what changed between two maps, or in one map between two dates.",
    discussion: """
      With two maps the first is the earlier one. With one map, --as-of is given twice, or once \
      to compare that date with the map's own: `ecomap compare england.yaml --as-of 2016 --as-of \
      2024`. With two maps a first --as-of is for the first map and a second for the second.

      A body that was renamed, merged or split is followed through the changes of the maps; one \
      that is only on one of the maps is told as such, and not as begun or ended. Two maps that \
      share nobody are set side by side.
      """)

  enum Format: String, OutputFormat {
    case text, markdown, html, json, svg

    static let standard = text
    var endings: [String] {
      switch self {
      case .text: ["txt"]
      case .markdown: ["md", "markdown"]
      case .html: ["html", "htm"]
      case .json: ["json"]
      case .svg: ["svg"]
      }
    }
  }

  @Argument(
    help: "The map, or the earlier and the later map.",
    completion: .file(extensions: ["yaml", "yml"]))
  var maps: [String]

  @Option(
    name: .shortAndLong, help: "How to write it: text, markdown, html, json, or svg for a picture.")
  var format: Format?

  @Option(name: .shortAndLong, help: "The file to write; without it, standard output.")
  var output: String?

  @Option(
    name: .customLong("as-of"),
    help: "A date to look at, such as 2016-06; may be given twice, the earlier first.")
  var dates: [PartialDate] = []

  @OptionGroup var counting: ProjectionOptions

  @OptionGroup var disclosure: DisclosureOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard maps.count <= 2 else {
      throw ValidationError("two maps can be compared, and \(maps.count) are given")
    }
    guard dates.count <= 2 else {
      throw ValidationError("two dates can be compared, and \(dates.count) are given")
    }
    if maps.count == 1, dates.isEmpty {
      throw ValidationError(
        "one map is compared at two dates: add --as-of with an earlier date, or name a second map")
    }
  }

  /// The comparison as a web page with its picture.
  private func page(_ comparison: Comparison) async throws -> String {
    let drawn = try await ComparisonPicture(comparison).drawn(near: maps[0], common.console)
    let name = output.map { FilePath.stem(of: $0) } ?? "comparison"
    let figure = Figure(drawn.picture, of: drawn.scene, at: "\(name).svg")
    return ComparisonReport(comparison, picture: figure).html
  }

  func run() async throws {
    let format = try Format.asked(format, orNamedBy: output)
    let sides = try ComparedSides(
      maps, dates,
      MapLoading(console: common.console, showsInternal: disclosure.showsInternal))
    let comparison = try await sides.comparison(counting)
    let report = ComparisonReport(comparison)
    let text =
      switch format {
      case .svg:
        try await ComparisonPicture(comparison).drawn(near: maps[0], common.console).picture.svg
      case .html:
        try await page(comparison)
      case .text: report.text(width: max(60, Console.outputWidth ?? 100))
      case .markdown: report.markdown
      case .json: report.json
      }
    try Output.write(text, to: output, sparing: sides.inputs, common.console)
  }
}
