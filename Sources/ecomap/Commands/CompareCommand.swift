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
      case .json, .svg: [rawValue]
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
    help: "A folder to write to: markdown, html, json and svg, named like the maps.",
    completion: .directory)
  var into: String?

  @Flag(
    help: "Write nothing; end with exit code 1 when --into has not what would be made.")
  var check = false

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
    if into != nil, format != nil || output != nil {
      throw ValidationError("--into writes every format; leave --format and --output away")
    }
    if check, into == nil { throw ValidationError("--check needs --into") }
  }

  func run() async throws {
    let console = common.console
    let format = into == nil ? try Format.asked(format, orNamedBy: output) : .html
    let sides = try ComparedSides(
      maps, dates, MapLoading(console: console, showsInternal: disclosure.showsInternal))
    let comparison = try await sides.comparison(counting)
    guard format == .html || format == .svg else {
      let report = ComparisonReport(comparison)
      let text =
        switch format {
        case .text: report.text(width: max(60, Console.outputWidth ?? 100))
        case .json: report.json
        default: report.markdown
        }
      return try Output.write(text, to: output, sparing: sides.inputs, console)
    }
    let drawn = try await ComparisonPicture(comparison).drawn(near: maps[0], console)
    if format == .svg {
      guard let drawn else {
        Console.error(
          "the two maps share nobody, so there is no picture of both",
          hint: "draw each of them with `ecomap draw`")
        throw ExitCode.validationFailure
      }
      return try Output.write(drawn.picture.svg, to: output, sparing: sides.inputs, console)
    }
    let word = sides.word(for: maps)
    let figure = drawn.map { drawn in
      Figure(
        drawn.picture, of: drawn.scene, at: "\(word).svg",
        caption: .text("\(drawn.scene.subtitle)."))
    }
    let report = ComparisonReport(comparison, picture: figure)
    guard let into else {
      return try Output.write(report.html, to: output, sparing: sides.inputs, console)
    }
    let files = [
      ("md", report.markdown), ("html", report.html), ("json", report.json),
      ("svg", drawn?.picture.svg),
    ].compactMap { ending, text in text.map { (ending, $0) } }.map {
      OutputFile(FilePath.joined(into, "\(word).\($0.0)"), $0.1)
    }
    try check ? compare(files, console) : write(files, sparing: sides.inputs, console)
  }

  private func write(_ files: [OutputFile], sparing inputs: [String], _ console: Console) throws {
    do throws(FileError) {
      try OutputWriter.write(files, sparing: inputs)
    } catch {
      throw Failure.writing(error)
    }
    for file in files { console.note("wrote \(file.path)") }
  }

  private func compare(_ files: [OutputFile], _ console: Console) throws {
    let dates = dates.map { " --as-of \($0)" }.joined()
    let command = "ecomap compare \(maps.joined(separator: " "))\(dates) --into \(into ?? "")"
    try StaleFiles(files).demandNone(remedy: "run `\(command)` and look at what changed")
    console.note("all \(files.count) files are up to date")
  }
}
