import ArgumentParser
import EcomapAnalysis
import EcomapFormats
import EcomapModel
import EcomapReports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the gap report: who is unconnected, what is missing, what is doubtful.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, json
  }

  @Argument(help: "The map.", completion: .file(extensions: ["yaml", "yml"]))
  var map: String

  @Option(name: .shortAndLong, help: "How to write it: markdown, json.")
  var format: Format?

  @Option(name: .shortAndLong, help: "The file to write; without it, standard output.")
  var output: String?

  @Option(help: "The date to look at, such as 2016-06, in place of the map's own.")
  var asOf: PartialDate?

  @Option(help: "End with exit code 1 when a finding that is not accepted is at least this grave.")
  var failOn: Severity?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let map = try MapLoading(console: common.console).map(map)
    let report = GapReport(GapAnalysis(of: Snapshot(map, asOf: asOf)))
    let format = format ?? (output?.hasSuffix(".json") == true ? .json : .markdown)
    try Output.write(format == .json ? report.json : report.markdown, to: output)
    if let failOn, isWorse(report, than: failOn) { throw Failure.map }
  }

  private func isWorse(_ report: GapReport, than limit: Severity) -> Bool {
    report.analysis.findings.contains { $0.accepted == nil && $0.severity >= limit }
  }
}
